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
     * What a sheet shows now.
     *
     * @param result everything that is true
     * @param pinned an earlier result to compare with, or null
     * @param moving whether a hand is dragging: axes then stay as they are
     */
    record Scene<R>(R result, @Nullable R pinned, boolean moving) {}

    /**
     * Settles the axes for a scene and a size, in pixels; called before painting.
     *
     * @return a value that equals the last one as long as the frame need not be painted anew
     */
    Object settle(Scene<R> scene, Look look, double width, double height);

    /** Paints what stays while values move: axes, grid, titles. */
    void paintFrame(Brush brush);

    /** Paints what follows the values. */
    void paintData(Brush brush);

    /**
     * The frame as tiles. A screen lays only those areas anew that changed, so a large sheet is worth cutting up: the data
     * by what stands apart, the frame so that none of it lies under the data (their grid is painted with them).
     *
     * @return the same number at every time, in painting order; their boxes may overlap, but hold all that they paint
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
     * @param box where it lies, in pixels of the sheet
     * @param painting paints it, in pixels of the sheet
     */
    record Tile(Rectangle2D box, Consumer<Brush> painting) {}

    /** Both layers at once: for paper. */
    default void paint(Brush brush, Scene<R> scene, double width, double height) {
        settle(scene, brush.look(), width, height);
        paintFrame(brush);
        paintData(brush);
    }
}
