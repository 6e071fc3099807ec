package kllab.core.learning;

import java.util.ArrayList;
import java.util.List;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * Hedge: prediction with the weighted advice of n experts, round by round (Freund and Schapire 1997). After each round
 * an expert's weight is multiplied by e<sup>−η·loss</sup>, a {@link MirrorStep} against the losses.
 *
 * <p>The regret against expert i is (KL(e<sub>i</sub>‖w<sub>1</sub>) − KL(e<sub>i</sub>‖w<sub>T+1</sub>) + Σ KL(w<sub>t</sub>‖w<sub>t+1</sub>))/η, and for losses in [0, 1]
 * each KL in the sum is at most η²/8: hence the bound. Immutable.
 */
public final class Hedge {
    /** Below this rate, a loss times the rate loses digits. */
    private static final double LEAST_RATE = 1e-280;

    private final double rate;
    private final Categorical first;
    private final double[][] losses;
    private final double[] totals;
    private final List<Round> rounds;

    private Hedge(double rate, Categorical first, double[][] losses) {
        this.rate = rate;
        this.first = first;
        this.losses = losses;
        Sum[] sums = new Sum[first.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Sum.create();
        }
        this.rounds = play(sums);
        this.totals = totals(sums);
    }

    /**
     * One round.
     *
     * @param step from the weights used in the round to those after it
     * @param mixtureLoss Σ weight·loss
     * @param regret the total loss so far minus that of the best expert so far
     */
    public record Round(MirrorStep step, double mixtureLoss, double regret) {}

    /**
     * Runs Hedge over all {@code losses}.
     *
     * @param rate η, finite and greater than 0
     * @param first the weights of the first round
     * @param losses a row per round, a finite number per expert
     * @throws IllegalArgumentException if there is no round, a number is invalid, a row has another length, or the
     * total loss of an expert is outside the range of a double
     */
    public static Hedge of(double rate, Categorical first, double[][] losses) {
        MirrorStep.requireRate(rate);
        if (losses.length == 0) {
            throw new IllegalArgumentException("A game needs at least one round, not 0.");
        }
        double[][] own = new double[losses.length][];
        for (int t = 0; t < own.length; t++) {
            own[t] = losses[t].clone();
        }
        return new Hedge(rate, first, own);
    }

    /** The learning rate √(8 ln n/T), which minimises the bound; the minimum is √(T ln(n)/2). */
    public static double bestRate(int experts, int rounds) {
        return Math.sqrt(8 * Math.log(experts) / rounds);
    }

    private List<Round> play(Sum[] sums) {
        List<Round> played = new ArrayList<>();
        Categorical weights = first;
        Sum stability = Sum.create();
        Sum mixture = Sum.create();
        for (double[] row : losses) {
            MirrorStep step = MirrorStep.of(weights, rate, row);
            double loss = mean(weights, row);
            for (int i = 0; i < row.length; i++) {
                sums[i].add(row[i]);
            }
            requireFinite(totals(sums));
            mixture.add(loss);
            stability.add(step.klOldNew());
            played.add(new Round(step, loss, regret(totals(sums), mixture, stability)));
            weights = step.after();
        }
        return List.copyOf(played);
    }

    private static void requireFinite(double[] totals) {
        for (int i = 0; i < totals.length; i++) {
            if (!Double.isFinite(totals[i])) {
                throw new IllegalArgumentException(
                        "The losses of the expert at index " + i + " add up to more than a double can hold.");
            }
        }
    }

    /**
     * By the identity above; directly from the losses if the best expert always had weight 0, or if η times a loss
     * underflows.
     */
    private double regret(double[] sofar, Sum mixture, Sum stability) {
        int best = least(sofar);
        if (!first.isPossible(best) || rate < LEAST_RATE) {
            return mixture.getAsDouble() - sofar[best];
        }
        double gained = MirrorStep.of(first, rate, sofar).logRatio(best);
        return (gained + stability.getAsDouble()) / rate;
    }

    private static double mean(Categorical weights, double[] row) {
        Sum sum = Sum.create();
        for (int i = 0; i < row.length; i++) {
            sum.addProduct(weights.probability(i), row[i]);
        }
        return sum.getAsDouble();
    }

    private static double[] totals(Sum[] sums) {
        double[] totals = new double[sums.length];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = sums[i].getAsDouble();
        }
        return totals;
    }

    private static int least(double[] numbers) {
        int least = 0;
        for (int i = 1; i < numbers.length; i++) {
            least = numbers[i] < numbers[least] ? i : least;
        }
        return least;
    }

    /** The number of experts. */
    public int experts() {
        return first.size();
    }

    /** All rounds in order. */
    public List<Round> rounds() {
        return rounds;
    }

    /** The weights before the first round. */
    public Categorical firstWeights() {
        return first;
    }

    /** The weights after the last round. */
    public Categorical finalWeights() {
        return rounds.getLast().step().after();
    }

    /** A copy of the total loss of each expert. */
    public double[] cumulativeLosses() {
        return totals.clone();
    }

    /** The total loss of the weighted mixtures. */
    public double totalLoss() {
        Sum sum = Sum.create();
        rounds.forEach(round -> sum.add(round.mixtureLoss()));
        return sum.getAsDouble();
    }

    /** The expert with the least total loss, the first of several. */
    public int bestExpert() {
        return least(totals);
    }

    /** The total loss minus that of the best expert. */
    public double regret() {
        return rounds.getLast().regret();
    }

    /** KL(best‖w<sub>1</sub>)/η + η·T/8: an upper bound of the regret if all losses are in [0, 1]. */
    public double bound() {
        return klOfBest(first) / rate + rate / 8 * losses.length;
    }

    /** ln(n)/η + η·T/8: the same for equal first weights. */
    public double uniformBound() {
        return Math.log(experts()) / rate + rate / 8 * losses.length;
    }

    /** Whether all losses are in [0, 1], so that the bound holds. */
    public boolean isBounded() {
        boolean bounded = true;
        for (double[] row : losses) {
            for (double loss : row) {
                bounded &= loss >= 0 && loss <= 1;
            }
        }
        return bounded;
    }

    /** KL(e<sub>best</sub>‖weights) = −ln weight, in nats: the divergence of the best expert alone from the weights. */
    public double klOfBest(Categorical weights) {
        return -weights.logProbability(bestExpert()) + 0.0;
    }
}
