package kllab.stage;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/** Keeps what a sheet writes, and where. */
public final class Written extends SVGGraphics2D {
    private final List<Word> words = new ArrayList<>();

    /** A run of letters, where it begins and ends, and its base line. */
    public record Word(String text, double x, double end, double y) {}

    private Written(SVGGeneratorContext context) {
        super(context, true);
    }

    /** What a sheet writes of a scene in that size. */
    public static <R> List<Word> on(Sheet<R> sheet, Sheet.Scene<R> scene, Look look, double width, double height)
            throws ParserConfigurationException {
        Written written = new Written(SVGGeneratorContext.createDefault(DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null)));
        sheet.paint(new Brush(written, look), scene, width, height);
        return written.words;
    }

    @Override
    public void fill(Shape shape) {
        // only letters are kept
    }

    @Override
    public void drawString(String text, float x, float y) {
        Point2D at = getTransform().transform(new Point2D.Double(x, y), null);
        double width = getFont().getStringBounds(text, getFontRenderContext()).getWidth();
        words.add(new Word(text, at.getX(), at.getX() + width, at.getY()));
    }
}
