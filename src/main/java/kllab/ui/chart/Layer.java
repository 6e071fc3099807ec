package kllab.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Transform;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;

/**
 * A tile on the screen. Simple marks are nodes ({@link NodeMarks}); where there is anything else, or too much, all is painted on a
 * canvas, which shows only what its last painting touched: without a graphics card most of such a frame goes into laying canvases over
 * each other, pixel by pixel, also where they are empty, and what is clipped away costs nothing.
 */
final class Layer {
    /** One painting in so many wipes the whole canvas. */
    private static final int WHOLE = 64;

    private final Canvas canvas = new Canvas();
    private final ScreenGraphics graphics = new ScreenGraphics(canvas.getGraphicsContext2D());
    private final NodeMarks nodes = new NodeMarks();
    private final Rectangle shown = new Rectangle();
    private final List<Node> siblings;
    private Node node = nodes.root();
    private boolean simple = true;
    private int paintings;

    private Layer(List<Node> siblings) {
        this.siblings = siblings;
        canvas.setManaged(false);
        canvas.setClip(shown);
        siblings.add(node);
    }

    /** Layers for so many tiles, put among the nodes of their sheet. */
    static List<Layer> of(int tiles, List<Node> siblings) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < tiles; i++) {
            layers.add(new Layer(siblings));
        }
        return layers;
    }

    /** Its marks may be simple now, though they were not before. */
    void tryAgain() {
        simple = true;
    }

    /**
     * Wipes off what was there and paints the tile anew; false, and nothing is painted, if it turns out to need a canvas: the next
     * painting has one.
     *
     * @param wholePixels whether a unit of the sheet is a pixel of the screen
     * @param density pixels of the screen to a unit
     * @param enlargement how many times as large the canvas itself is, and then shown smaller
     */
    boolean paint(Sheet.Tile tile, Look look, boolean wholePixels, double density, int enlargement) {
        if (simple && wholePixels) {
            return paintNodes(tile, look);
        }
        paintCanvas(tile, look, wholePixels, density, enlargement);
        return true;
    }

    private boolean paintNodes(Sheet.Tile tile, Look look) {
        graphics.begin(nodes);
        tile.painting().accept(new Brush(graphics, look));
        simple = nodes.end();
        if (simple) {
            show(nodes.root());
        } else {
            paintings = 0; // the canvas has got some of it
        }
        return simple;
    }

    private void paintCanvas(Sheet.Tile tile, Look look, boolean wholePixels, double density, int enlargement) {
        show(canvas);
        graphics.begin(wholePixels, density);
        place(tile.box(), enlargement);
        wipe(tile.box());
        tile.painting().accept(new Brush(graphics, look));
        graphics.touched().shape(shown, tile.box());
    }

    private void show(Node next) {
        if (!next.equals(node)) {
            siblings.set(siblings.indexOf(node), next);
            node = next;
            paintings = 0;
        }
    }

    /**
     * Wipes off what shows; now and then all. A canvas keeps every order until it is rendered or wiped as a whole, and in a
     * window that is minimised it is not rendered.
     */
    private void wipe(Rectangle2D box) {
        GraphicsContext context = canvas.getGraphicsContext2D();
        if (paintings++ % WHOLE == 0) {
            context.clearRect(box.getX(), box.getY(), canvas.getWidth(), canvas.getHeight());
        } else {
            double left = box.getX() + shown.getX();
            double top = box.getY() + shown.getY();
            context.clearRect(left, top, shown.getWidth(), shown.getHeight());
        }
    }

    private void place(Rectangle2D box, int enlargement) {
        double w = Math.ceil(box.getWidth()) * enlargement;
        double h = Math.ceil(box.getHeight()) * enlargement;
        if (canvas.getWidth() != w || canvas.getHeight() != h) {
            canvas.setWidth(w);
            canvas.setHeight(h);
        }
        if (canvas.getLayoutX() != box.getX() || canvas.getLayoutY() != box.getY()) {
            canvas.relocate(box.getX(), box.getY());
        }
        if (enlargement != 1) {
            canvas.getTransforms().setAll(Transform.scale(1.0 / enlargement, 1.0 / enlargement));
            canvas.setClip(null); // in a picture there is no next frame to save anything for
        }
        graphics.setOrigin(box.getX(), box.getY(), enlargement);
    }
}
