package kllab.lab.tree;

import java.util.stream.IntStream;
import kllab.core.coding.AskedTree;
import kllab.core.coding.QuestionGame;
import kllab.core.coding.QuestionTree;
import kllab.core.information.Comparison;
import kllab.core.sampling.DrawRun;

/**
 * What follows from a state; amounts of information in nats, questions as counts.
 *
 * @param comparison of P and the belief
 * @param mine the learner's tree
 * @param best a tree that asks least
 * @param game in the learner's tree
 * @param bestGame the same in the best tree, to its end; none if it is not known what is looked for
 * @param run what has been drawn
 * @param expected the mean number of questions of the learner's tree, E(d); ∞ if it lacks a possible thing
 * @param isBest whether no tree asks less
 */
public record TreeResult(
        TreeState state,
        Comparison comparison,
        AskedTree mine,
        AskedTree best,
        QuestionGame game,
        QuestionGame bestGame,
        DrawRun run,
        double expected,
        boolean isBest) {
    private static final double LN_2 = Math.log(2);
    private static final double SAME = 1e-12;

    static TreeResult of(TreeState state) {
        QuestionTree tree = QuestionTree.of(state.tree());
        Comparison comparison = Comparison.of(state.p(), state.belief());
        AskedTree mine = new AskedTree(tree, state.p());
        AskedTree best = new AskedTree(QuestionTree.best(state.p()), state.p());
        QuestionGame game = new QuestionGame(mine, state.game(), state.asked());
        double expected = tree.expectedQuestions(state.p());
        return new TreeResult(
                state,
                comparison,
                mine,
                best,
                game,
                new QuestionGame(best, isKnown(state, game) ? state.game() : TreeState.NONE, TreeState.MOST),
                DrawRun.of(comparison, state.seed(), state.rounds()),
                expected,
                expected <= best.tree().expectedQuestions(state.p()) + SAME);
    }

    int size() {
        return state.size();
    }

    double entropy() {
        return comparison.entropyP();
    }

    double kl() {
        return comparison.klPQ();
    }

    boolean isInfinite() {
        return Double.isInfinite(expected);
    }

    /** Whether the belief is the one that the tree is. */
    boolean isTreesOwn() {
        return IntStream.range(0, size()).allMatch(i -> Math.abs(state.belief().probability(i) - ofTree(i)) <= SAME);
    }

    /** 2^−d of an outcome; 0 if the tree lacks it. */
    private double ofTree(int outcome) {
        int leaf = mine.tree().leaf(outcome);
        return leaf == QuestionTree.NO_NODE ? 0 : Math.scalb(1.0, -mine.tree().depth(leaf));
    }

    /** What the questions cost, E(d), as an amount of information. */
    double paid() {
        return expected * LN_2;
    }

    /** What whole questions cost above the cross-entropy, or spare of it: 0 if the belief is the tree's own. */
    double rounding() {
        return isTreesOwn() || isInfinite() ? 0 : paid() - comparison.crossEntropyPQ();
    }

    /** E(d) − H(P), in questions. */
    double wasted() {
        return expected - entropy() / LN_2;
    }

    /** What each question loses, in bits: the questions in preorder. */
    double[] shortfalls() {
        return IntStream.range(0, mine.tree().size())
                .filter(mine.tree()::isQuestion)
                .mapToDouble(mine::shortfall)
                .toArray();
    }

    // ---- the game -------------------------------------------------------------------------------------------------

    /** Whether the thing that is looked for is known: it was drawn, or it is found. */
    private static boolean isKnown(TreeState state, QuestionGame game) {
        return game.isPlaying() && (!state.secret() || game.isFound());
    }

    /** What the answers so far have brought, in nats. */
    double received() {
        return LN_2 * game.received();
    }

    /**
     * The length of a game: −ln p of the thing looked for if it is found, among those that the tree has; of any if all are equal;
     * NaN if it is not known.
     */
    double length() {
        if (game.isFound()) {
            return -Math.log(mine.chance(game.at()) / mine.chance(0));
        }
        return isEqual() ? Math.log(size()) : Double.NaN;
    }

    /** Whether all outcomes are equally likely, and in the tree. */
    boolean isEqual() {
        return !isInfinite() && Math.abs(entropy() - Math.log(size())) <= SAME;
    }

    /** The mean number of questions of the things drawn so far; NaN before the first. */
    double average() {
        int n = state.rounds();
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            int questions = mine.tree().questions(i);
            sum += run.count(i) == 0
                    ? 0
                    : run.count(i) * (questions > TreeState.MOST ? Double.POSITIVE_INFINITY : questions);
        }
        return n == 0 ? Double.NaN : sum / n;
    }

    // ---- the best tree, step by step --------------------------------------------------------------------------------

    /** The number of merges of the best tree that are shown. */
    int merged() {
        int all = best.tree().size() / 2;
        return all - Math.min(all, state.unmerged());
    }

    /** Whether a node of the best tree is there already. */
    boolean isThere(int node) {
        return !best.tree().isQuestion(node) || best.tree().merge(node) <= merged();
    }

    /** The question that the last merge made; {@link QuestionTree#NO_NODE} if all are shown, or none. */
    int lastMerged() {
        int last = merged();
        return state.unmerged() == 0
                ? QuestionTree.NO_NODE
                : IntStream.range(0, best.tree().size())
                        .filter(node ->
                                best.tree().isQuestion(node) && best.tree().merge(node) == last)
                        .findFirst()
                        .orElse(QuestionTree.NO_NODE);
    }
}
