package kllab.core.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kllab.core.probability.Beta;
import kllab.core.probability.Categorical;
import kllab.core.probability.Dirichlet;
import kllab.core.probability.Gamma;
import org.junit.jupiter.api.Test;

class BayesUpdateTest {
    @Test
    void theOrderOfObservationsChangesTheStepsAndNeitherTheirSumNorTheEnd() {
        List<Integer> draws = new ArrayList<>(List.of(0, 0, 1, 2, 0, 2, 1, 0));
        Dirichlet prior = Dirichlet.of(0.5, 2, 1);
        BayesUpdate<Dirichlet> one = BayesUpdate.of(new DirichletCategorical(), prior, draws);
        Collections.reverse(draws);
        BayesUpdate<Dirichlet> other = BayesUpdate.of(new DirichletCategorical(), prior, draws);
        assertThat(other.posterior()).isEqualTo(one.posterior());
        assertThat(other.logEvidence()).isCloseTo(one.logEvidence(), within(1e-13));
        assertThat(other.gainInAll()).isEqualTo(one.gainInAll());
        assertThat(other.sumOfGains())
                .isCloseTo(one.sumOfGains(), within(1e-13))
                .isNotCloseTo(one.gainInAll(), within(0.01));
        assertThat(other.steps().get(1).gain()).isNotCloseTo(one.steps().get(1).gain(), within(0.01));
    }

    @Test
    void expectedGainIsTheMeanOfTheGainsThatArePredicted() {
        DirichletCategorical dirichlet = new DirichletCategorical();
        Dirichlet belief = Dirichlet.of(0.3, 2, 7);
        double mean = IntStream.range(0, 3)
                .mapToDouble(i -> Math.exp(dirichlet.logPredictive(belief, i))
                        * dirichlet.kl(dirichlet.update(belief, i), belief))
                .sum();
        assertThat(dirichlet.expectedGain(belief).orElseThrow()).isCloseTo(mean, within(1e-14));
        GammaPoisson counts = new GammaPoisson();
        Gamma rate = Gamma.of(3, 0.5);
        double total = IntStream.range(0, 400)
                .mapToDouble(x -> Math.exp(counts.logPredictive(rate, x)))
                .sum();
        assertThat(total).isCloseTo(1, within(1e-12));
        double gain = IntStream.range(0, 400)
                .mapToDouble(x -> Math.exp(counts.logPredictive(rate, x)) * counts.kl(counts.update(rate, x), rate))
                .sum();
        assertThat(counts.expectedGain(rate).orElseThrow()).isCloseTo(gain, within(1e-12));
        assertThat(counts.expectedGain(Gamma.of(1e9, 1))).isEmpty();
    }

    @Test
    void thePosteriorHasTheLeastFreeEnergy() {
        SplittableRandom random = new SplittableRandom(3);
        Categorical prior = Categorical.of(1, 2, 3);
        List<Double> likelihoods = List.of(0.1, 0.5, 0.9);
        Categorical posterior = new DiscreteHypotheses().update(prior, likelihoods);
        FreeEnergy least = FreeEnergy.of(prior, likelihoods, posterior);
        assertThat(least.total()).isCloseTo(least.surprisal(), within(1e-14));
        assertThat(least.klToPosterior()).isZero();
        for (int i = 0; i < 100; i++) {
            FreeEnergy other = FreeEnergy.of(
                    prior, likelihoods, Categorical.of(random.doubles(3).toArray()));
            assertThat(other.total())
                    .isCloseTo(other.surprisal() + other.klToPosterior(), within(1e-13))
                    .isGreaterThanOrEqualTo(least.total() - 1e-14);
        }
    }

    @Test
    void aCoinHasAFreeEnergyToo() {
        Beta prior = Beta.of(2, 3);
        FreeEnergy least = FreeEnergy.of(prior, 9, 3, Beta.of(11, 6));
        assertThat(least.klToPosterior()).isZero();
        assertThat(least.total()).isCloseTo(least.surprisal(), within(1e-12));
        List<Boolean> flips = IntStream.range(0, 12).mapToObj(i -> i < 9).toList();
        assertThat(least.surprisal())
                .isCloseTo(-BayesUpdate.of(new BetaBernoulli(), prior, flips).logEvidence(), within(1e-12));
        FreeEnergy other = FreeEnergy.of(prior, 9, 3, Beta.of(4, 4));
        assertThat(other.total()).isCloseTo(other.surprisal() + other.klToPosterior(), within(1e-12));
        assertThat(other.klToPosterior()).isPositive();
    }

    @Test
    void nothingSeenIsNothingLearned() {
        BayesUpdate<NormalBelief> update = BayesUpdate.of(new NormalNormal(1), NormalBelief.of(3, 4), List.of());
        assertThat(update.posterior()).isEqualTo(update.prior());
        assertThat(update.gainInAll()).isZero();
        assertThat(update.posterior().density().sigma()).isEqualTo(2);
    }

    @Test
    void tinyLikelihoodsKeepTheirRatios() {
        Categorical posterior = new DiscreteHypotheses().update(Categorical.of(1, 1), List.of(1e-310, 3e-310));
        assertThat(posterior.probability(1)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void whatCannotBeObservedIsRefusedWithItsIndex() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BayesUpdate.of(new DirichletCategorical(), Dirichlet.of(1, 1), List.of(0, 2)))
                .withMessageContaining("index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BayesUpdate.of(new GammaPoisson(), Gamma.of(1, 1), List.of(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiscreteHypotheses().update(Categorical.of(1, 0), List.of(0.0, 1.0)))
                .withMessageContaining("greater than 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new NormalNormal(0));
        assertThatIllegalArgumentException().isThrownBy(() -> NormalBelief.of(0, -1));
    }
}
