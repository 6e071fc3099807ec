package kllab.core.coding;

import static kllab.core.coding.QuestionTree.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kllab.core.information.Divergence;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

class QuestionTreeTest {
    private static final int MOST_LEAVES = 7;

    /** All full trees over some outcomes: each way to part them in two, on both sides of a question. */
    private static List<List<Integer>> allTrees(List<Integer> outcomes) {
        List<List<Integer>> all = new ArrayList<>();
        if (outcomes.size() == 1) {
            all.add(outcomes);
            return all;
        }
        int parts = 1 << outcomes.size();
        for (int part = 1;
                part < parts - 1;
                part += 2) { // the first outcome is in the yes part: sides do not matter for costs
            List<Integer> yes = new ArrayList<>();
            List<Integer> no = new ArrayList<>();
            for (int i = 0; i < outcomes.size(); i++) {
                ((part >> i & 1) == 1 ? yes : no).add(outcomes.get(i));
            }
            for (List<Integer> one : allTrees(yes)) {
                for (List<Integer> other : allTrees(no)) {
                    List<Integer> nodes = new ArrayList<>(List.of(QUESTION));
                    nodes.addAll(one);
                    nodes.addAll(other);
                    all.add(nodes);
                }
            }
        }
        return all;
    }

    private static Categorical any(SplittableRandom random, int n) {
        return switch (random.nextInt(3)) {
            case 0 -> Categorical.of(random.doubles(n).toArray());
            case 1 -> Categorical.of(random.ints(n, 1, 4).asDoubleStream().toArray()); // ties
            default -> {
                double[] weights =
                        random.doubles(n).map(x -> x < 0.3 ? 0 : x * x).toArray();
                weights[random.nextInt(n)] = 1;
                yield Categorical.of(weights);
            }
        };
    }

    @Test
    void noTreeOverUpToSevenOutcomesAsksFewerQuestionsThanTheBest() {
        SplittableRandom random = new SplittableRandom(20);
        for (int n = 1; n <= MOST_LEAVES; n++) {
            List<QuestionTree> all = allTrees(IntStream.range(0, n).boxed().toList()).stream()
                    .map(QuestionTree::of)
                    .toList();
            assertThat(all)
                    .hasSize(
                            IntStream.iterate(2 * n - 3, k -> k > 1, k -> k - 2).reduce(1, (a, b) -> a * b));
            for (int run = 0; run < 6; run++) {
                double[] weights = any(random, n).toArray();
                Categorical p = Categorical.of(IntStream.range(0, n)
                        .mapToDouble(i -> Math.max(weights[i], 1e-6))
                        .toArray());
                double least = all.stream()
                        .mapToDouble(tree -> tree.expectedQuestions(p))
                        .min()
                        .orElseThrow();
                assertThat(QuestionTree.best(p).expectedQuestions(p)).isCloseTo(least, within(1e-12));
            }
        }
    }

