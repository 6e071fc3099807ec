package kllab.figure.plot;

import kllab.core.information.Detour;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import org.jspecify.annotations.Nullable;

/** A bar for a way straight, and one of two parts for a detour, on one scale, and what they say below them. */
public final class DetourBars<R> {
    private static final double ROW = 2;
    private static final double APART = 0.35;
    private static final double REMARK = 1.3;

    /** Their height, in rem. */
    public static final double HIGH = 2 * ROW + APART + REMARK + 0.5;

    private static final double NAMES = 4.6;
    private static final double NUMBER = 4;
    private static final double BESIDE = 0.5;
    private static final double BASE = 0.36;
    private static final double ROOM = 1.02;
    private static final double TIP = 1.1;

    /** Where a sheet is narrower, in rem, the bars have no names. */
    private static final double NARROW = 24;

    private final Plot plot = new Plot(Scale.across(), Scale.up());
    private boolean named;

    /** Under a map, with a scale for what is settled. */
    public void place(Look look, double width, double top, DetourNumbers<R> ways, R settled) {
        double r = look.rem();
        named = width > NARROW * r;
        double longest = longest(ways.of().apply(settled));
        plot.across().show(0, longest > 0 ? ROOM * longest : 1);
        plot.place(named ? NAMES * r : 0, top, width - NUMBER * r, top + (2 * ROW + APART) * r);
    }

    private static double longest(Detour way) {
        double longest = Double.isFinite(way.direct()) ? way.direct() : 0;
        return Double.isFinite(way.detour()) ? Math.max(longest, way.detour()) : longest;
    }

    private double row(Brush brush, int row) {
        return plot.top() + row * brush.rem(ROW + APART);
    }

    /**
     * Paints both.
     *
     * @param names the messages of their names
     */
    public void paint(Brush brush, DetourNumbers<R> ways, R result, @Nullable R pinned, Tone tone, String... names) {
        Detour way = ways.of().apply(result);
        if (named) {
            name(brush, 0, names[0]);
            name(brush, 1, names[1]);
        }
        if (Double.isNaN(way.direct())) {
            return;
        }
        bar(brush, 0, 0, way.direct(), tone);
        bar(brush, 1, 0, way.firstLeg(), tone);
        bar(brush, 1, way.firstLeg(), way.detour(), tone);
        double joint = plot.xInside(way.firstLeg());
        if (Double.isFinite(way.firstLeg()) && way.firstLeg() > 0 && way.secondLeg() > 0) {
            brush.fill(joint - 1, row(brush, 1), 2, brush.rem(ROW), Tone.BG);
        }
        inside(brush, 0, way.firstLeg(), ways.first(), result);
        inside(brush, way.firstLeg(), way.detour(), ways.second(), result);
        number(brush, 0, way.direct(), ways.straight().apply(result, brush.look()), tone);
        number(brush, 1, way.detour(), ways.detour().apply(result, brush.look()), tone);
        if (pinned != null) {
            ghost(brush, 0, ways.of().apply(pinned).direct());
            ghost(brush, 1, ways.of().apply(pinned).detour());
        }
    }

    private void name(Brush brush, int row, String key) {
        double y = row(brush, row) + brush.rem(ROW / 2 + BASE);
        brush.fitted(brush.look().say(key), 0, y, brush.rem(NAMES - BESIDE), Tone.INK2, false, Anchor.START);
    }

    private void bar(Brush brush, int row, double from, double to, Tone tone) {
        if (!Double.isFinite(from)) {
            return;
        }
        double left = plot.xInside(from);
        double end = plot.xInside(to);
        double y = row(brush, row);
        double high = brush.rem(ROW);
        if (Double.isFinite(to)) {
            brush.fill(left, y, end - left, high, tone);
        } else {
            double head = plot.right() - brush.rem(TIP);
            brush.fill(left, y, head - left, high, tone);
            brush.tip(Math.max(left, head), plot.right(), y, high, tone);
        }
    }

    /** The number of a part, if there is room for it. */
    private void inside(Brush brush, double from, double to, Quantity<R> number, R result) {
        if (!Double.isFinite(to)) {
            return;
        }
        double left = plot.xInside(from);
        double room = plot.xInside(to) - left - brush.rem(2 * BASE);
        String text = number.apply(result, brush.look());
        if (brush.width(text, true, brush.rem(1)) <= room) {
            double x = left + (plot.xInside(to) - left) / 2;
            double y = row(brush, 1) + brush.rem(ROW / 2 + BASE);
            brush.text(text, x, y, Tone.ONK, true, brush.rem(1), Anchor.MIDDLE);
        }
    }

    private void number(Brush brush, int row, double value, String text, Tone tone) {
        double x = plot.xInside(value) + brush.rem(BESIDE);
        double y = row(brush, row) + brush.rem(ROW / 2 + BASE);
        brush.text(text, x, y, tone == Tone.KL ? Tone.KLT : Tone.INK2, true, brush.rem(1), Anchor.START);
    }

    private void ghost(Brush brush, int row, double value) {
        if (value >= 0) {
            brush.ghost(plot.left(), row(brush, row), plot.along(value), brush.rem(ROW));
        }
    }

    /** What they say. */
    public void paintRemark(Brush brush, Said<R> remark, R result) {
        double y = plot.base() + brush.rem(REMARK);
        double room = plot.width() + brush.rem(NUMBER);
        brush.fitted(remark.apply(result, brush.look()), plot.left(), y, room, Tone.INK2, false, Anchor.START);
    }
}
