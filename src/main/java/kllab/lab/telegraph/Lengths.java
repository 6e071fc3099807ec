package kllab.lab.telegraph;

import java.util.Arrays;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.HuffmanCode;
import kllab.core.coding.ImpliedBelief;
import kllab.core.information.Divergence;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/**
 * The three lengths of what is sent, each in a unit of its own: the ideal −ln q in nats, Huffman's words in bits, Morse
 * signals in units of time.
 *
 * <p>Every code is itself a belief: word lengths l are right for 2<sup>−l</sup>, times t (with the gap) for
 * 2<sup>−λt</sup>. Its mean length on P is what H(P) needs plus what KL(P‖that belief) wastes, exactly.
 *
 * @param ideal of −ln q
 * @param huffman of a Huffman code for q
 * @param morse of the 26 signals dealt by q
 */
public record Lengths(Length ideal, Length huffman, Length morse) {
    private static final double LN2 = Math.log(2);

    /**
     * One length of the belief's code. ∞ where the belief rules out a letter that comes.
     *
     * @param needed what no code with this unit can do without, a letter: H(P)
     * @param wasted what comes on top of that, a letter: KL(P‖the belief of the code)
     * @param extra what the belief's code costs beyond the code for P, a letter
     * @param message what this message costs with the belief's code
     * @param messageExtra what this message costs beyond its cost with the code for P; may be negative
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
     * @param counts how often each letter comes in the message
     * @param morseP how long the message takes with P's book
     * @param morseQ how long it takes with Q's book, ∞ if that has no signal for one of its letters
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

    /** Word lengths for the letters that Q holds possible; what cannot come is given no word. */
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
    private static double sum(long[] counts, Cost cost) {
        double sum = 0;
        for (int letter = 0; letter < counts.length; letter++) {
            sum += counts[letter] > 0 ? counts[letter] * cost.of(letter) : 0;
        }
        return sum;
    }

    @FunctionalInterface
    private interface Cost {
        double of(int letter);
    }
}
