package kllab.core.information;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * The distribution of a pair (X, Y), given as that of X and, for each x, that of Y; information is in nats. What its parts
 * need adds up by the chain rule, H(X,Y) = H(X) + H(Y|X); what believing them independent costs is the mutual information.
 * Immutable.
 */
public final class JointDistribution {
    private final Categorical x;
    private final List<Categorical> yGivenX;
    private final Categorical y;
    private final Categorical pairs;
    private final Categorical product;

    private JointDistribution(Categorical x, List<Categorical> yGivenX) {
        this.x = x;
        this.yGivenX = yGivenX;
        this.pairs = Categorical.of(
                eachPair((i, j) -> x.probability(i) * yGivenX.get(i).probability(j)));
        this.y = isIndependent() ? yGivenX.get(firstPossible()) : margin();
        this.product =
                isIndependent() ? pairs : Categorical.of(eachPair((i, j) -> x.probability(i) * y.probability(j)));
    }

    /**
     * A pair.
     *
     * @param yGivenX the distribution of Y for each x, also for those that are impossible
     * @throws IllegalArgumentException if there is not one of the same size for each x
     */
    public static JointDistribution of(Categorical x, Categorical... yGivenX) {
        if (yGivenX.length != x.size()) {
            throw new IllegalArgumentException(
                    "A pair needs a distribution of Y for each of " + x.size() + " x, not " + yGivenX.length + ".");
        }
        for (Categorical each : yGivenX) {
            yGivenX[0].requireSameSize(each);
        }
        return new JointDistribution(x, List.of(yGivenX));
    }

    private interface OfPair {
        double at(int i, int j);
    }

    private double[] eachPair(OfPair weight) {
        int columns = columns();
        double[] all = new double[x.size() * columns];
        Arrays.setAll(all, k -> weight.at(k / columns, k % columns));
        return all;
    }

    private Categorical margin() {
        double[] sums = new double[columns()];
        for (int j = 0; j < sums.length; j++) {
            Sum sum = Sum.create();
            for (int i = 0; i < x.size(); i++) {
                sum.addProduct(x.probability(i), yGivenX.get(i).probability(j));
            }
            sums[j] = sum.getAsDouble();
        }
        return Categorical.of(sums);
    }

    private int columns() {
        return yGivenX.getFirst().size();
    }

    private int firstPossible() {
        return IntStream.range(0, x.size()).filter(x::isPossible).findFirst().orElseThrow();
    }

    /** Whether Y has the same distribution for every x that is possible. */
    public boolean isIndependent() {
        Categorical first = yGivenX.get(firstPossible());
        return IntStream.range(0, x.size())
                .filter(x::isPossible)
                .allMatch(i -> yGivenX.get(i).equals(first));
    }

    public Categorical x() {
        return x;
    }

    /** Y alone: the mean of its distributions over X. */
    public Categorical y() {
        return y;
    }

    /** The pairs, row by row: the one of x = i and y = j is outcome i·(number of y) + j. */
    public Categorical pairs() {
        return pairs;
    }

    /** The pairs, if X and Y were independent: the product of both margins. */
    public Categorical product() {
        return product;
    }

    /** The pairs against the product of the margins: this KL is the mutual information. */
    public Comparison fromProduct() {
        return Comparison.of(pairs, product);
    }

    /** H(X). */
    public double entropyX() {
        return Entropy.of(x);
    }

    /** H(Y). */
    public double entropyY() {
        return Entropy.of(y);
    }

    /** H(X,Y). */
    public double entropy() {
        return Entropy.of(pairs);
    }

    /** H(Y|X): what Y needs when X is known, the mean over X. */
    public double entropyYGivenX() {
        Sum sum = Sum.create();
        for (int i = 0; i < x.size(); i++) {
            sum.addProduct(x.probability(i), Entropy.of(yGivenX.get(i)));
        }
        return sum.getAsDouble();
    }

    /** The mutual information I(X;Y) = KL of the pairs from the product. */
    public double mutualInformation() {
        return Divergence.kl(pairs, product);
    }
}
