package kllab.core.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

/** Against Bayes' rule for all results at once, multiplied out here. */
class RepeatedTestTest {
    private static final double BIT = Math.log(2);

    @Test
    void resultsOneByOneTeachWhatTheyTeachTogether() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(7);
            double[] prior = random.doubles(n, 0.01, 1).toArray();
            double whole = java.util.Arrays.stream(prior).sum();
            List<Double> yes = random.doubles(n, 0.02, 0.98).boxed().toList();
            List<Boolean> results = Stream.generate(random::nextBoolean)
                    .limit(random.nextInt(9))
                    .toList();
            double evidence = 0;
            double[] product = new double[n];
            for (int i = 0; i < n; i++) {
                product[i] = prior[i] / whole;
                for (boolean result : results) {
                    product[i] *= result ? yes.get(i) : 1 - yes.get(i);
                }
                evidence += product[i];
            }
            RepeatedTest test = RepeatedTest.of(Categorical.of(prior), yes, results);
            double loss = 0;
            for (int i = 0; i < n; i++) {
                assertThat(test.posterior().probability(i)).isCloseTo(product[i] / evidence, within(1e-13));
                double likelihood = product[i] / (prior[i] / whole);
                assertThat(test.logLikelihood(i)).isCloseTo(Math.log(likelihood), within(1e-12));
                loss -= product[i] / evidence * Math.log(likelihood);
            }
            assertThat(test.logEvidence()).isCloseTo(Math.log(evidence), within(1e-12));
            assertThat(test.expectedLoss()).isCloseTo(loss, within(1e-12));
            assertThat(test.expectedLoss() + Divergence.kl(test.posterior(), test.prior()))
                    .as("left over and learned")
                    .isCloseTo(-Math.log(evidence), within(1e-12));
        }
    }

    /** The textbook test: 1% are ill, 90% of them and 9% of the others are positive. */
    @Test
    void aPositiveTestOfARareIllness() {
        RepeatedTest test = RepeatedTest.of(Categorical.of(0.01, 0.99), List.of(0.9, 0.09), List.of(true));
        assertThat(test.posterior().probability(0)).isCloseTo(0.009 / 0.0981, within(1e-15));
        assertThat(-test.logEvidence() / BIT).isCloseTo(3.3496031, within(1e-7));
        assertThat(Divergence.kl(test.posterior(), test.prior()) / BIT)
                .isCloseTo(0.0917431 * 3.19760 - 0.9082569 * 0.124328, within(1e-5));
    }

    /** Between two hypotheses each result adds the same to the log odds. */
    @Test
    void evidenceAddsUpInLogOdds() {
        RepeatedTest test = RepeatedTest.of(Categorical.of(0.01, 0.99), List.of(0.9, 0.09), List.of(true, true, false));
        double[] added = {Math.log(10), Math.log(10), Math.log(0.1 / 0.91)};
        double odds = Math.log(0.01 / 0.99);
        for (int i = 0; i < added.length; i++) {
            odds += added[i];
            assertThat(RepeatedTest.logOdds(test.beliefs().get(i + 1), 0)).isCloseTo(odds, within(1e-12));
        }
        assertThat(RepeatedTest.logOdds(Categorical.of(1, 0), 0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(RepeatedTest.logOdds(Categorical.of(1, 0), 1)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void noPosteriorFollowsFromAnImpossibleResult() {
        Categorical prior = Categorical.of(0.5, 0.5, 0);
        RepeatedTest test = RepeatedTest.of(prior, List.of(1.0, 0.0, 0.5), List.of(true, false));
        assertThat(test.isPossible()).isFalse();
        assertThat(test.logEvidence()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(test.posterior()).isEqualTo(Categorical.of(1, 0, 0));
        RepeatedTest sure = RepeatedTest.of(prior, List.of(1.0, 1.0, 0.5), List.of(true));
        assertThat(sure.isPossible()).isTrue();
        assertThat(sure.logEvidence()).isZero();
        assertThat(sure.expectedLoss()).isZero();
        assertThat(sure.and(false).isPossible()).isFalse();
        assertThat(RepeatedTest.of(prior, List.of(0.0, 0.0, 0.5), List.of()).logEvidence())
                .isZero();
    }

    @Test
    void probabilitiesTooSmallForADoubleAreWeighed() {
        List<Boolean> eight = Stream.generate(() -> true).limit(8).toList();
        RepeatedTest test = RepeatedTest.of(Categorical.of(0.5, 0.5), List.of(1e-60, 2e-60), eight);
        assertThat(test.posterior().probability(0)).isCloseTo(1.0 / 257, within(1e-12));
        assertThat(test.logEvidence()).isCloseTo(8 * Math.log(1e-60) + Math.log(257 / 2.0), within(1e-9));
    }

    @Test
    void whatIsNoTestIsRefused() {
        Categorical prior = Categorical.of(0.5, 0.5);
        assertThatThrownBy(() -> RepeatedTest.of(prior, List.of(0.5), List.of()))
                .hasMessageContaining("each of the 2");
        assertThatThrownBy(() -> RepeatedTest.of(prior, List.of(0.5, 1.5), List.of()))
                .hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> RepeatedTest.of(prior, List.of(0.5, Double.NaN), List.of()))
                .hasMessageContaining("between 0 and 1");
    }
}
