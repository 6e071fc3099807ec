package kllab.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One area of a lab's picture, painted in two layers: the same code paints the window, an image, SVG and PDF.
 *
 * @param <R> the result that it shows
 */
public interface Sheet<R> {
    /**
     * The content of a sheet.
     *
     * @param result the current result
     * @param settled the last result outside a drag: axes are made for it, so that they stay while a hand moves
     * @param pinned an earlier result to compare with, or null
     * @param moving whether a drag is in progress
     */
    record Moment<R>(R result, R settled, @Nullable R pinned, boolean moving) {
        /** A content that is its own measure: at rest, and on paper. */
        public Moment(R result, @Nullable R pinned, boolean moving) {
            this(result, result, pinned, moving);
        }
    }

    /**
     * Settles the axes for a moment and a size, in pixels; called before painting.
     *
     * @return a key of the frame; as long as it is equal to the last one, the frame need not be repainted
     */
    Object settle(Moment<R> moment, Look look, double width, double height);

    /** Paints the parts that do not follow the values: axes, grid, titles. */
    void paintFrame(Brush brush);

    /** Paints the parts that follow the values. */
    void paintData(Brush brush);

    /**
     * The frame as tiles. A screen redraws only the areas that changed, so a large sheet should be divided: the data
     * into separate parts, the frame so that none of it lies under the data (the grid is painted with the data).
     *
     * @return always the same number of tiles, in painting order; their boxes may overlap, but must contain all that
     * they paint, unless they cut it
     */
    default List<Tile> frameTiles(double width, double height) {
        return List.of(new Tile(new Rectangle2D.Double(0, 0, width, height), this::paintFrame));
    }

    /** The data as tiles, above those of the frame. */
    default List<Tile> dataTiles(double width, double height) {
        return List.of(new Tile(new Rectangle2D.Double(0, 0, width, height), this::paintData));
    }

    /**
     * A piece of a sheet.
     *
     * @param box its area, in pixels of the sheet
     * @param painting paints it, in pixels of the sheet
     * @param cuts whether the painting exceeds the box, and is to be cut at its edge. A clip would do the same, but on a screen it
     * costs several times as much as all that is painted: JavaFX makes a mask as large as the canvas for it, in every frame
     */
    record Tile(Rectangle2D box, Consumer<Brush> painting, boolean cuts) {
        public Tile(Rectangle2D box, Consumer<Brush> painting) {
            this(box, painting, false);
        }

        /** A tile whose painting is cut at the edge of its box, which is in whole pixels. */
        public static Tile cut(Rectangle2D box, Consumer<Brush> painting) {
            return new Tile(box, painting, true);
        }
    }

    /** Paints both layers: for exports. */
    default void paint(Brush brush, Moment<R> moment, double width, double height) {
        settle(moment, brush.look(), width, height);
        paintFrame(brush);
        paintData(brush);
    }
}
