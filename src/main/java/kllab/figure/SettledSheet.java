package kllab.figure;

import java.awt.geom.Rectangle2D;
import java.util.Objects;
import kllab.figure.plot.Plot;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that keeps what it was settled for. Unless it says otherwise, all of it is data, which follows the values.
 *
 * @param <R> the result that it shows
 */
public abstract class SettledSheet<R> implements Sheet<R> {
    private @Nullable Moment<R> moment;
    private @Nullable Look look;
    private double width;
    private double height;

    /** Keeps a moment before the first layout: hands may come earlier. */
    public final void begin(Moment<R> first, Look firstLook) {
        moment = first;
        look = firstLook;
    }

    @Override
    public final Object settle(Moment<R> next, Look nextLook, double w, double h) {
        moment = next;
        look = nextLook;
        width = w;
        height = h;
        return settle(nextLook);
    }

    /** Settles the axes for the new moment, look and size, and returns the key of the frame. */
    protected Object settle(Look look) {
        return look;
    }

    @Override
    public void paintFrame(Brush brush) {
        // no frame: all depends on the values
    }

    public final Moment<R> moment() {
        return Objects.requireNonNull(moment, "begin or settle first");
    }

    public final R result() {
        return moment().result();
    }

    /** The result that axes are made for. */
    protected final R settled() {
        return moment().settled();
    }

    public final @Nullable R pinned() {
        return moment().pinned();
    }

    public final Look look() {
        return Objects.requireNonNull(look, "begin or settle first");
    }

    /** What is said of the result. */
    protected final String say(Said<R> what) {
        return what.apply(result(), look());
    }

    /** The same, with its markup. */
    protected final RichText rich(Said<R> what) {
        return what.rich(result(), look());
    }

    /** Its inside, without margins, in rem. */
    protected final void inset(Rectangle2D area, double left, double top, double right, double bottom) {
        double r = look().rem();
        area.setRect(
                left * r, top * r, Math.max(1, width - (left + right) * r), Math.max(1, height - (top + bottom) * r));
    }

    /** Places a chart within these margins, in rem. */
    protected final void place(Plot plot, double left, double top, double right, double bottom) {
        double r = look().rem();
        plot.place(
                left * r,
                top * r,
                Math.max(left * r + 1, width - right * r),
                Math.max(top * r + 1, height - bottom * r));
    }

    protected final double width() {
        return width;
    }

    protected final double height() {
        return height;
    }
}
