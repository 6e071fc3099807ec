package kllab.core.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import kllab.core.information.DensityDivergence;
import kllab.core.probability.MultivariateNormal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndependentFitTest {
    private static MultivariateNormal normal(double variance, double covariance) {
        return MultivariateNormal.of(new double[2], new double[][] {{variance, covariance}, {covariance, variance}});
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 0.3", "0.8, 1", "0.8, 0.6", "0.8, 2", "-0.5, 0.7", "0.99, 0.2"})
    void bothDirectionsAreThoseOfNormalsInTheirGeneralForm(double correlation, double sigma) {
        IndependentFit fit = new IndependentFit(correlation, sigma);
        MultivariateNormal p = normal(1, correlation);
        MultivariateNormal q = normal(sigma * sigma, 0);
        assertThat(fit.reverse()).isCloseTo(DensityDivergence.kl(q, p), within(1e-8));
        assertThat(fit.forward()).isCloseTo(DensityDivergence.kl(p, q), within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.1", "0.5", "0.8", "0.99", "-0.8"})
    void bothMissTheMutualInformationAtTheirBest(double correlation) {
        IndependentFit narrow = new IndependentFit(correlation, 1).with(new IndependentFit(correlation, 1).narrowest());
        assertThat(narrow.reverse()).isCloseTo(narrow.mutualInformation(), within(1e-12));
        assertThat(new IndependentFit(correlation, 1).forward()).isEqualTo(narrow.mutualInformation());
        for (double factor : new double[] {0.9, 0.99, 1.01, 1.1}) {
            assertThat(narrow.with(narrow.sigma() * factor).reverse()).isGreaterThan(narrow.reverse());
            assertThat(narrow.with(factor).forward()).isGreaterThan(narrow.mutualInformation());
        }
    }

    @Test
    void withoutCorrelationNothingIsMissed() {
        assertThat(new IndependentFit(0, 1).reverse()).isZero();
        assertThat(new IndependentFit(0, 1).mutualInformation()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new IndependentFit(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new IndependentFit(0, 0));
    }
}
