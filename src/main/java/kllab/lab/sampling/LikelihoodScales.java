package kllab.lab.sampling;

import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import kllab.core.sampling.TiltedFamily;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;

/**
 * The scales of the two charts of the likelihood: the same horizontal axis of tilts, and the same number of pixels per
 * bit.
 */
final class LikelihoodScales {
    private static final double LEFT = 3.2;
    private static final double RIGHT = 0.6;
    private static final double TITLE = 3.1;
    private static final double BETWEEN = 3.9;
    private static final double FOOT = 6.6;
    private static final double[] RANGES = {0.1, 0.2, 0.4, 0.8, 1.5, 3, 5};
    private static final double ORDINARY_RANGE = 0.4;
    private static final double HEADROOM = 1.12;
    private static final double LEAST_SPAN = 1e-6;
    private static final double MOST_TICKS = 6;
    private static final double APART = 4;

    private double range = 1;
    private double from = -1;
    private double to = 1;
    private double span = 1;
    private final Plot upper = new Plot(Scale.across(), Scale.up().aligned());
    private final Plot lower = new Plot(Scale.across(), Scale.up().aligned());

    /** Settles the scales; they stay fixed during a drag. */
    void settle(Sheet.Moment<SamplingResult> moment, Look look, double w, double h) {
        settleRanges(moment.settled());
        double rem = look.rem();
        double entropy = moment.result().likelihood().map(Likelihood::entropy).orElse(0.0);
        double each = Math.max(rem, (h - (TITLE + BETWEEN + FOOT) * rem) / 2);
        double left = LEFT * rem;
        double right = Math.max(left + rem, w - RIGHT * rem);
        double top = TITLE * rem;
        double second = top + each + BETWEEN * rem;
        upper.place(left, top, right, top + each);
        lower.place(left, second, right, second + each);
        settle(upper, -entropy - span, -entropy, look);
        settle(lower, 0, span, look);
    }

    private void settle(Plot plot, double low, double high, Look look) {
        plot.across().show(from, to).every(step());
        plot.up().show(low, high).in(look.shown(1)).apart(APART * look.rem(), plot.height());
    }

    private void settleRanges(SamplingResult result) {
        TiltedFamily family = new TiltedFamily(result.state().q());
        Categorical truth = possible(result.state().p(), family.base());
        double best = family.mostLikely(truth);
        range = range(Math.abs(best));
        from = best < 0 ? -2 * range : -range;
        to = best < 0 ? range : 2 * range;
        from = Math.min(from, result.state().theta());
        to = Math.max(to, result.state().theta());
        double most = Math.max(Divergence.kl(truth, family.at(from)), Divergence.kl(truth, family.at(to)));
        double here = result.likelihood()
                .map(Likelihood::here)
                .filter(Double::isFinite)
                .orElse(0.0);
        span = HEADROOM * Math.max(LEAST_SPAN, Math.max(most, here));
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

    Plot upper() {
        return upper;
    }

    Plot lower() {
        return lower;
    }

    /** Ticks are at multiples of the range. */
    private double step() {
        double step = range;
        while ((to - from) / step > MOST_TICKS) {
            step *= 2;
        }
        return step;
    }
}
