package kllab.seen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.Look;
import kllab.figure.Sheet;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jspecify.annotations.Nullable;

/**
 * All that a picture paints, one line each, in the order in which it is painted: what kind of mark, where in pixels of the page, in
 * which colour. Two pictures with equal logs are equal.
 */
final class PaintLog extends SVGGraphics2D {
    private static final int MOST_ALIKE = 6;

    private final List<String> lines;
    private final List<Letters> letters;
    private String clipped = "";

    /**
     * A run of letters on the page.
     *
     * @param ink where their shapes are
     * @param size of the type, in pixels
     * @param clip what of the page they are clipped to, or null
     */
    record Letters(
            String text,
            Rectangle2D ink,
            double size,
            @Nullable Rectangle2D clip) {}

    private PaintLog(SVGGeneratorContext context) {
        super(context, true);
        lines = new ArrayList<>();
        letters = new ArrayList<>();
    }

    private PaintLog(PaintLog from) {
        super(from);
        lines = from.lines;
        letters = from.letters;
    }

    /** What a figure paints of a result. */
    static <R> PaintLog of(Figure<R> figure, R result, Look look, int width, int height) {
        return by(log -> figure.paint(new Brush(log, look), new Sheet.Moment<>(result, null, false), width, height));
    }

    /** What is painted by something. */
    static PaintLog by(Consumer<Graphics2D> painting) {
        try {
            PaintLog log = new PaintLog(SVGGeneratorContext.createDefault(DocumentBuilderFactory.newNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null)));
            painting.accept(log);
            return log;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> lines() {
        return lines;
    }

    /** The same in fewer lines: of many marks of one kind and colour in a row, such as the lines of a hatch, the first and a checksum. */
    List<String> digest() {
        List<String> digest = new ArrayList<>();
        for (int from = 0, to; from < lines.size(); from = to) {
            String style = style(lines.get(from));
            for (to = from + 1; to < lines.size() && style(lines.get(to)).equals(style); ) {
                to++;
            }
            if (to - from <= MOST_ALIKE || style.startsWith("text")) {
                digest.addAll(lines.subList(from, to));
            } else {
                CRC32 sum = new CRC32();
                lines.subList(from, to).forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
                digest.add(lines.get(from));
                digest.add("  and " + (to - from - 1) + " more like it, " + Long.toHexString(sum.getValue()));
            }
        }
        return digest;
    }

    /** What kind of mark, in which colour, with which pen. */
    private static String style(String line) {
        String[] words = line.split(" ", 4);
        return words[0] + ' ' + (words.length > 1 ? words[1] : "") + (line.startsWith("draw") ? words[2] : "");
    }

    List<Letters> letters() {
        return letters;
    }

    /** The first 80 bits of the SHA-256 of the lines. */
    String hash() {
        try {
            byte[] all = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Graphics create() {
        return new PaintLog(this);
    }

    @Override
    public void fill(Shape shape) {
        write("fill " + colour() + ' ' + path(shape));
    }

    @Override
    public void draw(Shape shape) {
        write("draw " + colour() + ' ' + pen() + ' ' + path(shape));
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isEmpty()) {
            return;
        }
        Font font = RealFonts.of(getFont());
        AffineTransform here = getTransform();
        here.translate(x, y);
        Rectangle2D ink = here.createTransformedShape(
                        font.createGlyphVector(getFontRenderContext(), text).getVisualBounds())
                .getBounds2D();
        write("text " + colour() + ' ' + font.getFontName(Locale.ROOT) + ' ' + digits(font.getSize2D()) + ' '
                + matrix(here) + " \u201C" + text + '\u201D');
        if (!text.isBlank()) {
            Shape clip = getClip();
            letters.add(new Letters(
                    text,
                    ink,
                    font.getSize2D() * Math.sqrt(Math.abs(here.getDeterminant())),
                    clip == null
                            ? null
                            : getTransform().createTransformedShape(clip).getBounds2D()));
        }
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform placed, ImageObserver observer) {
        AffineTransform here = getTransform();
        here.concatenate(placed);
        write("image " + matrix(here) + ' ' + content((BufferedImage) image));
        return true;
    }

    private static String content(BufferedImage image) {
        CRC32 sum = new CRC32();
        int[] row = new int[image.getWidth()];
        ByteBuffer bytes = ByteBuffer.allocate(row.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int y = 0; y < image.getHeight(); y++) {
            bytes.asIntBuffer().put(image.getRGB(0, y, row.length, 1, row, 0, row.length));
            sum.update(bytes.array());
        }
        return image.getWidth() + "x" + image.getHeight() + ' ' + Long.toHexString(sum.getValue());
    }

    /** One line; before it another, where it is clipped otherwise than the last. */
    private void write(String line) {
        Shape clip = getClip();
        String now = clip == null ? "none" : path(clip);
        if (!now.equals(clipped)) {
            lines.add("clip " + now);
            clipped = now;
        }
        lines.add(line);
    }

    private String colour() {
        Paint paint = getPaint();
        return paint instanceof Color colour ? String.format(Locale.ROOT, "#%08x", colour.getRGB()) : paint.toString();
    }

    private String pen() {
        BasicStroke pen = (BasicStroke) getStroke();
        float[] dashes = pen.getDashArray();
        return digits(pen.getLineWidth())
                + (dashes == null ? "" : "/" + Arrays.toString(dashes).replace(" ", ""));
    }

    /** As in SVG, on the page. */
    private String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator at = shape.getPathIterator(getTransform()); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            path.append("MLQCZ".charAt(kind));
            int count = kind == PathIterator.SEG_CLOSE ? 0 : kind <= PathIterator.SEG_LINETO ? 2 : 2 * kind;
            for (int i = 0; i < count; i++) {
                path.append(i == 0 ? "" : " ").append(digits(points[i]));
            }
        }
        return path.toString();
    }

    private static String matrix(AffineTransform at) {
        String place = digits(at.getTranslateX()) + ' ' + digits(at.getTranslateY());
        boolean upright = at.getScaleX() == 1 && at.getScaleY() == 1 && at.getShearX() == 0 && at.getShearY() == 0;
        return upright
                ? place
                : place + " [" + digits(at.getScaleX()) + ' ' + digits(at.getShearY()) + ' ' + digits(at.getShearX())
                        + ' ' + digits(at.getScaleY()) + ']';
    }

    /** To a hundredth of a pixel. */
    private static String digits(double value) {
        long hundredths = Math.round(100 * value);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }
}
