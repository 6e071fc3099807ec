package kllab.lab.coin;

import java.util.List;
import kllab.core.bayes.CoinBelief;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.figure.plot.Band;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.text.RichText;

/** What is believed of the coin before and after the flips, over its probability of heads; the prior's interval; the truth. */
final class BeliefSheet extends SettledSheet<CoinResult> {
    /** The fields, from left to right: the prior's parameters, its interval, the truth. */
    static final int FIELDS = 5;

    private static final List<String> BEFORE_FIELDS =
            List.of("coin.before", "coin.before.and", "coin.interval", "coin.interval.to", "coin.truth");
    private static final double LEFT = 2.9;
    private static final double TOP = 3.6;
    private static final double LOW_TOP = 2.6;
    private static final double UNDER = 2.3;
    private static final double RIGHT = 1;
    private static final double LOW = 15;
    private static final double FIELD = 3.6;
    private static final double FIELD_HIGH = 1.85;
    private static final double KEY = 1.5;
    private static final double GAP = 0.45;
    private static final double BETWEEN = 1.3;
    private static final double BASE = 1.15;
    private static final double HEADROOM = 1.15;

    /** Where the ends of the interval are taken, as a part of the height. */
    private static final double ENDS = 0.22;

    private static final double KNOB = 0.5;

    private final boolean withFields;
    private final Plot plot = new Plot(Scale.across().show(0, 1).every(0.25), Scale.up());
    private final Series before = plot.add(Band.tint(Tone.Q, 0.2));
    private final Series after = plot.add(Band.tint(Tone.P, 0.3));
    private final Series pinnedLine = plot.add(Curve.ghost());
    private final Series beforeLine = plot.add(Curve.of(Tone.Q, 0.16));
    private final Series afterLine = plot.add(Curve.of(Tone.P, 0.2));

    BeliefSheet(boolean withFields) {
        this.withFields = withFields;
    }

    Plot plot() {
        return plot;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        plot.place(LEFT * r, (isLow() ? LOW_TOP : TOP) * r, width() - RIGHT * r, height() - UNDER * r);
        plot.up().show(0, Math.max(2, HEADROOM * settled().curves().top())).apart(2.6 * r, plot.height());
        Curves curves = result().curves();
        show(before, curves, curves::before);
        show(beforeLine, curves, curves::before);
        show(after, curves, curves::after);
        show(afterLine, curves, curves::after);
        CoinResult was = pinned();
        if (was == null) {
            pinnedLine.clear();
        } else {
            show(pinnedLine, was.curves(), was.curves()::after);
        }
        return look;
    }

    private void show(Series series, Curves curves, Series.Source density) {
        series.show(curves.size(), curves::theta, i -> inside(density.value(i)));
    }

    /** A density that has no end leaves the chart. */
    private double inside(double density) {
        return Math.min(density, 2 * plot.up().high());
    }

    private boolean isLow() {
        return height() < LOW * look().rem();
    }

    // ---- hands ----------------------------------------------------------------------------------------------------

    /** The box of a field, in the row above the chart. */
    Box field(int index) {
        double r = look().rem();
        double x = LEFT * r + KEY * r;
        for (int i = 0; i <= index; i++) {
            x += look().width(look().rich(BEFORE_FIELDS.get(i)), r) + GAP * r;
            if (i < index) {
                x += (FIELD + (i == 0 || i == 2 ? GAP : BETWEEN)) * r;
            }
        }
        return new Box(x, -0.2 * r, FIELD * r, FIELD_HIGH * r);
    }

    /** The truth is taken at the axis. */
    MarkPlace placeOfTruth() {
        double r = look().rem();
        double x = plot.x(result().state().truth());
        Box area = new Box(x - r, plot.base() - r, 2 * r, 2 * r);
        return new MarkPlace(area, r, r, 2 * KNOB * r, plot.width(), field(FIELDS - 1));
    }

