package kllab.lab.sampling;

import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.figure.SceneSheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;

/**
 * Maximum likelihood is the least forward KL: the mean log likelihood of the draws over the model's tilt, and below it,
 * to the same scale, KL of the empirical distribution from the model; the maximum is above the minimum.
 */
final class LikelihoodSheet extends SceneSheet<SamplingResult> {
    private static final int POINTS = 120;
    private static final double POST = 0.32;

    private final LikelihoodScales scales = new LikelihoodScales();

    LikelihoodScales scales() {
        return scales;
    }

    @Override
    protected Object settle(Look look) {
        scales.settle(scene(), look, width(), height());
        return look;
    }

    @Override
    public void paintData(Brush brush) {
        paintTitles(brush);
        paintAxis(brush);
        SamplingResult result = result();
        result.likelihood().ifPresentOrElse(found -> paint(brush, found), () -> paintNone(brush, "empty"));
        paintRing(brush, result);
    }

    private void paintTitles(Brush brush) {
        double r = brush.rem(1);
        RichText title = RichText.parse(brush.look().words().get(SamplingWords.key("likelihood.title", result())));
        if (brush.width(title, r) > width()) {
            title = RichText.parse(brush.look().words().get("sampling.likelihood.title.short"));
        }
        brush.text(title, 0, r, Tone.INK, r, Anchor.START);
    }

    private void paintAxis(Brush brush) {
        double r = brush.rem(1);
        double small = brush.look().small();
        Chart lower = scales.lower();
        brush.line(lower.left(), lower.base(), lower.right(), lower.base(), Tone.AXIS, 1.4);
        for (double tick : scales.ticks()) {
            double x = lower.x(tick);
            brush.line(x, lower.base(), x, lower.base() + 0.3 * r, Tone.AXIS, 1.2);
            brush.text(Numbers.trimmed(tick, 2), x, lower.base() + 1.35 * r, Tone.AXIS, false, small, Anchor.MIDDLE);
        }
        brush.text(tilt(), lower.right() + 0.2 * r, lower.base() + 2.55 * r, Tone.INK, r, Anchor.END);
    }

    /** The name of the axis, with the value of the ring. */
    private RichText tilt() {
        String value = Numbers.fixed(result().state().theta(), 2);
        return RichText.parse("<q><v>\u03B8</v><m>\u2009=\u2009" + value + "</m></q>");
    }

    private void paintNone(Brush brush, String why) {
        Chart upper = scales.upper();
        String sentence = brush.look().words().get("sampling.likelihood." + why);
        new Paragraph(RichText.parse("<w>" + sentence + "</w>"), brush.look(), brush.rem(1), upper.width())
                .paint(brush, upper.left(), upper.top() + upper.height() * 0.3);
    }

    private void paint(Brush brush, Likelihood found) {
        if (found.isHopeless()) {
            paintNone(brush, "hopeless");
            return;
        }
        scales.upper().paintAmounts(brush, brush.rem(4));
        scales.upper().paintUnit(brush, brush.rem(4));
        scales.lower().paintAmounts(brush, brush.rem(4));
        scales.lower().paintUnit(brush, brush.rem(4));
        paintPinned(brush);
        paintCurve(brush, scales.upper(), tilt -> -found.entropy() - found.excess(tilt), Tone.INK, 0.18);
        paintCurve(brush, scales.lower(), found::excess, Tone.KL, 0.2);
        paintTop(brush, found);
        paintLowerTitle(brush);
        paintBest(brush, found);
        paintPosts(brush, found);
        paintRemark(brush);
    }

    private void paintCurve(Brush brush, Chart chart, DoubleUnaryOperator f, Tone tone, double width) {
        Path2D.Double curve = new Path2D.Double();
        boolean begun = false;
        for (int i = 0; i <= POINTS; i++) {
            double tilt = chart.from() + (chart.to() - chart.from()) * i / POINTS;
            double value = f.applyAsDouble(tilt);
            boolean inside = value >= chart.low() && value <= chart.high();
            if (inside && begun) {
                curve.lineTo(chart.x(tilt), chart.y(value));
            } else if (inside) {
                curve.moveTo(chart.x(tilt), chart.y(value));
            }
            begun = inside;
        }
        brush.stroke(curve, tone, brush.rem(width) * brush.look().palette().strokes());
    }

