package kllab.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.ImageObserver;
import java.text.AttributedCharacterIterator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import kllab.figure.Brush;
import kllab.figure.FastPatterns;
import kllab.figure.Graph;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Raster;
import kllab.ui.control.FxFonts;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;

/**
 * A canvas as a Graphics2D that keeps the fractions of font sizes, looks each font up once, and fills where others stroke:
 * level and upright lines and outlines of rectangles are rectangles too, and without a graphics card these cost a small
 * part of what a stroke does.
 */
final class CanvasGraphics extends FXGraphics2D implements FastPatterns {
    // Pictures are the same on every canvas, and made on the one thread that paints canvases.
    private static final DotImages DOTS = new DotImages();
    private static final Stamps STAMPS = new Stamps();

    private static final double LARGEST_DOT = 16;

    private final GraphicsContext context;
    private final Map<Font, javafx.scene.text.Font> fonts = new HashMap<>();
    private final Touched touched = new Touched();
    private final FilledLines lines;
    private double density = 1;
    private double left;
    private double top;
    private int scale = 1;
    private boolean wholePixels;
    private @Nullable HatchImage hatch;
    private final InTurn<GraphImage> graphImages = new InTurn<>(GraphImage::new);
    private final InTurn<RasterImage> rasterImages = new InTurn<>(RasterImage::new);

    CanvasGraphics(GraphicsContext context) {
        super(context);
        this.context = context;
        lines = new FilledLines(context);
        setZeroStrokeWidth(1);
        context.setImageSmoothing(false);
    }

    /**
     * Begins a painting on a canvas that lies on the screen like this.
     *
     * @param whole whether a unit of it is a pixel of the screen: only then can a picture stand for lines
     * @param pixels of the screen to a unit of it
     */
    void begin(boolean whole, double pixels) {
        wholePixels = whole;
        density = pixels;
        graphImages.begin();
        rasterImages.begin();
        touched.clear();
    }

    @Override
    public void setFont(Font font) {
        if (font.equals(getFont())) {
            return;
        }
        super.setFont(font);
        context.setFont(fonts.computeIfAbsent(font, CanvasGraphics::find));
    }

    private static javafx.scene.text.Font find(Font font) {
        return FxFonts.of(font.getFamily(), font.isBold(), font.isItalic(), font.getSize2D());
    }

    /** The point of the sheet that lies in the canvas's corner, and the canvas's pixels to a unit of the sheet. */
    void setOrigin(double x, double y, int pixels) {
        left = x;
        top = y;
        scale = pixels;
        AffineTransform placed = AffineTransform.getScaleInstance(scale, scale);
        placed.translate(-x, -y);
        super.setTransform(placed);
    }

    /** What has been painted since it was cleared. */
    Touched touched() {
        return touched;
    }

    @Override
    public void fill(Shape shape) {
        touched.add(shape, 0);
        if (!(shape instanceof Ellipse2D disc && fillDisc(disc))) {
            super.fill(shape);
        }
    }

    /** A small disc as a picture, if that is what it is. */
    private boolean fillDisc(Ellipse2D disc) {
        double radius = disc.getWidth() / 2;
        boolean small = wholePixels && isSmallCircle(disc, radius) && getColor().getAlpha() == 255;
        if (small) {
            touched.add(disc, 1);
            DOTS.paintRing(context, disc.getCenterX(), disc.getCenterY(), radius, 0, getColor());
        }
        return small;
    }

    private static boolean isSmallCircle(Ellipse2D shape, double outer) {
        return shape.getWidth() == shape.getHeight() && outer > 0 && outer <= LARGEST_DOT;
    }

    /** A small ring likewise. */
    private boolean drawRing(Ellipse2D ring, BasicStroke stroke) {
        double half = stroke.getLineWidth() / 2;
        double middle = ring.getWidth() / 2;
        boolean small = wholePixels
                && isSmallCircle(ring, middle + half)
                && middle > half
                && getColor().getAlpha() == 255;
        if (small) {
            touched.add(ring, half + 1);
            DOTS.paintRing(context, ring.getCenterX(), ring.getCenterY(), middle + half, middle - half, getColor());
        }
        return small;
    }

    @Override
    public void drawString(String text, float x, float y) {
        double size = getFont().getSize2D();
        touched.add(x, y - 1.2 * size, text.length() * size, 1.7 * size, 0.3 * size); // no sign is wider than high
        if (scale == 1) {
            super.drawString(text, x, y);
        } else {
            drawLarger(text, x, y);
        }
    }

