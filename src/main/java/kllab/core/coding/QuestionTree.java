package kllab.core.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.information.Entropy;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/**
 * Yes/no questions that identify an outcome: a full binary tree whose leaves are outcomes. Each question is "is it one of
 * these?", where these are the leaves of its yes part.
 *
 * <p>A tree is a belief: it takes an outcome at depth d for one with probability 2<sup>−d</sup>. For every P it asks on average
 * H(P) + KL(P‖2<sup>−d</sup>) questions, both in bits, exactly.
 *
 * <p>Nodes are numbered in preorder: node 0 is the first question; after a question come its yes part and its no part.
 * Immutable.
 */
public final class QuestionTree {
    /** In a list of nodes, a question; other numbers are outcomes. */
    public static final int QUESTION = -1;

    /** A node that does not exist. */
    public static final int NO_NODE = -1;

    private final int[] outcomes;
    private final int[] ends;
    private final int[] parents;
    private final int[] depths;

    /** The merge that made a question, from 1; empty unless it is a Huffman tree. */
    private final int[] merges;

    private QuestionTree(int[] outcomes, int... merges) {
        this.outcomes = outcomes;
        this.merges = merges;
        ends = new int[outcomes.length];
        parents = new int[outcomes.length];
        depths = new int[outcomes.length];
        link(0, NO_NODE, 0);
    }

    /** Numbers the subtree of a node; returns its end. */
    private int link(int node, int parent, int depth) {
        parents[node] = parent;
        depths[node] = depth;
        int end = node + 1;
        if (isQuestion(node)) {
            end = link(link(end, node, depth + 1), node, depth + 1);
        }
        ends[node] = end;
        return end;
    }

    // ---- trees ----------------------------------------------------------------------------------------------------

    /**
     * A tree from its nodes in preorder: {@link #QUESTION}, or an outcome.
     *
     * @throws IllegalArgumentException if they are no full tree, or if an outcome comes twice
     */
    public static QuestionTree of(List<Integer> nodes) {
        if (!isTree(nodes)) {
            throw new IllegalArgumentException("These nodes are no tree of questions: " + nodes + ".");
        }
        return new QuestionTree(nodes.stream().mapToInt(i -> i).toArray());
    }

    /** Whether nodes in preorder are a full tree with no outcome twice. */
    public static boolean isTree(List<Integer> nodes) {
        int open = 1;
        for (int i = 0; i < nodes.size(); i++) {
            int node = nodes.get(i);
            if (open == 0 || node < QUESTION || (node >= 0 && nodes.indexOf(node) < i)) {
                return false;
            }
            open += node == QUESTION ? 1 : -1;
        }
        return open == 0;
    }

    /**
     * The best questions for outcomes from {@code p} (Huffman 1952). A certain outcome needs none; impossible outcomes are in no
     * question. The yes part of a question has the lowest of its outcomes.
     */
    public static QuestionTree best(Categorical p) {
        return new Huffman(HuffmanCode.of(p)).tree();
    }

    /** The tree of a Huffman code, from the nodes of its construction. */
    private static final class Huffman {
        private final int[] leaves;
        private final int[][] children;
        private final int[] lowest;
        private final int[] nodes;
        private final int[] merges;
        private int count;

        Huffman(HuffmanCode code) {
            leaves = code.worded();
            int[] into = code.parents();
            children = new int[into.length][0];
            lowest = new int[into.length];
            for (int node = 0; node < into.length; node++) {
                lowest[node] = node < leaves.length
                        ? leaves[node]
                        : Math.min(lowest[children[node][0]], lowest[children[node][1]]);
                if (node < into.length - 1) {
                    children[into[node]] = IntStream.concat(IntStream.of(children[into[node]]), IntStream.of(node))
                            .toArray();
                }
            }
            nodes = new int[into.length];
            merges = new int[into.length];
        }

        QuestionTree tree() {
            add(nodes.length - 1);
            return new QuestionTree(nodes, merges);
        }

