package kllab.core.coding;

import java.util.stream.IntStream;

/**
 * Something that is looked for with a tree of questions, after some answers. Amounts in bits. Immutable.
 *
 * <p>However one asks, all answers of a game together bring −log₂ p of what is found.
 */
public final class QuestionGame {
    private final AskedTree asking;
    private final int at;
    private final boolean playing;

    /**
     * A game.
     *
     * @param asking the tree, and the probabilities
     * @param outcome what is looked for; there is no game if the tree does not have it
     * @param asked how many questions are answered, if there are so many
     */
    public QuestionGame(AskedTree asking, int outcome, int asked) {
        this.asking = asking;
        int leaf = outcome < 0 ? QuestionTree.NO_NODE : asking.tree().leaf(outcome);
        playing = leaf != QuestionTree.NO_NODE;
        at = playing ? asking.tree().onTheWay(leaf, asked) : 0;
    }

    private QuestionTree tree() {
        return asking.tree();
    }

    /** Whether there is a game. */
    public boolean isPlaying() {
        return playing;
    }

    /** The node where it is; the first question if there is no game. */
    public int at() {
        return at;
    }

    /** Whether there is a next question. */
    public boolean isAsking() {
        return tree().isQuestion(at);
    }

    public boolean isFound() {
        return playing && !isAsking();
    }

    /** How many questions are answered. */
    public int answered() {
        return tree().depth(at);
    }

    /** Whether an outcome is still possible. */
    public boolean isLeft(int outcome) {
        int leaf = tree().leaf(outcome);
        return !playing || (leaf != QuestionTree.NO_NODE && tree().isWithin(leaf, at));
    }

    /** The number of outcomes that are left. */
    public int left() {
        return tree().leaves(at);
    }

    /** The most questions that are still to come. */
    public int toCome() {
        return IntStream.range(at, tree().end(at)).map(tree()::depth).max().orElseThrow() - answered();
    }

    /** The question of this number, from 0; the last may be the next one. */
    public int question(int number) {
        return tree().onTheWay(at, number);
    }

    /** Whether the answer to a question was yes. */
    public boolean isYes(int number) {
        return tree().onTheWay(at, number + 1) == tree().yes(question(number));
    }

    /** What the answer to a question has brought. */
    public double received(int number) {
        return asking.received(tree().onTheWay(at, number + 1));
    }

    /** What all answers so far have brought: −log₂ P(what is left). */
    public double received() {
        return IntStream.range(0, answered()).mapToDouble(this::received).sum();
    }

    /** What the next answer would bring; there is a next question. */
    public double receivedIf(boolean yes) {
        return asking.received(part(yes));
    }

    /** The probability of an answer to the next question, together with the answers so far; 0 if there is no question. */
    public double chanceOf(boolean yes) {
        return isAsking() ? asking.chance(part(yes)) : 0;
    }

    /** The node after an answer to the next question. */
    public int part(boolean yes) {
        return yes ? tree().yes(at) : tree().no(at);
    }
}
