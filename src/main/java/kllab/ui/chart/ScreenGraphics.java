package kllab.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import kllab.figure.Brush;
import kllab.figure.DotGrid;
import kllab.figure.FastPatterns;
import kllab.figure.Graph;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Raster;
import kllab.ui.control.FxFonts;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;

/**
 * A Graphics2D for the screen: it turns paintings into {@link Marks} where possible, as nodes or on its canvas; the
 * rest goes to the canvas. It keeps fractional font sizes, looks up each font once, and fills horizontal and vertical
 * lines and outlines of rectangles instead of stroking them, which is much cheaper without a graphics card.
 */
final class ScreenGraphics extends WatchedGraphics implements FastPatterns {
    // Shared by all canvases, and used only on the thread that paints them.
    private static final DotImages DOTS = new DotImages();
    private static final Stamps STAMPS = new Stamps();

    private static final double LARGEST_DOT = 16;
    private static final int MOST_FILLS = 256;

    private final GraphicsContext context;
    private final Map<Font, javafx.scene.text.Font> fonts = new HashMap<>();
    private final Map<Color, javafx.scene.paint.Color> fills = new HashMap<>();
    private Color color = Color.BLACK;
    private javafx.scene.paint.Paint fill = javafx.scene.paint.Color.BLACK;
    private Stroke stroke = new BasicStroke(1);
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private javafx.scene.text.Font face = javafx.scene.text.Font.getDefault();
    private final Touched touched = new Touched();
    private final FilledLines lines = new FilledLines(this::fillBox);
    private final CanvasMarks onCanvas;
    private Marks marks;
    private double density = 1;
    private double left;
    private double top;
    private int scale = 1;
    private boolean wholePixels;

    ScreenGraphics(GraphicsContext context) {
        super(context);
        this.context = context;
        onCanvas = new CanvasMarks(context, new Repainted());
        marks = onCanvas;
        setZeroStrokeWidth(1);
        context.setImageSmoothing(false);
    }

    /**
     * Begins a painting on a canvas.
     *
     * @param whole whether a unit is a pixel of the screen: only then can an image replace lines
     * @param pixels of the screen per unit
     */
    void begin(boolean whole, double pixels) {
        begin(onCanvas, whole, pixels);
    }

    /** Begins a painting of nodes, in a window with one pixel per pixel of the sheet. */
    void begin(NodeMarks nodes) {
        nodes.begin();
        begin(nodes, true, 1);
    }

    private void begin(Marks on, boolean whole, double pixels) {
        marks = on;
        wholePixels = whole;
        density = pixels;
        marks.repainted().begin();
        touched.clear();
    }

    // ---- state of the next mark --------------------------------------------------------------------------------

    /** A canvas that is not visible receives no commands, because it would keep them for ever. */
    private boolean isOnCanvas() {
        return marks instanceof CanvasMarks;
    }

    @Override
    public void setPaint(Paint next) {
        if (next instanceof Color plain) {
            setColor(plain);
        } else {
            marks.other();
            super.setPaint(next);
        }
    }

    @Override
    public void setColor(Color next) {
        if (!next.equals(color)) {
            color = next;
            if (fills.size() == MOST_FILLS) {
                fills.clear();
            }
            fill = fills.computeIfAbsent(next, ScreenGraphics::fill);
        }
        if (isOnCanvas()) {
            super.setColor(next);
        }
    }

