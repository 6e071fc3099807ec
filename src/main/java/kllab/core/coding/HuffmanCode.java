package kllab.core.coding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;

/**
 * A shortest binary prefix code for given weights (Huffman 1952).
 *
 * <p>The two lightest nodes are merged until one is left. Among equally light nodes the one created first is merged
 * first: leaves by index, then merged nodes by age, so that the same weights always give the same code. Weights are
 * equally light if they differ by less than rounding can explain. An impossible outcome has no word and takes part in
 * no merge, so it does not lengthen the other words. Immutable.
 */
public final class HuffmanCode {
    /** The length of a word that does not exist. */
    public static final int NO_WORD = WordLengths.NONE;

    private static final double ROUNDING = 1e-13;

    private static final Comparator<Node> LIGHTEST_FIRST = Comparator.comparingDouble(Node::weight)
            .thenComparingDouble(Node::tieBreak)
            .thenComparingInt(Node::index);

    private final double[] weights;
    private final int[] worded;
    private final int[] lengths;
    private final CanonicalWords words;

    /** {@code worded} are the outcomes that have a word, in order. */
    private HuffmanCode(double[] weights, int[] worded, double[] tieBreaks) {
        this.weights = weights;
        this.worded = worded;
        this.lengths = lengths(tieBreaks);
        this.words = new CanonicalWords(lengths);
    }

    /**
     * The code for {@code weights}. The only outcome that can happen needs no bits: its word is empty. An outcome of weight 0
     * has no word.
     *
     * @param weights at least one, each finite and not negative, not all zero
     * @throws IllegalArgumentException naming the index and the value that are wrong
     */
    public static HuffmanCode of(double... weights) {
        return of(Categorical.of(weights));
    }

    /** The code for the probabilities of {@code q}. */
    public static HuffmanCode of(Categorical q) {
        int[] worded = IntStream.range(0, q.size()).filter(q::isPossible).toArray();
        return new HuffmanCode(q.toArray(), worded, new double[q.size()]);
    }

    /**
     * Among all optimal codes for {@code q}, one that is shortest under {@code tieBreak}: the limit of the codes for (1
     * − ε)·q + ε·tieBreak as ε goes to 0. An outcome that is possible under either has a word.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public static HuffmanCode of(Categorical q, Categorical tieBreak) {
        q.requireSameSize(tieBreak);
        int[] worded = IntStream.range(0, q.size())
                .filter(i -> q.isPossible(i) || tieBreak.isPossible(i))
                .toArray();
        return new HuffmanCode(q.toArray(), worded, tieBreak.toArray());
    }

    /** The number of outcomes. */
    public int size() {
        return lengths.length;
    }

    /** Whether outcome {@code i} has a word, that is, whether its weight was positive. */
    public boolean hasWord(int i) {
        return lengths[i] != NO_WORD;
    }

    /** The length of the word of outcome {@code i}, in bits; {@link #NO_WORD} if it has none. */
    public int length(int i) {
        return lengths[i];
    }

    /** A copy of all word lengths, in bits, {@link #NO_WORD} where there is none. */
    public int[] lengths() {
        return lengths.clone();
    }

    /**
     * The word of outcome {@code i} as zeros and ones, in the canonical order: shorter words come first, words of the
     * same length are in the order of the outcomes. Empty if it has none, or is the only one that has.
     */
    public String codeword(int i) {
        return words.of(i);
    }

    /**
     * Σ p·length: the mean number of bits when outcomes come from {@code p}; +∞ if an outcome without a word is
     * possible under {@code p}.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public double expectedLength(Categorical p) {
        return WordLengths.mean(p, lengths);
    }

    /**
     * The least mean number of bits under {@code p} among the optimal codes for these weights: if weights tie, there
     * are several, which can differ under {@code p}.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public double leastExpectedLength(Categorical p) {
        return WordLengths.mean(p, lengths(checked(p)));
    }

    /**
     * The greatest mean number of bits under {@code p} among the optimal codes for these weights.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public double greatestExpectedLength(Categorical p) {
        double[] tieBreaks = checked(p);
        for (int i = 0; i < tieBreaks.length; i++) {
            tieBreaks[i] = -tieBreaks[i];
        }
        return WordLengths.mean(p, lengths(tieBreaks));
    }

    /**
     * Whether the optimal codes for these weights differ under {@code p} by more than rounding can explain.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public boolean tiesMatter(Categorical p) {
        double least = leastExpectedLength(p);
        return greatestExpectedLength(p) - least > ROUNDING * least;
    }

    private double[] checked(Categorical p) {
        if (p.size() != size()) {
            throw new IllegalArgumentException(
                    "The code has " + size() + " words, but the distribution has " + p.size() + " outcomes.");
        }
        return p.toArray();
    }

    /**
     * The construction of the code: nodes 0 to n − 1 are the outcomes that have a word, in order; node n + k is what the merge k
     * made. For each node but the last, the node into which it was merged.
     */
    int[] parents() {
        return parents(new double[weights.length]);
    }

    /** The outcomes that have a word, in order. */
    int[] worded() {
        return worded.clone();
    }

    /**
     * Word lengths of the Huffman code for weight + ε·tieBreak with ε → 0: among all optimal codes for the weights the
     * one that is shortest for the tie breaks. (The greedy merge is optimal over every ordered field, negative weights
     * included.)
     */
    private int[] lengths(double[] tieBreaks) {
        return lengthsFrom(parents(tieBreaks));
    }

    private int[] parents(double[] tieBreaks) {
        int n = worded.length;
        PriorityQueue<Node> queue = new PriorityQueue<>(LIGHTEST_FIRST);
        NavigableSet<Double> known = new TreeSet<>();
        for (int leaf = 0; leaf < n; leaf++) {
            queue.add(new Node(snapped(weights[worded[leaf]], known), tieBreaks[worded[leaf]], leaf));
        }
        int[] parents = new int[2 * n - 1];
        for (int made = n; made < 2 * n - 1; made++) {
            Node one = queue.remove();
            Node two = queue.remove();
            parents[one.index] = made;
            parents[two.index] = made;
            queue.add(new Node(snapped(one.weight + two.weight, known), one.tieBreak + two.tieBreak, made));
        }
        return parents;
    }

    /** The depth of each leaf, by outcome. */
    private int[] lengthsFrom(int[] parents) {
        int[] depths = new int[parents.length];
        for (int i = parents.length - 2; i >= 0; i--) {
            depths[i] = depths[parents[i]] + 1;
        }
        int[] all = new int[weights.length];
        Arrays.fill(all, NO_WORD);
        for (int leaf = 0; leaf < worded.length; leaf++) {
            all[worded[leaf]] = depths[leaf];
        }
        return all;
    }

    /**
     * The known weight that equals {@code weight} up to rounding; if there is none, {@code weight} itself, which is
     * then added.
     */
    private static double snapped(double weight, NavigableSet<Double> known) {
        Double below = known.floor(weight);
        if (below != null && weight - below <= ROUNDING * weight) {
            return below;
        }
        Double above = known.ceiling(weight);
        if (above != null && above - weight <= ROUNDING * weight) {
            return above;
        }
        known.add(weight);
        return weight;
    }

    private record Node(double weight, double tieBreak, int index) {}
}
