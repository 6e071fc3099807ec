package kllab.figure;

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

    /** Both layers at once: for paper. */
    default void paint(Brush brush, Scene<R> scene, double width, double height) {
        settle(scene, brush.look(), width, height);
        paintFrame(brush);
        paintData(brush);
    }
}
