package kllab.stage;

import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.ui.chart.SheetView;
import org.apache.batik.ext.awt.g2d.DefaultGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/** Records the texts of a sheet and their positions; ignores everything else. */
public final class Written extends DefaultGraphics2D {
    /**
     * The maximum gap between two runs of one text, and the maximum offset of a subscript, relative to the font size.
     */
    private static final double JOINT = 0.05;

    private static final double SUBSCRIPT = 0.4;

    private static final Pattern TICK =
            Pattern.compile("[+\u2212]?[0-9][0-9,.]*%?|10[\u207B\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+");

    private final List<Word> words = new ArrayList<>();
    private final Look look;

    /**
     * A run of characters with its start, end, base line and size.
     *
     * @param axis whether it has the colour of axes
     */
    public record Word(String text, double x, double end, double y, double size, boolean axis) {
        /** Whether it is a tick: a number alone, in the colour of axes. */
        public boolean isTick() {
            return axis && TICK.matcher(text).matches();
        }

        private boolean goesOnIn(Word next) {
            double larger = Math.max(size, next.size);
            return Math.abs(next.x - end) < JOINT * larger && Math.abs(next.y - y) < SUBSCRIPT * larger;
        }

        private Word and(Word next) {
            return new Word(text + next.text, x, next.end, next.y, next.size, axis && next.axis);
        }
    }

    private Written(Look look) {
        super(true);
        this.look = look;
        gc = new GraphicContext();
    }

    /** The texts of a sheet for a scene and a size. */
    public static <R> List<Word> on(Sheet<R> sheet, Sheet.Moment<R> scene, Look look, double width, double height) {
        Written written = new Written(look);
        sheet.paint(new Brush(written, look), scene, width, height);
        return written.words;
    }

    /** The texts of the frame alone, of a sheet that is settled. */
    public static List<Word> onFrame(Sheet<?> sheet, Look look) {
        Written written = new Written(look);
        sheet.paintFrame(new Brush(written, look));
        return written.words;
    }

    /** The current texts of a sheet on the screen, with the runs of each text joined. */
    public static List<Word> by(SheetView<?> view, Look look) {
        Written written = new Written(look);
        view.paintOn(written);
        return written.joined();
    }

    /** What a lab's picture on paper writes, the runs of each text joined. */
    public static <R> List<Word> on(Figure<R> figure, R result, Look look, double width, double height) {
        Written written = new Written(look);
        figure.paint(new Brush(written, look), new Sheet.Moment<>(result, null, false), width, height);
        return written.joined();
    }

    private List<Word> joined() {
        List<Word> whole = new ArrayList<>();
        for (Word word : words) {
            if (!whole.isEmpty() && whole.getLast().goesOnIn(word)) {
                whole.add(whole.removeLast().and(word));
            } else {
                whole.add(word);
            }
        }
        return whole;
    }

    @Override
    public void fill(Shape shape) {
        // only texts are recorded
    }

    @Override
    public void draw(Shape shape) {
        // likewise
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        return true;
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform placed) {
        // no pictures
    }

    @Override
    public void dispose() {
        // nothing to release
    }

    @Override
    public void drawString(String text, float x, float y) {
        Point2D at = getTransform().transform(new Point2D.Double(x, y), null);
        double width = look.fonts().width(getFont(), text);
        words.add(new Word(
                text,
                at.getX(),
                at.getX() + width,
                at.getY(),
                getFont().getSize2D(),
                look.palette().get(Tone.AXIS).equals(getPaint())));
    }
}
