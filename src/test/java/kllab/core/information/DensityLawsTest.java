package kllab.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.probability.Bernoulli;
import kllab.core.probability.Beta;
import kllab.core.probability.Binomial;
import kllab.core.probability.Categorical;
import kllab.core.probability.Cauchy;
import kllab.core.probability.Density;
import kllab.core.probability.Dirichlet;
import kllab.core.probability.Exponential;
import kllab.core.probability.Gamma;
import kllab.core.probability.Geometric;
import kllab.core.probability.Gumbel;
import kllab.core.probability.Laplace;
import kllab.core.probability.LineDensity;
import kllab.core.probability.LogNormal;
import kllab.core.probability.Mixture;
import kllab.core.probability.MultivariateNormal;
import kllab.core.probability.Normal;
import kllab.core.probability.Pareto;
import kllab.core.probability.Poisson;
import kllab.core.probability.Uniform;
import kllab.core.probability.VonMises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for all densities. */
class DensityLawsTest {
    /** A family from two random numbers, one of any sign and one greater than 0. */
    private static final List<Function<double[], Density>> FAMILIES = List.of(
            v -> Normal.of(v[0], v[1]),
            v -> LogNormal.of(v[0], v[1]),
            v -> Laplace.of(v[0], v[1]),
            v -> Exponential.of(v[1]),
            v -> Gamma.of(Math.exp(v[0]), v[1]),
            v -> Beta.of(Math.exp(v[0]), v[1]),
            v -> Poisson.of(v[1]),
            v -> Binomial.of(12, v[2]),
            v -> Bernoulli.of(v[2]),
            v -> Geometric.of(v[2]),
            v -> VonMises.of(v[0], v[1]),
            v -> Gumbel.of(v[0], v[1]),
            v -> Cauchy.of(v[0], v[1]),
            v -> Pareto.of(1, v[1]),
            v -> Dirichlet.of(v[1], v[2], Math.exp(v[0])),
            v -> MultivariateNormal.of(new double[] {v[0], v[1]}, new double[][] {
                {v[1], v[1] * v[2] / 2}, {v[1] * v[2] / 2, v[1]}
            }));

    static Stream<Arguments> pairs() {
        SplittableRandom random = new SplittableRandom(11);
        return FAMILIES.stream()
                .flatMap(family -> IntStream.range(0, 12).mapToObj(i -> {
                    double[] one = parameters(random);
                    double[] other = i % 2 == 0 ? parameters(random) : nearby(one, random);
                    return Arguments.of(family.apply(one), family.apply(other));
                }));
    }

    private static double[] parameters(SplittableRandom random) {
        return new double[] {random.nextDouble(-2, 2), Math.exp(random.nextDouble(-2, 2)), random.nextDouble(0.02, 0.98)
        };
    }

