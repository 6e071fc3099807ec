package kllab.lab.sampling;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import kllab.core.sampling.DrawRun;
import kllab.core.sampling.Estimator;
import kllab.core.sampling.Moments;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.Words;

/**
 * Three estimators of KL from the same draws, side by side on one scale: the possible values with their probabilities,
 * the running mean, and the exact mean, bias and standard deviation of each.
 */
final class EstimatorSheet extends SettledSheet<SamplingResult> {
    private static final double AXIS = 3.4;
    private static final double GAP = 3;
    private static final double TOP = 4.2;
    private static final double TABLE = 11.8;
    private static final double VALUES = 0.26;
    private static final double VALUES_OF_MANY = 0.36;
    private static final int MANY = 7;
    private static final double PADDING = 0.08;
    private static final double LARGEST_DOT = 0.85;
    private static final double FACE = 1.2;
    private static final double UNIT = 2.6;

    private static final List<Row> TABLE_ROWS = List.of(
            new Row(Said.message("sampling.estimate.mean"), SamplingNumbers.MEANS),
            new Row(Said.message("sampling.estimate.bias"), SamplingNumbers.BIASES),
            new Row(Said.message("sampling.estimate.spread"), SamplingNumbers.SPREADS),
            new Row(
                    Said.message("sampling.estimate.tenth"),
                    Said.message("sampling.estimate.tenth.short"),
                    SamplingNumbers.NEEDED),
            new Row(SamplingWords.ofKind("estimate.now"), SamplingNumbers.NOW));
    private static final double ROW = 1.7;

    /**
     * A row of the table, with a number of each estimator.
     *
     * @param inShort the name where it does not fit beside the number
     */
    private record Row(Said<SamplingResult> name, Said<SamplingResult> inShort, Quantity<SamplingResult> number) {
        Row(Said<SamplingResult> name, Quantity<SamplingResult> number) {
            this(name, name, number);
        }

        boolean isSpread() {
            return number.equals(SamplingNumbers.SPREADS);
        }
    }

    private final Plot chart = new Plot(Scale.across(), Scale.up().aligned());
    private final Plot draws = new Plot(Scale.logAcross(), Scale.up());
    private final Funnel funnel = new Funnel(draws);
    private double low;
    private double high = 1;

    @Override
    protected Object settle(Look look) {
        settleScale(settled(), SamplingWords.LARGEST_RATIO / look.shown(1));
        return look;
    }

    /** Values beyond the limit, in nats, are at the edge. */
    private void settleScale(SamplingResult result, double limit) {
        double least = 0;
        double greatest = 0;
        for (Estimator each : Estimator.values()) {
            for (int i = 0; i < result.pair().size(); i++) {
                double value = each.value(result.pair().logRatio(i));
                if (Math.abs(value) <= limit && result.pair().p().isPossible(i)) {
                    least = Math.min(least, value);
                    greatest = Math.max(greatest, value);
                }
            }
            double mean = result.moments(each).mean();
            greatest = Double.isFinite(mean) ? Math.max(greatest, Math.min(mean, limit)) : greatest;
        }
        double span = greatest > least ? greatest - least : 1;
        low = least - PADDING * span;
        high = greatest + PADDING * span;
    }

    @Override
    public void paintData(Brush brush) {
        double each = (width() - AXIS * brush.rem(1) - 2 * brush.rem(GAP)) / 3;
        double left = AXIS * brush.rem(1);
        for (Estimator estimator : Estimator.values()) {
            paint(brush, estimator, left, each);
            left += each + brush.rem(GAP);
        }
    }

    private void paint(Brush brush, Estimator estimator, double left, double each) {
        double r = brush.rem(1);
        SamplingResult result = result();
        double base = Math.max(TOP * r + r, height() - TABLE * r);
        chart.up().show(low, high).in(look().shown(1)).apart(2.4 * r, base - TOP * r);
        chart.place(left, TOP * r, left + each, base);
        draws.up().show(low, high);
        draws.across().show(1, SamplingResult.lastShown(result.draws()));
        draws.place(left + each * values(), TOP * r, left + each, base);
        paintTitle(brush, estimator, left);
        chart.paintLevels(brush);
        chart.paintUnit(brush, look().unitName(), left - UNIT * r, 0.5);
        paintAxis(brush);
        Moments moments = result.moments(estimator);
        funnel.show(moments.mean(), moments.deviation());
        draws.paintMarks(brush);
        paintValues(brush, estimator, result);
        if (!result.isInfinite()) {
            chart.paintLevel(brush, result.kl(), Tone.KL, 0.12);
        }
        if (result.draws() > 0) {
            paintMean(brush, estimator, result.run());
        }
        paintTable(brush, estimator, moments, left, base + 3 * r, each);
    }

