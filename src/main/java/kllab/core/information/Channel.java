package kllab.core.information;

import java.util.Arrays;
import java.util.List;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * A noisy channel, or any stochastic map: outcome i of the input becomes outcome j of the output with probability
 * W<sub>ij</sub>. Immutable.
 *
 * <p>The data processing inequality: no channel makes two distributions easier to distinguish, KL(PW‖QW) ≤ KL(P‖Q)
 * (Kullback and Leibler 1951).
 */
public final class Channel {
    private final List<Categorical> rows;

    private Channel(List<Categorical> rows) {
        this.rows = rows;
    }

    /**
     * The channel with these rows; each is a distribution given by weights.
     *
     * @throws IllegalArgumentException if there is no row, a row is not a distribution, or their sizes differ
     */
    public static Channel of(double[]... rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("A channel needs at least one row, not 0.");
        }
        List<Categorical> all = Arrays.stream(rows).map(Categorical::of).toList();
        all.forEach(all.getFirst()::requireSameSize);
        return new Channel(all);
    }

    /** The number of inputs. */
    public int inputs() {
        return rows.size();
    }

    /** The number of outputs. */
    public int outputs() {
        return rows.getFirst().size();
    }

    /**
     * The distribution PW of the output for an input from {@code p}.
     *
     * @throws IllegalArgumentException if the size of {@code p} is not the number of inputs
     */
    public Categorical after(Categorical p) {
        requireInputs(p);
        double[] output = new double[outputs()];
        for (int j = 0; j < output.length; j++) {
            Sum sum = Sum.create();
            for (int i = 0; i < rows.size(); i++) {
                sum.addProduct(p.probability(i), rows.get(i).probability(j));
            }
            output[j] = sum.getAsDouble();
        }
        return Categorical.of(output);
    }

    /**
     * KL(P‖Q) − KL(PW‖QW) in nats, at least 0: the loss in the channel. By the chain rule it is the mean over the
     * outputs of the KL between the two posteriors of the input, a sum of non-negative terms. Undefined, NaN, where
     * KL(PW‖QW) is +∞.
     *
     * @throws IllegalArgumentException if a size is not the number of inputs
     */
    public double lost(Categorical p, Categorical q) {
        requireInputs(q);
        Categorical output = after(p);
        if (Divergence.kl(output, after(q)) == Double.POSITIVE_INFINITY) {
            return Double.NaN;
        }
        Sum sum = Sum.create();
        for (int j = 0; j < outputs(); j++) {
            if (output.isPossible(j)) {
                sum.add(output.probability(j) * Divergence.kl(input(p, j), input(q, j)));
            }
        }
        return sum.getAsDouble();
    }

    /** The distribution of the input, given the output {@code j}. */
    private Categorical input(Categorical p, int j) {
        double[] joint = new double[inputs()];
        for (int i = 0; i < joint.length; i++) {
            joint[i] = p.probability(i) * rows.get(i).probability(j);
        }
        return Categorical.of(joint);
    }

    private void requireInputs(Categorical p) {
        if (p.size() != inputs()) {
            throw new IllegalArgumentException(
                    "A channel with " + inputs() + " inputs needs as many outcomes, not " + p.size() + ".");
        }
    }
}
