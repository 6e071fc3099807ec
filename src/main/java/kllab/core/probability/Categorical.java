package kllab.core.probability;

import java.util.Arrays;
import java.util.Map;
import kllab.core.numeric.WeightTotal;
import org.jspecify.annotations.Nullable;

/**
 * A distribution over finitely many outcomes 0, 1, …, n − 1: p<sub>i</sub> ≥ 0 and Σ p<sub>i</sub> = 1.
 *
 * <p>Built from weights: each is divided by their compensated total; very large and very small ones are first scaled by
 * a power of two, which is exact. So weights of any size, subnormal or close to overflow, give the right distribution.
 * If a probability is too small for a double, its logarithm is kept as well. Immutable.
 */
public final class Categorical {
    private final double[] probabilities;
    private final double @Nullable [] logs;
    private final int likeliest;
    private final double rest;

    /** {@code logs} is needed only if the probabilities do not determine them. */
    private Categorical(double[] probabilities, double @Nullable [] logs, int likeliest, double rest) {
        this.probabilities = probabilities;
        this.logs = logs;
        this.likeliest = likeliest;
        this.rest = rest;
    }

    /**
     * The distribution proportional to {@code weights}.
     *
     * @param weights at least one, each finite and not negative, not all zero; they need not add up to 1
     * @throws IllegalArgumentException naming the index and the value that are wrong
     */
    public static Categorical of(double... weights) {
        WeightTotal total = WeightTotal.of(weights);
        if (total.isOrdinary()) {
            return of(weights, weights, total, 0);
        }
        double[] scaled = new double[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = Math.scalb(weights[i], -total.exponent());
        }
        return of(weights, scaled, WeightTotal.of(scaled), total.exponent());
    }

    private static Categorical of(double[] weights, double[] scaled, WeightTotal total, int exponent) {
        // weights that add up to 1 within rounding stay unchanged, so that saved numbers are restored exactly
        boolean ready = exponent == 0 && Math.abs(total.total() - 1) <= 2 * Math.ulp(1.0);
        double divisor = ready ? 1 : total.total();
        double[] p = new double[scaled.length];
        boolean tiny = false;
        for (int i = 0; i < p.length; i++) {
            p[i] = scaled[i] / divisor;
            tiny |= p[i] < Double.MIN_NORMAL && weights[i] > 0;
        }
        double[] logs = tiny ? logs(p, weights, Math.log(divisor) + exponent * Math.log(2)) : null;
        return new Categorical(p, logs, total.likeliest(), total.rest() / divisor);
    }

    private static double[] logs(double[] p, double[] weights, double logTotal) {
        double[] logs = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            logs[i] = p[i] >= Double.MIN_NORMAL ? Math.log(p[i]) : Math.log(weights[i]) - logTotal;
        }
        return logs;
    }

    /**
     * A distribution as it was: {@link #of(double...)}, and logarithms of outcomes whose probabilities are too small for a double.
     *
     * @param logs {@link #logProbability} of such outcomes
     */
    public static Categorical restored(double[] probabilities, Map<Integer, Double> logs) {
        Categorical plain = of(probabilities);
        double[] all = Arrays.stream(plain.probabilities).map(Math::log).toArray();
        logs.forEach((outcome, log) -> all[outcome] = log);
        return new Categorical(plain.probabilities, all, plain.likeliest, plain.rest);
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
        WeightTotal total = WeightTotal.of(p);
        double[] logs = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            p[i] /= total.total();
            logs[i] = logWeights[i] - greatest - Math.log(total.total());
        }
        return new Categorical(p, logs, total.likeliest(), total.rest() / total.total());
    }

    /**
     * The distribution that gives each of {@code n} outcomes the probability 1/n.
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

    private static double greatestLog(double[] logWeights) {
        if (logWeights.length == 0) {
            throw new IllegalArgumentException("A distribution needs at least one outcome, not 0.");
        }
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
        if (i == likeliest && probabilities[i] > 0.5) {
            return Math.log1p(-rest);
        }
        return logs == null ? Math.log(probabilities[i]) : logs[i];
    }

    /** 1 − p<sub>i</sub>, the probability of all other outcomes: accurate even if p<sub>i</sub> rounds to 1. */
    public double complement(int i) {
        return i == likeliest ? rest : 1 - probabilities[i];
    }

    /**
     * p<sub>i</sub>·{@code value}, the term of outcome {@code i} in a mean: accurate even if p<sub>i</sub> is too small
     * for a double and the value is large; 0 for an impossible outcome and any value.
     */
    public double weighted(int i, double value) {
        double chance = probabilities[i];
        if (chance >= Double.MIN_NORMAL) {
            return chance * value;
        }
        double size = isPossible(i) ? Math.exp(logProbability(i) + Math.log(Math.abs(value))) : 0;
        return value < 0 ? -size : size;
    }

    /** Whether outcome {@code i} is possible: its weight was greater than 0. */
    public boolean isPossible(int i) {
        return probabilities[i] > 0 || (logs != null && logs[i] > Double.NEGATIVE_INFINITY);
    }

    /** A copy of all probabilities, in order. */
    public double[] toArray() {
        return probabilities.clone();
    }

    /**
     * The mixture (1 − t)·this + t·other.
     *
     * @param t the weight of {@code other}, from 0 (this) to 1 (other)
     * @throws IllegalArgumentException if the sizes differ or t is outside [0, 1]
     */
    public Categorical mix(Categorical other, double t) {
        requireSameSize(other);
        if (!(t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("The weight of a mixture must be between 0 and 1, not " + t + ".");
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
        return this == other
                || (other instanceof Categorical that
                        && Arrays.equals(probabilities, that.probabilities)
                        && sameLogs(that));
    }

    private boolean sameLogs(Categorical that) {
        boolean same = true;
        for (int i = 0; i < size() && (logs != null || that.logs != null); i++) {
            same &= logProbability(i) == that.logProbability(i);
        }
        return same;
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
