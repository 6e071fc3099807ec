package kllab.lab.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kllab.core.coding.QuestionTree;
import kllab.core.probability.Categorical;
import kllab.lab.Preset;
import kllab.lab.tree.TreeState.Things;
import kllab.text.Refusal;
import kllab.words.States;
import org.junit.jupiter.api.Test;

class TreeResultTest {
    private static final double LN_2 = Math.log(2);

    static TreeState preset(String id) {
        return new TreeLab()
                .presets().stream()
                        .filter(each -> each.id().equals(id))
                        .map(Preset::state)
                        .findFirst()
                        .orElseThrow();
    }

    private static void assertShown(DoubleStream numbers, double... shown) {
        assertThat(numbers.toArray()).containsExactly(shown, within(0.00052));
    }

    /** The numbers of the picture of this page. */
    @Test
    void singleBallsFirstCostAQuestionAndAQuarterWhichIsWhatFourQuestionsPromiseLess() {
        TreeResult result = TreeResult.of(preset("equal"));
        assertThat(result.entropy() / LN_2).isCloseTo(3, within(1e-12));
        assertThat(result.kl() / LN_2).isCloseTo(1.25, within(1e-12));
        assertThat(result.expected()).isEqualTo(4.25);
        assertShown(Arrays.stream(result.shortfalls()), 0.456, 0.357, 0.262, 0.174, 0, 0, 0);
        assertThat(result.mine().asked()).containsExactly(1, 7 / 8.0, 6 / 8.0, 5 / 8.0, 1 / 2.0, 1 / 2.0);
        assertShown(
                IntStream.range(0, 3)
                        .mapToDouble(i -> TreeNumbers.RECEIVED.value().of(result, i) / LN_2),
                0.193,
                0.222,
                0.263);
        assertShown(
                IntStream.range(0, 4)
                        .mapToDouble(i -> TreeNumbers.PROMISED.value().of(result, i) / LN_2),
                0.544,
                0.592,
                0.65,
                0.722);
        assertThat(IntStream.range(0, 8).filter(result.game()::isLeft)).containsExactly(3, 4, 5, 6, 7);
        assertThat(result.length() / LN_2).isCloseTo(3, within(1e-12));
    }

    @Test
    void inEveryStateNeededPlusWastedPlusRoundingIsAskedAndEveryGameBringsItsOutcomesInformation() {
        for (TreeState state : States.of(new TreeLab(), 200, 7)) {
            TreeResult result = TreeResult.of(state);
            if (!result.isInfinite()) {
                assertThat(result.entropy() + result.kl() + result.rounding()).isCloseTo(result.paid(), within(1e-11));
                assertThat(DoubleStream.of(result.shortfalls()).sum()).isCloseTo(result.wasted(), within(1e-11));
                assertThat(DoubleStream.of(result.mine().asked()).sum()).isCloseTo(result.expected(), within(1e-12));
            }
            if (result.game().isFound() && !result.isInfinite() && state.p().isPossible(state.game())) {
                assertThat(result.received()).isCloseTo(-state.p().logProbability(state.game()), within(1e-11));
            }
            assertThat(DoubleStream.of(result.best().asked()).sum())
                    .isBetween(result.entropy() / LN_2 - 1e-12, Math.min(result.expected(), 100) + 1e-12);
        }
    }

    /** Day by day 0.9 sun, believed 0.75: the tree for this belief is the best one, so only whole questions are lost. */
    @Test
    void aBeliefThatIsNoPowerOfAHalfHasItsRoundingAsAPieceOfItsOwn() {
        TreeResult result = TreeResult.of(preset("days"));
        double kl = 2 * (0.9 * Math.log(0.9 / 0.75) + 0.1 * Math.log(0.1 / 0.25));
        assertThat(result.kl()).isCloseTo(kl, within(1e-12));
        assertThat(result.expected()).isCloseTo(0.81 + 2 * 0.09 + 3 * 0.1, within(1e-12));
        assertThat(result.rounding()).isCloseTo(result.expected() * LN_2 - result.entropy() - kl, within(1e-12));
        assertThat(result.isBest()).isTrue();
        assertThat(result.isTreesOwn()).isFalse();
    }

    @Test
    void aTreeWithoutAPossibleBallNeverFindsItAndOneWithoutAnImpossibleBallLosesNothing() {
        Categorical p = Categorical.of(2, 1, 1, 0);
        QuestionTree all = QuestionTree.oneByOne(4);
        TreeResult lacking = TreeResult.of(TreeState.of(Things.BALLS, p, all.without(1)));
        TreeResult enough = TreeResult.of(TreeState.of(Things.BALLS, p, all.without(3)));
        assertThat(new double[] {lacking.kl(), lacking.expected(), lacking.wasted()})
                .containsOnly(Double.POSITIVE_INFINITY);
        assertThat(enough.kl()).isZero();
        assertThat(enough.isBest()).isTrue();
        assertThat(TreeResult.of(TreeState.of(Things.BALLS, p, all)).isBest()).isFalse();
    }

    @Test
    void mergesAreShownOneByOneTheLightestFirst() {
        TreeState loaded = preset("loaded");
        TreeResult apart = TreeResult.of(loaded.withUnmerged(7));
        assertThat(apart.merged()).isZero();
        assertThat(apart.lastMerged()).isEqualTo(QuestionTree.NO_NODE);
        TreeResult first = TreeResult.of(loaded.withUnmerged(6));
        assertThat(first.best().tree().outcomes(first.lastMerged())).containsExactly(4, 5);
        TreeResult last = TreeResult.of(loaded.withUnmerged(1));
        assertThat(last.best().tree().outcomes(last.lastMerged())).hasSize(7);
        assertThat(TreeResult.of(loaded).merged()).isEqualTo(7);
    }

    @Test
    void theAverageOfManyDrawsIsCloseToTheExpectedNumberOfQuestions() {
        TreeResult result = TreeResult.of(preset("loaded").withRounds(10_000));
        assertThat(result.average()).isEqualTo(3);
        TreeResult other = TreeResult.of(preset("equal").withRounds(10_000));
        assertThat(other.average()).isCloseTo(4.25, within(0.06));
    }

    @Test
    void whatIsNoStateIsRefused() {
        Categorical p = Categorical.uniform(4);
        List<Integer> tree = QuestionTree.halves(4).nodes();
        List<Runnable> wrong = List.of(
                () -> new TreeState(Things.BALLS, p, List.of(0, 1), p, -1, 0, false, 0, 1, 0),
                () -> new TreeState(Things.BALLS, p, QuestionTree.halves(5).nodes(), p, -1, 0, false, 0, 1, 0),
                () -> new TreeState(Things.BALLS, p, tree, Categorical.uniform(3), -1, 0, false, 0, 1, 0),
                () -> new TreeState(Things.BALLS, p, tree, p, 4, 0, false, 0, 1, 0),
                () -> new TreeState(Things.BALLS, p, tree, p, -2, 0, false, 0, 1, 0),
                () -> new TreeState(Things.BALLS, p, tree, p, 0, 65, false, 0, 1, 0),
                () -> new TreeState(Things.BALLS, p, tree, p, 0, 0, false, 10_001, 1, 0),
                () -> new TreeState(Things.BALLS, p, tree, p, 0, 0, false, 0, -1, 0),
                () -> new TreeState(Things.BALLS, Categorical.uniform(65), tree, p, 0, 0, false, 0, 1, 0),
                () -> new TreeState(Things.DAYS, Categorical.uniform(5), tree, p, 0, 0, false, 0, 1, 0));
        for (Runnable each : wrong) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(each::run);
        }
    }
}
