package kllab.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import kllab.figure.Look;
import kllab.figure.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A tile on the screen. Simple marks are nodes ({@link NodeMarks}); if there is anything else, or too much, the tile is
 * painted on a canvas ({@link CanvasTile}), created on first use.
 */
final class Layer {
    private final NodeMarks nodes = new NodeMarks();
    private final List<Node> siblings;
    private final NodePainter painter;
    private @Nullable CanvasTile canvas;
    private Node node = nodes.root();
    private boolean simple = true;

    private Layer(List<Node> siblings, NodePainter painter) {
        this.siblings = siblings;
        this.painter = painter;
        siblings.add(node);
    }

    /** Creates layers for a number of tiles and adds them to the nodes of their sheet. */
    static List<Layer> of(int tiles, List<Node> siblings) {
        List<Layer> layers = new ArrayList<>();
        NodePainter painter = new NodePainter();
        for (int i = 0; i < tiles; i++) {
            layers.add(new Layer(siblings, painter));
        }
        return layers;
    }

    /** Lets the next painting try nodes again. */
    void tryAgain() {
        simple = true;
    }

    /**
     * Clears and repaints the tile; false, with nothing painted, if it turns out to need a canvas, which the next
     * painting then has.
     *
     * @param wholePixels whether a unit of the sheet is a pixel of the screen
     * @param density pixels of the screen per unit
     * @param enlargement the factor by which the canvas is larger than it is shown
     */
    boolean paint(Sheet.Tile tile, Look look, boolean wholePixels, double density, int enlargement) {
        if (simple && wholePixels && !tile.cuts()) { // the edge of a canvas cuts
            return paintNodes(tile, look);
        }
        CanvasTile to = canvas();
        show(to.node());
        to.paint(tile, look, wholePixels, density, enlargement);
        return true;
    }

    private boolean paintNodes(Sheet.Tile tile, Look look) {
        simple = painter.paint(tile, look, nodes);
        if (simple) {
            show(nodes.root());
        }
        return simple;
    }

    private CanvasTile canvas() {
        CanvasTile known = canvas;
        if (known == null) {
            known = new CanvasTile();
            canvas = known;
        }
        return known;
    }

    private void show(Node next) {
        if (!next.equals(node)) {
            siblings.set(siblings.indexOf(node), next);
            node = next;
            if (canvas != null) {
                canvas.wipeAll();
            }
        }
    }
}
