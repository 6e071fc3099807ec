package kllab.figure.pair;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;

/**
 * The contributions of many items to a KL where there is little room: no scale and no total, the items' letters at the line, the
 * largest contributions and the least one with their numbers.
 *
 * @param <R> the result that it shows
 */
public final class NarrowShares<R> extends SettledSheet<R> {
    private static final double TOP = 2.6;
    private static final double UNDER = 1.1;
    private static final double BAR = 0.68;
    private static final double LETTER = 1.25;

    /** So many of the largest have their number, and the smallest one. */
    private static final int NUMBERED = 2;

    private static final double ROUNDING = 1e-9;

    private final Quantity<R> shares;
    private final Said<R> title;
    private final IntFunction<String> letter;
    private final Plot plot = new Plot(Scale.across(), Scale.up());

    /**
     * A chart of contributions.
     *
     * @param letter the letter of an item
     */
    public NarrowShares(Quantity<R> shares, Said<R> title, IntFunction<String> letter) {
        this.shares = shares;
        this.title = title;
        this.letter = letter;
    }

    private int items(R of) {
        return shares.items().applyAsInt(of);
    }

    private double share(R of, int item) {
        return shares.exact(of, item, look());
    }

    @Override
    protected Object settle(Look look) {
        place(plot, 0, TOP, 0, UNDER);
        double high = look.shown(1e-3);
        double low = -high;
        for (int i = 0; i < items(settled()); i++) {
            double share = share(settled(), i);
            if (Double.isFinite(share)) {
                high = Math.max(high, share);
                low = Math.min(low, share);
            }
        }
        plot.across().show(-0.5, Math.max(1, items(result())) - 0.5);
        plot.up().show(Math.min(low, -0.12 * high), Math.max(high, -0.3 * low));
        return look;
    }

    @Override
    public void paintData(Brush brush) {
        int items = items(result());
        if (items == 0) {
            return;
        }
        brush.fitted(rich(title), 0, brush.rem(0.9), width(), Tone.INK, Anchor.START);
        double wide = BAR * plot.width() / items;
        for (int i = 0; i < items; i++) {
            paintBar(brush, i, plot.x(i) - wide / 2, wide);
        }
        brush.line(plot.left(), plot.y(0), plot.right(), plot.y(0), Tone.AXIS, 1.4);
        double size = Math.min(look().small(), LETTER * plot.width() / items);
        for (int i = 0; i < items; i++) {
            double base = plot.y(0) + brush.rem(share(result(), i) > 0 ? 0.95 : -0.3);
            brush.text(letter.apply(i), plot.x(i), base, Tone.INK, true, size, Anchor.MIDDLE);
        }
        numbered(items).forEach(i -> paintNumber(brush, i));
    }

    private void paintBar(Brush brush, int item, double x, double wide) {
        double share = share(result(), item);
        double zero = plot.y(0);
        if (Double.isInfinite(share)) {
            brush.endless(x, plot.top(), wide, zero, Tone.KL);
        } else if (share > 0) {
            brush.fill(x, plot.yInside(share), wide, zero - plot.yInside(share), Tone.KL);
        } else if (share < 0) {
            brush.dotted(x, zero, wide, plot.yInside(share) - zero, Tone.KL);
        }
        R before = pinned();
        if (before != null && items(before) == items(result())) {
            double was = plot.yInside(share(before, item));
            brush.ghost(x, Math.min(was, zero), wide, Math.abs(was - zero));
        }
    }

    /** The greatest and the least contributions. */
    private List<Integer> numbered(int items) {
        List<Integer> sorted = IntStream.range(0, items)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -share(result(), i)))
                .toList();
        return IntStream.range(0, items)
                .filter(k -> k < NUMBERED || k == items - 1)
                .mapToObj(sorted::get)
                .filter(i -> Math.abs(share(result(), i)) > ROUNDING)
                .toList();
    }

    private void paintNumber(Brush brush, int item) {
        double end = plot.yInside(share(result(), item));
        double base = share(result(), item) > 0 ? end - brush.rem(0.35) : end + brush.rem(0.95);
        String number = shares.signedAt(result(), item, look());
        double half = brush.width(number, false, look().small()) / 2;
        double x = Math.clamp(plot.x(item), half, Math.max(half, width() - half));
        brush.label(number, x, base, Tone.KLT, Anchor.MIDDLE);
    }
}
