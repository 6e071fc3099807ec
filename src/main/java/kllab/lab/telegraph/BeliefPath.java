package kllab.lab.telegraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.HuffmanCode;
import kllab.core.information.Divergence;
import kllab.core.information.Entropy;
import kllab.core.probability.Categorical;

/**
 * What follows from P alone: the beliefs between P and P reversed, and what the best codes for them cost on P.
 *
 * @param p how often each letter really comes
 * @param reversed the same probabilities dealt out the other way round: the rarest letter has the greatest
 * @param order the letters (0 for A), likeliest first
 * @param entropy H(P) in nats
 * @param huffmanBits the mean word length of P's Huffman code on P
 * @param morseUnits the mean time of a letter in P's code book, with the gap after it
 * @param greatestKl KL(P‖P reversed) in nats, the end of the path
 * @param huffman the steps of the extra length of the belief's Huffman code on P, in bits
 * @param morse the steps of the extra time of the belief's code book on P, in units
 */
public record BeliefPath(
        Categorical p,
        Categorical reversed,
        List<Integer> order,
        double entropy,
        double huffmanBits,
        double morseUnits,
        double greatestKl,
        List<Step> huffman,
        List<Step> morse) {
    private static final double ROUNDING = 1e-12;

    /**
     * From this belief on, up to the next step, one and the same code is best.
     *
     * @param belief where the step stands on the path, 0 to 1
     * @param kl KL(P‖Q) of that belief, in nats
     * @param extra what the code costs on P beyond the code for P
     */
    public record Step(double belief, double kl, double extra) {}

    public BeliefPath {
        order = List.copyOf(order);
        huffman = List.copyOf(huffman);
        morse = List.copyOf(morse);
    }

    public static BeliefPath of(Categorical p) {
        List<Integer> order = likeliestFirst(p);
        Categorical reversed = reversed(p, order);
        double huffmanBits = HuffmanCode.of(p).expectedLength(p);
        double morseUnits = CodeBook.dealt(p, p).expectedUnits(p, true);
        return new BeliefPath(
                p,
                reversed,
                order,
                Entropy.of(p),
                huffmanBits,
                morseUnits,
                Divergence.kl(p, reversed),
                new Envelope(p, reversed, t -> huffmanCost(p, reversed, t)).steps(huffmanBits),
                new Envelope(p, reversed, t -> morseCost(p, reversed, t)).steps(morseUnits));
    }

    /** The belief at {@code t}. */
    public Categorical belief(double t) {
        return p.mix(reversed, t);
    }

    private static List<Integer> likeliestFirst(Categorical p) {
        return IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparingDouble(letter -> -p.probability(letter)))
                .toList();
    }

    private static Categorical reversed(Categorical p, List<Integer> order) {
        double[] weights = new double[p.size()];
        for (int rank = 0; rank < weights.length; rank++) {
            weights[order.get(rank)] = p.probability(order.get(weights.length - 1 - rank));
        }
        return Categorical.of(weights);
    }

    private static Cost huffmanCost(Categorical p, Categorical reversed, double t) {
        HuffmanCode code = HuffmanCode.of(p.mix(reversed, t));
        return new Cost(code.expectedLength(p), code.expectedLength(reversed));
    }

    private static Cost morseCost(Categorical p, Categorical reversed, double t) {
        CodeBook book = CodeBook.dealt(p.mix(reversed, t), p);
        return new Cost(book.expectedUnits(p, true), book.expectedUnits(reversed, true));
    }

    /** What one code costs at both ends of the path; between them its cost is a straight line. */
    private record Cost(double onP, double onReversed) {
        double at(double t) {
            return (1 - t) * onP + t * onReversed;
        }

        boolean same(Cost other) {
            return Math.abs(onP - other.onP) + Math.abs(onReversed - other.onReversed) < ROUNDING;
        }

        double crossing(Cost other) {
            double dearerOnP = other.onP - onP;
            double cheaperReversed = onReversed - other.onReversed;
            return Math.clamp(dearerOnP / (dearerOnP + cheaperReversed), 0, 1);
        }
    }

    /**
     * The best codes all along the path. The least cost is the lower envelope of straight lines, so the exact place where
     * one best code gives way to the next is found with about two codes a step, and none is missed: two neighbours on
     * the envelope meet where no code is cheaper than they are.
     */
    private record Envelope(Categorical p, Categorical reversed, DoubleFunction<Cost> best) {
        List<Step> steps(double cheapest) {
            Cost first = best.apply(0);
            List<Step> steps = new ArrayList<>();
            steps.add(new Step(0, 0, 0));
            addTurns(first, best.apply(1), cheapest, steps);
            return steps;
        }

        private void addTurns(Cost before, Cost after, double cheapest, List<Step> steps) {
            if (before.same(after)) {
                return;
            }
            double t = before.crossing(after);
            Cost there = best.apply(t);
            if (there.at(t) >= before.at(t) - ROUNDING) {
                steps.add(new Step(t, Divergence.kl(p, p.mix(reversed, t)), after.onP - cheapest));
            } else {
                addTurns(before, there, cheapest, steps);
                addTurns(there, after, cheapest, steps);
            }
        }
    }
}
