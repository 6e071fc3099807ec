package kllab.lab.telegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TelegraphWordsTest {
    private static final List<String> MESSAGES = List.of("", "7", "E", "Z", "JAZZ QUIZ", "TRUTH AND BELIEF");

    private static String headline(String message, double belief, Language language) {
        return TelegraphWords.headline(Given.sent(message, belief), Given.look(language, LogBase.BITS))
                .plain();
    }

    @Test
    void theSentenceSaysWhatIsTrue() {
        assertThat(headline("TRUTH AND BELIEF", 0.7, Language.EN)).contains("45 % longer");
        assertThat(headline("TRUTH AND BELIEF", 0.7, Language.ZH)).contains("多花 45%");
        assertThat(headline("JAZZ QUIZ", 0.7, Language.EN)).contains("36 % shorter");
        assertThat(headline("JAZZ QUIZ", 0.7, Language.ZH)).contains("省下 36%");
        assertThat(headline("TRUTH AND BELIEF", 0, Language.EN)).contains("one code");
        assertThat(headline("TRUTH AND BELIEF", 0, Language.ZH)).contains("完全相同");
        assertThat(headline("TRUTH AND BELIEF", 0.0005, Language.EN)).contains("nothing lags");
        assertThat(headline("TRUTH AND BELIEF", 0.0005, Language.ZH)).contains("没有滞后");
        assertThat(headline("&", 0.7, Language.EN)).contains("nothing to send");
        assertThat(headline("&", 0.7, Language.ZH)).contains("没有可发");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateHasWholeSentences(Language language) {
        for (LogBase unit : LogBase.values()) {
            Look look = Given.look(language, unit);
            for (String message : MESSAGES) {
                for (int t = 0; t <= 20; t++) {
                    TelegraphResult result = Given.sent(message, t / 20.0);
                    assertWhole(TelegraphWords.headline(result, look).plain());
                    assertWhole(TelegraphWords.huffman(result, look));
                    assertWhole(TelegraphWords.morse(result, look));
                    assertWhole(TelegraphWords.ideal(result, look).plain());
                    TelegraphWords.notes(result, look).forEach(TelegraphWordsTest::assertWhole);
                }
            }
        }
    }

    private static void assertWhole(String sentence) {
        assertThat(sentence).isNotBlank().doesNotContain("{", "}", "<", ">", "NaN");
    }

    @Test
    void theSentenceFollowsTheSignOfTheLag() {
        for (String message : MESSAGES) {
            for (int t = 0; t <= 100; t++) {
                TelegraphResult result = Given.sent(message, t / 100.0);
                String headline = headline(message, t / 100.0, Language.EN);
                assertThat(headline.contains("longer")).isEqualTo(result.lag() > 0);
                assertThat(headline.contains("shorter")).isEqualTo(result.lag() < 0);
            }
        }
    }

    private static List<String> messageNotes(String message) {
        return TelegraphWords.messageNotes(Given.sent(message, 0.7), Given.look(Language.EN, LogBase.BITS));
    }

    @Test
    void whatIsNotSentAsItIsTypedIsNamed() {
        assertThat(messageNotes("CAF\u00C9, 5 \u20AC &\u200B"))
                .containsExactly("Left out, having no signal in Morse code: \u20AC\u2002&\u2002U+200B");
        assertThat(messageNotes("\u00DCber Stra\u00DFe"))
                .containsExactly("\u00DC is sent as U\u2002\u00DF is sent as SS");
        assertThat(messageNotes("\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D"))
                .singleElement()
                .asString()
                .endsWith("\u56DB and 2 more");
        assertThat(messageNotes("E".repeat(2000) + '&'))
                .containsExactly(
                        "The message has 2,001 characters; the field shows only the beginning.",
                        "Left out, having no signal in Morse code: &");
        assertThat(messageNotes("CAFE\u0301")).isEmpty();
    }

    @Test
    void amountsOfLongMessagesHaveTheirThousandsApart() {
        assertThat(LengthsSheet.signed(-12_345.6, 1)).isEqualTo("\u221212,346");
        assertThat(LengthsSheet.signed(9_999.94, 1)).isEqualTo("+9,999.9");
        assertThat(LengthsSheet.signed(Double.POSITIVE_INFINITY, 1)).isEqualTo("+\u221E");
    }

    @Test
    void notesNameWhatIsTiedOrAnException() {
        Look look = Given.look(Language.EN, LogBase.BITS);
        assertThat(TelegraphWords.notes(Given.sent("TRUTH", 0.5), look))
                .anySatisfy(note -> assertThat(note).contains("E with Z"));
        assertThat(TelegraphWords.notes(Given.sent("JAZZ QUIZ", 0.7), look))
                .anySatisfy(note -> assertThat(note).contains("+4.04"));
        assertThat(TelegraphWords.notes(Given.LAB.compute(Given.PICTURE), look)).isEmpty();
    }

    @Test
    void inNatsTheDigitsAreStillCounted() {
        TelegraphResult result = Given.LAB.compute(Given.PICTURE);
        assertThat(TelegraphWords.huffman(result, Given.look(Language.EN, LogBase.NATS)))
                .isEqualTo("Huffman +0.642 (+0.926 digits)");
        assertThat(TelegraphWords.kl(result, Given.look(Language.EN, LogBase.NATS)))
                .isEqualTo("0.622");
    }

    @Test
    void aSmallPercentageKeepsItsFirstDigit() {
        assertThat(TelegraphWords.percent(44.8)).isEqualTo("45");
        assertThat(TelegraphWords.percent(0.2)).isEqualTo("0.2");
        assertThat(TelegraphWords.percent(0.003)).isEqualTo("0.003");
    }
}
