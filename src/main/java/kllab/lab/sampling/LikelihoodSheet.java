package kllab.lab.sampling;

import java.util.List;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import kllab.core.sampling.TiltedFamily;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.text.RichText;

/**
 * Maximum likelihood is the least forward KL: the mean log likelihood of the draws over the model's tilt, and below it,
 * to the same scale, KL of the empirical distribution from the model; the maximum is above the minimum.
 */
final class LikelihoodSheet extends SettledSheet<SamplingResult> {
    private static final int POINTS = 121;
    private static final double UNIT = 2.6;
    private static final double POST = 0.32;
    private static final double LEFT = 3.2;
    private static final double RIGHT = 0.6;
    private static final double TITLE = 3.1;
    private static final double BETWEEN = 3.9;
    private static final double FOOT = 6.6;
    private static final double LOWER_TITLE = 1.2;

    /** The unit is as large as the title, and has a line of its own. */
    private static final int REMARK_LINES = 2;

    private static final double LOWER_TITLE_IN_HALL = 2.1;

    private static final double[] RANGES = {0.1, 0.2, 0.4, 0.8, 1.5, 3, 5};
    private static final double ORDINARY_RANGE = 0.4;
    private static final double HEADROOM = 1.12;
    private static final double LEAST_SPAN = 1e-6;
    private static final double MOST_TICKS = 6;
    private static final double APART = 4;

    private final Plot upper = new Plot(Scale.across(), Scale.up().aligned());
    private final Plot lower = new Plot(Scale.across(), Scale.up().aligned());
    private final Series likelihood = upper.add(Curve.of(Tone.INK, 0.18));
    private final Series divergence = lower.add(Curve.of(Tone.KL, 0.2));

    Plot upper() {
        return upper;
    }

    Plot lower() {
        return lower;
    }

    // ---- scales: the same axis of tilts, and as many pixels per bit, in both charts --------------------------------

