package kllab.core.learning;

import java.util.ArrayList;
import java.util.List;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * Exponentiated gradient for linear prediction with squared loss (Kivinen and Warmuth 1997): ŷ = ⟨w, x⟩, and then a
 * {@link MirrorStep} against the gradient 2(ŷ − y)·x. Immutable.
 */
public final class ExponentiatedGradient {
    private final Categorical first;
    private final List<Round> rounds;

    private ExponentiatedGradient(Categorical first, List<Round> rounds) {
        this.first = first;
        this.rounds = List.copyOf(rounds);
    }

    /**
     * One example.
     *
     * @param prediction ŷ
     * @param loss (ŷ − y)²
     * @param step from the weights that predicted to those after the example
     */
    public record Round(double prediction, double loss, MirrorStep step) {}

    /**
     * Learns weights from examples, one by one.
     *
     * @param rate η, finite and greater than 0
     * @param first the weights before the first example
     * @param xs a row of finite numbers per example, one per weight
     * @param ys the targets, finite, one per example
     * @throws IllegalArgumentException if there is no example, a number is invalid or the lengths differ
     */
    public static ExponentiatedGradient of(double rate, Categorical first, double[][] xs, double[] ys) {
        MirrorStep.requireRate(rate);
        MirrorStep.requireFinite(ys);
        if (xs.length == 0 || xs.length != ys.length) {
            throw new IllegalArgumentException("Learning needs at least one example and an answer to each, not "
                    + xs.length + " and " + ys.length + ".");
        }
        List<Round> rounds = new ArrayList<>();
        Categorical weights = first;
        for (int t = 0; t < xs.length; t++) {
            Round round = round(rate, weights, xs[t], ys[t]);
            rounds.add(round);
            weights = round.step().after();
        }
        return new ExponentiatedGradient(first, rounds);
    }

    private static Round round(double rate, Categorical weights, double[] x, double y) {
        if (x.length != weights.size()) {
            throw new IllegalArgumentException(
                    "An example for " + weights.size() + " weights needs as many numbers, not " + x.length + ".");
        }
        MirrorStep.requireFinite(x);
        Sum sum = Sum.create();
        for (int i = 0; i < x.length; i++) {
            sum.addProduct(weights.probability(i), x[i]);
        }
        double prediction = sum.getAsDouble();
        double miss = sum.add(-y).getAsDouble();
        return new Round(prediction, miss * miss, MirrorStep.along(weights, 2 * rate * miss, x));
    }

    /** The weights before the first example. */
    public Categorical firstWeights() {
        return first;
    }

    /** All examples in order. */
    public List<Round> rounds() {
        return rounds;
    }

    /** The weights after the last example. */
    public Categorical finalWeights() {
        return rounds.getLast().step().after();
    }

    /** Σ(ŷ − y)² over all examples. */
    public double totalLoss() {
        Sum sum = Sum.create();
        rounds.forEach(round -> sum.add(round.loss()));
        return sum.getAsDouble();
    }
}
