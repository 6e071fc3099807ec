package kllab.lab.tree;

import java.util.stream.IntStream;
import kllab.core.coding.QuestionGame;
import kllab.core.coding.QuestionTree;
import kllab.core.probability.Categorical;
import kllab.core.probability.Rescaling;
import kllab.core.sampling.DrawRun;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.Preset;

/** The state with its commands. */
final class TreeModel extends LabModel<TreeState, TreeResult> {
    TreeModel(Lab<TreeState, TreeResult> lab) {
        super(lab);
    }

    @Override
    protected boolean isAbout(Preset<TreeState> from, TreeState state) {
        return from.state().p().equals(state.p());
    }

    /** {@code from} with another probability of an outcome; the others are rescaled. Nothing if it is gone: its field may still have been typed in. */
    void setChance(int outcome, double chance, TreeState from) {
        if (outcome < from.size()) {
            change(state -> state.withP(Rescaling.set(from.p(), outcome, chance)));
        }
    }

    // ---- the learner's tree -----------------------------------------------------------------------------------------

    /** {@code from} with two parts of the tree in each other's place, unless one is within the other. */
    void swap(TreeState from, int one, int other) {
        QuestionTree tree = QuestionTree.of(from.tree());
        boolean apart = !tree.isWithin(one, other) && !tree.isWithin(other, one);
        change(state -> apart ? from.withTree(tree.swapped(one, other)) : from);
    }

    /** Takes an outcome out of the tree, or puts it back. */
    void leaveOut(int outcome) {
        QuestionTree tree = result().mine().tree();
        int leaf = tree.leaf(outcome);
        if (leaf == QuestionTree.NO_NODE) {
            change(state -> state.withTree(tree.with(outcome)));
        } else if (leaf > 0) {
            change(state -> state.withTree(tree.without(outcome)));
        }
    }

    /** Takes the tree that asks least, of all things that can be; it is shown whole. */
    void takeBest() {
        change(state -> state.withTree(result().best().tree()).withUnmerged(0));
    }

    // ---- games ------------------------------------------------------------------------------------------------------

    /** Where the next question is asked: in the game, or at the beginning of another one. */
    private QuestionGame next() {
        QuestionGame game = result().game();
        return game.isFound() ? new QuestionGame(result().mine(), TreeState.NONE, 0) : game;
    }

    /** Whether a game can go on, or begin, with this answer. */
    boolean canAnswer(boolean yes) {
        return next().chanceOf(yes) > 0;
    }

    /** Answers the next question; after a game the first one of another. What was drawn remains, as long as the answers are true of it. */
    void answer(boolean yes) {
        if (!canAnswer(yes)) {
            return;
        }
        QuestionGame game = next();
        QuestionTree tree = result().mine().tree();
        int part = game.part(yes);
        boolean fits = game.isPlaying() && tree.isWithin(tree.leaf(state().game()), part);
        boolean secret = !fits || state().secret();
        int thing = fits ? state().game() : likeliest(tree, part);
        change(state -> state.playing(thing, game.answered() + 1, secret));
    }

    private int likeliest(QuestionTree tree, int part) {
        Categorical p = state().p();
        return IntStream.of(tree.outcomes(part))
                .reduce((one, other) -> p.probability(other) > p.probability(one) ? other : one)
                .orElse(TreeState.NONE);
    }

    boolean canDraw() {
        return state().rounds() < TreeState.MOST_ROUNDS;
    }

    /** Draws things one after another, and asks for each to the end; the last is the game that is seen. */
    void draw(int times) {
        int rounds = Math.min(TreeState.MOST_ROUNDS, state().rounds() + times);
        if (rounds == state().rounds()) {
            return;
        }
        DrawRun before = result().run().withDraws(rounds - 1);
        DrawRun after = before.withDraws(rounds);
        int drawn = IntStream.range(0, state().size())
                .filter(i -> after.count(i) > before.count(i))
                .findFirst()
                .orElseThrow();
        change(state -> state.withRounds(rounds).playing(drawn, TreeState.MOST, false));
    }

    // ---- the best tree ----------------------------------------------------------------------------------------------

    /** The next merge; when all are there, from the beginning. */
    void merge() {
        int all = result().best().tree().size() / 2;
        int left = Math.min(state().unmerged(), all);
        change(state -> state.withUnmerged(left == 0 ? all : left - 1));
    }

    /** Whether there is anything to merge. */
    boolean canMerge() {
        return result().best().tree().size() > 1;
    }
}
