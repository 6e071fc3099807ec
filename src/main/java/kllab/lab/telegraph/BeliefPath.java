package kllab.lab.telegraph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.HuffmanCode;
import kllab.core.coding.ImpliedBelief;
import kllab.core.information.Divergence;
import kllab.core.information.Entropy;
import kllab.core.probability.Categorical;

/**
 * The results that depend only on P and the target: the beliefs between them, and the costs on P of the best codes for
 * these beliefs.
 *
 * @param p the true distribution of the letters
 * @param target the end of the path of beliefs
 * @param order the letters (0 for A), most probable under P first
 * @param entropy H(P) in nats
 * @param bookP the 26 signals assigned by P
 * @param huffmanWords the lengths of the words of P's Huffman code, in bits
 * @param huffmanBits the mean word length of P's Huffman code on P
 * @param morseUnits the mean time of a letter in P's code book, with the gap after it
 * @param bitsPerUnit λ: the bits that a unit of Morse time can carry with these 26 signals
 * @param greatestKl KL(P‖target) in nats, the end of the path; ∞ if the target rules out a letter
 * @param lastKl the greatest KL that a chart of the path shows, in nats: {@link #greatestKl}, or, if that is infinite,
 * KL a hundredth before the end
 * @param huffman the steps of the extra length of the belief's Huffman code on P, in bits
 * @param morse the steps of the extra time of the belief's code book on P, in units
 */
public record BeliefPath(
        Categorical p,
        Categorical target,
        List<Integer> order,
        double entropy,
        CodeBook bookP,
        List<Integer> huffmanWords,
        double huffmanBits,
        double morseUnits,
        double bitsPerUnit,
        double greatestKl,
        double lastKl,
        List<Step> huffman,
        List<Step> morse) {
    private static final double NEARLY_THERE = 0.99;
    private static final int HALVINGS = 20;

    /**
     * From this belief up to the next step, the same code is best.
     *
     * @param belief the position of the step on the path, 0 to 1
     * @param kl KL(P‖Q) of that belief, in nats
     * @param extra the cost of the code on P minus that of the code for P
     * @param changes the letters whose code words or signals change there; none at the start of the path
     */
    public record Step(double belief, double kl, double extra, List<Change> changes) {
        public Step {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A letter whose word changes.
     *
     * @param letter 0 for A
     * @param before the length of the Huffman word in bits, or the Morse signal, before the step
     * @param after the same from the step on
     */
    public record Change(int letter, String before, String after) {}

    public BeliefPath {
        order = List.copyOf(order);
        huffmanWords = List.copyOf(huffmanWords);
        huffman = List.copyOf(huffman);
        morse = List.copyOf(morse);
    }

    public static BeliefPath of(Categorical p, Categorical target) {
        CodeBook bookP = CodeBook.dealt(p, p);
        HuffmanCode huffmanP = HuffmanCode.of(p, p);
        double huffmanBits = huffmanP.expectedLength(p);
        double morseUnits = bookP.expectedUnits(p, true);
        double greatestKl = Divergence.kl(p, target);
        BeliefLine line = new BeliefLine(p, target);
        return new BeliefPath(
                p,
                target,
                likeliestFirst(p),
                Entropy.of(p),
                bookP,
                Arrays.stream(huffmanP.lengths()).boxed().toList(),
                huffmanBits,
                morseUnits,
                ImpliedBelief.of(bookP).bitsPerUnit(),
                greatestKl,
                Double.isFinite(greatestKl) ? greatestKl : Divergence.kl(p, p.mix(target, NEARLY_THERE)),
                line.steps(line::huffman, huffmanBits),
                line.steps(line::morse, morseUnits));
    }

    /** The letters (0 for A), most probable first, ties in alphabetical order. */
    static List<Integer> likeliestFirst(Categorical p) {
        return IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparingDouble(letter -> -p.probability(letter)))
                .toList();
    }

    /** The belief at {@code t}; exactly P if the target is P, without rounding errors. */
    public Categorical belief(double t) {
        return greatestKl == 0 ? p : p.mix(target, t);
    }

    /**
     * The belief on the path with this KL(P‖Q), in nats; an end of the path if there is none. KL increases along the
     * path.
     */
    public double beliefAt(double nats) {
        double low = 0;
        double high = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (Divergence.kl(p, belief(middle)) < nats) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
