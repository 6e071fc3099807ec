package kllab.core.learning;

import kllab.core.numeric.Excess;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * One step of mirror descent with KL as the potential: the w that minimises η⟨g, w⟩ + KL(w‖old), which is
 * w<sub>i</sub> ∝ old<sub>i</sub>·e<sup>−η g<sub>i</sub></sup> (Kivinen and Warmuth 1997). Immutable.
 *
 * <p>The divergences between old and new come from η·g itself, so they keep their digits however small the step is.
 */
public final class MirrorStep {
    private final Categorical before;
    private final Categorical after;
    private final double[] logRatios;

    private MirrorStep(Categorical before, Categorical after, double[] logRatios) {
        this.before = before;
        this.after = after;
        this.logRatios = logRatios;
    }

    /**
     * The step from {@code before} against {@code gradient}.
     *
     * @param rate η, finite and greater than 0
     * @param gradient as many finite numbers as there are outcomes; only their differences matter
     * @throws IllegalArgumentException if a number is invalid, the lengths differ, or the logarithm of a weight's
     * change is outside the range of a double
     */
    public static MirrorStep of(Categorical before, double rate, double... gradient) {
        requireRate(rate);
        requireFinite(gradient);
        if (gradient.length != before.size()) {
            throw new IllegalArgumentException(
                    "A step over " + before.size() + " outcomes needs as many numbers, not " + gradient.length + ".");
        }
        return along(before, rate, gradient);
    }

    /**
     * The step against {@code factor}·{@code gradient}, where the factor may be 0 or negative.
     *
     * <p>Losses are measured relative to the least one, so that a constant added to all has no effect and the log ratio
     * of every possible outcome fits into a double.
     *
     * @throws IllegalArgumentException if one does not fit
     */
    static MirrorStep along(Categorical before, double factor, double[] gradient) {
        int best = best(before, factor, gradient);
        double[] tilt = new double[gradient.length];
        double[] weights = new double[tilt.length];
        for (int i = 0; i < tilt.length; i++) {
            tilt[i] = 4 * (factor * (gradient[best] / 4 - gradient[i] / 4));
            weights[i] = before.isPossible(i) ? before.logProbability(i) + tilt[i] : Double.NEGATIVE_INFINITY;
            if (before.isPossible(i) && !Double.isFinite(weights[i])) {
                throw new IllegalArgumentException("The weight at index " + i
                        + " falls so far in one step that its logarithm is outside the range of a double.");
            }
        }
        Categorical after = Categorical.ofLogWeights(weights);
        return new MirrorStep(before, after, logRatios(before, after, tilt));
    }

    /** The first possible outcome with the least loss. */
    private static int best(Categorical before, double factor, double[] gradient) {
        int best = -1;
        for (int i = 0; i < gradient.length; i++) {
            boolean better = best < 0 || (factor < 0 ? gradient[i] > gradient[best] : gradient[i] < gradient[best]);
            best = before.isPossible(i) && better ? i : best;
        }
        return best;
    }

    static void requireRate(double rate) {
        if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The learning rate must be finite and greater than 0, not " + rate + ".");
        }
    }

    static void requireFinite(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw new IllegalArgumentException(
                        "The number at index " + i + " must be finite, not " + numbers[i] + ".");
            }
        }
    }

    /**
     * ln(after/before): the tilt minus ln Σ before·e<sup>tilt</sup>, which is ln(1 + Σ before·(e<sup>tilt</sup> − 1)),
     * where no term is positive, since no tilt of a possible outcome is. If these two numbers are greater than the
     * logarithms of before and after, the difference of the latter is more accurate.
     */
    private static double[] logRatios(Categorical before, Categorical after, double[] tilt) {
        Sum loss = Sum.create();
        for (int i = 0; i < tilt.length; i++) {
            if (before.isPossible(i)) {
                loss.add(before.probability(i) * Math.expm1(tilt[i]));
            }
        }
        double lost = loss.getAsDouble();
        double normaliser = lost > -0.5 ? Math.log1p(lost) : logSum(before, tilt);
        double[] ratios = new double[tilt.length];
        for (int i = 0; i < ratios.length; i++) {
            double from = before.logProbability(i);
            double to = after.logProbability(i);
            boolean small = Math.abs(tilt[i]) + Math.abs(normaliser) <= Math.abs(from) + Math.abs(to);
            ratios[i] = small ? tilt[i] - normaliser : to - from;
        }
        return ratios;
    }

    /** ln Σ before·e<sup>tilt</sup>, scaled by the greatest term. */
    private static double logSum(Categorical before, double[] tilt) {
        double[] logs = new double[tilt.length];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < tilt.length; i++) {
            logs[i] = before.isPossible(i) ? before.logProbability(i) + tilt[i] : Double.NEGATIVE_INFINITY;
            greatest = Math.max(greatest, logs[i]);
        }
        Sum sum = Sum.create();
        for (double log : logs) {
            sum.add(Math.exp(log - greatest));
        }
        return greatest + Math.log(sum.getAsDouble());
    }

    /** The distribution before the step. */
    public Categorical before() {
        return before;
    }

    /** The distribution after the step. */
    public Categorical after() {
        return after;
    }

    /** ln(after/before) of outcome {@code i}, in nats. */
    public double logRatio(int i) {
        return logRatios[i];
    }

    /** KL(after‖before), in nats: the length of the step. */
    public double klNewOld() {
        return kl(after, 1);
    }

    /** KL(before‖after), in nats: the stability term in the proof of the regret bound. */
    public double klOldNew() {
        return kl(before, -1);
    }

    /** Σ from·(e<sup>−d</sup> − 1 + d) with d = ln(from/to). */
    private double kl(Categorical from, int sign) {
        Sum sum = Sum.create();
        for (int i = 0; i < logRatios.length; i++) {
            double d = sign * logRatios[i];
            if (from.isPossible(i)) {
                Categorical to = sign > 0 ? before : after;
                sum.add(
                        Math.abs(d) < 0.5
                                ? from.probability(i) * Excess.expLess(-d)
                                : from.weighted(i, d) - from.probability(i) + to.probability(i));
            }
        }
        return Math.max(0, sum.getAsDouble());
    }
}