    private static javafx.scene.paint.Color fill(Color color) {
        return javafx.scene.paint.Color.rgb(
                color.getRed(), color.getGreen(), color.getBlue(), color.getAlpha() / 255.0);
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public Paint getPaint() {
        return color;
    }

    @Override
    public void setStroke(Stroke next) {
        stroke = next;
        if (isOnCanvas()) {
            super.setStroke(next);
        }
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setFont(Font next) {
        if (!next.equals(font)) {
            font = next;
            face = fonts.computeIfAbsent(next, ScreenGraphics::find);
        }
        if (isOnCanvas() && !next.equals(super.getFont())) {
            super.setFont(next);
            context.setFont(face);
        }
    }

    /** Without a clip, {@link FXGraphics2D} restores an older state, and with it another font. */
    @Override
    public void setClip(@Nullable Shape clip) {
        super.setClip(clip);
        context.setFont(face);
    }

    @Override
    public Font getFont() {
        return font;
    }

    private static javafx.scene.text.Font find(Font font) {
        return FxFonts.of(font.getFamily(), font.isBold(), font.isItalic(), font.getSize2D());
    }

    /** Sets the point of the sheet at the canvas's corner, and the canvas's pixels per unit of the sheet. */
    void setOrigin(double x, double y, int pixels) {
        left = x;
        top = y;
        scale = pixels;
        AffineTransform placed = AffineTransform.getScaleInstance(scale, scale);
        placed.translate(-x, -y);
        super.setTransform(placed);
    }

    @Override
    void other() {
        marks.other();
    }

    @Override
    void anywhere() {
        marks.other();
        touched.all();
    }

    /** The area painted since it was cleared. */
    Touched touched() {
        return touched;
    }

    @Override
    public void fill(Shape shape) {
        touched.add(shape, 0);
        if (shape instanceof Rectangle2D box) {
            fillBox(box.getX(), box.getY(), box.getWidth(), box.getHeight());
        } else if (!(shape instanceof Ellipse2D disc && fillDisc(disc))) {
            marks.other();
            super.fill(shape);
        }
    }

    private void fillBox(double x, double y, double w, double h) {
        if (w > 0 && h > 0) {
            marks.box(x, y, w, h, fill);
        }
    }

    /** Fills an ellipse if it is a disc; on a canvas, small ones are drawn as images. */
    private boolean fillDisc(Ellipse2D disc) {
        double radius = disc.getWidth() / 2;
        return isCircle(disc) && disc(disc, radius, 0);
    }

    /** Draws a ring in the same way. */
    private boolean drawRing(Ellipse2D ring, BasicStroke line) {
        double half = line.getLineWidth() / 2;
        double middle = ring.getWidth() / 2;
        return isCircle(ring) && middle > half && disc(ring, middle + half, middle - half);
    }

    private static boolean isCircle(Ellipse2D shape) {
        return shape.getWidth() == shape.getHeight() && shape.getWidth() > 0;
    }

    private boolean disc(Ellipse2D at, double radius, double hole) {
        double cx = at.getCenterX();
        double cy = at.getCenterY();
        touched.add(cx - radius, cy - radius, 2 * radius, 2 * radius, 1);
        if (marks.disc(cx, cy, radius, hole, fill)) {
            return true;
        }
        boolean small = wholePixels && radius <= LARGEST_DOT && color.getAlpha() == 255;
        if (small) {
            DOTS.paintRing(marks, cx, cy, radius, hole, color);
        }
        return small;
    }

    @Override
    public void drawString(String text, float x, float y) {
        double size = getFont().getSize2D();
        touched.add(x, y - 1.2 * size, text.length() * size, 1.7 * size, 0.3 * size); // no character is wider than high
        if (scale == 1) {
            marks.text(text, x, y, face, fill);
        } else {
            drawLarger(text, x, y);
        }
    }

    /**
     * Draws in a larger font instead of scaling: enlarged glyphs with overlapping contours would have holes (decision
     * 0009).
     */
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
        BasicStroke line = stroke instanceof BasicStroke basic ? basic : null;
        touched.add(shape, line == null ? 0 : reach(line));
        if (line == null || line.getEndCap() != BasicStroke.CAP_BUTT) {
            strokeOnCanvas(shape);
        } else if (shape instanceof Line2D at && (at.getY1() == at.getY2() || at.getX1() == at.getX2())) {
            lines.fillLine(at, line); // a line without length is invisible
        } else if (line.getDashArray() != null) {
            strokeOnCanvas(shape);
        } else if (shape instanceof Rectangle2D box && line.getLineJoin() == BasicStroke.JOIN_MITER) {
            lines.fillOutline(box, line.getLineWidth());
        } else if (!(shape instanceof Ellipse2D ring && drawRing(ring, line))) {
            strokeOnCanvas(shape);
        }
    }

    private void strokeOnCanvas(Shape shape) {
        marks.other();
        super.draw(shape);
    }

    /** The maximum distance of a stroke's edge from its line; pointed corners extend further. */
    private static double reach(BasicStroke stroke) {
        double half = stroke.getLineWidth() / 2;
        return 1 + (stroke.getLineJoin() == BasicStroke.JOIN_MITER ? half * stroke.getMiterLimit() : 2 * half);
    }

    @Override
    public boolean hatch(double x, double y, double w, double h, double step, double width, Color color) {
        if (!wholePixels) {
            return false;
        }
        touched.add(x, y, w, h, 1);
        int left = (int) Math.rint(x);
        int top = (int) Math.rint(y);
        HatchImage.of(step, width, color)
                .paint(marks, left, top, (int) Math.rint(x + w) - left, (int) Math.rint(y + h) - top);
        return true;
    }

    @Override
    public boolean dots(DotGrid grid, Color ink) {
        if (wholePixels) {
            double width = (grid.even() + 1) * grid.pitch();
            touched.add(grid.left(), grid.top(), width, grid.rows() * grid.pitch() / 2, grid.radius() + 1);
            DOTS.paintGrid(marks, grid, ink);
        }
        return wholePixels;
    }

    @Override
    public boolean graphs(double left, Palette palette, double step, double width, Graph... graphs) {
        if (wholePixels && left == Math.rint(left)) {
            GraphImage image = marks.repainted().graphs().next();
            image.paint(left, palette, step, width, graphs);
            touched.add(left, image.top(), image.width(), image.height(), 1);
            image.lay(marks, left);
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
        Image image = marks.repainted().rasters().next().image(raster);
        if (asItIs && x == Math.rint(x) && y == Math.rint(y)) {
            marks.picture(image, 0, 0, x, y, w, h);
        } else {
            marks.other();
            context.setImageSmoothing(!asItIs);
            context.drawImage(image, x, y, w, h);
            context.setImageSmoothing(false);
        }
        return true;
    }

    @Override
    public boolean stamp(Object key, double x, double y, int w, int h, Look look, Consumer<Brush> painting) {
        if (wholePixels) {
            touched.add(x, y, w, h, 1);
            marks.picture(STAMPS.image(key, w, h, look, painting), 0, 0, Math.rint(x), Math.rint(y), w, h);
        }
        return wholePixels;
    }
}
