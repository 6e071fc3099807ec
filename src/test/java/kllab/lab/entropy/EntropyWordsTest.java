package kllab.lab.entropy;

import static org.assertj.core.api.Assertions.assertThat;

import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every branch of the sentence at the top, and its edges. */
class EntropyWordsTest {
    private static Look look(Language language, LogBase unit) {
        return Looks.of(language, unit);
    }

    private static String english(double p, double q) {
        return headline(p, q, Language.EN, LogBase.BITS);
    }

    private static String headline(double p, double q, Language language, LogBase unit) {
        EntropyResult result = EntropyResult.of(new EntropyState(p, q, 1));
        return EntropyWords.headline(result, look(language, unit)).plain();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.8   | 0.25       | Coding a coin of 80% heads as if it were 25% wastes 0.96 bits a toss on average.",
                "0.8   | 0.5        | Coding a coin of 80% heads as if it were 50% wastes 0.28 bits a toss on average.",
                "1     | 0.25       | Coding a coin of 100% heads as if it were 25% wastes 2.00 bits a toss on average.",
                "0.5   | 0.58       | Coding a coin of 50% heads as if it were 58% wastes 0.02 bits a toss on average.",
                "0.123 | 0.999      | Coding a coin of 12.3% heads as if it were 99.9% wastes 8.20 bits a toss on average.",
                "0.5   | 0.50001    | The belief is almost right: on average it wastes less than 0.01 bits a toss.",
                "0.5   | 0.5        | A fair coin: one whole bit a toss, and no code does better.",
                "0.3   | 0.3        | The belief is right: a toss needs 0.88 bits on average, and nothing is wasted.",
                "1     | 1          | A two-headed coin: nothing need be sent.",
                "0     | 0          | A two-tailed coin: nothing need be sent.",
                "0.3   | 0          | The belief rules heads out: the first one cannot be sent.",
                "0.3   | 1          | The belief rules tails out: the first one cannot be sent.",
                "1     | 0          | The belief rules heads out: the first one cannot be sent."
            })
    void theSentenceIsTrueForEachKindOfState(double p, double q, String sentence) {
        assertThat(english(p, q)).isEqualTo(sentence);
    }

    @Test
    void inNatsTheSentenceHasNats() {
        assertThat(headline(0.5, 0.5, Language.EN, LogBase.NATS))
                .isEqualTo("A fair coin: 0.69 nats a toss, and no code does better.");
        assertThat(headline(0.8, 0.25, Language.ZH, LogBase.NATS))
                .isEqualTo(
                        "\u628a\u6b63\u9762\u6982\u7387 80% \u7684\u786c\u5e01\u5f53\u4f5c 25% \u6765\u7f16\u7801\uff0c"
                                + "\u5e73\u5747\u6bcf\u629b\u4e00\u6b21\u6d6a\u8d39 0.67 \u5948\u7279\u3002");
    }

    /** Below half of a hundredth in the displayed unit; a waste just above is told with its number. */
    @Test
    void aWasteThatTwoDecimalsCannotShowIsNearlyNone() {
        assertThat(english(0.5, 0.5 + 0.0415)).startsWith("The belief is almost right");
        assertThat(english(0.5, 0.5 + 0.0418)).endsWith("wastes 0.01 bits a toss on average.");
    }

    @Test
    void theFormulaGivesItsSumAsWrittenOrSaysThatItDoesNot() {
        assertThat(formula(0.8, 0.25))
                .isEqualTo(
                        "=\u20050.8\u2009\u00b7\u20092.000\u2005+\u20050.2\u2009\u00b7\u20090.415\u2005=\u20051.683\u2002bits");
        assertThat(formula(0, 0)).isEqualTo("=\u20051\u2009\u00b7\u20090.000\u2005=\u20050.000\u2002bits");
        assertThat(formula(1.0 / 3, 0.001)).contains("\u2005\u2248\u2005");
        assertThat(formula(0.8, 0)).endsWith("=\u2005\u221e\u2002bits");
    }

    private static String formula(double p, double q) {
        EntropyResult result = EntropyResult.of(new EntropyState(p, q, 1));
        Look look = look(Language.EN, LogBase.BITS);
        return ((kllab.figure.Maths.Letters)
                        EntropyFormula.lines(result, look, 1).get(1).right())
                .text()
                .plain();
    }
}
