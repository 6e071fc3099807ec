package kllab.lab.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.lab.events.EventsNumbers.Measure;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every branch of the sentence at the top, with its edges; and that what is shown adds up. */
class EventsWordsTest {
    private static final Look ENGLISH = Looks.of(Language.EN, LogBase.BITS);

    private static EventsResult of(Story story, double first, double ifFirst, double ifNot, int selected) {
        return EventsResult.of(new EventsState(story, first, ifFirst, ifNot, false, selected, false, 3), null);
    }

    private static String headline(EventsResult result, Look look) {
        return EventsWords.headline(result, look).plain().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5   | 0.25   | 0.9   | 0 | Believing that stocks ignore the rain wastes 0.34 bits a day on average.",
                "0.5   | 0.25   | 0.9   | 3 | Believing that stocks ignore the rain wastes 0.34 bits a day on average.",
                "0.5   | 0.5    | 0.5   | 0 | Rain and a rise together: 1/2 × 1/2 = 1/4, and 1 + 1 = 2 bits.",
                "0.5   | 0.5    | 0.5   | 3 | A dry day and a fall together: 1/2 × 1/2 = 1/4, and 1 + 1 = 2 bits.",
                "0.125 | 0.125  | 0.125 | 0 | Rain and a rise together: 1/8 × 1/8 = 1/64, and 3 + 3 = 6 bits.",
                "0.3   | 0.23   | 0.23  | 1 | Rain and a fall together: 3/10 × 0.770 = 0.231, and 1.737 + 0.377 = 2.114 bits.",
                "0.3   | 0.2345 | 0.2345 | 0 | Rain and a rise together: 3/10 × 0.234 ≈ 0.070, and 1.737 + 2.092 = 3.829 bits.",
                "1     | 0.25   | 0.9   | 0 | Rain and a rise together: 1 × 1/4 = 1/4, and 0 + 2 = 2 bits.",
                "1     | 0.25   | 0.9   | 2 | A dry day and a rise together: that never happens, and no code word would be long enough for it.",
                "0     | 0.25   | 0.9   | 0 | Rain and a rise together: that never happens, and no code word would be long enough for it.",
                "0.5   | 0      | 0     | 0 | Rain and a rise together: that never happens, and no code word would be long enough for it.",
                "0.5   | 0.5    | 0.58  | 0 | Rain and a rise together: 1/2 × 1/2 = 1/4, and 1 + 1 = 2 bits.",
                "0.5   | 0.5    | 0.6   | 0 | Believing that stocks ignore the rain wastes 0.01 bits a day on average.",
                "0.5   | 0      | 1     | 0 | The rain tells all: once it is known, stocks need no bits.",
                "0.5   | 1      | 0     | 1 | The rain tells all: once it is known, stocks need no bits.",
                "0.5   | 0.0001 | 1     | 1 | The rain tells nearly all: once it is known, stocks need next to no bits."
            })
    void theSentenceIsTrueForEachKindOfState(
            double first, double ifFirst, double ifNot, int selected, String sentence) {
        assertThat(headline(of(Story.RAIN, first, ifFirst, ifNot, selected), ENGLISH))
                .isEqualTo(sentence);
    }

    @Test
    void oneBitIsSingular() {
        assertThat(headline(of(Story.DICE, 1, 0.5, 0.5, 0), ENGLISH)).endsWith("0 + 1 = 1 bit.");
    }

    @Test
    void theStoryOfTheDiceHasSentencesOfItsOwn() {
        assertThat(headline(of(Story.DICE, 0.5, 0.5, 1.0 / 3, 0), ENGLISH))
                .isEqualTo("Believing that the sum of two dice ignores the first wastes 0.02 bits a roll on average.");
        assertThat(headline(of(Story.DICE, 0.5, 0.5, 1.0 / 3, 0), Looks.of(Language.ZH, LogBase.NATS)))
                .isEqualTo(
                        "\u4ee5\u4e3a\u4e24\u9897\u9ab0\u5b50\u7684\u70b9\u6570\u548c\u4e0e\u7b2c\u4e00\u9897\u65e0\u5173\uff0c"
                                + "\u5e73\u5747\u6bcf\u63b7\u4e00\u6b21\u6d6a\u8d39 0.01 \u5948\u7279\u3002");
    }

    @Test
    void onlyBitsAddUnlessAnEventIsCertain() {
        assertThat(equations(of(Story.RAIN, 0.5, 0.25, 0.9, 0)))
                .containsExactly("1 + 2 = 3", "0.5 + 0.75 \u2260 0.875", "1 + 3 \u2260 7");
        assertThat(equations(of(Story.RAIN, 0.5, 0, 1, 1))).containsExactly("1 + 0 = 1", "0.5 + 0 = 0.5", "1 + 0 = 1");
        assertThat(equations(of(Story.RAIN, 0.5, 0, 1, 0)))
                .containsExactly("1 + \u221e = \u221e", "0.5 + 1 \u2260 1", "1 + \u221e = \u221e");
        assertThat(equations(of(Story.RAIN, 1, 1, 1, 0))).containsOnly("0 + 0 = 0");
        assertThat(equations(of(Story.RAIN, 0.9999, 0.5, 0.5, 0)).get(1)).isEqualTo("0 + 0.5 \u2248 0.5");
    }

    private static java.util.List<String> equations(EventsResult result) {
        return EventsNumbers.MEASURES.stream()
                .map(measure ->
                        EventsWords.equation(measure).rich(result, ENGLISH).plain())
                .toList();
    }

    /** What is said to be equal adds up as it is written, and no gap is claimed that cannot be seen. */
    @Test
    void whatIsShownAddsUp() {
        Random random = new Random(1);
        for (LogBase unit : LogBase.values()) {
            Look look = Looks.of(Language.EN, unit);
            for (int round = 0; round < 3000; round++) {
                EventsResult result = of(Story.RAIN, any(random), any(random), any(random), random.nextInt(4));
                Measure bits = EventsNumbers.MEASURES.getFirst();
                assertThat(number(bits.first().apply(result, look))
                                .add(number(bits.second().apply(result, look))))
                        .isEqualByComparingTo(number(bits.both().apply(result, look)));
                assertThat(EventsWords.balance(result, look).sign()).isEqualTo("=");
                BigDecimal chain = number(EventsNumbers.H_X.apply(result, look))
                        .add(number(EventsNumbers.H_Y_GIVEN_X.apply(result, look)));
                assertThat(chain).isEqualByComparingTo(number(EventsNumbers.H_XY.apply(result, look)));
                double shares = 0;
                for (int pair = 0; pair < EventsState.PAIRS; pair++) {
                    shares += signed(EventsNumbers.PAIRS.shares().withSignAt(result, pair, look));
                }
                assertThat(shares)
                        .as("contributions")
                        .isCloseTo(EventsNumbers.KL.shown(result, look), org.assertj.core.api.Assertions.within(1e-9));
                assertThat(EventsNumbers.H_Y.shown(result, look))
                        .as("at most one in the last digit")
                        .isCloseTo(
                                look.shown(result.joint().entropyY()), org.assertj.core.api.Assertions.within(0.00151));
            }
        }
    }

    /** Not so near an end that an amount is written with a power of ten. */
    private static double any(Random random) {
        return 0.01 + 0.98 * random.nextDouble();
    }

    private static double signed(String shown) {
        return Double.parseDouble(shown.replace('\u2212', '-'));
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replace(",", ""));
    }

    @Test
    void theFormulaHasTheNumbersOfTheBalance() {
        EventsResult result = of(Story.RAIN, 0.5, 0.25, 0.9, 0);
        assertThat(line(result, 1)).isEqualTo("= 1.000 + 0.640 = 1.640");
        assertThat(line(result, 3)).isEqualTo("= 1.984 \u2212 1.640 = 0.344");
        Balance balance = EventsWords.balance(result, ENGLISH);
        assertThat(balance.parts()).hasSize(2);
        assertThat(balance.total().plain()).isEqualTo("1.984 paid");
    }

    private static String line(EventsResult result, int index) {
        return ((Maths.Letters)
                        EventsFormula.lines(result, ENGLISH, 1).get(index).right())
                .text()
                .plain()
                .replace('\u2005', ' ');
    }
}