    private void paintTitle(Brush brush, Estimator estimator, double left) {
        double r = brush.rem(1);
        String id = estimator.name().toLowerCase(Locale.ROOT);
        Words words = brush.look().words();
        brush.text(SamplingWords.formula(estimator, brush.look()), left, r, Tone.INK, 1.15 * r, Anchor.START);
        String says = words.get("sampling." + id + ".says");
        if (left + brush.width(says, false, r) <= width()) {
            brush.text(says, left, 2.5 * r, Tone.INK2, false, r, Anchor.START);
        }
    }

    /** The width for the outcomes. */
    private double values() {
        return result().pair().size() < MANY ? VALUES : VALUES_OF_MANY;
    }

    private void paintAxis(Brush brush) {
        draws.paintLogCounts(brush);
        String name = say(SamplingWords.ofKind("axis"));
        double middle = (draws.left() + draws.right()) / 2;
        brush.label(name, middle, draws.base() + brush.rem(2.5), Tone.AXIS, Anchor.MIDDLE);
    }

    /** The possible values of a draw: a dot for each outcome, with its probability as the area. */
    private void paintValues(Brush brush, Estimator estimator, SamplingResult result) {
        double r = brush.rem(1);
        int n = result.pair().size();
        chart.across().show(0, n / (0.86 * values()));
        double step = chart.x(1) - chart.x(0);
        for (int i = 0; i < n; i++) {
            double p = result.pair().p().probability(i);
            double value = estimator.value(result.pair().logRatio(i));
            if (p > 0) {
                double x = chart.x(i + 0.6);
                double y = chart.yInside(value);
                brush.line(x, chart.yInside(0), x, y, Tone.R, Math.max(1, 0.1 * r));
                brush.disc(x, y, Math.max(1.5, Math.min(LARGEST_DOT * Math.sqrt(p) * r, step * 0.8)), Tone.R);
            }
            double size = Math.min(FACE * r, 0.86 * step);
            OutcomeMarks.paint(brush, result.state(), i, chart.x(i + 0.6), chart.base() + r, size);
        }
    }

    private void paintMean(Brush brush, Estimator estimator, DrawRun run) {
        Path2D.Double line = new Path2D.Double();
        for (int column = 0; column < run.columns(); column++) {
            double x = draws.x(run.end(column));
            double y = draws.yInside(run.meanAfter(column, estimator));
            if (column == 0) {
                line.moveTo(x, y);
            } else if (x - line.getCurrentPoint().getX() >= 2 || column == run.columns() - 1) {
                line.lineTo(x, y);
            }
        }
        double strokes = brush.look().strokes();
        brush.stroke(line, Tone.BG, Brush.round(brush.rem(0.42)));
        brush.stroke(line, Tone.INK, Brush.round(brush.rem(0.16) * strokes));
        if (run.columns() == 1) {
            brush.disc(draws.x(1), draws.yInside(run.meanAfter(0, estimator)), brush.rem(0.2), Tone.INK);
        }
    }

    private void paintTable(Brush brush, Estimator estimator, Moments moments, double left, double top, double each) {
        double r = brush.rem(1);
        boolean exact = moments.bias() == 0 || result().isInfinite();
        for (int i = 0; i < TABLE_ROWS.size(); i++) {
            Row row = TABLE_ROWS.get(i);
            double y = top + (i + 1) * ROW * r;
            String number = row.number.at(result(), SamplingNumbers.ESTIMATORS.indexOf(estimator), look());
            String value = row.isSpread() && !result().isInfinite() ? "\u00B1" + number : number;
            brush.line(left, y + 0.5 * r, left + each, y + 0.5 * r, Tone.GRID, 1);
            String name = say(row.name);
            double room = each - brush.width(value, true, r) - 0.5 * r;
            String fitting = brush.width(name, false, r) <= room ? name : say(row.inShort);
            brush.text(fitting, left, y, Tone.INK2, false, r, Anchor.START);
            brush.text(value, left + each, y, i == 0 && exact ? Tone.KLT : Tone.INK, true, r, Anchor.END);
        }
    }
}
