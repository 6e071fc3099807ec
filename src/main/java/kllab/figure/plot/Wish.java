package kllab.figure.plot;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import kllab.figure.Brush.Anchor;

/**
 * Where a label would like to be: at a point, with a part of its edge there.
 *
 * @param x in pixels
 * @param y in pixels
 * @param anchor which part of its width is at x
 * @param share which part of its height is at y: 0 for the upper edge, 1 for the lower one
 */
public record Wish(double x, double y, Anchor anchor, double share) {
    /** Above a point, in the middle of it. */
    public static Wish above(double x, double y) {
        return new Wish(x, y, Anchor.MIDDLE, 1);
    }

    /** Below a point, in the middle of it. */
    public static Wish below(double x, double y) {
        return new Wish(x, y, Anchor.MIDDLE, 0);
    }

    /** At the right of a point. */
    public static Wish right(double x, double y) {
        return new Wish(x, y, Anchor.START, 0.5);
    }

    /** At the left of a point. */
    public static Wish left(double x, double y) {
        return new Wish(x, y, Anchor.END, 0.5);
    }

    /** At the right or the left of a point, off it. */
    public static Wish[] beside(double x, double off, double y, boolean rightFirst) {
        Wish right = right(x + off, y);
        Wish left = left(x - off, y);
        return rightFirst ? new Wish[] {right, left} : new Wish[] {left, right};
    }

    /** Above a point, to the right or the left of it, or in the middle. */
    public static Wish[] above(double x, double off, double y, boolean rightFirst) {
        Wish right = new Wish(x + off, y, Anchor.START, 1);
        Wish left = new Wish(x - off, y, Anchor.END, 1);
        return rightFirst ? new Wish[] {right, above(x, y), left} : new Wish[] {left, above(x, y), right};
    }

    /** So far below a function at each of these places, or above it if that is negative. */
    public static Wish[] along(Plot plot, DoubleUnaryOperator of, double below, Anchor anchor, double... places) {
        return DoubleStream.of(places)
                .mapToObj(x -> new Wish(plot.x(x), plot.y(of.applyAsDouble(x)) + below, anchor, below < 0 ? 1 : 0))
                .toArray(Wish[]::new);
    }

    /** Above and at the right of a point, or below, or at the left. */
    public static Wish[] around(double x, double y, double off) {
        return new Wish[] {
            new Wish(x + off, y - off / 2, Anchor.START, 1),
            new Wish(x + off, y + off / 2, Anchor.START, 0),
            new Wish(x - off, y - off / 2, Anchor.END, 1)
        };
    }
}
