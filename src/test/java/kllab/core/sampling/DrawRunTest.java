package kllab.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import kllab.core.information.Comparison;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

class DrawRunTest {
    private static final Comparison DIE =
            Comparison.of(Categorical.of(0.05, 0.08, 0.12, 0.18, 0.25, 0.32), Categorical.uniform(6));

    @Test
    void aRunThatGoesOnIsTheRunFromTheStartToTheLastBit() {
        DrawRun grown = DrawRun.of(DIE, 39, 0);
        for (int n : new int[] {1, 2, 7, 99, 100, 101, 1000, 1003, 54_321, 54_322, 200_000}) {
            grown = grown.withDraws(n);
            assertSame(grown, DrawRun.of(DIE, 39, n));
        }
        assertSame(grown.withDraws(345), DrawRun.of(DIE, 39, 345));
    }

    private static void assertSame(DrawRun actual, DrawRun expected) {
        assertThat(actual).isEqualTo(expected);
        assertThat(actual.columns()).isEqualTo(expected.columns());
        assertThat(actual.mean()).isEqualTo(expected.mean());
        for (int column = 0; column < expected.columns(); column++) {
            assertThat(actual.end(column)).isEqualTo(expected.end(column));
            assertThat(actual.lowest(column)).isEqualTo(expected.lowest(column));
            assertThat(actual.highest(column)).isEqualTo(expected.highest(column));
            for (int i = 0; i < 6; i++) {
                assertThat(actual.count(column, i)).isEqualTo(expected.count(column, i));
            }
        }
    }

    @Test
    void columnsHoldEveryDrawOnceAndTheMeansOnTheWay() {
        DrawRun run = DrawRun.of(DIE, 5, 20_000);
        int all = 0;
        for (int column = 0; column < run.columns(); column++) {
            int inside = 0;
            for (int i = 0; i < 6; i++) {
                inside += run.count(column, i);
            }
            assertThat(inside).isEqualTo(run.length(column)).isPositive();
            all += inside;
            assertThat(run.end(column)).isEqualTo(all);
            assertThat(run.meanAfter(column, Estimator.K1))
                    .isBetween(run.lowest(column) - 1e-12, run.highest(column) + 1e-12);
        }
        assertThat(all).isEqualTo(20_000);
        assertThat(run.meanAfter(run.columns() - 1, Estimator.K1)).isEqualTo(run.mean());
        assertThat(run.end(99)).isEqualTo(100);
    }

    @Test
    void aMillionDrawsTakeNoMoreColumnsThanAPictureShowsAndComeOutRight() {
        DrawRun run = DrawRun.of(DIE, 39, DrawRun.MOST);
        assertThat(run.columns()).isLessThan(1200);
        Moments exact = new CategoricalPair(DIE).moments(Estimator.K1);
        assertThat(run.mean()).isCloseTo(exact.mean(), within(4 * exact.deviation() / 1000));
        for (int i = 0; i < 6; i++) {
            double p = DIE.p().probability(i);
            assertThat(run.share(i)).isCloseTo(p, within(4 * Math.sqrt(p * (1 - p)) / 1000));
        }
    }

    @Test
    void theSameNumbersGiveNearlyTheSameDrawsFromATruthNearby() {
        Comparison near = Comparison.of(Categorical.of(0.05, 0.08, 0.12, 0.18, 0.26, 0.31), Categorical.uniform(6));
        DrawRun one = DrawRun.of(DIE, 39, 1000);
        DrawRun other = DrawRun.of(near, 39, 1000);
        int moved = 0;
        for (int column = 0; column < one.columns(); column++) {
            for (int i = 0; i < 6; i++) {
                moved += Math.abs(one.count(column, i) - other.count(column, i));
            }
        }
        assertThat(moved / 2).isBetween(1, 30);
        for (int i = 0; i < 4; i++) {
            assertThat(other.count(i)).isEqualTo(one.count(i));
        }
    }

    @Test
    void whatTheModelRulesOutMakesTheMeanInfiniteFromThereOn() {
        Comparison zero = Comparison.of(Categorical.of(1, 3), Categorical.of(0, 1));
        DrawRun run = DrawRun.of(zero, 1, 100);
        assertThat(run.mean()).isInfinite();
        assertThat(run.highest(run.columns() - 1)).isInfinite();
        assertThat(run.lowest(run.columns() - 1)).isInfinite();
        assertThat(DrawRun.of(Comparison.of(Categorical.of(1, 0), Categorical.of(1, 1)), 1, 50)
                        .count(1))
                .isZero();
    }

    @Test
    void aRunHasNoneToAMillionDraws() {
        assertThat(DrawRun.of(DIE, 1, 0).mean()).isNaN();
        assertThat(DrawRun.of(DIE, 1, 0).columns()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> DrawRun.of(DIE, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> DrawRun.of(DIE, 1, DrawRun.MOST + 1));
    }

    @Test
    void theDistanceToTheSourceIsThatOfTheShares() {
        DrawRun run = DrawRun.of(DIE, 39, 500);
        double exact = kllab.core.information.Divergence.kl(run.shares(), DIE.p());
        assertThat(run.excessAfter(run.columns() - 1)).isCloseTo(exact, within(1e-15));
    }
}
