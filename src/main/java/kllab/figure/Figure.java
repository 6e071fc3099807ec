package kllab.figure;

/**
 * A lab's picture for export: headline and all sheets in one rectangle, in one layer.
 *
 * @param <R> the result that it shows
 */
public interface Figure<R> {
    /** Paints the whole figure on the background colour; sizes in pixels. */
    void paint(Brush brush, Sheet.Moment<R> moment, double width, double height);
}