        private void add(int node) {
            boolean leaf = node < leaves.length;
            merges[count] = leaf ? 0 : node - leaves.length + 1;
            nodes[count++] = leaf ? leaves[node] : QUESTION;
            if (!leaf) {
                int one = children[node][0];
                int other = children[node][1];
                boolean inOrder = lowest[one] < lowest[other];
                add(inOrder ? one : other);
                add(inOrder ? other : one);
            }
        }
    }

    /** A tree that asks for one outcome after another, 0 to n − 1. */
    public static QuestionTree oneByOne(int n) {
        int[] nodes = new int[2 * n - 1];
        for (int i = 0; i < n - 1; i++) {
            nodes[2 * i] = QUESTION;
            nodes[2 * i + 1] = i;
        }
        nodes[2 * n - 2] = n - 1;
        return new QuestionTree(nodes);
    }

    /** A tree that halves the outcomes 0 to n − 1 in their order; of an odd number the larger part is the first. */
    public static QuestionTree halves(int n) {
        List<Integer> nodes = new ArrayList<>();
        halve(nodes, 0, n);
        return of(nodes);
    }

    private static void halve(List<Integer> nodes, int from, int to) {
        if (to - from == 1) {
            nodes.add(from);
            return;
        }
        int middle = Math.ceilDiv(from + to, 2);
        nodes.add(QUESTION);
        halve(nodes, from, middle);
        halve(nodes, middle, to);
    }

    // ---- nodes ----------------------------------------------------------------------------------------------------

    /** The nodes in preorder, as in {@link #of(List)}. */
    public List<Integer> nodes() {
        return IntStream.of(outcomes).boxed().toList();
    }

    /** The number of nodes. */
    public int size() {
        return outcomes.length;
    }

    public boolean isQuestion(int node) {
        return outcomes[node] == QUESTION;
    }

    /** The outcome of a leaf; {@link #QUESTION} of a question. */
    public int outcome(int node) {
        return outcomes[node];
    }

    /** The part of a question whose outcomes it names. */
    public int yes(int question) {
        return question + 1;
    }

    public int no(int question) {
        return ends[question + 1];
    }

    /** The question before a node; {@link #NO_NODE} of the first. */
    public int parent(int node) {
        return parents[node];
    }

    /** The number of questions before a node. */
    public int depth(int node) {
        return depths[node];
    }

    /** The node after all of a node's part. */
    public int end(int node) {
        return ends[node];
    }

    /** Whether one is in the part of the other, or the same. */
    public boolean isWithin(int node, int part) {
        return node >= part && node < ends[part];
    }

    /** The number of outcomes in the part of a node. */
    public int leaves(int node) {
        return (ends[node] - node + 1) / 2;
    }

    /** The leaf of an outcome; {@link #NO_NODE} if the tree does not have it. */
    public int leaf(int outcome) {
        for (int node = 0; node < outcomes.length; node++) {
            if (outcomes[node] == outcome) {
                return node;
            }
        }
        return NO_NODE;
    }

    /** The node with this many questions before it on the way to a leaf. */
    public int onTheWay(int leaf, int asked) {
        int node = leaf;
        while (depths[node] > asked) {
            node = parents[node];
        }
        return node;
    }

    /** The outcomes in the part of a node, in order. */
    public int[] outcomes(int node) {
        return Arrays.stream(outcomes, node, ends[node])
                .filter(outcome -> outcome != QUESTION)
                .sorted()
                .toArray();
    }

    /** The most questions that an outcome takes. */
    public int height() {
        return IntStream.of(depths).max().orElse(0);
    }

    /** The number of the merge that made a question of a {@link #best} tree, from 1: the lightest two first. */
    public int merge(int question) {
        return merges[question];
    }

    // ---- what it costs --------------------------------------------------------------------------------------------

    /** The number of questions that identify {@code outcome}; {@link HuffmanCode#NO_WORD} if the tree does not have it. */
    public int questions(int outcome) {
        int leaf = leaf(outcome);
        return leaf == NO_NODE ? HuffmanCode.NO_WORD : depths[leaf];
    }

