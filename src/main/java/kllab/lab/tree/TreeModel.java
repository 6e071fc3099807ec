package kllab.lab.tree;

import java.util.stream.IntStream;
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

    /** {@code from} with another probability of an outcome; the others are rescaled. */
    void setChance(int outcome, double chance, TreeState from) {
        change(state -> state.withP(Rescaling.set(from.p(), outcome, chance)));
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

    /** Takes the tree that asks least, of all things that can be. */
    void takeBest() {
        change(state -> state.withTree(result().best().tree()));
    }

    // ---- games ------------------------------------------------------------------------------------------------------

    /** Whether a game can go on, or begin, with this answer. */
    boolean canAnswer(boolean yes) {
        TreeResult now = result();
        QuestionTree tree = now.mine().tree();
        int question = now.isFound() ? 0 : now.at();
        return tree.isQuestion(question) && now.mine().chance(part(tree, question, yes)) > 0;
    }

    private static int part(QuestionTree tree, int question, boolean yes) {
        return yes ? tree.yes(question) : tree.no(question);
    }

    /** Answers the next question; after a game the first one of another. What was drawn remains, as long as the answers are true of it. */
    void answer(boolean yes) {
        if (!canAnswer(yes)) {
            return;
        }
        TreeResult now = result();
        QuestionTree tree = now.mine().tree();
        int question = now.isFound() ? 0 : now.at();
        int next = part(tree, question, yes);
        int asked = tree.depth(question) + 1;
        boolean goesOn = now.isPlaying() && !now.isFound();
        boolean fits = goesOn && tree.isWithin(tree.leaf(now.state().game()), next);
        boolean secret = !fits || now.state().secret();
        int thing = fits ? now.state().game() : likeliest(tree, next);
        change(state -> state.playing(thing, asked, secret));
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
