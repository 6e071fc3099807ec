package kllab.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginBiasTest {
    /** Against a sum over all sequences of draws. */
    @ParameterizedTest
    @CsvSource({"1, 0.3646428532822551", "4, 0.24139093755727897", "9, 0.12319802652882861"})
    void theDeviationOfFewDrawsIsExact(int n, double expected) {
        assertThat(PluginBias.deviation(Categorical.of(0.5, 0.3, 0.2), n)).isCloseTo(expected, within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 100, 101})
    void theDeviationOfMoreDrawsIsThatOfSamples(int n) {
        Categorical p = Categorical.of(0.3, 0.25, 0.2, 0.15, 0.1);
        Inversion inversion = new Inversion(p);
        Random random = new Random(7);
        double sum = 0;
        double squares = 0;
        int samples = 20_000;
        for (int sample = 0; sample < samples; sample++) {
            double[] counts = new double[p.size()];
            for (int draw = 0; draw < n; draw++) {
                counts[inversion.outcome(random.nextDouble())]++;
            }
            double kl = Divergence.kl(Categorical.of(counts), p);
            sum += kl;
            squares += kl * kl;
        }
        double mean = sum / samples;
        double seen = Math.sqrt(squares / samples - mean * mean);
        assertThat(PluginBias.deviation(p, n)).isCloseTo(seen, within(0.05 * seen));
    }

    @Test
    void theDeviationTendsToThatOfChiSquare() {
        double[] even = new double[26];
        Arrays.fill(even, 1);
        Categorical p = Categorical.of(even);
        assertThat(PluginBias.deviation(p, 100)).isCloseTo(Math.sqrt(12.5) / 100, within(0.1 * Math.sqrt(12.5) / 100));
        assertThat(PluginBias.deviation(p, 4_000_000_000L)).isCloseTo(Math.sqrt(12.5) / 4e9, within(1e-24));
    }

    @Test
    void whereOneOutcomeIsSureNothingDeviates() {
        assertThat(PluginBias.deviation(Categorical.of(1, 0), 7)).isZero();
        assertThat(PluginBias.deviation(Categorical.of(1, 0), 1000)).isZero();
        assertThatThrownBy(() -> PluginBias.deviation(Categorical.of(1, 0), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
