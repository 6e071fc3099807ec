package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

class QuestionTreeTest {
    @Test
    void aSureOutcomeNeedsNoQuestion() {
        QuestionTree tree = QuestionTree.of(Categorical.of(3));
        assertThat(tree.root()).isEqualTo(new QuestionTree.Answer(1, 0));
        assertThat(tree.questions(0)).isZero();
        assertThat(tree.answers(0)).isEmpty();
    }

    @Test
    void halvesAreAskedForFirst() {
        QuestionTree tree = QuestionTree.of(Categorical.of(4, 2, 1, 1));
        QuestionTree.Question first = (QuestionTree.Question) tree.root();
        assertThat(first.no()).isEqualTo(new QuestionTree.Answer(0.5, 0));
        assertThat(first.yes().outcomes()).containsExactly(1, 2, 3);
        assertThat(tree.answers(3)).containsExactly(true, true, true);
        assertThat(tree.wastedQuestions(tree.belief())).isZero();
    }

    @Test
    void theAnswersLeadToTheOutcomeAndTheWrongBeliefCostsAboutItsKl() {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 100; run++) {
            int n = random.nextInt(2, 40);
            Categorical p = Categorical.of(random.doubles(n).toArray());
            Categorical q = Categorical.of(random.doubles(n).map(x -> x * x).toArray());
            QuestionTree tree = QuestionTree.of(q);
            for (int i = 0; i < n; i++) {
                assertThat(follow(tree.root(), tree.answers(i)))
                        .isEqualTo(new QuestionTree.Answer(q.probability(i), i));
            }
            assertThat(tree.root().chance()).isCloseTo(1, within(1e-12));
            assertThat(tree.wastedQuestions(q)).isBetween(-1e-12, 1.0);
            double kl = LogBase.BITS.fromNats(Comparison.of(p, q).klPQ());
            assertThat(tree.wastedQuestions(p)).isBetween(-1e-12, kl + 2);
        }
    }

    private static QuestionTree.Node follow(QuestionTree.Node from, List<Boolean> answers) {
        QuestionTree.Node node = from;
        for (boolean yes : answers) {
            QuestionTree.Question question = (QuestionTree.Question) node;
            node = yes ? question.yes() : question.no();
        }
        return node;
    }

    @Test
    void whatTheBeliefRulesOutIsNeverAskedFor() {
        QuestionTree tree = QuestionTree.of(Categorical.of(1, 0, 1));
        assertThat(tree.root().outcomes()).containsExactly(0, 2);
        assertThat(tree.questions(1)).isEqualTo(HuffmanCode.NO_WORD);
        assertThat(tree.answers(1)).isEmpty();
        assertThat(tree.expectedQuestions(Categorical.of(1, 0, 3))).isEqualTo(1);
        assertThat(tree.expectedQuestions(Categorical.of(1, 1, 1))).isInfinite();
        assertThat(QuestionTree.of(Categorical.of(0, 3, 0)).root()).isEqualTo(new QuestionTree.Answer(1, 1));
    }
}
