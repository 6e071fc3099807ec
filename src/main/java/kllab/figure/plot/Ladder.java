package kllab.figure.plot;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.page.Box;

/**
 * An amount of information step by step, up or down from where the last one was: the first as a ring of Q, that of now as a disc of
 * P, and those that may still come dashed. An endless one is at the edge.
 */
public final class Ladder {
    private static final double LEFT = 2.4;
    private static final double RIGHT = 1.4;
    private static final double FOOT = 1.6;
    private static final double DOT = 0.5;

    /** With more steps only the first and that of now have their numbers. */
    private static final int MOST_NUMBERED = 4;

    /** The least scale, in nats. */
    private static final double LEAST = 1.5;

    /** What is free above and below, for the numbers, in rem. */
    private static final double OVER = 2.2;

    private static final double UNDER = 0.8;
    private static final double BETWEEN_TICKS = 1.8;
    private static final double STEP_WITH_NUMBER = 2.2;

    private final Plot plot = new Plot(Scale.across(), Scale.up().signed());
    private int last;
    private int now;

    /** What is written: the values at the dots, the changes beside the steps, the names below. */
    public record Numbers(IntFunction<String> values, IntFunction<String> changes, IntFunction<String> names) {}

    /**
     * Gives it a part of a sheet, and its scale.
     *
     * @param settled the values that the scale is made for, in nats
     * @param steps how many these are
     */
    public void place(Look look, Box box, IntToDoubleFunction settled, int steps) {
        double low = 0;
        double high = 0;
        for (int step = 0; step < steps; step++) {
            double value = settled.applyAsDouble(step);
            low = Double.isInfinite(value) ? low : Math.min(low, value);
            high = Double.isInfinite(value) ? high : Math.max(high, value);
        }
        double r = look.rem();
        plot.place(box.x() + LEFT * r, box.y(), box.right() - RIGHT * r, box.bottom() - FOOT * r);
        double span = Math.max(LEAST, high - low);
        double perRem = span / Math.max(1, plot.height() / r - OVER - UNDER);
        plot.up().in(look.shown(1)).show(low - UNDER * perRem, low + span + OVER * perRem);
        plot.up().apart(BETWEEN_TICKS * r, plot.height());
    }

    /**
     * Paints it.
     *
     * @param values in nats, of the first and of {@code more} steps
     * @param current the step that has been reached
     */
    public void paint(Brush brush, IntToDoubleFunction values, int more, int current, Numbers numbers) {
        last = more;
        now = current;
        plot.across().show(-0.35, Math.max(2, more) + 0.35);
        plot.paintLevels(brush);
        for (int step = 1; step <= more; step++) {
            double from = plot.yInside(values.applyAsDouble(step - 1));
            paintStep(brush, step, from, plot.yInside(values.applyAsDouble(step)), numbers);
        }
        for (int step = 0; step <= more; step++) {
            paintDot(brush, step, plot.yInside(values.applyAsDouble(step)), numbers);
        }
    }

    private void paintStep(Brush brush, int step, double from, double to, Numbers numbers) {
        double r = brush.rem(1);
        double x = plot.x(step);
        brush.dashed(plot.x(step - 1) + DOT * r, from, x, from, Tone.INK3, 1.3, 2, 3);
        if (step > now) {
            brush.dashed(x, from, x, to, Tone.R, brush.rem(0.17), brush.rem(0.36), brush.rem(0.28));
        } else {
            brush.line(x, from, x, to, Tone.R, brush.rem(0.17));
        }
        if (last <= MOST_NUMBERED && Math.abs(to - from) > STEP_WITH_NUMBER * r) {
            String change = numbers.changes.apply(step);
            brush.labelOver(change, x - 0.5 * r, (from + to) / 2 + 0.3 * r, Tone.INK2, Anchor.END, Tone.BG);
        }
    }

    private void paintDot(Brush brush, int step, double y, Numbers numbers) {
        double r = brush.rem(1);
        double x = plot.x(step);
        if (step == now) {
            brush.disc(x, y, DOT * r, Tone.P);
        } else {
            brush.disc(x, y, DOT * r, Tone.BG);
            brush.ring(x, y, DOT * r, step == 0 ? Tone.Q : Tone.INK3, brush.rem(0.14));
        }
        if (last <= MOST_NUMBERED || step == 0 || step == now) {
            Tone tone = step == now ? Tone.PT : step == 0 ? Tone.QT : Tone.INK2;
            double base = y > plot.top() + 1.2 * r ? y - 0.9 * r : y + 1.6 * r;
            String value = numbers.values.apply(step);
            double beside =
                    plot.left() + 0.3 * r + brush.width(value, step == now, r) / 2; // not over the numbers of the axis
            brush.plate(value, Math.max(x, beside), base, tone, step == now, r, Anchor.MIDDLE, Tone.BG);
        }
        brush.label(numbers.names.apply(step), x, plot.base() + 1.2 * r, Tone.AXIS, Anchor.MIDDLE);
    }
}