    private void paintTop(Brush brush, Likelihood found) {
        double r = brush.rem(1);
        Chart upper = scales.upper();
        double y = upper.y(-found.entropy());
        brush.level(upper.left(), y, upper.right(), y, Tone.P, 0.12);
        RichText name = RichText.parse(brush.look().words().get("sampling.likelihood.entropy"));
        brush.text(name, upper.right(), y - 0.55 * r, Tone.PT, r, Anchor.END);
    }

    private void paintLowerTitle(Brush brush) {
        double r = brush.rem(1);
        Chart lower = scales.lower();
        RichText title = RichText.parse(brush.look().words().get("sampling.likelihood.kl"));
        double width = brush.width(title, r);
        double y = lower.top() - 1.2 * r;
        double x = Math.max(0, Math.min(lower.left(), lower.right() - width));
        brush.fill(x - 0.2 * r, y - r, width + 0.4 * r, 1.5 * r, Tone.BG);
        brush.text(title, x, y, Tone.INK, r, Anchor.START);
    }

    /** The dashed line through maximum and minimum. */
    private void paintBest(Brush brush, Likelihood found) {
        double r = brush.rem(1);
        Chart upper = scales.upper();
        Chart lower = scales.lower();
        double small = brush.look().small();
        double below = lower.base() + 2.5 * r;
        if (!(found.best() >= lower.from() && found.best() <= lower.to())) {
            boolean right = found.best() > lower.to();
            String beyond = brush.look().words().get(right ? "sampling.best.right" : "sampling.best.left");
            double x = right ? lower.right() - nameWidth(brush) : lower.left();
            brush.text(beyond, x, below, Tone.INK, true, small, right ? Anchor.END : Anchor.START);
            return;
        }
        double x = upper.x(found.best());
        double peak = -found.entropy() - found.least();
        Path2D.Double line = new Path2D.Double();
        line.moveTo(x, upper.y(peak));
        line.lineTo(x, lower.top() - 2.3 * r);
        line.moveTo(x, lower.top() - 0.6 * r);
        line.lineTo(x, lower.base());
        brush.stroke(line, Tone.INK, Brush.dashes(1.4, 4, 4));
        brush.disc(x, upper.y(peak), 0.36 * r, Tone.INK);
        brush.disc(x, lower.y(found.least()), 0.36 * r, Tone.KL);
        String best = brush.look().words().get("sampling.best", Numbers.fixed(found.best(), 2));
        double half = brush.width(best, true, small) / 2;
        brush.text(
                best,
                Math.clamp(x, lower.left() + half - r, lower.right() - half - nameWidth(brush)),
                below,
                Tone.INK,
                true,
                small,
                Anchor.MIDDLE);
        paintBestValues(brush, found, x, peak);
    }

    private double nameWidth(Brush brush) {
        return brush.width(tilt(), brush.rem(1)) + brush.rem(0.5);
    }

    /** The values at maximum and minimum, on the side away from the ring; omitted if the ring is there. */
    private void paintBestValues(Brush brush, Likelihood found, double x, double peak) {
        double r = brush.rem(1);
        Look look = brush.look();
        double ring = scales.lower().x(found.theta());
        double half = 2 * r;
        double middle =
                Math.clamp(x, scales.upper().left() + half, scales.upper().right() - 3.4 * r - half);
        brush.plate(
                SamplingWords.value(peak, look),
                middle,
                scales.upper().y(peak) - 0.75 * r,
                Tone.INK,
                true,
                r,
                Anchor.MIDDLE,
                Tone.BG);
        if (Math.abs(ring - x) > 1.1 * r) {
            boolean right = (ring < x && x < scales.lower().right() - 3.6 * r)
                    || x < scales.lower().left() + 3.6 * r;
            brush.plate(
                    SamplingWords.amount(found.least(), look),
                    x + (right ? 0.6 : -0.6) * r,
                    scales.lower().y(found.least()) - 0.75 * r,
                    Tone.KLT,
                    true,
                    r,
                    right ? Anchor.START : Anchor.END,
                    Tone.BG);
        }
    }