    /** The belief that the tree is: 2<sup>−d</sup> of an outcome at depth d, 0 of one that it does not have. */
    public Categorical belief(int size) {
        double[] chances = new double[size];
        for (int node = 0; node < outcomes.length; node++) {
            if (!isQuestion(node)) {
                chances[outcomes[node]] = Math.scalb(1.0, -depths[node]);
            }
        }
        return Categorical.of(chances);
    }

    /**
     * Σ p·questions: the mean number when outcomes come from {@code p}; at least H(P) bits, +∞ if the tree does not have a
     * possible outcome.
     */
    public double expectedQuestions(Categorical p) {
        int[] lengths = IntStream.range(0, p.size()).map(this::questions).toArray();
        return WordLengths.mean(p, lengths);
    }

    /** The mean number of questions under {@code p} minus its entropy in bits: KL(P‖2<sup>−d</sup>), in bits. */
    public double wastedQuestions(Categorical p) {
        return expectedQuestions(p) - LogBase.BITS.fromNats(Entropy.of(p));
    }

    // ---- shapes ---------------------------------------------------------------------------------------------------

    /** Whether all outcomes take the same number of questions. */
    public boolean isLevel() {
        int height = height();
        return IntStream.range(0, outcomes.length).allMatch(node -> isQuestion(node) || depths[node] == height);
    }

    /** Whether it asks for one outcome after another: no question is about several on both sides. */
    public boolean isOneByOne() {
        return IntStream.range(0, outcomes.length)
                .allMatch(node -> !isQuestion(node) || !isQuestion(yes(node)) || !isQuestion(no(node)));
    }

    /** The number of questions at the beginning that ask for a single outcome each, as long as the answer is no. */
    public int singlesFirst() {
        int singles = 0;
        for (int node = 0; isQuestion(node) && !isQuestion(yes(node)); node = no(node)) {
            singles++;
        }
        return singles;
    }

    // ---- other trees ----------------------------------------------------------------------------------------------

    /**
     * With two parts in each other's place.
     *
     * @throws IllegalArgumentException if one is within the other
     */
    public QuestionTree swapped(int one, int other) {
        if (isWithin(one, other) || isWithin(other, one)) {
            throw new IllegalArgumentException("Node " + one + " and node " + other + " are within each other.");
        }
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        return joined(
                cut(0, first),
                cut(second, ends[second]),
                cut(ends[first], second),
                cut(first, ends[first]),
                cut(ends[second], size()));
    }

    private int[] cut(int from, int to) {
        return Arrays.copyOfRange(outcomes, from, to);
    }

    /**
     * Without an outcome: the question about it is not asked any more.
     *
     * @throws IllegalArgumentException if the tree does not have it, or nothing else
     */
    public QuestionTree without(int outcome) {
        int leaf = leaf(outcome);
        if (leaf <= 0) {
            throw new IllegalArgumentException("The tree cannot do without outcome " + outcome + ".");
        }
        int question = parents[leaf];
        int sibling = leaf == yes(question) ? no(question) : yes(question);
        return joined(cut(0, question), cut(sibling, ends[sibling]), cut(ends[question], size()));
    }

    /**
     * With one more outcome, which the last question tells from what was its no part.
     *
     * @throws IllegalArgumentException if the tree has it
     */
    public QuestionTree with(int outcome) {
        if (leaf(outcome) != NO_NODE) {
            throw new IllegalArgumentException("The tree has outcome " + outcome + ".");
        }
        int last = size() - 1;
        return joined(cut(0, last), new int[] {QUESTION, outcomes[last], outcome}, new int[0]);
    }

    private static QuestionTree joined(int[]... parts) {
        return new QuestionTree(Stream.of(parts).flatMapToInt(IntStream::of).toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionTree that && Arrays.equals(outcomes, that.outcomes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(outcomes);
    }

    @Override
    public String toString() {
        return "QuestionTree" + nodes();
    }
}