    private static double[] nearby(double[] v, SplittableRandom random) {
        return IntStream.range(0, 3)
                .mapToDouble(i -> v[i] * (1 + 1e-4 * random.nextDouble(-1, 1)))
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theClosedFormIsTheIntegral(Density p, Density q) {
        double closed = DensityDivergence.closed(p, q).orElseThrow();
        Estimate estimate = DensityDivergence.estimate(p, q);
        assertThat(closed).isPositive();
        assertThat(estimate.value()).isCloseTo(closed, within(estimate.error() + 1e-14 * closed));
        assertThat(estimate.error()).isLessThan(1e-11 * closed + 1e-12 * Math.sqrt(closed));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void nothingDivergesFromItself(Density p, Density q) {
        assertThat(DensityDivergence.kl(p, p)).isZero();
        assertThat(DensityDivergence.estimate(q, q).value()).isCloseTo(0, within(1e-25));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aMixtureIsNoFurtherThanItsParts(Density p, Density q) {
        if (p instanceof LineDensity one && q instanceof LineDensity other) {
            Mixture half = Mixture.of(Categorical.uniform(2), List.of(one, other));
            double toHalf = DensityDivergence.kl(one, half);
            assertThat(toHalf).isBetween(0.0, Math.log(2) + 1e-12);
            assertThat(DensityDivergence.kl(half, other))
                    .isLessThanOrEqualTo(DensityDivergence.kl(one, other) / 2 * (1 + 1e-9));
        }
    }

    @Test
    void tailsDecideWhetherTheIntegralExists() {
        Normal normal = Normal.of(0, 1);
        Cauchy cauchy = Cauchy.of(0, 1);
        assertThat(Finiteness.of(cauchy, normal)).isEqualTo(Finiteness.TAIL);
        assertThat(Finiteness.of(cauchy, Laplace.of(0, 1))).isEqualTo(Finiteness.TAIL);
        assertThat(Finiteness.of(normal, cauchy)).isEqualTo(Finiteness.FINITE);
        assertThat(Finiteness.of(Pareto.of(1, 2), normal)).isEqualTo(Finiteness.TAIL);
        assertThat(Finiteness.of(Pareto.of(1, 2.5), normal)).isEqualTo(Finiteness.FINITE);
        assertThat(Finiteness.of(Pareto.of(1, 1), Exponential.of(1))).isEqualTo(Finiteness.TAIL);
        assertThat(Finiteness.of(Pareto.of(1, 1.1), Exponential.of(1))).isEqualTo(Finiteness.FINITE);
        assertThat(Finiteness.of(Laplace.of(0, 1), Gumbel.of(0, 1))).isEqualTo(Finiteness.TAIL);
        assertThat(Finiteness.of(Laplace.of(0, 1), Gumbel.of(0, 1.1))).isEqualTo(Finiteness.FINITE);
        assertThat(Finiteness.of(LogNormal.of(0, 1), Gumbel.of(0, 1))).isEqualTo(Finiteness.FINITE);
        assertThat(Finiteness.of(normal, Gumbel.of(0, 0.1))).isEqualTo(Finiteness.FINITE);
        assertThat(Finiteness.of(cauchy, half(normal, cauchy))).isEqualTo(Finiteness.FINITE);
        assertThat(Finiteness.of(half(normal, cauchy), normal)).isEqualTo(Finiteness.TAIL);
    }

    @Test
    void supportsDecideToo() {
        Mixture gap = half(Uniform.of(0, 1), Uniform.of(2, 3));
        assertThat(Finiteness.of(Uniform.of(0, 3), gap)).isEqualTo(Finiteness.SUPPORT);
        assertThat(Finiteness.of(gap, Uniform.of(0, 3))).isEqualTo(Finiteness.FINITE);
        assertThat(Finiteness.of(Uniform.of(0, 2), half(Uniform.of(0, 1), Uniform.of(1, 2))))
                .isEqualTo(Finiteness.FINITE);
        assertThat(Finiteness.of(Poisson.of(1), Exponential.of(1))).isEqualTo(Finiteness.SUPPORT);
        assertThat(Finiteness.of(Poisson.of(0), Poisson.of(1))).isEqualTo(Finiteness.FINITE);
        assertThat(DensityDivergence.kl(Poisson.of(0), Poisson.of(1.5))).isEqualTo(1.5);
        assertThat(DensityDivergence.kl(Geometric.of(1), Geometric.of(0.5))).isEqualTo(Math.log(2));
        assertThat(DensityDivergence.kl(gap, Uniform.of(0, 3))).isCloseTo(Math.log(1.5), within(1e-14));
    }

    private static Mixture half(LineDensity one, LineDensity other) {
        return Mixture.of(Categorical.uniform(2), List.of(one, other));
    }

    @Test
    void distantAndNarrowPartsAreNotOverlooked() {
        Mixture p = half(Normal.of(-1000, 1e-3), Normal.of(5000, 2));
        double expected = -Math.log(2) - (Math.log(1e-3) + Math.log(2)) / 2 - 0.5 - Normal.LOG_ROOT_2_PI;
        double square = (1e6 + 1e-6 + 2.5e7 + 4) / 2 / (2 * 1e6);
        double cross = square + Math.log(1e3) + Normal.LOG_ROOT_2_PI;
        assertThat(DensityDivergence.kl(p, Normal.of(0, 1000))).isCloseTo(cross + expected, within(1e-11));
    }

    @Test
    void whereTwoDensitiesLieTogetherIsOfNoAccount() {
        double atZero = DensityDivergence.kl(Normal.of(0, 1e-6), Laplace.of(0, 2e-6));
        assertThat(DensityDivergence.kl(Normal.of(1.7e9, 1e-6), Laplace.of(1.7e9, 2e-6)))
                .isEqualTo(atZero);
        assertThat(DensityDivergence.estimate(LogNormal.of(1e9, 1e-9), LogNormal.of(1e9, 3e-9)))
                .isEqualTo(DensityDivergence.estimate(Normal.of(0, 1e-9), Normal.of(0, 3e-9)));
    }

    @Test
    void theLastDoubleBeforeTheEdgeIsStillFinite() {
        assertThat(Finiteness.of(Pareto.of(1, Math.nextUp(1.0)), Exponential.of(1)))
                .isEqualTo(Finiteness.FINITE);
        assertThat(Finiteness.of(Pareto.of(1, Math.nextUp(2.0)), Normal.of(0, 1)))
                .isEqualTo(Finiteness.FINITE);
    }

    @Test
    void aCovarianceIsSymmetricUpToRounding() {
        double[] mean = {0, 0};
        double[][] rounded = {{2, 0.1 + 0.2}, {0.3, 1}};
        double between = (0.1 + 0.2) / 2 + 0.3 / 2;
        assertThat(MultivariateNormal.of(mean, rounded)).isEqualTo(MultivariateNormal.of(mean, new double[][] {
            {2, between}, {between, 1}
        }));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultivariateNormal.of(mean, new double[][] {{2, 0.3 + 1e-9}, {0.3, 1}}))
                .withMessageContaining("symmetric");
    }

    @Test
    void anAngleMayBeAnyNumberOfTurnsAway() {
        double turned = DensityDivergence.kl(VonMises.of(1e17, 3), VonMises.of(1e17 + 16, 3));
        assertThat(turned).isCloseTo(DensityDivergence.kl(VonMises.of(0, 3), VonMises.of(16, 3)), within(1e-14));
    }

    @Test
    void binomialsOfDifferentLengthHaveNoClosedForm() {
        assertThat(DensityDivergence.closed(Binomial.of(3, 0.5), Binomial.of(4, 0.5)))
                .isEmpty();
        assertThat(DensityDivergence.kl(Binomial.of(1, 0.5), Binomial.of(2, 0.5)))
                .isCloseTo(Math.log(2) - Math.log(2) / 2, within(1e-15));
        assertThat(DensityDivergence.kl(Binomial.of(4, 0.5), Binomial.of(3, 0.5)))
                .isInfinite();
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        Density two = Dirichlet.of(1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> DensityDivergence.kl(two, Normal.of(0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> DensityDivergence.kl(two, Dirichlet.of(1, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> half(Normal.of(0, 1), Poisson.of(1)))
                .withMessageContaining("whole numbers");
        assertThatIllegalArgumentException().isThrownBy(() -> Normal.of(0, 0)).withMessageContaining("sigma");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normal.of(1e308, 1))
                .withMessageContaining("mu");
        assertThatIllegalArgumentException().isThrownBy(() -> Uniform.of(1, 1)).withMessageContaining("hi");
        assertThatIllegalArgumentException().isThrownBy(() -> Geometric.of(0)).withMessageContaining("p must be");
    }
}
