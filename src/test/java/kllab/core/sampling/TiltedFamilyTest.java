package kllab.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

class TiltedFamilyTest {
    @Test
    void aTiltedFairDieIsGeometric() {
        Categorical tilted = new TiltedFamily(Categorical.uniform(6)).at(0.3);
        for (int i = 1; i < 6; i++) {
            assertThat(tilted.probability(i) / tilted.probability(i - 1)).isCloseTo(Math.exp(0.3), within(1e-12));
        }
        Categorical base = Categorical.of(1, 2, 3);
        assertThat(new TiltedFamily(base).at(0)).isSameAs(base);
    }

    @Test
    void theLikeliestTiltOfACoinIsTheDifferenceOfLogOdds() {
        TiltedFamily coins = new TiltedFamily(Categorical.of(0.1, 0.9));
        double tilt = coins.mostLikely(Categorical.of(0.9, 0.1));
        assertThat(tilt).isCloseTo(-2 * Math.log(9), within(1e-12));
        assertThat(coins.at(tilt).probability(0)).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void noOtherTiltHasALesserForwardKl() {
        TiltedFamily dice = new TiltedFamily(Categorical.of(1, 2, 1, 3, 1, 1));
        Categorical shares = Categorical.of(5, 8, 12, 18, 25, 32);
        double best = dice.mostLikely(shares);
        double least = Divergence.kl(shares, dice.at(best));
        for (double off : new double[] {-1, -0.1, -1e-3, 1e-3, 0.1, 1}) {
            assertThat(Divergence.kl(shares, dice.at(best + off))).isGreaterThan(least);
        }
    }

    @Test
    void theEndsAreInfinitelyFarAndTheImpossibleIsNowhere() {
        TiltedFamily dice = new TiltedFamily(Categorical.of(0, 1, 1, 1));
        assertThat(dice.mostLikely(Categorical.of(0, 0, 0, 1))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(dice.mostLikely(Categorical.of(0, 1, 0, 0))).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(dice.mostLikely(Categorical.of(1, 1, 1, 1))).isNaN();
        assertThat(new TiltedFamily(Categorical.of(0, 1)).mostLikely(Categorical.of(0, 1)))
                .isZero();
    }
}
