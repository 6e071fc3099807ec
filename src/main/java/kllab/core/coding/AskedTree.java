package kllab.core.coding;

import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/**
 * A tree of questions that are asked of outcomes from P: how often each is asked, and what the answers bring. Immutable.
 *
 * <p>If the tree lacks a possible outcome, the probabilities are those of the outcomes that it has; they do not add up to 1.
 */
public final class AskedTree {
    private final QuestionTree tree;
    private final double[] chances;
    private final double[] byDepth;

    /** The tree for outcomes from {@code p}. */
    public AskedTree(QuestionTree tree, Categorical p) {
        this.tree = tree;
        chances = new double[tree.size()];
        byDepth = new double[tree.height()];
        for (int node = tree.size() - 1; node >= 0; node--) {
            if (tree.isQuestion(node)) {
                chances[node] = chances[tree.yes(node)] + chances[tree.no(node)];
                byDepth[tree.depth(node)] += chances[node];
            } else {
                chances[node] = p.probability(tree.outcome(node));
            }
        }
    }

    public QuestionTree tree() {
        return tree;
    }

    /** The probability of reaching a node. */
    public double chance(int node) {
        return chances[node];
    }

    /** The number of rows of questions. */
    public int rows() {
        return byDepth.length;
    }

    /** How often a question with this number of questions before it is asked; the sum over all rows is the mean number of questions. */
    public double asked(int row) {
        return byDepth[row];
    }

    /** The same of all rows. */
    public double[] asked() {
        return byDepth.clone();
    }

    /**
     * The information that an answer brings, in bits: −log₂ P(answer | answers so far). 0 if the question itself is never reached.
     *
     * @param node after the answer; not the first
     */
    public double received(int node) {
        double before = chances[tree.parent(node)];
        return before == 0 ? 0 : -LogBase.BITS.fromNats(Math.log(chances[node] / before)) + 0.0;
    }

    /** What an answer to a question brings on average, in bits: at most 1. 0 if the question is never reached. */
    public double promised(int question) {
        return share(tree.yes(question)) + share(tree.no(question));
    }

    private double share(int node) {
        return chances[node] == 0 ? 0 : chances[node] / chances[tree.parent(node)] * received(node);
    }

    /**
     * What a question loses: how often it is asked, times what it promises less than a bit. The sum over all questions is KL(P‖2<sup>−d</sup>),
     * in bits, if the tree has all possible outcomes.
     */
    public double shortfall(int question) {
        return chances[question] * (1 - promised(question));
    }
}
