package kllab.lab.telegraph;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/** Records the rectangles of one colour and the words of a picture. */
final class Drawn extends SVGGraphics2D {
    private final Color ink;
    private final List<Rectangle2D> bars = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private int clips;

    /** A word and its position. */
    record Word(String text, double x, double y) {}

    private Drawn(SVGGeneratorContext context, Color ink) {
        super(context, true);
        this.ink = ink;
    }

    static Drawn in(Color ink) throws ParserConfigurationException {
        return new Drawn(
                SVGGeneratorContext.createDefault(DocumentBuilderFactory.newNSInstance()
                        .newDocumentBuilder()
                        .getDOMImplementation()
                        .createDocument("http://www.w3.org/2000/svg", "svg", null)),
                ink);
    }

    @Override
    public void clip(Shape shape) {
        clips++;
        super.clip(shape);
    }

    @Override
    public void setClip(Shape shape) {
        clips++;
        super.setClip(shape);
    }

    /** How often a clip was set. */
    int clips() {
        return clips;
    }

    @Override
    public void fill(Shape shape) {
        if (shape instanceof Rectangle2D && ink.equals(getPaint())) {
            bars.add(getTransform().createTransformedShape(shape).getBounds2D());
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        Point2D at = getTransform().transform(new Point2D.Double(x, y), null);
        words.add(new Word(text, at.getX(), at.getY()));
    }

    /** The words with this text. */
    List<Word> words(String text) {
        return words.stream().filter(word -> word.text.equals(text)).toList();
    }

    /** The bars of this height, in rows from top to bottom, each from left to right. */
    List<List<Rectangle2D>> rows(double height) {
        Map<Long, List<Rectangle2D>> rows = new TreeMap<>();
        for (Rectangle2D bar : bars) {
            if (Math.abs(bar.getHeight() - height) < 0.01) {
                rows.computeIfAbsent(Math.round(bar.getY()), y -> new ArrayList<>())
                        .add(bar);
            }
        }
        rows.values().forEach(row -> row.sort(Comparator.comparingDouble(Rectangle2D::getX)));
        return List.copyOf(rows.values());
    }

    /** A row of marks read as signals, which are separated by more than the unit between their marks. */
    static List<String> signals(List<Rectangle2D> row, double unit) {
        List<String> signals = new ArrayList<>();
        StringBuilder signal = new StringBuilder();
        double end = row.getFirst().getX();
        for (Rectangle2D mark : row) {
            if (mark.getX() - end > 1.5 * unit) {
                signals.add(signal.toString());
                signal.setLength(0);
            }
            signal.append(mark.getWidth() > 2 * unit ? '-' : '.');
            end = mark.getMaxX();
        }
        signals.add(signal.toString());
        return signals;
    }
}
