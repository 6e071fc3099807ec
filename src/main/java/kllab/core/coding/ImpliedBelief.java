package kllab.core.coding;

import java.util.Arrays;
import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * What a code with given durations believes: signals that take t<sub>i</sub> units are right for outcomes of chance
 * q<sub>i</sub> = 2<sup>−λ t<sub>i</sub></sup>, with the rate λ for which Σ q<sub>i</sub> = 1.
 *
 * <p>Then the mean time under any P is (H(P) + KL(P‖Q))/λ: time is cross-entropy, and KL(P‖Q)/λ is the time wasted.
 * λ is also the capacity of a channel whose symbols take these durations, in bits per unit (Shannon 1948). Immutable.
 */
public final class ImpliedBelief {
    private static final double ACCURACY = 1e-15;

    private final double[] durations;
    private final double rate;
    private final Categorical belief;

    private ImpliedBelief(double[] durations, double rate) {
        this.durations = durations;
        this.rate = rate;
        this.belief = Categorical.of(weights(durations, rate));
    }

    /**
     * The belief implied by {@code durations}.
     *
     * @param durations at least one, each finite and greater than 0, in units
     * @throws IllegalArgumentException naming the index and the value that are wrong
     */
    public static ImpliedBelief of(double... durations) {
        requireDurations(durations);
        return new ImpliedBelief(durations.clone(), rate(durations));
    }

    /** The belief implied by a book's signals, each with the letter gap after it. */
    public static ImpliedBelief of(CodeBook book) {
        return of(Arrays.stream(book.unitsWithLetterGap()).asDoubleStream().toArray());
    }

    private static void requireDurations(double[] durations) {
        if (durations.length == 0) {
            throw new IllegalArgumentException("A code needs at least one duration, not 0.");
        }
        for (int i = 0; i < durations.length; i++) {
            if (!(durations[i] > 0) || durations[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "The duration at index " + i + " must be finite and greater than 0, not " + durations[i] + ".");
            }
        }
    }

    /** Solves for λ·(shortest duration), which lies between 0 and log₂ n whatever the unit of time is. */
    private static double rate(double[] durations) {
        if (durations.length == 1) {
            return 0;
        }
        double shortest = Arrays.stream(durations).min().orElseThrow();
        double[] relative = Arrays.stream(durations)
                .map(t -> Math.min(t / shortest, Double.MAX_VALUE))
                .toArray();
        double most = Math.log(relative.length) / Math.log(2);
        double root = new BracketingNthOrderBrentSolver(ACCURACY, ACCURACY, ACCURACY, 5)
                .solve(200, x -> Sum.of(weights(relative, x)).getAsDouble() - 1, 0, most + 1);
        return Math.max(0, polished(relative, root)) / shortest;
    }

    /** One step of Newton's method. */
    private static double polished(double[] durations, double rate) {
        double[] weights = weights(durations, rate);
        Sum slope = Sum.create();
        for (int i = 0; i < weights.length; i++) {
            slope.addProduct(weights[i], durations[i]);
        }
        double surplus = Sum.of(weights).add(-1).getAsDouble();
        return rate + surplus / (slope.getAsDouble() * Math.log(2));
    }

    private static double[] weights(double[] durations, double rate) {
        return Arrays.stream(durations).map(t -> Math.pow(2, -rate * t)).toArray();
    }

    /** λ, in bits per unit; 0 for a single duration, which can tell nothing. */
    public double bitsPerUnit() {
        return rate;
    }

    /** 2<sup>−λ</sup>: what one unit multiplies the chance by. */
    public double chancePerUnit() {
        return Math.pow(2, -rate);
    }

    /** The implied distribution Q. */
    public Categorical belief() {
        return belief;
    }

    /**
     * Σ p·t = (H(P) + KL(P‖Q))/λ: the mean time under {@code p}, in units.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public double meanDuration(Categorical p) {
        p.requireSameSize(belief);
        Sum sum = Sum.create();
        for (int i = 0; i < durations.length; i++) {
            sum.addProduct(p.probability(i), durations[i]);
        }
        return sum.getAsDouble();
    }

    /**
     * KL(P‖Q)/λ: the part of the mean time that is lost to the belief, in units; 0 for a single duration.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public double wastedDuration(Categorical p) {
        double bits = LogBase.BITS.fromNats(Comparison.of(p, belief).klPQ());
        return rate == 0 ? 0 : bits / rate;
    }
}
