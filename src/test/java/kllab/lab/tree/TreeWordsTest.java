package kllab.lab.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kllab.Looks;
import kllab.core.coding.QuestionTree;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Look;
import kllab.lab.tree.TreeState.Things;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** Every branch of the sentences, and their edges. */
class TreeWordsTest {
    private static final Look ENGLISH = Looks.of(Language.EN, LogBase.BITS);

    private static String headline(TreeState state) {
        return TreeWords.headline(TreeResult.of(state), ENGLISH).plain();
    }

    private static TreeState balls(QuestionTree tree, double... weights) {
        return TreeState.of(Things.BALLS, Categorical.of(weights), tree);
    }

    @Test
    void theSentenceOfEachPresetIsTrueOfItsTree() {
        assertThat(new TreeLab().presets().stream().map(preset -> headline(preset.state())))
                .containsExactly(
                        "Asking for single balls first costs 1.25 questions too many a ball on average.",
                        "Asking for one square after another costs 26.48 questions too many a submarine on average.",
                        "Asking as if all 8 balls were equally likely costs 1.00 question too many a ball on average.",
                        "Asking as if all 8 balls were equally likely costs 3.00 questions too many a ball on average.",
                        "No tree asks less: 1.29 questions a pair of days on average, 0.35 more than the entropy.",
                        "This tree asks 0.68 questions too many a letter on average.");
    }

    @Test
    void theSentenceKnowsTheEdges() {
        QuestionTree chain = QuestionTree.oneByOne(4);
        assertThat(headline(balls(chain, 4, 2, 1, 1)))
                .isEqualTo("No tree asks less: 1.75 questions a ball on average, and not one is wasted.");
        assertThat(headline(balls(QuestionTree.oneByOne(2), 1, 1)))
                .isEqualTo("No tree asks less: 1.00 question a ball on average, and not one is wasted.");
        assertThat(headline(balls(QuestionTree.of(List.of(1)), 0, 1)))
                .isEqualTo("The outcome is sure: 0 questions needed, and none is asked.");
        assertThat(headline(balls(QuestionTree.halves(4), 8, 1, 1, 1, 0, 0)))
                .as("a tree without what cannot be")
                .startsWith("This tree asks");
        assertThat(headline(balls(chain.without(2), 1, 1, 1, 1)))
                .isEqualTo("The tree has no place for 3: it is never found.");
        assertThat(headline(balls(chain.swapped(1, 5), 4, 2, 1, 1)))
                .isEqualTo("Asking for one ball after another costs 0.75 questions too many a ball on average.");
        assertThat(headline(TreeState.believing(Things.DAYS, Categorical.of(8, 1, 1, 1), Categorical.of(1, 1, 1, 8))))
                .contains("A tree for this belief asks")
                .contains("too many a pair of days on average.");
        assertThat(headline(balls(QuestionTree.halves(4).swapped(2, 5), 1.001, 1, 1, 1 - 1e-9)))
                .startsWith("No tree asks less: 2.00 questions");
    }

    /** A game of somebody else's does not change what was drawn. */
    @Test
    void whatWasDrawnIsToldOfTheDrawnOne() {
        TreeState drawn = balls(QuestionTree.oneByOne(3), 0, 0, 1).withRounds(1);
        assertThat(TreeWords.GAME_SAYS.apply(TreeResult.of(drawn.playing(0, 1, true)), ENGLISH))
                .startsWith("drawn so far: one ball, 2 questions;");
        TreeState other = balls(QuestionTree.oneByOne(3), 1, 0, 0).withRounds(1);
        assertThat(TreeWords.GAME_SAYS.apply(TreeResult.of(other), ENGLISH))
                .startsWith("drawn so far: one ball, 1 question;");
        assertThat(NodeWords.told(TreeResult.of(other), 1, ENGLISH))
                .isEqualTo("ball 1: 1 question deep, probability 1");
    }

    @Test
    void questionsNameWhatTheyAreAbout() {
        TreeResult letters = TreeResult.of(TreeState.of(
                Things.LETTERS,
                Categorical.uniform(6),
                QuestionTree.of(List.of(-1, -1, 0, -1, 1, 4, -1, 5, -1, 2, 3))));
        QuestionTree tree = letters.mine().tree();
        assertThat(NodeWords.questions(letters, tree, 0, ENGLISH)).containsExactly("A\u2013B, E?", "A\u2013B\u2026?");
        assertThat(NodeWords.questions(letters, tree, 1, ENGLISH)).containsExactly("A?", "A?");
        assertThat(NodeWords.questions(letters, tree, 0, Looks.of(Language.ZH, LogBase.BITS)))
                .containsExactly("A\u2013B\u3001E?", "A\u2013B\u2026?");
    }

    @Test
    void whatAddsUpAddsUpAsShown() {
        for (TreeState state : kllab.words.States.of(new TreeLab(), 200, 11)) {
            TreeResult result = TreeResult.of(state);
            if (result.isInfinite()) {
                continue;
            }
            double shown = 0;
            boolean halves = true;
            for (int i = 0; i < result.mine().rows(); i++) {
                String text = TreeNumbers.ASKED.at(result, i, ENGLISH);
                halves &= !text.contains(".");
                shown += text.contains("/") ? result.mine().asked(i) : Double.parseDouble(text);
            }
            if (!halves) {
                assertThat(Math.round(1000 * shown))
                        .isEqualTo(Math.round(1000 * TreeNumbers.QUESTIONS.shown(result, ENGLISH)));
            }
            long losses = 0;
            for (int i = 0; i < result.shortfalls().length; i++) {
                losses += Math.round(1000 * Double.parseDouble(TreeNumbers.SHORTFALLS.at(result, i, ENGLISH)));
            }
            assertThat(losses).isEqualTo(Math.round(1000 * TreeNumbers.WASTED.shown(result, ENGLISH)));
        }
    }
}
