package kllab.lab.sampling;

import java.util.Optional;
import kllab.core.sampling.DrawRun;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Points;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.text.RichText;
import kllab.text.Words;

/**
 * The divergence of a sample from its own source: KL(P̂‖P) of this run over n, its exact mean, and the line (m − 1)/2n,
 * all on logarithmic scales.
 */
final class BiasSheet extends SettledSheet<SamplingResult> {
    private static final double LEFT = 4.6;
    private static final double RIGHT = 0.6;
    private static final double TOP = 3;
    private static final double FOOT = 2.6;
    private static final double UNDER = 0.06;
    private static final double OVER = 2;
    private static final double LEGEND_ROW = 1.6;

    private final Plot chart = new Plot(Scale.logAcross(), Scale.up());
    private final Series before = chart.add(Curve.ghost());
    private final Series seen = chart.add(Curve.of(Tone.INK, 0.13));
    private final Series now = chart.add(Points.discs(Tone.INK, 0.32));
    private final Series line = chart.add(Curve.of(Tone.INK, 0.11).dashed(0.5, 0.35));
    private final Series average = chart.add(Curve.of(Tone.KL, 0.2));

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double right = Math.max(LEFT * r + r, width() - RIGHT * r);
        double last = SamplingResult.lastShown(result().draws());
        chart.place(LEFT * r, TOP * r, right, Math.max(TOP * r + r, height() - FOOT * r));
        chart.across().show(1, last);
        chart.up().show(-1, 1);
        curve().ifPresent(curve -> chart.up()
                .show(
                        Math.floor(level(UNDER * curve.line((int) last))),
                        level(OVER * Math.max(curve.average(1), curve.line(1)))));
        return look;
    }

    /** There is none where only one outcome can come. */
    private Optional<BiasCurve> curve() {
        return result().bias().filter(found -> found.kinds() > 1);
    }

    /** The height of an amount in nats: the logarithm of the displayed amount. */
    private double level(double nats) {
        return Math.log10(look().shown(nats));
    }

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        brush.text(rich(SamplingWords.ofKind("bias.title")), 0, r, Tone.INK, r, Anchor.START);
        chart.paintLogCounts(brush);
        String across = say(SamplingWords.ofKind("axis"));
        brush.label(across, chart.left() - 0.6 * r, chart.base() + 1.35 * r, Tone.AXIS, Anchor.END);
        curve().ifPresent(curve -> paint(brush, result(), curve));
    }

    private void paint(Brush brush, SamplingResult result, BiasCurve curve) {
        double r = brush.rem(1);
        chart.paintPowers(brush);
        brush.label(look().unitName(), chart.left() - 0.45 * r, chart.top() - 0.5 * r, Tone.AXIS, Anchor.END);
        paintPair(brush, result);
        show(result, curve);
        chart.paintMarks(brush);
        paintLegend(brush, result);
    }

    /** KL of P from the model: where the curve is below it, the sample is closer to P than P is to the model. */
    private void paintPair(Brush brush, SamplingResult result) {
        double level = level(result.kl());
        if (chart.up().holds(level)) {
            double r = brush.rem(1);
            double y = chart.yInside(level);
            chart.paintLevel(brush, level, Tone.KL, 0.1);
            RichText text = look().rich("sampling.bias.pair", say(SamplingNumbers.KL));
            double width = brush.width(text, r);
            brush.fill(chart.right() - width - 0.3 * r, y - 1.6 * r, width + 0.3 * r, 1.35 * r, Tone.BG);
            brush.text(text, chart.right(), y - 0.55 * r, Tone.KLT, r, Anchor.END);
        }
    }

    private void show(SamplingResult result, BiasCurve curve) {
        SamplingResult pinned = pinned();
        before.clear();
        if (pinned != null) {
            show(before, pinned.run());
        }
        show(seen, result.run());
        int last = result.run().columns() - 1;
        now.show(last < 0 ? 0 : 1, i -> result.draws(), i -> inside(result.run().excessAfter(last)));
        double end = chart.across().high();
        line.show(2, i -> i == 0 ? 1 : end, i -> level(curve.line(i == 0 ? 1 : (int) end)));
        int stops =
                (int) curve.stops().stream().filter(stop -> stop.draws() <= end).count();
        average.show(
                stops,
                i -> curve.stops().get(i).draws(),
                i -> level(curve.stops().get(i).average()));
    }

    /** KL(P̂‖P) of the draws so far, draw by draw, later per column; 0 is at the lower edge. */
    private void show(Series curve, DrawRun run) {
        curve.show(run.columns(), run::end, column -> inside(run.excessAfter(column)));
    }

    private double inside(double nats) {
        return Math.max(level(nats), chart.up().low());
    }

    /** In the upper right, where there is no curve. */
    private void paintLegend(Brush brush, SamplingResult result) {
        Words words = look().words();
        double r = brush.rem(1);
        RichText[] names = {
            words.rich("sampling.bias.average"),
            words.rich("sampling.bias.line", say(SamplingNumbers.KINDS), say(SamplingWords.BIAS)),
            words.rich("sampling.bias.seen")
        };
        double widest = 0;
        for (RichText name : names) {
            widest = Math.max(widest, brush.width(name, r));
        }
        double x = chart.right() - widest;
        double y = legendTop(brush, level(result.kl()));
        for (int i = 0; i < names.length; i++) {
            double base = y + (i + 0.9) * LEGEND_ROW * r;
            double line = base - 0.32 * r;
            double from = x - 3.6 * r;
            double to = x - 0.8 * r;
            brush.fill(from - 0.3 * r, base - 1.1 * r, chart.right() - from + 0.3 * r, LEGEND_ROW * r, Tone.BG);
            switch (i) {
                case 0 -> brush.line(from, line, to, line, Tone.KL, 0.2 * r);
                case 1 -> brush.dashed(from, line, to, line, Tone.INK, 0.11 * r, 0.5 * r, 0.35 * r);
                default -> brush.line(from, line, to, line, Tone.INK, 0.13 * r);
            }
            brush.text(names[i], x, base, Tone.INK, r, Anchor.START);
        }
    }

    /** The top of the legend: below the line of KL(P‖Q) if that would cross it. */
    private double legendTop(Brush brush, double pair) {
        double r = brush.rem(1);
        double y = chart.yInside(pair);
        boolean crossed = pair > chart.up().low() && y < chart.top() + 3.6 * LEGEND_ROW * r;
        return crossed ? y + 0.5 * r : chart.top();
    }
}
