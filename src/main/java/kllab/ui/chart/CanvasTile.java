package kllab.ui.chart;

import java.awt.geom.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Transform;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;

/**
 * A tile painted on a canvas, clipped to what its last painting touched: without a graphics card most time goes into
 * compositing canvases pixel by pixel, even where they are empty; clipped areas cost nothing.
 */
final class CanvasTile {
    /** One painting in this number clears the whole canvas. */
    private static final int WHOLE = 64;

    private final Canvas canvas = new Canvas();
    private final ScreenGraphics graphics = new ScreenGraphics(canvas.getGraphicsContext2D());
    private final Rectangle shown = new Rectangle();
    private int paintings;

    CanvasTile() {
        canvas.setManaged(false);
        canvas.setClip(shown);
    }

    Node node() {
        return canvas;
    }

    /** Clears and repaints the tile; the parameters are those of {@link Layer#paint}. */
    void paint(Sheet.Tile tile, Look look, boolean wholePixels, double density, int enlargement) {
        graphics.begin(wholePixels, density);
        place(tile.box(), enlargement);
        wipe(tile.box());
        tile.painting().accept(new Brush(graphics, look));
        graphics.touched().shape(shown, tile.box());
    }

    /** Makes the next painting clear the whole canvas. */
    void wipeAll() {
        paintings = 0;
    }

    /**
     * Clears the visible part; now and then everything. A canvas keeps every drawing command until it is rendered or
     * cleared as a whole, and in a minimised window it is not rendered.
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
            canvas.setClip(null); // a screenshot has no next frame that would benefit
        }
        graphics.setOrigin(box.getX(), box.getY(), enlargement);
    }
}
