package kllab.core.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import kllab.core.probability.Beta;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoinPosteriorTest {
    private static final CoinPosterior FAIR_OR_BENT = posterior(0.5, "20:20;14:3", 16, 6);

    private static CoinPosterior posterior(double first, String parts, double heads, double tails) {
        List<Beta> betas = Arrays.stream(parts.split(";"))
                .map(part -> part.split(":"))
                .map(ab -> Beta.of(Double.parseDouble(ab[0]), Double.parseDouble(ab[1])))
                .toList();
        Categorical weights = betas.size() == 1 ? Categorical.of(1) : Categorical.of(first, 1 - first);
        return CoinPosterior.of(weights, betas, heads, tails);
    }

    /** With mpmath at 40 digits, by tanh-sinh quadrature over 112 panels under the bell. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0.5, 20:20;14:3, 16, 6, 2.1, 0.8, -14.050984019688938606, 2.6093498403131230022
            0.5, 20:20;14:3, 16, 6, 1.0, 0.5, -14.050984019688938606, 0.037425847779944460429
            0.5, 20:20;14:3, 16, 6, -1, 0.3, -14.050984019688938606, 14.442852350380401901
            0.5, 20:20;14:3, 16, 6, 3.5, 1.2, -14.050984019688938606, 11.285260090611369948
            0.5, 60:5;5:60, 3, 3, 0, 1, -7.5913837409777816162, 9.5029577254426585989
            0.5, 60:5;5:60, 3, 3, 2.5, 0.3, -7.5913837409777816162, 1.2585133922178349503
            0.5, 60:5;5:60, 3, 3, 0.1, 2, -7.5913837409777816162, 5.4503804030308890626
            1, 1:1, 0, 0, 0, 1, 0.0, 0.19317983349020682728
            1, 1:1, 0, 0, 0, 1.8, 0.0, 0.010125611633009107612
            1, 1:1, 0, 0, 3, 0.1, 0.0, 3.9812738525992187753
            0.25, 200:100;90:210, 10, 10, 0.7, 0.1, -15.371358882097979541, 1.1383734645687952938
            0.25, 200:100;90:210, 10, 10, 0, 0.6, -15.371358882097979541, 5.4373248902659144686
            """)
    void evidenceAndKlAreThoseOfFortyDigits(
            double first,
            String parts,
            double heads,
            double tails,
            double mu,
            double sigma,
            double logEvidence,
            double kl) {
        CoinPosterior posterior = posterior(first, parts, heads, tails);
        assertThat(posterior.logEvidence()).isCloseTo(logEvidence, within(1e-12));
        assertThat(posterior.kl(mu, sigma)).isCloseTo(kl, within(1e-11));
        assertThat(posterior.elbo(mu, sigma)).isCloseTo(logEvidence - kl, within(2e-11));
    }

    @Test
    void theDensityOfTheLogOddsAddsUpToOne() {
        double sum = 0;
        for (double z = -30; z < 30; z += 1.0 / 256) {
            sum += FAIR_OR_BENT.density(z) / 256;
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void noQOnAGridIsCloserThanTheLowestMinimum() {
        for (CoinPosterior posterior : List.of(FAIR_OR_BENT, posterior(0.5, "60:5;5:60", 3, 3))) {
            double least = posterior.minima().getFirst().kl();
            for (double mu = -4; mu < 4; mu += 0.05) {
                for (double sigma = 0.05; sigma < 3; sigma *= 1.1) {
                    assertThat(posterior.kl(mu, sigma)).isGreaterThan(least - 1e-12);
                }
            }
        }
    }

    @Test
    void twoHumpsFarApartHaveAMinimumEachWhichMissesTheOther() {
        List<FitPoint> minima = posterior(0.5, "60:5;5:60", 3, 3).minima();
        assertThat(minima).as("one over both humps, too").hasSize(3);
        assertThat(minima.getFirst().mu()).isCloseTo(-minima.get(1).mu(), within(1e-9));
        assertThat(minima.getLast().mu()).isCloseTo(0, within(1e-9));
        assertThat(minima.subList(0, 2))
                .allSatisfy(each -> assertThat(each.kl()).isBetween(Math.log(2), Math.log(2) + 0.02));
    }

    @Test
    void aDescentNeverRisesAndEndsAtAMinimum() {
        List<FitPoint> path = FAIR_OR_BENT.descent(2.1, 0.8);
        for (int i = 1; i < path.size(); i++) {
            assertThat(path.get(i).kl()).isLessThanOrEqualTo(path.get(i - 1).kl() + 1e-7);
        }
        FitPoint best = FAIR_OR_BENT.minima().getFirst();
        assertThat(path.getLast().mu()).isCloseTo(best.mu(), within(1e-6));
        assertThat(best.kl() / Math.log(2)).isCloseTo(0.049, within(5e-4));
    }

    @Test
    void aLandscapeHasTheKlOfEachCell() {
        double[] sigmas = {1.2, 0.6, 0.2};
        double[][] grid = FAIR_OR_BENT.landscape(-2, 4, 30, sigmas);
        for (int row = 0; row < sigmas.length; row++) {
            for (int i = 0; i < 30; i++) {
                assertThat(grid[row][i]).isCloseTo(FAIR_OR_BENT.kl(-2 + (i + 0.5) * 0.2, sigmas[row]), within(1e-3));
            }
        }
    }

    /** Evidence of half the weight: the posterior of half as many flips. */
    @Test
    void weakerEvidenceIsThatOfFewerFlips() {
        CoinPosterior half = posterior(1, "2:3", 5, 2.5);
        CoinPosterior beta = posterior(1, "7:5.5", 0, 0);
        assertThat(half.density(0.3)).isCloseTo(beta.density(0.3), within(1e-13));
        assertThat(beta.logEvidence()).isCloseTo(0, within(1e-13));
    }

    @Test
    void wrongNumbersAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoinPosterior.of(Categorical.of(1), List.of(), 1, 1))
                .withMessageContaining("as many parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> posterior(1, "1:1", -1, 2))
                .withMessageContaining("-1.0 and 2.0");
    }
}
