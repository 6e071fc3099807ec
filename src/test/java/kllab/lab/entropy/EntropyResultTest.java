package kllab.lab.entropy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the definitions, computed here by logarithms to base 2. */
class EntropyResultTest {
    private static final double BIT = Math.log(2);

    private static EntropyResult of(double p, double q) {
        return EntropyResult.of(new EntropyState(p, q, 7));
    }

    private static double log2(double x) {
        return Math.log(x) / BIT;
    }

    @ParameterizedTest
    @CsvSource({"0.8, 0.25", "0.5, 0.5", "0.01, 0.1", "0.3, 0.999", "0.25, 0.7", "1, 0.2", "0, 0.2"})
    void theLineIsTheTangentOfTheCurveAtTheBeliefAndItsDistanceIsKl(double p, double q) {
        EntropyResult result = of(p, q);
        double own = (p == 0 ? 0 : -p * log2(p)) - (p == 1 ? 0 : (1 - p) * log2(1 - p));
        double paid = -p * log2(q) - (1 - p) * log2(1 - q);
        assertThat(result.entropy() / BIT).isCloseTo(own, within(1e-14));
        assertThat(result.paid() / BIT).isCloseTo(paid, within(1e-13));
        assertThat(result.line(p) - result.entropy()).isCloseTo(result.kl(), within(1e-13));
        assertThat(result.line(q)).isCloseTo(EntropyResult.entropyOf(q), within(1e-14));
        double h = 1e-6;
        double slope = (EntropyResult.entropyOf(q + h * q) - EntropyResult.entropyOf(q - h * q)) / (2 * h * q);
        assertThat(result.line(1) - result.line(0)).isCloseTo(slope, within(1e-5));
        assertThat(result.line(0)).isEqualTo(result.tail());
        assertThat(result.line(1)).isEqualTo(result.head());
        for (int i = 0; i <= 1000; i++) {
            assertThat(result.line(i / 1000.0)).isGreaterThanOrEqualTo(EntropyResult.entropyOf(i / 1000.0) - 1e-14);
        }
    }

    @Test
    void aHundredTossesCostAHundredMeansWhereHeadsAreWholePerCents() {
        for (int percents = 0; percents <= 100; percents++) {
            EntropyResult result = of(percents / 100.0, 0.25);
            assertThat(result.heads()).isEqualTo(percents);
            assertThat(result.idealOfAll()).isCloseTo(100 * result.entropy(), within(1e-11));
            assertThat(result.believedOfAll()).isCloseTo(100 * result.paid(), within(1e-11));
        }
    }

    @Test
    void aSideThatDoesNotComeUpCostsNothingEvenIfItsCodeIsInfinite() {
        assertThat(of(0, 0).believedOfAll()).isZero();
        assertThat(of(0, 0).line(0)).isZero();
        assertThat(of(1, 1).paid()).isZero();
        assertThat(of(0.004, 0).believedOfAll()).as("no head among a hundred").isZero();
        assertThat(of(0.01, 0).believedOfAll()).isInfinite();
        assertThat(of(0.004, 0).kl()).isInfinite();
    }
}
