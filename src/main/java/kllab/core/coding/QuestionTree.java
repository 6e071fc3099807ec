package kllab.core.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.information.Entropy;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/**
 * The yes/no questions that identify an outcome with the fewest questions on average: a Huffman code, read as a game.
 *
 * <p>Each question is "is it one of these?"; a bit 1 of the code word is a yes, a bit 0 a no. With questions made for a
 * belief Q, outcomes from P need about H(P) + KL(P‖Q) questions. Immutable.
 */
public final class QuestionTree {
    private final HuffmanCode code;
    private final Categorical belief;
    private final Node root;

    private QuestionTree(HuffmanCode code, Categorical belief, Node root) {
        this.code = code;
        this.belief = belief;
        this.root = root;
    }

    /** A position in the game: which outcomes are still possible, and the probability of this position. */
    public sealed interface Node {
        /** The probability of reaching this node under the belief that the questions were made for. */
        double chance();

        /** The outcomes that are still possible, in order. */
        List<Integer> outcomes();
    }

    /**
     * "Is it one of {@code yes.outcomes()}?"
     *
     * @param chance as {@link Node#chance}
     * @param outcomes as {@link Node#outcomes}
     * @param yes the node after a yes
     * @param no the node after a no
     */
    public record Question(double chance, List<Integer> outcomes, Node yes, Node no) implements Node {
        public Question {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * A leaf: the outcome is known.
     *
     * @param chance as {@link Node#chance}
     * @param outcome the only possible one
     */
    public record Answer(double chance, int outcome) implements Node {
        @Override
        public List<Integer> outcomes() {
            return List.of(outcome);
        }
    }

    /** The best questions for {@code belief}. A certain outcome needs none; impossible outcomes are in no question. */
    public static QuestionTree of(Categorical belief) {
        HuffmanCode code = HuffmanCode.of(belief);
        List<String> words =
                IntStream.range(0, code.size()).mapToObj(code::codeword).toList();
        List<Integer> inOrder = IntStream.range(0, words.size())
                .filter(code::hasWord)
                .boxed()
                .sorted(Comparator.comparing(words::get))
                .toList();
        return new QuestionTree(code, belief, node(belief, words, inOrder, 0));
    }

    /** The tree of outcomes whose words agree in their first {@code asked} bits. */
    private static Node node(Categorical belief, List<String> words, List<Integer> inOrder, int asked) {
        if (inOrder.size() == 1) {
            int outcome = inOrder.getFirst();
            return new Answer(belief.probability(outcome), outcome);
        }
        List<Integer> ifYes = new ArrayList<>();
        List<Integer> ifNo = new ArrayList<>();
        for (int outcome : inOrder) {
            (words.get(outcome).charAt(asked) == '1' ? ifYes : ifNo).add(outcome);
        }
        Node yes = node(belief, words, ifYes, asked + 1);
        Node no = node(belief, words, ifNo, asked + 1);
        return new Question(
                yes.chance() + no.chance(), inOrder.stream().sorted().toList(), yes, no);
    }

    /** The root: the first question. */
    public Node root() {
        return root;
    }

    /** The belief that the questions were made for. */
    public Categorical belief() {
        return belief;
    }

    /**
     * The number of questions that identify {@code outcome}; {@link HuffmanCode#NO_WORD} if the belief rules it out.
     */
    public int questions(int outcome) {
        return code.length(outcome);
    }

    /** The answers that lead to {@code outcome}: true is yes; none if the belief rules it out. */
    public List<Boolean> answers(int outcome) {
        return code.codeword(outcome).chars().mapToObj(bit -> bit == '1').toList();
    }

    /**
     * Σ p·questions: the mean number when outcomes come from {@code p}; at least H(P) bits, +∞ if the belief rules out
     * a possible outcome.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public double expectedQuestions(Categorical p) {
        return code.expectedLength(p);
    }

    /**
     * The mean number of questions under {@code p} minus its entropy in bits: the loss by whole questions and by a
     * wrong belief.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public double wastedQuestions(Categorical p) {
        return expectedQuestions(p) - LogBase.BITS.fromNats(Entropy.of(p));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionTree that && belief.equals(that.belief);
    }

    @Override
    public int hashCode() {
        return belief.hashCode();
    }

    @Override
    public String toString() {
        return "QuestionTree" + List.of(root);
    }
}
