package kllab.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import kllab.core.information.Comparison;
import kllab.core.probability.Categorical;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class MisleadingEvidenceTest {
    private static final Comparison DIE =
            Comparison.of(Categorical.of(0.05, 0.08, 0.12, 0.18, 0.25, 0.32), Categorical.uniform(6));

    @Test
    void oneDrawMisleadsAsOftenAsOutcomesThatSpeakForQ() {
        assertThat(MisleadingEvidence.of(DIE).chance(1)).isCloseTo(0.25, within(1e-15));
    }

    @Test
    void aCoinMisleadsIfTooManyTailsCome() {
        MisleadingEvidence coin =
                MisleadingEvidence.of(Comparison.of(Categorical.of(0.7, 0.3), Categorical.of(0.5, 0.5)));
        double heads = Math.log(1.4);
        double tails = Math.log(0.6);
        for (int n : new int[] {1, 10, 100, 2000}) {
            int last = (int) Math.ceil(-n * tails / (heads - tails)) - 1;
            double exact = BinomialDistribution.of(n, 0.7).cumulativeProbability(last);
            assertThat(coin.chance(n)).isCloseTo(exact, within(1e-11 + 1e-9 * exact));
        }
    }

    @Test
    void tiesSpeakForNobody() {
        MisleadingEvidence coin =
                MisleadingEvidence.of(Comparison.of(Categorical.of(0.9, 0.1), Categorical.of(0.1, 0.9)));
        assertThat(coin.chance(2)).isCloseTo(0.01, within(1e-15));
        assertThat(coin.chance(4)).isCloseTo(4 * 0.001 * 0.9 + 0.0001, within(1e-14));
    }

    /** Compared with the sums over all count vectors, rounded to a grid much finer than the tolerance. */
    @Test
    void manyDrawsFromManyOutcomesComeOutAsByConvolution() {
        MisleadingEvidence evidence = MisleadingEvidence.of(DIE);
        for (int n : new int[] {3, 10, 30, 60}) {
            assertThat(evidence.chance(n)).as("n = %d", n).isCloseTo(convolved(n), within(2e-4));
        }
    }

    private static double convolved(int n) {
        double grid = 2e-4;
        int least = (int) Math.round(DIE.logRatio(0) / grid);
        int[] steps = new int[6];
        for (int i = 0; i < 6; i++) {
            steps[i] = (int) Math.round(DIE.logRatio(i) / grid) - least;
        }
        double[] now = {1};
        for (int draw = 0; draw < n; draw++) {
            double[] next = new double[now.length + steps[5]];
            for (int at = 0; at < now.length; at++) {
                if (now[at] > 1e-18) {
                    for (int i = 0; i < 6; i++) {
                        next[at + steps[i]] += now[at] * DIE.p().probability(i);
                    }
                }
            }
            now = next;
        }
        double sum = 0;
        for (int at = 0; at < now.length && at + n * least < 0; at++) {
            sum += now[at];
        }
        return sum;
    }

    @Test
    void whereNothingSpeaksForQNothingMisleads() {
        assertThat(MisleadingEvidence.of(Comparison.of(Categorical.of(1, 1), Categorical.of(1, 1)))
                        .chance(10))
                .isZero();
        assertThat(MisleadingEvidence.of(Comparison.of(Categorical.of(1, 0), Categorical.of(0, 1)))
                        .chance(10))
                .isZero();
    }

    @Test
    void aDrawThatQRulesOutEndsItForQ() {
        MisleadingEvidence zero = MisleadingEvidence.of(Comparison.of(Categorical.of(0.8, 0.2), Categorical.of(1, 0)));
        assertThat(zero.chance(1)).isCloseTo(0.8, within(1e-15));
        assertThat(zero.chance(10)).isCloseTo(Math.pow(0.8, 10), within(1e-12));
    }

    @Test
    void noDrawsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MisleadingEvidence.of(DIE).chance(0));
    }
}
