package kllab.core.coding;

import java.util.Arrays;
import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * The distribution that given durations imply: signals that take t<sub>i</sub> units are optimal for outcomes of
 * probability q<sub>i</sub> = 2<sup>−λ t<sub>i</sub></sup>, with the rate λ for which Σ q<sub>i</sub> = 1.
 *
 * <p>Then the mean time under any P is (H(P) + KL(P‖Q))/λ: time is cross-entropy, and KL(P‖Q)/λ is the time wasted.
 * λ is also the capacity of a channel whose symbols take these durations, in bits per unit (Shannon 1948). Immutable.
 */
public final class ImpliedBelief {
    private static final double LN2 = Math.log(2);
    /** Within this distance of the root, Newton's method converges to full precision in four steps. */
    private static final double NEAR = 1e-3;

    private static final int NEWTON_STEPS = 4;

    private final double[] durations;
    private final double rate;
    private final Categorical belief;

    private ImpliedBelief(double[] durations, double rate, double logRate) {
        this.durations = durations;
        this.rate = rate;
        this.belief = Categorical.ofLogWeights(
                Arrays.stream(durations).map(t -> -cost(t, logRate)).toArray());
    }

    /**
     * The belief implied by {@code durations}.
     *
     * @param durations at least one, each finite and greater than 0, in units
     * @throws IllegalArgumentException naming the index and the value that are wrong
     */
    public static ImpliedBelief of(double... durations) {
        requireDurations(durations);
        double[] sorted = Arrays.stream(durations).sorted().toArray();
        double logRate = logRate(sorted);
        boolean alike = sorted[0] == sorted[sorted.length - 1];
        double rate = alike ? Math.log(sorted.length) / LN2 / sorted[0] : Math.exp(logRate);
        return new ImpliedBelief(durations.clone(), rate, logRate);
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

    /**
     * ln λ, which lies between ln(log₂ n/longest) and ln(log₂ n/shortest): −∞ for a single duration. On this scale the
     * ratio of durations may be as large as doubles allow.
     */
    private static double logRate(double[] sorted) {
        int n = sorted.length;
        if (n == 1) {
            return Double.NEGATIVE_INFINITY;
        }
        double most = Math.log(Math.log(n) / LN2);
        double low = most - Math.log(sorted[n - 1]);
        double high = most - Math.log(sorted[0]);
        while (high - low > NEAR) {
            double middle = (low + high) / 2;
            if (surplus(sorted, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double root = (low + high) / 2;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            root -= surplus(sorted, root) / slope(sorted, root);
        }
        return root;
    }

    /** λ·t in nats. */
    private static double cost(double duration, double logRate) {
        return LN2 * Math.exp(logRate + Math.log(duration));
    }

    /** The logarithm of Σ q over all but the shortest, divided by 1 − q of the shortest: 0 at the root, decreasing. */
    private static double surplus(double[] sorted, double logRate) {
        double least = cost(sorted[1], logRate);
        Sum others = Sum.create();
        for (int i = 1; i < sorted.length && least < Double.POSITIVE_INFINITY; i++) {
            others.add(Math.exp(least - cost(sorted[i], logRate)));
        }
        return least == Double.POSITIVE_INFINITY
                ? -least
                : Math.log(others.getAsDouble()) - least - logOfRest(sorted[0], logRate);
    }

    /** ln(1 − 2<sup>−λt</sup>), even where λt is too small for a double. */
    private static double logOfRest(double duration, double logRate) {
        double cost = cost(duration, logRate);
        return cost < Math.ulp(1.0) ? Math.log(LN2) + logRate + Math.log(duration) : Math.log(-Math.expm1(-cost));
    }

    /** The derivative of the surplus with respect to ln λ. */
    private static double slope(double[] sorted, double logRate) {
        double least = cost(sorted[1], logRate);
        double weights = 0;
        double costs = 0;
        for (int i = 1; i < sorted.length; i++) {
            double cost = cost(sorted[i], logRate);
            double weight = Math.exp(least - cost);
            weights += weight;
            costs += weight == 0 ? 0 : weight * cost;
        }
        double shortest = cost(sorted[0], logRate);
        return -costs / weights - (shortest == 0 ? 1 : shortest / Math.expm1(shortest));
    }

    /** λ, in bits per unit; 0 for a single duration, which carries no information. */
    public double bitsPerUnit() {
        return rate;
    }

    /** 2<sup>−λ</sup>: the factor by which one more unit changes the probability. */
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
     * KL(P‖Q)/λ: the part of the mean time that is wasted, in units; 0 for a single duration.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public double wastedDuration(Categorical p) {
        double bits = LogBase.BITS.fromNats(Comparison.of(p, belief).klPQ());
        return rate == 0 ? 0 : bits / rate;
    }
}
