package kllab.figure;

/**
 * A lab's picture on paper: headline and all its sheets in one rectangle, in one layer.
 *
 * @param <R> the result that it shows
 */
public interface Figure<R> {
    /** Paints the whole figure on ground of background colour; sizes in pixels. */
    void paint(Brush brush, Sheet.Scene<R> scene, double width, double height);
}
