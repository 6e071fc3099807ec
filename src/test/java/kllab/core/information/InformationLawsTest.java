package kllab.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InformationLawsTest {
    static Stream<Comparison> randomPairs() {
        SplittableRandom random = new SplittableRandom(42);
        return Stream.generate(() -> random.nextInt(1, 50)).limit(300).map(n -> {
            double[] p = random.doubles(n).map(x -> x < 0.1 ? 0 : x * x).toArray();
            double[] q = random.doubles(n).map(x -> Math.exp(20 * x)).toArray();
            p[0] = 1;
            return Comparison.of(Categorical.of(p), Categorical.of(q));
        });
    }

    @ParameterizedTest
    @MethodSource("randomPairs")
    void entropyPlusKlIsCrossEntropy(Comparison c) {
        double direct = 0;
        for (int i = 0; i < c.size(); i++) {
            direct -= c.p().probability(i) * c.q().logProbability(i);
        }
        assertThat(c.crossEntropyPQ())
                .isEqualTo(c.entropyP() + c.klPQ())
                .isCloseTo(direct, within(1e-12 * (1 + direct)));
        assertThat(Entropy.cross(c.p(), c.q())).isEqualTo(c.crossEntropyPQ());
    }

    @ParameterizedTest
    @MethodSource("randomPairs")
    void contributionsAddUpToKl(Comparison c) {
        double sum = c.contributions().stream().mapToDouble(Contribution::value).sum();
        assertThat(sum).isCloseTo(c.klPQ(), within(1e-11));
    }

    @ParameterizedTest
    @MethodSource("randomPairs")
    void measuresAreOrderedAsTheyMustBe(Comparison c) {
        double tv = Divergence.totalVariation(c.p(), c.q());
        assertThat(c.klPQ()).isGreaterThanOrEqualTo(2 * tv * tv - 1e-12);
        assertThat(Divergence.js(c.p(), c.q())).isBetween(0.0, Math.log(2));
        assertThat(Divergence.renyiHalf(c.p(), c.q())).isLessThanOrEqualTo(c.klPQ() + 1e-12);
        assertThat(c.klPQ()).isLessThanOrEqualTo(Divergence.renyi2(c.p(), c.q()) + 1e-12);
        assertThat(Divergence.renyi2(c.p(), c.q())).isLessThanOrEqualTo(Divergence.renyiInfinity(c.p(), c.q()) + 1e-12);
        assertThat(c.entropyP()).isBetween(0.0, Math.log(c.size()) + 1e-12);
    }

    @ParameterizedTest
    @MethodSource("randomPairs")
    void everyMeasureOfADistributionFromItselfIsZero(Comparison c) {
        Categorical p = c.p();
        Comparison self = Comparison.of(p, p);
        assertThat(self.equal()).isTrue();
        assertThat(new double[] {
                    self.klPQ(),
                    self.klQP(),
                    Divergence.js(p, p),
                    Divergence.totalVariation(p, p),
                    Divergence.hellinger(p, p),
                    Divergence.chi2(p, p),
                    Divergence.renyiInfinity(p, p)
                })
                .containsOnly(0);
    }

    @Test
    void almostEqualIsNotEqual() {
        Comparison c = Comparison.of(Categorical.of(0.5, 0.5), Categorical.of(0.5 + 1e-10, 0.5 - 1e-10));
        assertThat(c.klPQ()).isCloseTo(2e-20, within(1e-25));
        assertThat(c.equal()).isFalse();
    }

    @Test
    void infinityNamesTheOutcomesThatCauseIt() {
        Comparison c = Comparison.of(Categorical.of(1, 1, 0, 0), Categorical.of(1, 0, 1, 0));
        assertThat(c.klPQ()).isInfinite();
        assertThat(c.infiniteAt()).containsExactly(1);
        assertThat(c.infiniteAtQP()).containsExactly(2);
        assertThat(Arrays.asList(c.logRatio(0), c.logRatio(1), c.logRatio(2), c.logRatio(3)))
                .containsExactly(0.0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0);
        assertThat(c.contribution(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(c.contribution(2)).isZero();
        assertThat(c.contributionQP(2)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void logitsThousandsApartHaveFiniteMeasures() {
        Comparison c = Comparison.ofLogWeights(new double[] {0, 2000}, new double[] {2000, 0});
        assertThat(c.klPQ()).isEqualTo(2000);
        assertThat(c.infiniteAt()).isEmpty();
        assertThat(Divergence.bhattacharyyaDistance(c.p(), c.q())).isCloseTo(1000 - Math.log(2), within(1e-9));
        assertThat(Divergence.renyi2(c.p(), c.q())).isCloseTo(2000, within(1e-9));
        assertThat(Divergence.renyiInfinity(c.p(), c.q())).isEqualTo(2000);
        assertThat(Divergence.totalVariation(c.p(), c.q())).isEqualTo(1);
    }

    @Test
    void distributionsOfDifferentSizesCannotBeCompared() {
        Categorical two = Categorical.uniform(2);
        Categorical three = Categorical.uniform(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(two, three))
                .withMessageContaining("2 and 3");
        assertThatIllegalArgumentException().isThrownBy(() -> Divergence.js(two, three));
        assertThatIllegalArgumentException().isThrownBy(() -> Divergence.renyiInfinity(two, three));
    }

    @Test
    void bitsAreNatsOverTheLogarithmOfTwo() {
        assertThat(LogBase.BITS.fromNats(Math.log(2))).isEqualTo(1);
        assertThat(LogBase.BITS.fromNats(Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(LogBase.NATS.fromNats(1.5)).isEqualTo(1.5);
    }
}
