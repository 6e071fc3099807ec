package kllab.figure.plot;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;
import org.jspecify.annotations.Nullable;

/** The upper ends of the intervals joined, cut at the lower and the upper edge, interrupted where one is infinite. */
@SuppressWarnings("serial") // never serialized
public final class Curve extends Marks {
    /** A curve along an edge is inside. */
    private static final double EDGE = 0.01;

    private final Path2D.Double path = new Path2D.Double();
    private final @Nullable Tone tone;
    private final double width;
    private double casing;
    private double on;
    private double off;
    private boolean begun;
    private boolean drawing;
    private double lastX;
    private double lastY;

    private Curve(@Nullable Tone tone, double width) {
        this.tone = tone;
        this.width = width;
    }

    /**
     * A line.
     *
     * @param rem its width, in rem; on projectors it is wider
     */
    public static Curve of(Tone tone, double rem) {
        return new Curve(tone, rem);
    }

    /** The curve of something pinned. */
    public static Curve ghost() {
        return new Curve(null, 0);
    }

    /** On a wider line of the background, so that it stands out from what it crosses; in rem. */
    public Curve cased(double rem) {
        casing = rem;
        return this;
    }

    /** Interrupted, with dashes and gaps of these lengths, in rem. */
    public Curve dashed(double dash, double space) {
        on = dash;
        off = space;
        return this;
    }

    @Override
    protected void begin() {
        path.reset();
        begun = false;
        drawing = false;
    }

    @Override
    protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
        boolean there = Double.isFinite(to);
        if (there && begun) {
            join(area, x, to);
        }
        begun = there;
        drawing &= there;
        lastX = x;
        lastY = to;
    }

    /** Joins the last point and this one, as far as the line is between the lower and the upper edge. */
    private void join(Rectangle2D area, double x, double y) {
        double enters = Math.max(0, Math.min(share(area.getY(), y), share(area.getMaxY(), y)));
        double leaves = Math.min(1, Math.max(share(area.getY(), y), share(area.getMaxY(), y)));
        boolean outside = y == lastY && (y < area.getY() - EDGE || y > area.getMaxY() + EDGE);
        if (enters >= leaves || outside) {
            drawing = false;
            return;
        }
        if (!drawing || enters > 0) {
            path.moveTo(lastX + enters * (x - lastX), lastY + enters * (y - lastY));
        }
        path.lineTo(lastX + leaves * (x - lastX), lastY + leaves * (y - lastY));
        drawing = leaves == 1;
    }

    /** Where on the way from the last point to a height an edge is, at 0 the last one; level lines meet it at neither end. */
    private double share(double edge, double y) {
        return y == lastY
                ? (edge <= y ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY)
                : (edge - lastY) / (y - lastY);
    }

    @Override
    protected void end(Brush with, Rectangle2D area) {
        if (path.getCurrentPoint() == null) {
            return;
        }
        if (tone == null) {
            with.ghost(path);
            return;
        }
        if (casing > 0) {
            with.stroke(path, Tone.BG, with.rem(casing));
        }
        double line = with.rem(width) * with.look().strokes();
        with.stroke(path, tone, on == 0 ? Brush.solid(line) : Brush.dashes(line, with.rem(on), with.rem(off)));
    }
}
