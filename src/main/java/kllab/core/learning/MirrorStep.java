package kllab.core.learning;

import java.util.Arrays;
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
     * @throws IllegalArgumentException if a number is wrong or the lengths differ
     */
    public static MirrorStep of(Categorical before, double rate, double... gradient) {
        requireRate(rate);
        requireFinite(gradient);
        if (gradient.length != before.size()) {
            throw new IllegalArgumentException(
                    "A step over " + before.size() + " outcomes needs as many numbers, not " + gradient.length + ".");
        }
        double[] tilt =
                Arrays.stream(gradient).map(g -> rate * (gradient[0] - g)).toArray();
        double[] weights = new double[tilt.length];
        for (int i = 0; i < tilt.length; i++) {
            weights[i] = before.logProbability(i) + tilt[i];
        }
        return new MirrorStep(before, Categorical.ofLogWeights(weights), logRatios(before, tilt));
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
     * ln(after/before): the tilt less ln Σ before·e<sup>tilt</sup>. With y the tilt less its mean, that logarithm is the mean and
     * ln(1 + Σ before·(e<sup>y</sup> − 1 − y)), a sum of non-negative terms.
     */
    private static double[] logRatios(Categorical before, double[] tilt) {
        double centre = centre(before, tilt);
        Sum excess = Sum.create();
        double greatest = 0;
        for (int i = 0; i < tilt.length; i++) {
            if (before.isPossible(i)) {
                greatest = Math.max(greatest, tilt[i] - centre);
                excess.add(before.probability(i) * Excess.expLess(tilt[i] - centre));
            }
        }
        double normaliser = greatest < 1 ? Math.log1p(excess.getAsDouble()) : logSum(before, tilt, centre, greatest);
        return Arrays.stream(tilt).map(each -> each - centre - normaliser).toArray();
    }

    private static double centre(Categorical before, double[] tilt) {
        Sum centre = Sum.create();
        for (int i = 0; i < tilt.length; i++) {
            centre.addProduct(before.probability(i), tilt[i]);
        }
        return centre.getAsDouble();
    }

    /** ln Σ before·e<sup>tilt − centre</sup> for great tilts, scaled by the greatest. */
    private static double logSum(Categorical before, double[] tilt, double centre, double greatest) {
        Sum sum = Sum.create();
        for (int i = 0; i < tilt.length; i++) {
            if (before.isPossible(i)) {
                sum.add(Math.exp(before.logProbability(i) + tilt[i] - centre - greatest));
            }
        }
        return greatest + Math.log(sum.getAsDouble());
    }

    /** Where the step starts. */
    public Categorical before() {
        return before;
    }

    /** Where it ends. */
    public Categorical after() {
        return after;
    }

    /** ln(after/before) of outcome {@code i}, in nats: how much more it is believed. */
    public double logRatio(int i) {
        return logRatios[i];
    }

    /** KL(after‖before), in nats: the length of the step. */
    public double klNewOld() {
        return kl(after, 1);
    }

    /** KL(before‖after), in nats: what the step gains on the loss that it saw, η⟨before − …⟩ in the proof of the bound. */
    public double klOldNew() {
        return kl(before, -1);
    }

    /** Σ from·(e<sup>−d</sup> − 1 + d) with d the logarithm of from/to. */
    private double kl(Categorical from, int sign) {
        Sum sum = Sum.create();
        for (int i = 0; i < logRatios.length; i++) {
            double d = sign * logRatios[i];
            if (from.isPossible(i)) {
                Categorical to = sign > 0 ? before : after;
                sum.add(
                        Math.abs(d) < 0.5
                                ? from.probability(i) * Excess.expLess(-d)
                                : from.probability(i) * d - from.probability(i) + to.probability(i));
            }
        }
        return Math.max(0, sum.getAsDouble());
    }
}
