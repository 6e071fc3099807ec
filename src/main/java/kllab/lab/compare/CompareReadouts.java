package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Path2D;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.ReadoutSheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** Both directions as large numbers, with bars on a common scale. */
final class CompareReadouts extends ReadoutSheet<CompareResult> {
    private static final double NAME = 6;
    private static final double INFINITY_SCALE = 1.35;

    /** How much of the width the longest finite bar has beside an endless one. */
    private static final double BESIDE_ENDLESS = 0.62;

    /** The gap between two readouts side by side, in rem. */
    private static final double BETWEEN = 1.6;

    @Override
    protected double longest(CompareResult result, @Nullable CompareResult pinned) {
        double forward = result.comparison().klPQ();
        double backward = result.comparison().klQP();
        double finite = Math.max(Double.isFinite(forward) ? forward : 0, Double.isFinite(backward) ? backward : 0);
        return Double.isInfinite(forward) || Double.isInfinite(backward) ? finite / BESIDE_ENDLESS : finite;
    }

    @Override
    protected void paintRows(Brush brush, double second) {
        row(brush, 0, forward(), result().comparison().klPQ());
        row(brush, second, backward(), result().comparison().klQP());
        paintPinned(brush, forward());
    }

    private void row(Brush brush, double y, Readout readout, double nats) {
        double base = base(brush, y);
        brush.text(readout.name(), 0, base, readout.tone(), brush.rem(1.15), START);
        double x = brush.rem(NAME);
        double wanted = brush.rem(Double.isInfinite(nats) ? digits() * INFINITY_SCALE : digits());
        double unit = brush.width(readout.unit(), false, brush.rem(1));
        double size = fitted(brush, readout, wanted, width() - x - unit - brush.rem(BEFORE_UNIT));
        brush.text(readout.amount(), x, base, readout.tone(), true, size, START);
        x += brush.width(readout.amount(), true, size);
        brush.text(readout.unit(), x + brush.rem(BEFORE_UNIT), base, Tone.INK2, false, brush.rem(1), START);
        if (Double.isInfinite(nats)) {
            endless(brush, base + brush.rem(0.72), readout.isKl() ? Tone.KL : Tone.INK2);
        } else {
            paintBar(brush, base, nats, readout.isKl());
        }
    }

    private static double fitted(Brush brush, Readout readout, double size, double room) {
        return Math.min(size, size * room / brush.width(readout.amount(), true, size));
    }

    /** An infinite bar: a break and an arrow head, as in the charts. */
    private void endless(Brush brush, double top, Tone tone) {
        double h = brush.rem(0.55);
        Path2D.Double bar = new Path2D.Double();
        bar.moveTo(0, top);
        bar.lineTo(width() - h, top);
        bar.lineTo(width(), top + h / 2);
        bar.lineTo(width() - h, top + h);
        bar.lineTo(0, top + h);
        bar.closePath();
        brush.fill(bar, tone);
        double at = width() - brush.rem(3);
        Path2D.Double gap = new Path2D.Double();
        gap.moveTo(at, top - 1);
        gap.lineTo(at + h * 0.5, top + h * 0.35);
        gap.lineTo(at - h * 0.1, top + h * 0.65);
        gap.lineTo(at + h * 0.4, top + h + 1);
        brush.stroke(gap, Tone.BG, brush.rem(0.22));
    }

    /** Paints the pinned number and the difference from it. */
    private void paintPinned(Brush brush, Readout readout) {
        double base = brush.rem(digits() * 0.8);
        double size = brush.rem(1);
        brush.text(readout.pinned(), width(), base - brush.rem(1.25), Tone.INK2, false, size, END);
        brush.text(readout.change(), width(), base, Tone.INK, true, size, END);
    }

    @Override
    protected void paintColumns(Brush brush) {
        double left = column(brush, width(), backward());
        column(brush, left - brush.rem(BETWEEN), forward());
    }

    /** Paints a readout up to a right edge; returns the left one. */
    private double column(Brush brush, double right, Readout readout) {
        double unit = brush.width(readout.unit(), false, brush.rem(1));
        double half = (width() - brush.rem(BETWEEN)) / 2 - unit - brush.rem(BEFORE_UNIT);
        double size = fitted(brush, readout, brush.rem(digits()), Math.min(width() * 0.3, half));
        double left = right - unit - brush.rem(BEFORE_UNIT) - brush.width(readout.amount(), true, size);
        paintColumn(brush, left, readout, size, brush.rem(1));
        return left;
    }

    /** The KL, and what is pinned of it. */
    private Readout forward() {
        CompareResult was = pinned();
        double nats = result().comparison().klPQ();
        RichText name = RichText.parse("<k><KL/></k>");
        return new Readout(
                name,
                amount(nats),
                result().unit(look()),
                Tone.KLT,
                was == null
                        ? ""
                        : look().words()
                                .get("compare.pinned", amount(was.comparison().klPQ())),
                was == null ? "" : change(was.comparison().klPQ(), nats, look()));
    }

    private Readout backward() {
        RichText name = RichText.parse("<w><KL-back/></w>");
        return new Readout(name, amount(result().comparison().klQP()), result().unit(look()), Tone.INK2, "", "");
    }

    private String amount(double nats) {
        return look().amount(nats, CompareResult.DECIMALS);
    }

    /** The difference of the displayed current and pinned numbers; empty if one is infinite. */
    private static String change(double was, double now, Look look) {
        double change = Numbers.rounded(look.shown(now), 3) - Numbers.rounded(look.shown(was), 3);
        return Double.isFinite(change) ? Numbers.signed(change, CompareResult.DECIMALS) : "";
    }
}