    /** They stay fixed during a drag. */
    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double span = settleTilts(settled());
        double entropy = result().likelihood().map(Likelihood::entropy).orElse(0.0);
        double each = Math.max(r, (height() - (TITLE + BETWEEN + FOOT) * r) / 2);
        double right = Math.max(LEFT * r + r, width() - RIGHT * r);
        double second = TITLE * r + each + BETWEEN * r;
        upper.place(LEFT * r, TITLE * r, right, TITLE * r + each);
        lower.place(LEFT * r, second, right, second + each);
        settle(upper, -entropy - span, -entropy);
        settle(lower, 0, span);
        return look;
    }

    private void settle(Plot plot, double low, double high) {
        plot.up().show(low, high).in(look().shown(1)).apart(APART * look().rem(), plot.height());
    }

    /** Settles the axis of tilts; returns how high both charts must be, in nats. */
    private double settleTilts(SamplingResult result) {
        TiltedFamily family = new TiltedFamily(result.state().q());
        Categorical truth = possible(result.state().p(), family.base());
        double best = family.mostLikely(truth);
        double range = range(Math.abs(best));
        double from = Math.min(best < 0 ? -2 * range : -range, result.state().theta());
        double to = Math.max(best < 0 ? range : 2 * range, result.state().theta());
        double step = range; // ticks are at multiples of the range
        while ((to - from) / step > MOST_TICKS) {
            step *= 2;
        }
        upper.across().show(from, to).every(step);
        lower.across().show(from, to).every(step);
        double most = Math.max(Divergence.kl(truth, family.at(from)), Divergence.kl(truth, family.at(to)));
        double here = result.likelihood()
                .map(Likelihood::here)
                .filter(Double::isFinite)
                .orElse(0.0);
        return HEADROOM * Math.max(LEAST_SPAN, Math.max(most, here));
    }

    /** P restricted to the outcomes that are possible under Q, on which the scales are based. */
    private static Categorical possible(Categorical p, Categorical q) {
        double[] weights = p.toArray();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = q.isPossible(i) ? weights[i] : 0;
            sum += weights[i];
        }
        return sum > 0 ? Categorical.of(weights) : q;
    }

    private static double range(double best) {
        if (best == 0) {
            return ORDINARY_RANGE;
        }
        for (double range : RANGES) {
            if (range >= best) {
                return range;
            }
        }
        return RANGES[RANGES.length - 1];
    }

    /** How far the title of the lower chart is above it. */
    private double lowerTitle() {
        return look().rem() * (look().presents() ? LOWER_TITLE_IN_HALL : LOWER_TITLE);
    }

    // ---- painting ---------------------------------------------------------------------------------------------------

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
        List<RichText> titles =
                List.of(rich(SamplingWords.ofKind("likelihood.title")), look().rich("sampling.likelihood.title.short"));
        brush.text(brush.fitting(titles, width()), 0, r, Tone.INK, r, Anchor.START);
    }

    private void paintAxis(Brush brush) {
        double r = brush.rem(1);
        lower.paintAcross(brush);
        brush.text(tilt(), lower.right() + 0.2 * r, lower.base() + 2.55 * r, Tone.INK, r, Anchor.END);
    }

    /** The name of the axis, with the value of the ring. */
    private RichText tilt() {
        String value = say(SamplingNumbers.TILT);
        return RichText.parse("<q><v>\u03B8</v><m>\u2009=\u2009" + value + "</m></q>");
    }

    private void paintNone(Brush brush, String why) {
        RichText sentence = RichText.parse("<w>" + look().say("sampling.likelihood." + why) + "</w>");
        new Paragraph(sentence, look(), brush.rem(1), upper.width())
                .paint(brush, upper.left(), upper.top() + upper.height() * 0.3);
    }

    private void paint(Brush brush, Likelihood found) {
        if (found.isHopeless()) {
            paintNone(brush, "hopeless");
            return;
        }
        paintLevels(brush, upper);
        paintLevels(brush, lower);
        paintPinned(brush);
        likelihood.show(POINTS, this::tilt, i -> -found.entropy() - found.excess(tilt(i)));
        divergence.show(POINTS, this::tilt, i -> found.excess(tilt(i)));
        upper.paintMarks(brush);
        lower.paintMarks(brush);
        paintTop(brush, found);
        paintLowerTitle(brush);
        paintBest(brush, found);
        paintPosts(brush, found);
        paintRemark(brush);
    }

    private static void paintLevels(Brush brush, Plot plot) {
        plot.paintLevels(brush);
        plot.paintUnit(brush, brush.look().unitName(), plot.left() - brush.rem(UNIT), 0.5);
    }

    /** The tilt of a point of the curves. */
    private double tilt(int point) {
        Scale across = lower.across();
        return across.low() + (across.high() - across.low()) * point / (POINTS - 1);
    }

    private void paintTop(Brush brush, Likelihood found) {
        double r = brush.rem(1);
        upper.paintLevel(brush, -found.entropy(), Tone.P, 0.12);
        double base = upper.yInside(-found.entropy()) - 0.55 * r;
        brush.text(look().rich("sampling.likelihood.entropy"), upper.right(), base, Tone.PT, r, Anchor.END);
    }

    private void paintLowerTitle(Brush brush) {
        double r = brush.rem(1);
        RichText whole = look().rich("sampling.likelihood.kl");
        RichText title = look().presents() && brush.width(whole, r) > width() ? whole.withoutRemark() : whole;
        double width = brush.width(title, r);
        double y = lower.top() - lowerTitle();
        double x = Math.max(0, Math.min(lower.left(), lower.right() - width));
        brush.fill(x - 0.2 * r, y - r, width + 0.4 * r, 1.5 * r, Tone.BG);
        brush.text(title, x, y, Tone.INK, r, Anchor.START);
    }

    /** The dashed line through maximum and minimum. */
    private void paintBest(Brush brush, Likelihood found) {
        double r = brush.rem(1);
        double small = look().small();
        double below = lower.base() + 2.5 * r;
        if (!lower.across().holds(found.best())) {
            brush.text(beyond(found), leftOfBeyond(brush, found), below, Tone.INK, true, small, Anchor.START);
            return;
        }
        double x = upper.x(found.best());
        double peak = -found.entropy() - found.least();
        double title = lower.top() - lowerTitle();
        brush.dashed(x, upper.yInside(peak), x, title - 1.1 * r, Tone.INK, 1.4, 4, 4);
        brush.dashed(x, title + 0.6 * r, x, lower.base(), Tone.INK, 1.4, 4, 4);
        brush.disc(x, upper.yInside(peak), 0.36 * r, Tone.INK);
        brush.disc(x, lower.yInside(found.least()), 0.36 * r, Tone.KL);
        String best = look().say("sampling.best", say(SamplingNumbers.BEST));
        double half = brush.width(best, true, small) / 2;
        double middle = Math.clamp(x, lower.left() + half - r, lower.right() - half - nameWidth(brush));
        brush.text(best, middle, below, Tone.INK, true, small, Anchor.MIDDLE);
        paintBestValues(brush, found, x, peak);
    }

    /** Where the best is, if it is not on the axis. */
    private String beyond(Likelihood found) {
        return look().say(found.best() > lower.across().high() ? "sampling.best.right" : "sampling.best.left");
    }

    private double leftOfBeyond(Brush brush, Likelihood found) {
        return found.best() > lower.across().high()
                ? lower.right() - nameWidth(brush) - brush.width(beyond(found), true, look().small())
                : lower.left();
    }

    private double nameWidth(Brush brush) {
        return brush.width(tilt(), brush.rem(1)) + brush.rem(0.5);
    }

    /** The values at maximum and minimum, on the side away from the ring; omitted if the ring is there. */
    private void paintBestValues(Brush brush, Likelihood found, double x, double peak) {
        double r = brush.rem(1);
        double ring = lower.x(found.theta());
        double half = 2 * r;
        double middle = Math.clamp(x, upper.left() + half, upper.right() - 3.4 * r - half);
        brush.number(say(SamplingNumbers.PEAK), middle, upper.yInside(peak) - 0.75 * r, Tone.INK, Anchor.MIDDLE);
        if (Math.abs(ring - x) > 1.1 * r) {
            boolean right = (ring < x && x < lower.right() - 3.6 * r) || x < lower.left() + 3.6 * r;
            brush.number(
                    say(SamplingNumbers.LEAST),
                    x + (right ? 0.6 : -0.6) * r,
                    lower.yInside(found.least()) - 0.75 * r,
                    Tone.KLT,
                    right ? Anchor.START : Anchor.END);
        }
    }

    /** The same length twice: the log likelihood below the maximum at the model's tilt, and its KL. */
    private void paintPosts(Brush brush, Likelihood found) {
        double r = brush.rem(1);
        double x = lower.x(found.theta());
        double there = upper.yInside(-found.entropy() - found.here());
        double up = upper.yInside(-found.entropy());
        brush.fill(x - POST * r / 2, up, POST * r, there - up, Tone.KL);
        double y = lower.yInside(found.here());
        brush.fill(x - POST * r / 2, y, POST * r, lower.base() - y, Tone.KL);
        ring(brush, x, there);
        boolean right = found.best() < found.theta() ? x < lower.right() - 4 * r : x < lower.left() + 4 * r;
        Anchor anchor = right ? Anchor.START : Anchor.END;
        double label = x + (right ? 0.8 : -0.8) * r;
        String value = say(SamplingNumbers.HERE);
        if (there - up > 1.3 * r) {
            brush.number(value, label, (up + there) / 2 + 0.35 * r, Tone.KLT, anchor);
        }
        boolean tall = lower.base() - y > 3 * r;
        double level = tall ? (y + lower.base()) / 2 + 0.35 * r : Math.min(y + 0.35 * r, lower.base() - 0.45 * r);
        brush.number(value, label, level, Tone.KLT, anchor);
    }

    /** The ring on the lower chart can be dragged, so it is always visible. */
    private void paintRing(Brush brush, SamplingResult result) {
        double x = lower.x(result.state().theta());
        ring(brush, x, ringHeight());
        double r = brush.rem(1);
        double zero = lower.x(0);
        String base = SamplingWords.base(result, look());
        if (result.likelihood().stream().noneMatch(found -> isNear(brush, found, zero, base))) {
            brush.label(base, zero, lower.base() + 2.5 * r, Tone.INK2, Anchor.MIDDLE);
        }
    }

    /** Whether what is said of the best is where a label is in the middle of. */
    private boolean isNear(Brush brush, Likelihood found, double middle, String label) {
        double r = brush.rem(1);
        if (lower.across().holds(found.best())) {
            return Math.abs(lower.x(found.best()) - middle) < 5.4 * r;
        }
        double half = brush.width(label, false, look().small()) / 2 + 0.5 * r;
        double from = leftOfBeyond(brush, found);
        double to = from + brush.width(beyond(found), true, look().small());
        return !found.isHopeless() && middle + half > from && middle - half < to;
    }

    /** The y of the ring on the lower chart. */
    double ringHeight() {
        return lower.yInside(result().likelihood()
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
        if (!before.isHopeless() && lower.across().holds(before.theta())) {
            double y = lower.yInside(before.here());
            double r = brush.rem(1);
            brush.ghost(lower.x(before.theta()) - 0.3 * r, y, 0.6 * r, lower.base() - y);
        }
    }

    /** In a hall a remark that would reach the controls is left out. */
    private void paintRemark(Brush brush) {
        double r = brush.rem(1);
        Paragraph remark = new Paragraph(look().rich("sampling.likelihood.remark"), look(), r, width());
        if (!look().presents() || remark.lineCount() <= REMARK_LINES) {
            remark.paint(brush, 0, height() - 2.6 * r);
        }
    }
}
