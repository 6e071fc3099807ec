package kllab.ui.chart;

import javafx.scene.canvas.Canvas;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import org.jspecify.annotations.Nullable;

/** Turns what tiles of a sheet paint into nodes. */
final class NodePainter {
    private @Nullable ScreenGraphics graphics;

    /** Paints a tile; false if it turns out to need a canvas, and then nothing is shown. */
    boolean paint(Sheet.Tile tile, Look look, NodeMarks nodes) {
        ScreenGraphics to = graphics != null ? graphics : new ScreenGraphics(new Canvas().getGraphicsContext2D());
        to.begin(nodes);
        tile.painting().accept(new Brush(to, look));
        boolean done = nodes.end();
        graphics =
                done ? to : null; // the canvas behind it has got some of what nodes could not show, and would keep it
        return done;
    }
}
