package kllab.lab.coin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every branch of the sentence at the top, and its edges; what is shown adds up. */
class CoinWordsTest {
    private static final Look ENGLISH = Looks.of(Language.EN, LogBase.BITS);

    private static CoinResult result(double a, double b, double high, double truth, String flips, Account account) {
        return CoinResult.of(new CoinState(a, b, 0, high, truth, flips, 1, account), null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 2 | 1 | HHTHHHTHHHHT | 12 flips taught 0.89 bits at once, less than the 1.01 they taught one by one.",
                "1 | 1 | 1 | HH | 2 flips taught 0.62 bits at once, more than the 0.38 they taught one by one.",
                "1 | 1 | 1 | H | The first flip taught 0.28 bits.",
                "1000 | 1000 | 1 | H | The first flip taught less than 0.01 bits.",
                "1000 | 1000 | 1 | HTHT | 4 flips taught less than 0.01 bits at once.",
                "1 | 1 | 1 | '' | Nothing seen, nothing learned: the belief is still the prior.",
                "1 | 1 | 0.4 | HH | The prior excludes 0.5, where the coin is: no number of flips can teach it, and KL of the truth from the belief is infinite.",
                "1 | 1 | 0.5 | '' | Nothing seen, nothing learned: the belief is still the prior."
            })
    void theSentenceOfTheWaterfallIsTrue(double a, double b, double high, String flips, String sentence) {
        CoinResult result = result(a, b, high, 0.5, flips, Account.WATERFALL);
        assertThat(CoinWords.headline(result, ENGLISH).plain()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 30 | Of 28.72 bits of surprise in 30 flips, 2.20 bits were lessons; the last 10 flips taught 0.28.",
                "1 | 19 | Of 19.05 bits of surprise in 19 flips, 1.91 bits were lessons.",
                "1 | 20 | Of 19.63 bits of surprise in 20 flips, 1.93 bits were lessons; the last 10 flips taught 0.45.",
                "1 | 1 | Of the first flip’s surprise, 1.00 bits, 0.28 bits were a lesson.",
                "1000 | 30 | Of 29.96 bits of surprise in 30 flips, 0.01 bits were lessons; the last 10 flips taught less than 0.01.",
                "1 | 0 | No flip, no surprise: there is nothing to learn from yet."
            })
    void theSentenceOfLessonAndNoiseIsTrue(double strength, int flips, String sentence) {
        String thirty = new CoinLab().presets().get(5).state().flips();
        CoinResult result = result(strength, strength, 1, 0.5, thirty.substring(0, flips), Account.LESSONS);
        assertThat(CoinWords.headline(result, ENGLISH).plain()).isEqualTo(sentence);
    }

    /** In each preset, both accounts and both units: what stands in the balance, beside the bars and in the tips adds up. */
    @Test
    void whatIsShownAddsUp() {
        for (var preset : new CoinLab().presets()) {
            for (Account account : Account.values()) {
                CoinResult result = CoinResult.of(preset.state().withAccount(account), null);
                for (LogBase unit : LogBase.values()) {
                    Look look = Looks.of(Language.EN, unit);
                    BigDecimal surprise = number(CoinNumbers.SURPRISE.apply(result, look));
                    assertThat(number(CoinNumbers.KL.apply(result, look))
                                    .add(number(CoinNumbers.NOISE.apply(result, look))))
                            .isEqualByComparingTo(surprise);
                    assertThat(number(CoinNumbers.LESSONS.apply(result, look))
                                    .add(number(CoinNumbers.NOISES.apply(result, look))))
                            .isEqualByComparingTo(surprise);
                    assertThat(CoinWords.balance(result, look).sign()).isEqualTo("=");
                    BigDecimal steps = BigDecimal.ZERO;
                    for (int i = 0; i < result.shown(); i++) {
                        steps = steps.add(
                                number(CoinNumbers.STEP.at(result, i, look).replace("+", "")));
                        assertThat(number(CoinNumbers.LESSON.at(result, i, look))
                                        .add(number(CoinNumbers.NOISE_OF.at(result, i, look))))
                                .isEqualByComparingTo(number(CoinNumbers.SURPRISE_OF.at(result, i, look)));
                    }
                    if (result.first() == 0) {
                        assertThat(steps)
                                .isEqualByComparingTo(
                                        number(CoinNumbers.LESSONS.to(2).apply(result, look)));
                    }
                }
            }
        }
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replace("\u202F", "").replace(",", ""));
    }

    @Test
    void theFlipThatTaughtMostIsTold() {
        CoinResult twelve = CoinResult.of(new CoinLab().first().state(), null);
        assertThat(CoinWords.REMARK.apply(twelve, ENGLISH))
                .contains("Flip 3 taught most, 0.214 bits; 0.109 had been expected.")
                .contains("under the weakest prior, Beta(0.5, 0.5), the first would teach 0.443.");
    }
}
