package kllab.lab.tree;

import java.util.List;
import kllab.core.coding.QuestionTree;
import kllab.core.probability.Categorical;
import kllab.text.Refusal;

/**
 * All that a user can set.
 *
 * @param things what is looked for, which determines the names of the outcomes
 * @param p their probabilities, {@value #FEWEST} to {@value #MOST}
 * @param tree the learner's questions: the nodes of a {@link QuestionTree} in preorder, −1 for a question
 * @param belief Q; that of the tree itself, 2<sup>−d</sup>, or another one for which the tree was made
 * @param game the thing that is looked for in the current game, or of a game of somebody else one of those that are left; −1 if
 * there is no game
 * @param asked how many questions of the game are answered
 * @param secret whether it is somebody else who thinks of the thing
 * @param rounds how many things have been drawn so far, 0 to {@value #MOST_ROUNDS}
 * @param seed of the draws, 0 to {@value #GREATEST_SEED}
 * @param unmerged the merges of the best tree that are not shown yet; 0 shows the whole tree
 */
public record TreeState(
        Things things,
        Categorical p,
        List<Integer> tree,
        Categorical belief,
        int game,
        int asked,
        boolean secret,
        int rounds,
        long seed,
        int unmerged) {
    static final int FEWEST = 2;
    static final int MOST = 64;
    static final int MOST_ROUNDS = 10_000;
    static final long GREATEST_SEED = 999_999_999;
    static final int NONE = -1;

    private static final int LETTERS = 26;
    private static final int DAYS = 4;

    /** What is looked for. */
    public enum Things {
        BALLS,
        SQUARES,
        LETTERS,
        DAYS
    }

    public TreeState {
        tree = List.copyOf(tree);
        int n = p.size();
        Refusal.unless(n >= FEWEST && n <= MOST, "state.refused.counts", "p", FEWEST, MOST, n);
        Refusal.unless(things != Things.LETTERS || n <= LETTERS, "state.refused.counts", "p", FEWEST, LETTERS, n);
        Refusal.unless(things != Things.DAYS || n == DAYS, "state.refused.count", "p", DAYS, n);
        Refusal.unless(
                QuestionTree.isTree(tree) && tree.stream().allMatch(outcome -> outcome < n),
                "state.refused.tree",
                "tree",
                n);
        Refusal.unlessCount("belief", belief.size(), n);
        Refusal.unlessBetween("game", game, NONE, n - 1.0);
        Refusal.unlessBetween("asked", asked, 0, MOST);
        Refusal.unlessBetween("rounds", rounds, 0, MOST_ROUNDS);
        Refusal.unlessBetween("seed", seed, 0, GREATEST_SEED);
        Refusal.unlessBetween("unmerged", unmerged, 0, MOST);
    }

    /** A tree as the belief that it is, before the first game. */
    static TreeState of(Things things, Categorical p, QuestionTree tree) {
        return of(things, p, tree, tree.belief(p.size()));
    }

    /** The best tree for a belief, before the first game. */
    static TreeState believing(Things things, Categorical p, Categorical belief) {
        return of(things, p, QuestionTree.best(belief), belief);
    }

    private static TreeState of(Things things, Categorical p, QuestionTree tree, Categorical belief) {
        return new TreeState(things, p, tree.nodes(), belief, NONE, 0, false, 0, 1, 0);
    }

    int size() {
        return p.size();
    }

    TreeState withP(Categorical next) {
        return new TreeState(things, next, tree, belief, game, asked, secret, rounds, seed, unmerged);
    }

    /** Another tree, and the belief that it is. */
    TreeState withTree(QuestionTree next) {
        return new TreeState(things, p, next.nodes(), next.belief(size()), game, asked, secret, rounds, seed, unmerged);
    }

    TreeState playing(int next, int answered, boolean ofSomebodyElse) {
        return new TreeState(things, p, tree, belief, next, answered, ofSomebodyElse, rounds, seed, unmerged);
    }

    TreeState withRounds(int next) {
        return new TreeState(things, p, tree, belief, game, asked, secret, next, seed, unmerged);
    }

    TreeState withUnmerged(int next) {
        return new TreeState(things, p, tree, belief, game, asked, secret, rounds, seed, next);
    }
}