    /** The same length twice: the log likelihood below the maximum at the model's tilt, and its KL. */
    private void paintPosts(Brush brush, Likelihood found) {
        double r = brush.rem(1);
        Chart upper = scales.upper();
        Chart lower = scales.lower();
        double x = lower.x(found.theta());
        double there = upper.y(-found.entropy() - found.here());
        double up = upper.y(-found.entropy());
        brush.fill(x - POST * r / 2, up, POST * r, there - up, Tone.KL);
        double y = lower.y(found.here());
        brush.fill(x - POST * r / 2, y, POST * r, lower.base() - y, Tone.KL);
        ring(brush, x, there);
        boolean right = found.best() < found.theta() ? x < lower.right() - 4 * r : x < lower.left() + 4 * r;
        Anchor anchor = right ? Anchor.START : Anchor.END;
        double label = x + (right ? 0.8 : -0.8) * r;
        String value = SamplingWords.amount(found.here(), brush.look());
        if (there - up > 1.3 * r) {
            brush.plate(value, label, (up + there) / 2 + 0.35 * r, Tone.KLT, true, r, anchor, Tone.BG);
        }
        boolean tall = lower.base() - y > 3 * r;
        double level = tall ? (y + lower.base()) / 2 + 0.35 * r : Math.min(y + 0.35 * r, lower.base() - 0.45 * r);
        brush.plate(value, label, level, Tone.KLT, true, r, anchor, Tone.BG);
    }

    /** The ring on the lower chart can be dragged, so it is always visible. */
    private void paintRing(Brush brush, SamplingResult result) {
        Chart lower = scales.lower();
        double x = lower.x(result.state().theta());
        ring(brush, x, ringHeight());
        double r = brush.rem(1);
        double zero = lower.x(0);
        double best = result.likelihood().map(Likelihood::best).orElse(Double.NaN);
        if (!(Math.abs(lower.x(best) - zero) < 5.4 * r)) {
            brush.text(
                    brush.look().words().get(SamplingWords.baseKey(result)),
                    zero,
                    lower.base() + 2.5 * r,
                    Tone.INK2,
                    false,
                    brush.look().small(),
                    Anchor.MIDDLE);
        }
    }

    /** The y of the ring on the lower chart. */
    double ringHeight() {
        return scales.lower()
                .y(result().likelihood()
                        .filter(found -> !found.isHopeless())
                        .map(Likelihood::here)
                        .orElse(0.0));
    }

    private static void ring(Brush brush, double x, double y) {
        double r = brush.rem(1);
        brush.disc(x, y, 0.52 * r, Tone.BG);
        brush.ring(x, y, 0.52 * r, Tone.Q, 0.16 * r);
    }

    private void paintPinned(Brush brush) {
        SamplingResult pinned = pinned();
        if (pinned == null || pinned.likelihood().isEmpty()) {
            return;
        }
        Likelihood before = pinned.likelihood().get();
        Chart lower = scales.lower();
        double tilt = before.theta();
        if (!before.isHopeless() && tilt >= lower.from() && tilt <= lower.to()) {
            double y = lower.y(before.here());
            double r = brush.rem(1);
            brush.ghost(lower.x(tilt) - 0.3 * r, y, 0.6 * r, lower.base() - y);
        }
    }

    private void paintRemark(Brush brush) {
        double r = brush.rem(1);
        RichText remark = RichText.parse(brush.look().words().get("sampling.likelihood.remark"));
        Paragraph paragraph = new Paragraph(remark, brush.look(), r, width());
        paragraph.paint(brush, 0, height() - 2.6 * r);
    }
}
