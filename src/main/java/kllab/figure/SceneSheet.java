package kllab.figure;

import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that keeps what it was settled for. Unless it says otherwise, all of it is data, which follows the values.
 *
 * @param <R> the result that it shows
 */
public abstract class SceneSheet<R> implements Sheet<R> {
    private @Nullable Scene<R> scene;
    private @Nullable Look look;
    private double width;
    private double height;

    /** Keeps a scene before the first layout: hands may come earlier. */
    public final void begin(Scene<R> first, Look firstLook) {
        scene = first;
        look = firstLook;
    }

    @Override
    public final Object settle(Scene<R> next, Look nextLook, double w, double h) {
        scene = next;
        look = nextLook;
        width = w;
        height = h;
        return settle(nextLook);
    }

    /** Settles the axes for the new scene, look and size, and returns the key of the frame. */
    protected Object settle(Look look) {
        return look;
    }

    @Override
    public void paintFrame(Brush brush) {
        // no frame: all depends on the values
    }

    public final Scene<R> scene() {
        return Objects.requireNonNull(scene, "begin or settle first");
    }

    public final R result() {
        return scene().result();
    }

    /** The result that axes are made for. */
    protected final R settled() {
        return scene().settled();
    }

    public final @Nullable R pinned() {
        return scene().pinned();
    }

    public final Look look() {
        return Objects.requireNonNull(look, "begin or settle first");
    }

    /** Its inside, without margins, in rem. */
    protected final void inset(Rectangle2D area, double left, double top, double right, double bottom) {
        double r = look().rem();
        area.setRect(
                left * r, top * r, Math.max(1, width - (left + right) * r), Math.max(1, height - (top + bottom) * r));
    }

    protected final double width() {
        return width;
    }

    protected final double height() {
        return height;
    }
}
