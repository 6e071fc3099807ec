package kllab.lab.coin;

import java.util.List;
import java.util.stream.DoubleStream;
import kllab.core.bayes.CoinBelief;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Graph;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Trace;
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

    /** So near to its end, as a part of the interval, a density that has no end there does not count. */
    private static final double EDGE = 0.02;

    private static final double LINE = 0.18;
    private static final double THIN = 0.12;

    private final boolean withFields;
    private final Plot plot = new Plot(Scale.across().show(0, 1).every(0.25), Scale.up());
    private int told = FlipsSheet.NONE;

    BeliefSheet(boolean withFields) {
        this.withFields = withFields;
    }

    Plot plot() {
        return plot;
    }

    /** Shows what a flip changed, one of those that are shown. */
    void tell(int item) {
        told = item;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        plot.place(LEFT * r, (isLow() ? LOW_TOP : TOP) * r, width() - RIGHT * r, height() - UNDER * r);
        double top = Math.max(peak(settled().prior()), peak(settled().posterior()));
        plot.up().show(0, Math.max(2, HEADROOM * top)).apart(2.6 * r, plot.height());
        return look;
    }

    /** The greatest density; if it has no end, that somewhat inside. */
    static double peak(CoinBelief belief) {
        double mode = belief.mode();
        double off = EDGE * (belief.high() - belief.low());
        double inside = Math.clamp(mode, belief.low() + off, belief.high() - off);
        return belief.density(Double.isFinite(belief.density(mode)) ? mode : inside);
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
        plot.paintBand(brush, 0, prior().low(), 0);
        plot.paintBand(brush, prior().high(), 1, 0);
        plot.paintLevels(brush);
        paintDensities(brush);
        plot.paintAcross(brush);
        RichText name = look().rich("coin.axis");
        plot.paintName(brush, name, look().rich("coin.axis.brief"), 0.75, 1);
        if (result().n() > 0) {
            paintSeen(brush);
        }
        if (withFields || prior().isCut()) {
            paintEnd(brush, prior().low());
            paintEnd(brush, prior().high());
        }
        double r = brush.rem(1);
        double x = plot.x(result().state().truth());
        brush.disc(x, plot.base(), KNOB * r, Tone.INK);
        brush.disc(x, plot.base(), (KNOB - 0.15) * r, Tone.BG);
        brush.disc(x, plot.base(), 0.18 * r, Tone.INK);
    }

    private void paintDensities(Brush brush) {
        double line = Math.sqrt(brush.look().strokes()) * brush.rem(LINE);
        Trace after = new Trace(plot, 0, result().posterior()::density);
        Trace before = new Trace(plot, 0, prior()::density);
        brush.graphs(
                plot.left(), after.graph(Graph.Area.TINT, Tone.P, line), before.graph(Graph.Area.HATCH, Tone.Q, line));
        CoinResult was = pinned();
        if (was != null) {
            brush.ghost(new Trace(plot, 0, was.posterior()::density).line());
        }
        if (told >= 0 && told < result().shown()) {
            paintDashed(brush, result().belief(told), Tone.Q);
            paintDashed(brush, result().belief(told + 1), Tone.P);
        }
        paintCuts(brush, prior());
        paintCuts(brush, result().posterior());
    }

    private void paintDashed(Brush brush, CoinBelief belief, Tone tone) {
        brush.stroke(
                new Trace(plot, 0, belief::density).line(),
                tone,
                Brush.dashes(brush.rem(THIN) * brush.look().strokes(), brush.rem(0.35), brush.rem(0.25)));
    }

    /** Where a density goes on above the chart. */
    private void paintCuts(Brush brush, CoinBelief belief) {
        double r = brush.rem(1);
        DoubleStream.of(belief.low(), belief.mode(), belief.high())
                .filter(theta -> belief.density(theta) > plot.up().high())
                .forEach(theta -> brush.cut(plot.x(theta) - 0.6 * r, plot.top() + 0.9 * r, 1.2 * r));
    }

    private CoinBelief prior() {
        return result().prior();
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
        RichText seen = rich(CoinNumbers.SEEN);
        double gap = brush.rem(0.5);
        boolean right = x + gap + brush.width(seen, brush.rem(1)) < plot.right();
        double y = plot.top() + brush.rem(0.9);
        brush.text(seen, right ? x + gap : x - gap, y, Tone.INK2, brush.rem(1), right ? Anchor.START : Anchor.END);
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
        double end = brush.key(rich(CoinNumbers.BEFORE), LEFT * r, BASE * r, true);
        end = paintAfter(brush, end + 2 * r);
        brush.ifRoom(
                List.of(rich(CoinNumbers.TRUE)), end + 2 * r, BASE * r, room - end - 2 * r, Tone.INK2, Anchor.START);
    }

    /** The posterior, where there is room; returns where it ends. */
    private double paintAfter(Brush brush, double x) {
        RichText after = rich(CoinNumbers.AFTER);
        boolean fits = x + brush.width(after, brush.rem(1)) + brush.rem(KEY) <= width();
        return fits ? brush.key(after, x, brush.rem(BASE), false) : x;
    }
}
