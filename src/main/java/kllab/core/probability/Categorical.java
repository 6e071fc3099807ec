package kllab.core.probability;

import java.util.Arrays;
import org.apache.commons.numbers.core.Sum;

/**
 * A distribution over finitely many outcomes 0, 1, …, n − 1: p<sub>i</sub> ≥ 0 and Σ p<sub>i</sub> = 1.
 *
 * <p>Built from weights: each is scaled by the size of the greatest (its power of two, which is exact) and divided by
 * their compensated total, so that weights of any size, subnormal or close to overflow, give the right distribution. Besides every probability its logarithm is kept,
 * which stays right where the probability itself is too small for a double. Immutable.
 */
public final class Categorical {
    private final double[] probabilities;
    private final double[] logs;
    private final int likeliest;
    private final double rest;

    private Categorical(double[] probabilities, double[] logs) {
        this.probabilities = probabilities;
        this.logs = logs;
        this.likeliest = likeliest(probabilities);
        this.rest = sumWithout(likeliest, probabilities);
        if (probabilities[likeliest] > 0.5) {
            logs[likeliest] = Math.log1p(-rest);
        }
    }

    private static int likeliest(double[] probabilities) {
        int likeliest = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[likeliest]) {
                likeliest = i;
            }
        }
        return likeliest;
    }

    private static double sumWithout(int skipped, double[] probabilities) {
        Sum sum = Sum.create();
        for (int i = 0; i < probabilities.length; i++) {
            if (i != skipped) {
                sum.add(probabilities[i]);
            }
        }
        return sum.getAsDouble();
    }

    /**
     * The distribution proportional to {@code weights}.
     *
     * @param weights at least one, each finite and not negative, not all zero; they need not add up to 1
     * @throws IllegalArgumentException naming the index and the value that are wrong
     */
    public static Categorical of(double... weights) {
        if (areProbabilities(weights)) {
            return new Categorical(
                    weights.clone(), Arrays.stream(weights).map(Math::log).toArray());
        }
        int exponent = Math.getExponent(greatest(weights));
        double[] p = new double[weights.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.scalb(weights[i], -exponent);
        }
        double total = Sum.of(p).getAsDouble();
        double logTotal = Math.log(total) + exponent * Math.log(2);
        double[] logs = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            p[i] /= total;
            logs[i] = p[i] >= Double.MIN_NORMAL ? Math.log(p[i]) : Math.log(weights[i]) - logTotal;
        }
        return new Categorical(p, logs);
    }

    /**
     * The distribution proportional to exp({@code logWeights}), the softmax: p<sub>i</sub> = e<sup>l<sub>i</sub></sup>
     * / Σ e<sup>l<sub>j</sub></sup>. A log weight of −∞ is an impossible outcome.
     *
     * @throws IllegalArgumentException if there is none, one is NaN or +∞, or all are −∞
     */
    public static Categorical ofLogWeights(double... logWeights) {
        double greatest = greatestLog(logWeights);
        double[] p = new double[logWeights.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(logWeights[i] - greatest);
        }
        double total = Sum.of(p).getAsDouble();
        double[] logs = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            p[i] /= total;
            logs[i] = logWeights[i] - greatest - Math.log(total);
        }
        return new Categorical(p, logs);
    }

    /**
     * The distribution that gives each of {@code n} outcomes the chance 1/n.
     *
     * @throws IllegalArgumentException if n is less than 1
     */
    public static Categorical uniform(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("A distribution needs at least one outcome, not " + n + ".");
        }
        double[] weights = new double[n];
        Arrays.fill(weights, 1);
        return of(weights);
    }

    /** Whether they add up to 1 within rounding: then they stay as they are, so that what is saved comes back the same. */
    private static boolean areProbabilities(double[] weights) {
        return weights.length > 0
                && Arrays.stream(weights).allMatch(w -> w == 0 || (w >= Double.MIN_NORMAL && w <= 1))
                && Math.abs(Sum.of(weights).getAsDouble() - 1) <= 2 * Math.ulp(1.0);
    }

    private static double greatest(double[] weights) {
        requireSome(weights);
        double greatest = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0) || weights[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "The weight at index " + i + " must be finite and not negative, not " + weights[i] + ".");
            }
            greatest = Math.max(greatest, weights[i]);
        }
        if (greatest == 0) {
            throw new IllegalArgumentException("All weights are zero: at least one, such as the weight at index 0,"
                    + " must be greater than 0.0.");
        }
        return greatest;
    }

    private static double greatestLog(double[] logWeights) {
        requireSome(logWeights);
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logWeights.length; i++) {
            if (!(logWeights[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "The log weight at index " + i + " must be a number below +∞, not " + logWeights[i] + ".");
            }
            greatest = Math.max(greatest, logWeights[i]);
        }
        if (greatest == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "All log weights are −∞: at least one, such as the log weight at index" + " 0, must be finite.");
        }
        return greatest;
    }

    private static void requireSome(double[] weights) {
        if (weights.length == 0) {
            throw new IllegalArgumentException("A distribution needs at least one outcome, not 0.");
        }
    }

    /** The number of outcomes, at least 1. */
    public int size() {
        return probabilities.length;
    }

    /** p<sub>i</sub>, between 0 and 1. */
    public double probability(int i) {
        return probabilities[i];
    }

    /**
     * ln p<sub>i</sub> in nats, −∞ for an impossible outcome; finite for a possible one, even where p<sub>i</sub> is too
     * small for a double and {@link #probability} rounds it to 0.
     */
    public double logProbability(int i) {
        return logs[i];
    }

    /** 1 − p<sub>i</sub>, the chance of all other outcomes: right even where p<sub>i</sub> rounds to 1. */
    public double complement(int i) {
        return i == likeliest ? rest : 1 - probabilities[i];
    }

    /** Whether outcome {@code i} can happen at all: its weight was greater than 0. */
    public boolean isPossible(int i) {
        return logs[i] > Double.NEGATIVE_INFINITY;
    }

    /** A copy of all probabilities, in order. */
    public double[] toArray() {
        return probabilities.clone();
    }

    /**
     * The mixture (1 − t)·this + t·other.
     *
     * @param t the share of {@code other}, from 0 (this) to 1 (other)
     * @throws IllegalArgumentException if the sizes differ or t is outside [0, 1]
     */
    public Categorical mix(Categorical other, double t) {
        requireSameSize(other);
        if (!(t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("The share of a mixture must be between 0 and 1, not " + t + ".");
        }
        if (t == 0) {
            return this;
        }
        if (t == 1) {
            return other;
        }
        double[] mixed = new double[size()];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (1 - t) * probabilities[i] + t * other.probabilities[i];
        }
        return of(mixed);
    }

    /**
     * Checks that two distributions have the same outcomes.
     *
     * @throws IllegalArgumentException naming both sizes if they differ
     */
    public void requireSameSize(Categorical other) {
        if (size() != other.size()) {
            throw new IllegalArgumentException("Both distributions need the same number of outcomes, not " + size()
                    + " and " + other.size() + ".");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Categorical that
                && Arrays.equals(probabilities, that.probabilities)
                && Arrays.equals(logs, that.logs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        return "Categorical" + Arrays.toString(probabilities);
    }
}