    /** An end of the interval is taken near the upper end of its line. */
    MarkPlace placeOfEnd(boolean high) {
        double r = look().rem();
        double x = plot.x(high ? result().state().high() : result().state().low());
        double y = plot.top() + ENDS * plot.height();
        Box area = new Box(x - 0.8 * r, plot.top(), 1.6 * r, 0.5 * plot.height());
        return new MarkPlace(area, 0.8 * r, y - plot.top(), 2 * KNOB * r, plot.width(), field(high ? 3 : 2));
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        paintLegend(brush);
        CoinBelief prior = result().prior();
        paintExcluded(brush, 0, prior.low());
        paintExcluded(brush, prior.high(), 1);
        plot.paintLevels(brush);
        plot.paintMarks(brush);
        plot.paintAcross(brush);
        RichText name = look().rich("coin.axis");
        plot.paintName(brush, name, look().rich("coin.axis.brief"), 0.75, 1);
        if (result().n() > 0) {
            paintSeen(brush);
        }
        if (withFields || prior.isCut()) {
            paintEnd(brush, prior.low());
            paintEnd(brush, prior.high());
        }
        double r = brush.rem(1);
        double x = plot.x(result().state().truth());
        brush.disc(x, plot.base(), KNOB * r, Tone.INK);
        brush.disc(x, plot.base(), (KNOB - 0.15) * r, Tone.BG);
        brush.disc(x, plot.base(), 0.18 * r, Tone.INK);
    }

    private void paintExcluded(Brush brush, double from, double to) {
        if (to > from) {
            plot.paintBand(brush, from, to, 0);
        }
    }

    private void paintEnd(Brush brush, double theta) {
        double r = brush.rem(1);
        double x = plot.x(theta);
        brush.line(x, plot.top(), x, plot.base(), Tone.INK3, 1.2);
        double y = plot.top() + ENDS * plot.height();
        brush.fill(x - 0.25 * r, y - KNOB * r, 0.5 * r, 2 * KNOB * r, Tone.BG);
        brush.outline(x - 0.25 * r, y - KNOB * r, 0.5 * r, 2 * KNOB * r, Tone.INK2, 1.4);
    }

    /** The part of heads among the flips. */
    private void paintSeen(Brush brush) {
        double share = result().heads() / (double) result().n();
        double x = plot.x(share);
        brush.dashed(x, plot.top(), x, plot.base(), Tone.INK2, 1.2, 3, 3);
        boolean left = share > 0.5;
        RichText seen = rich(CoinWords.SEEN);
        double y = plot.top() + brush.rem(0.9);
        brush.text(
                seen, x + brush.rem(left ? -0.5 : 0.5), y, Tone.INK2, brush.rem(1), left ? Anchor.END : Anchor.START);
    }

    private void paintLegend(Brush brush) {
        double r = brush.rem(1);
        double room = width() - LEFT * r;
        if (withFields) {
            brush.hatched(LEFT * r, 0.2 * r, r, r);
            for (int i = 0; i < FIELDS; i++) {
                RichText name = look().rich(BEFORE_FIELDS.get(i));
                brush.text(name, field(i).x() - GAP * r, BASE * r, Tone.INK2, r, Anchor.END);
            }
            paintAfter(brush, field(FIELDS - 1).right() + 2 * r);
            return;
        }
        double end = brush.key(rich(CoinWords.BEFORE), LEFT * r, BASE * r, true);
        if (result().prior().isCut()) {
            RichText cut = rich(CoinWords.INTERVAL);
            end += GAP * r + brush.text(cut, end + GAP * r, BASE * r, Tone.INK2, r, Anchor.START);
        }
        end = paintAfter(brush, end + 2 * r);
        brush.ifRoom(List.of(rich(CoinWords.TRUE)), end + 2 * r, BASE * r, room - end - 2 * r, Tone.INK2, Anchor.START);
    }

    /** The posterior, where there is room; returns where it ends. */
    private double paintAfter(Brush brush, double x) {
        RichText after = rich(CoinWords.AFTER);
        boolean fits = x + brush.width(after, brush.rem(1)) + brush.rem(KEY) <= width();
        return fits ? brush.key(after, x, brush.rem(BASE), false) : x;
    }
}