    @Test
    void everyTreeWastesTheKlFromTheBeliefThatItIsWhichIsWhatItsQuestionsPromiseLess() {
        SplittableRandom random = new SplittableRandom(21);
        for (int n = 2; n <= 6; n++) {
            for (List<Integer> nodes : allTrees(IntStream.range(0, n).boxed().toList())) {
                QuestionTree tree = QuestionTree.of(nodes);
                Categorical p = any(random, n);
                double kl = LogBase.BITS.fromNats(Divergence.kl(p, tree.belief(n)));
                AskedTree asked = new AskedTree(tree, p);
                double less = IntStream.range(0, tree.size())
                        .filter(tree::isQuestion)
                        .mapToDouble(asked::shortfall)
                        .sum();
                assertThat(tree.wastedQuestions(p)).isCloseTo(kl, within(1e-12));
                assertThat(less).isCloseTo(kl, within(1e-12));
                assertThat(asked.chance(0)).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void howeverOneAsksTheAnswersBringTheInformationOfTheOutcome() {
        SplittableRandom random = new SplittableRandom(22);
        for (int run = 0; run < 200; run++) {
            int n = random.nextInt(1, 65);
            Categorical p = any(random, n);
            QuestionTree tree = QuestionTree.oneByOne(n);
            for (int swap = 0; swap < 20; swap++) {
                int one = random.nextInt(tree.size());
                int other = random.nextInt(tree.size());
                tree = tree.isWithin(one, other) || tree.isWithin(other, one) ? tree : tree.swapped(one, other);
            }
            AskedTree asked = new AskedTree(tree, p);
            for (int outcome = 0; outcome < n; outcome++) {
                if (p.isPossible(outcome)) {
                    QuestionGame game = new QuestionGame(asked, outcome, n);
                    assertThat(game.isFound()).isTrue();
                    assertThat(game.received())
                            .isCloseTo(-Math.log(p.probability(outcome)) / Math.log(2), within(1e-11));
                }
            }
        }
    }

    @Test
    void aGameKnowsWhatWasAskedWhatIsLeftAndWhatTheNextAnswerWouldBring() {
        AskedTree asked = new AskedTree(QuestionTree.oneByOne(4), Categorical.of(1, 1, 1, 1));
        QuestionGame game = new QuestionGame(asked, 2, 1);
        assertThat(new boolean[] {game.isPlaying(), game.isAsking(), game.isFound(), game.isYes(0)})
                .containsExactly(true, true, false, false);
        assertThat(new int[] {game.answered(), game.left(), game.toCome(), game.question(0), game.question(1)})
                .containsExactly(1, 3, 2, 0, game.at());
        assertThat(IntStream.range(0, 4).filter(game::isLeft)).containsExactly(1, 2, 3);
        assertThat(game.received()).isCloseTo(Math.log(4 / 3.0) / Math.log(2), within(1e-12));
        assertThat(game.receivedIf(true)).isCloseTo(Math.log(3) / Math.log(2), within(1e-12));
        assertThat(game.chanceOf(false)).isCloseTo(0.5, within(1e-12));
        assertThat(game.part(true)).isEqualTo(asked.tree().leaf(1));
    }

    @Test
    void withoutAnOutcomeOfTheTreeThereIsNoGameAndAllIsLeft() {
        AskedTree asked = new AskedTree(QuestionTree.oneByOne(4).without(1), Categorical.uniform(4));
        for (int outcome : new int[] {-1, 1}) {
            QuestionGame none = new QuestionGame(asked, outcome, 3);
            assertThat(none.isPlaying() || none.isFound()).isFalse();
            assertThat(new int[] {none.at(), none.answered(), none.left()}).containsExactly(0, 0, 3);
            assertThat(none.received()).isZero();
        }
        QuestionGame sure = new QuestionGame(new AskedTree(QuestionTree.oneByOne(1), Categorical.uniform(1)), 0, 0);
        assertThat(sure.isFound()).isTrue();
        assertThat(sure.chanceOf(true)).isZero();
    }

    @Test
    void theBestTreeIsAsDeepAsTheHuffmanCodeIsLong() {
        SplittableRandom random = new SplittableRandom(23);
        for (int run = 0; run < 200; run++) {
            Categorical p = any(random, random.nextInt(1, 40));
            QuestionTree tree = QuestionTree.best(p);
            HuffmanCode code = HuffmanCode.of(p);
            assertThat(IntStream.range(0, p.size()).map(tree::questions))
                    .containsExactly(IntStream.of(code.lengths()).boxed().toArray(Integer[]::new));
            assertThat(IntStream.range(0, tree.size())
                            .filter(tree::isQuestion)
                            .map(tree::merge)
                            .sorted())
                    .containsExactly(
                            IntStream.rangeClosed(1, tree.size() / 2).boxed().toArray(Integer[]::new));
        }
    }

    @Test
    void mergesTakeTheLightestFirstAndAQuestionNamesItsLowestOutcome() {
        QuestionTree tree = QuestionTree.best(Categorical.of(1, 4, 2, 1));
        assertThat(tree.nodes()).containsExactly(QUESTION, QUESTION, QUESTION, 0, 3, 2, 1);
        assertThat(IntStream.range(0, 3).map(tree::merge)).containsExactly(3, 2, 1);
        assertThat(tree.outcomes(tree.yes(0))).containsExactly(0, 2, 3);
        assertThat(tree.wastedQuestions(Categorical.of(1, 4, 2, 1))).isZero();
    }

    @Test
    void aSureOutcomeNeedsNoQuestionAndImpossibleOnesAreInNone() {
        QuestionTree sure = QuestionTree.best(Categorical.of(0, 3, 0));
        assertThat(sure.nodes()).containsExactly(1);
        assertThat(sure.expectedQuestions(Categorical.of(0, 1, 0))).isZero();
        assertThat(sure.expectedQuestions(Categorical.of(0, 1, 1))).isInfinite();
        assertThat(sure.questions(0)).isEqualTo(HuffmanCode.NO_WORD);
        assertThat(sure.belief(3).toArray()).containsExactly(0, 1, 0);
        assertThat(QuestionTree.best(Categorical.of(1, 0, 3)).nodes()).containsExactly(QUESTION, 0, 2);
    }

    @Test
    void partsAreSwappedTakenOutAndPutBack() {
        QuestionTree chain = QuestionTree.oneByOne(4);
        assertThat(chain.nodes()).containsExactly(QUESTION, 0, QUESTION, 1, QUESTION, 2, 3);
        assertThat(chain.swapped(1, 4).nodes()).containsExactly(QUESTION, QUESTION, 2, 3, QUESTION, 1, 0);
        assertThat(chain.without(1).nodes()).containsExactly(QUESTION, 0, QUESTION, 2, 3);
        assertThat(chain.without(3).with(3).nodes()).isEqualTo(chain.nodes());
        assertThat(chain.without(0).without(1).without(2).nodes()).containsExactly(3);
        assertThatIllegalArgumentException().isThrownBy(() -> chain.swapped(0, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionTree.of(List.of(2)).without(2));
        assertThatIllegalArgumentException().isThrownBy(() -> chain.with(3));
    }

    @Test
    void shapesAreKnown() {
        assertThat(QuestionTree.halves(5).nodes())
                .containsExactly(QUESTION, QUESTION, QUESTION, 0, 1, 2, QUESTION, 3, 4);
        assertThat(QuestionTree.halves(8).isLevel()).isTrue();
        assertThat(QuestionTree.halves(8).isOneByOne()).isFalse();
        assertThat(QuestionTree.halves(5).isLevel()).isFalse();
        assertThat(QuestionTree.oneByOne(5).isOneByOne()).isTrue();
        assertThat(QuestionTree.oneByOne(5).isLevel()).isFalse();
        assertThat(QuestionTree.oneByOne(1).isLevel()).isTrue();
        assertThat(QuestionTree.oneByOne(64).height()).isEqualTo(63);
        assertThat(QuestionTree.oneByOne(64).leaves(2)).isEqualTo(63);
        assertThat(QuestionTree.oneByOne(64).onTheWay(QuestionTree.oneByOne(64).leaf(9), 3))
                .isEqualTo(6);
    }

    @Test
    void whatIsNoTreeIsRefused() {
        for (List<Integer> wrong : List.of(
                List.<Integer>of(),
                List.of(QUESTION),
                List.of(0, 1),
                List.of(QUESTION, 0),
                List.of(QUESTION, 0, 0),
                List.of(-2),
                List.of(QUESTION, 0, 1, 2))) {
            assertThat(QuestionTree.isTree(wrong)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> QuestionTree.of(wrong));
        }
        assertThat(QuestionTree.isTree(List.of(5))).isTrue();
    }
}
