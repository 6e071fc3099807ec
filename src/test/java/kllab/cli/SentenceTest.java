package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "-1, -1", "0.1, 0.1", "1000, 1000", "1e-200, 1e-200", "1.5e300, 1.5e300", "1e7, 1e7"})
    void aNumberHasItsShortestDigits(double number, String text) {
        assertThat(Sentence.number(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The weight must be 0 or more, not -1.0. | X: the weight must be 0 or more, not -1.",
                "KL of 1.0E-5 and 2.50 in p1.0 and 1.0.2 | X: KL of 1e-5 and 2.50 in p1.0 and 1.0.2.",
            })
    void twoSentencesBecomeOne(String why, String joined) {
        assertThat(Sentence.joined("X", why)).isEqualTo(joined);
    }
}