    /** In a larger font instead of enlarged: letters whose strokes overlap would have holes there (decision 0009). */
    private void drawLarger(String text, float x, float y) {
        Font font = getFont();
        context.save();
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.setFont(FxFonts.of(font.getFamily(), font.isBold(), font.isItalic(), scale * font.getSize2D()));
        context.fillText(text, scale * (x - left), scale * (y - top));
        context.restore();
    }

    @Override
    public void draw(Shape shape) {
        BasicStroke stroke = getStroke() instanceof BasicStroke basic ? basic : null;
        touched.add(shape, stroke == null ? 0 : reach(stroke));
        if (stroke == null || stroke.getEndCap() != BasicStroke.CAP_BUTT) {
            super.draw(shape);
        } else if (shape instanceof Line2D line && (line.getY1() == line.getY2()) != (line.getX1() == line.getX2())) {
            lines.fillLine(line, stroke);
        } else if (stroke.getDashArray() != null) {
            super.draw(shape);
        } else if (shape instanceof Rectangle2D box && stroke.getLineJoin() == BasicStroke.JOIN_MITER) {
            lines.fillOutline(box, stroke.getLineWidth());
        } else if (shape instanceof Ellipse2D ring && drawRing(ring, stroke)) {
            return;
        } else {
            super.draw(shape);
        }
    }

    /** How far a stroke may lie from its line: pointed corners reach further. */
    private static double reach(BasicStroke stroke) {
        double half = stroke.getLineWidth() / 2;
        return 1 + (stroke.getLineJoin() == BasicStroke.JOIN_MITER ? half * stroke.getMiterLimit() : 2 * half);
    }

    @Override
    public boolean hatch(double x, double y, double w, double h, double step, double width, Color color) {
        if (!wholePixels) {
            return false;
        }
        HatchImage lines = hatch;
        if (lines == null || !lines.is(step, width, color)) {
            lines = new HatchImage(step, width, color);
            hatch = lines;
        }
        touched.add(x, y, w, h, 1);
        int left = (int) Math.rint(x);
        int top = (int) Math.rint(y);
        lines.paint(context, left, top, (int) Math.rint(x + w) - left, (int) Math.rint(y + h) - top);
        return true;
    }

    @Override
    public boolean dots(double cx, double cy, int count, double pitch, double radius, Color color) {
        if (wholePixels) {
            touched.add(cx, cy, count * pitch, 0, radius + 1);
            DOTS.paint(context, cx, cy, count, pitch, radius, color);
        }
        return wholePixels;
    }

    @Override
    public boolean graphs(double left, Palette palette, double step, double width, Graph... graphs) {
        if (wholePixels && left == Math.rint(left)) {
            GraphImage image = graphImages.next();
            image.paint(left, palette, step, width, graphs);
            touched.add(left, image.top(), image.width(), image.height(), 1);
            image.lay(context, left);
            return true;
        }
        return false;
    }

    @Override
    public double density() {
        return density;
    }

    @Override
    public boolean raster(Raster raster, double x, double y, double w, double h) {
        boolean asItIs = wholePixels && raster.width() == w && raster.height() == h;
        touched.add(x, y, w, h, 1);
        context.setImageSmoothing(!asItIs);
        context.drawImage(rasterImages.next().image(raster), x, y, w, h);
        context.setImageSmoothing(false);
        return true;
    }

    @Override
    public boolean stamp(Object key, double x, double y, int w, int h, Look look, Consumer<Brush> painting) {
        if (wholePixels) {
            touched.add(x, y, w, h, 1);
            context.drawImage(STAMPS.image(key, w, h, look, painting), Math.rint(x), Math.rint(y));
        }
        return wholePixels;
    }

    // ---- what is painted in ways that are not followed: anywhere ------------------------------------------------

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        touched.all();
        super.drawString(text, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        touched.all();
        super.drawGlyphVector(glyphs, x, y);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        touched.all();
        return super.drawImage(image, x, y, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, @Nullable ImageObserver observer) {
        touched.all();
        return super.drawImage(image, x, y, w, h, observer);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform placed, @Nullable ImageObserver observer) {
        touched.all();
        return super.drawImage(image, placed, observer);
    }

    @Override
    public void transform(AffineTransform further) {
        touched.all();
        super.transform(further);
    }

    @Override
    public void setTransform(AffineTransform next) {
        touched.all();
        super.setTransform(next);
    }

    @Override
    public void translate(double x, double y) {
        touched.all();
        super.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        touched.all();
        super.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        touched.all();
        super.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        touched.all();
        super.shear(x, y);
    }
}
