package kllab.lab.telegraph;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.HuffmanCode;
import kllab.core.coding.ImpliedBelief;
import kllab.core.information.Divergence;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/**
 * The three lengths of the message, each in its own unit: the ideal −ln q in nats, Huffman's words in bits, Morse
 * signals in units of time.
 *
 * <p>Every code is itself a belief: word lengths l are optimal for 2<sup>−l</sup>, times t (with the gap) for
 * 2<sup>−λt</sup>. Its mean length on P is exactly H(P) (needed) plus KL(P‖that belief) (wasted).
 *
 * @param ideal of −ln q
 * @param huffman of a Huffman code for q
 * @param morse of the 26 signals assigned by q
 */
public record Lengths(Length ideal, Length huffman, Length morse) {
    private static final double LN2 = Math.log(2);

    /**
     * One length of the belief's code. ∞ if the belief rules out a letter that occurs.
     *
     * @param needed the least possible mean length per letter: H(P)
     * @param wasted the excess over it per letter: KL(P‖the belief of the code)
     * @param extra the cost per letter of the belief's code minus that of the code for P
     * @param message the cost of this message with the belief's code
     * @param messageExtra this cost minus that with the code for P; may be negative
     */
    public record Length(double needed, double wasted, double extra, double message, double messageExtra) {
        /** The mean length of a letter. */
        public double mean() {
            return needed + wasted;
        }
    }

    /**
     * The lengths for a belief.
     *
     * @param counts the count of each letter in the message
     * @param morseP the duration of the message with P's code book
     * @param morseQ its duration with Q's code book, ∞ if that has no signal for one of its letters
     */
    static Lengths of(BeliefPath path, Categorical q, CodeBook bookQ, long[] counts, double morseP, double morseQ) {
        return new Lengths(ideal(path, q, counts), huffman(path, q, counts), morse(path, q, bookQ, morseP, morseQ));
    }

    private static Length ideal(BeliefPath path, Categorical q, long[] counts) {
        double kl = Divergence.kl(path.p(), q);
        double withQ = sum(counts, letter -> -q.logProbability(letter));
        double withP = sum(counts, letter -> -path.p().logProbability(letter));
        return new Length(path.entropy(), kl, kl, withQ, q.equals(path.p()) ? 0 : withQ - withP);
    }

    private static Length huffman(BeliefPath path, Categorical q, long[] counts) {
        double needed = LogBase.BITS.fromNats(path.entropy());
        double withP = sum(counts, letter -> path.huffmanWords().get(letter));
        int[] words = huffmanWords(q, path.p());
        if (rulesOutALetter(q)) {
            double withQ = sum(counts, letter -> q.isPossible(letter) ? words[letter] : Double.POSITIVE_INFINITY);
            return endless(needed, withQ, withQ - withP);
        }
        Categorical own = Categorical.ofLogWeights(
                Arrays.stream(words).mapToDouble(l -> -l * LN2).toArray());
        double mean = IntStream.range(0, words.length)
                .mapToDouble(letter -> path.p().probability(letter) * words[letter])
                .sum();
        double withQ = sum(counts, letter -> words[letter]);
        return new Length(
                needed,
                LogBase.BITS.fromNats(Divergence.kl(path.p(), own)),
                Math.max(0, mean - path.huffmanBits()),
                withQ,
                withQ - withP);
    }

    /** Word lengths for the letters that are possible under Q; impossible ones have no word. */
    static int[] huffmanWords(Categorical q, Categorical tieBreak) {
        int[] possible = IntStream.range(0, q.size()).filter(q::isPossible).toArray();
        HuffmanCode code = HuffmanCode.of(
                Categorical.of(
                        Arrays.stream(possible).mapToDouble(q::probability).toArray()),
                Categorical.of(Arrays.stream(possible)
                        .mapToDouble(tieBreak::probability)
                        .toArray()));
        int[] words = new int[q.size()];
        for (int i = 0; i < possible.length; i++) {
            words[possible[i]] = code.length(i);
        }
        return words;
    }

    private static Length morse(BeliefPath path, Categorical q, CodeBook bookQ, double morseP, double morseQ) {
        double needed = LogBase.BITS.fromNats(path.entropy()) / path.bitsPerUnit();
        if (rulesOutALetter(q)) {
            return endless(needed, morseQ, morseQ - morseP);
        }
        return new Length(
                needed,
                ImpliedBelief.of(bookQ).wastedDuration(path.p()),
                Math.max(0, bookQ.expectedUnits(path.p(), true) - path.morseUnits()),
                morseQ,
                morseQ - morseP);
    }

    private static Length endless(double needed, double message, double messageExtra) {
        return new Length(needed, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, message, messageExtra);
    }

    private static boolean rulesOutALetter(Categorical q) {
        return !IntStream.range(0, q.size()).allMatch(q::isPossible);
    }

    /** Σ count·cost over the letters that occur. */
    private static double sum(long[] counts, IntToDoubleFunction cost) {
        double sum = 0;
        for (int letter = 0; letter < counts.length; letter++) {
            sum += counts[letter] > 0 ? counts[letter] * cost.applyAsDouble(letter) : 0;
        }
        return sum;
    }
}
