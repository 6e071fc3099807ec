package kllab.core.probability;

import java.util.Arrays;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Dirichlet's distribution over the probabilities of n outcomes: density proportional to Π
 * x<sub>i</sub><sup>α<sub>i</sub> − 1</sup> on the simplex, with respect to its first n − 1 coordinates. Immutable.
 */
public final class Dirichlet implements Density {
    private final double[] alpha;
    private final double logNormaliser;

    private Dirichlet(double[] alpha) {
        this.alpha = alpha;
        this.logNormaliser = Arrays.stream(alpha).map(LogGamma::value).sum()
                - LogGamma.value(Sum.of(alpha).getAsDouble());
    }

    /**
     * The distribution with these weights.
     *
     * @param alpha at least one, each finite and greater than 0
     * @throws IllegalArgumentException naming the index and the value that are wrong
     */
    public static Dirichlet of(double... alpha) {
        if (alpha.length == 0) {
            throw new IllegalArgumentException("A Dirichlet distribution needs at least one weight, not 0.");
        }
        for (int i = 0; i < alpha.length; i++) {
            Checks.positive("alpha at index " + i, alpha[i]);
        }
        return new Dirichlet(alpha.clone());
    }

    /** α<sub>i</sub>. */
    public double alpha(int i) {
        return alpha[i];
    }

    /** The number of outcomes. */
    @Override
    public int dimension() {
        return alpha.length;
    }

    /** The sum of all α. */
    public double total() {
        return Sum.of(alpha).getAsDouble();
    }

    /** A copy of all α. */
    public double[] toArray() {
        return alpha.clone();
    }

    /** The mean: the probabilities α<sub>i</sub>/Σα. */
    public Categorical mean() {
        return Categorical.of(alpha);
    }

    /**
     * The logarithm of the density at the probabilities {@code x}.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public double logDensity(Categorical x) {
        if (x.size() != alpha.length) {
            throw new IllegalArgumentException("The point must have as many probabilities as there are outcomes, "
                    + alpha.length + ", not " + x.size() + ".");
        }
        double sum = -logNormaliser;
        for (int i = 0; i < alpha.length; i++) {
            sum += alpha[i] == 1 ? 0 : (alpha[i] - 1) * x.logProbability(i);
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dirichlet that && Arrays.equals(alpha, that.alpha);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(alpha);
    }

    @Override
    public String toString() {
        return "Dirichlet" + Arrays.toString(alpha);
    }
}
