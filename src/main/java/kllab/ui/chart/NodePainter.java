package kllab.ui.chart;

import javafx.scene.canvas.Canvas;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import org.jspecify.annotations.Nullable;

/** Paints tiles of a sheet as nodes. */
final class NodePainter {
    private @Nullable ScreenGraphics graphics;

    /** Paints a tile; false, with nothing shown, if it turns out to need a canvas. */
    boolean paint(Sheet.Tile tile, Look look, NodeMarks nodes) {
        ScreenGraphics to = graphics != null ? graphics : new ScreenGraphics(new Canvas().getGraphicsContext2D());
        to.begin(nodes);
        tile.painting().accept(new Brush(to, look));
        boolean done = nodes.end();
        graphics = done ? to : null; // clears the drawing commands that the hidden canvas has received and would keep
        return done;
    }
}
