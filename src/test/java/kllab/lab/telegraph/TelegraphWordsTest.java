package kllab.lab.telegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TelegraphWordsTest {
    private static final List<String> MESSAGES = List.of("", "7", "E", "Z", "JAZZ QUIZ", "TRUTH AND BELIEF");

    private static String headline(String message, double belief, Language language) {
        return TelegraphWords.HEADLINE
                .rich(Given.sent(message, belief), Given.look(language, LogBase.BITS))
                .plain();
    }

    @Test
    void theSentenceSaysWhatIsTrue() {
        assertThat(headline("TRUTH AND BELIEF", 0.7, Language.EN)).contains("45% longer");
        assertThat(headline("TRUTH AND BELIEF", 0.7, Language.ZH)).contains("多花 45%");
        assertThat(headline("JAZZ QUIZ", 0.7, Language.EN)).contains("36% shorter");
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
                    assertWhole(TelegraphWords.HEADLINE.rich(result, look).plain());
                    TelegraphWords.extras(result, look).forEach(line -> assertWhole(line.plain()));
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
                .containsExactly("Not sent (no signal in Morse code): \u20AC\u2002&\u2002U+200B");
        assertThat(messageNotes("\u00DCber Stra\u00DFe"))
                .containsExactly("\u00DC is sent as U\u2002\u00DF is sent as SS");
        assertThat(messageNotes("\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D"))
                .singleElement()
                .asString()
                .endsWith("\u56DB and 2 more");
        assertThat(messageNotes("E".repeat(2000) + '&'))
                .containsExactly(
                        "The message has 2,001 characters; the field shows only the beginning.",
                        "Not sent (no signal in Morse code): &");
        assertThat(messageNotes("CAFE\u0301")).isEmpty();
    }

    @Test
    void amountsOfLongMessagesHaveTheirThousandsApart() {
        assertThat(TelegraphNumbers.signed(-12_345.6, 1)).isEqualTo("\u221212,346");
        assertThat(TelegraphNumbers.signed(9_999.94, 1)).isEqualTo("+9,999.9");
        assertThat(TelegraphNumbers.signed(Double.POSITIVE_INFINITY, 1)).isEqualTo("+\u221E");
    }

    @Test
    void notesNameWhatIsTiedOrAnException() {
        Look look = Given.look(Language.EN, LogBase.BITS);
        assertThat(TelegraphWords.notes(Given.sent("TRUTH", 0.5), look))
                .anySatisfy(note -> assertThat(note).contains("E with Z"));
        assertThat(TelegraphWords.notes(Given.sent("JAZZ QUIZ", 0.7), look))
                .contains(
                        "An exception: averaged over P, a letter takes 4.045 units longer with the code for the belief.");
    }

    /** The notes name the needed amount of the table, in the displayed unit, after the notes on the message. */
    @Test
    void theNotesNameTheEntropy() {
        TelegraphResult picture = Given.LAB.compute(Given.PICTURE);
        assertThat(TelegraphWords.notes(picture, Given.look(Language.EN, LogBase.BITS)))
                .containsExactly(
                        "Needed: the entropy H(P), 4.165\u00A0bits a letter. No code for single letters averages less.");
        assertThat(TelegraphWords.notes(Given.sent("TRUTH", 0.5), Given.look(Language.ZH, LogBase.NATS)))
                .last()
                .asString()
                .startsWith("必需的是熵 H(P)，每个字母 2.887\u00A0奈特");
    }

    @Test
    void whereNoLetterIsThereTheBeliefIsSaidToBeTheTruth() {
        Look look = Given.look(Language.EN, LogBase.BITS);
        for (String target : List.of(Targets.MESSAGE, Targets.TEXT)) {
            TelegraphResult result =
                    Given.LAB.compute(new TelegraphState("123", 1, 20, Given.PICTURE.letters()).withTarget(target));
            assertThat(TelegraphWords.notes(result, look).getFirst())
                    .isEqualTo("No letters A to Z yet to take the belief from: it is still the truth.");
        }
    }

    /** A number has the same form in chart, note and table. */
    @Test
    void theExtraTimeHasAsManyDecimalsInTheChartAsInTheTable() {
        TelegraphResult result = Given.LAB.compute(Given.PICTURE);
        Look look = Given.look(Language.EN, LogBase.BITS);
        assertThat(TelegraphWords.extras(result, look).getLast().plain()).isEqualTo("Morse +4.045 units");
        assertThat(TelegraphWords.CHART_SPOKEN.apply(result, look))
                .isEqualTo("Extra length per letter at a KL of 0.898\u00A0bits: ideal code 0.898\u00A0bits,"
                        + " Huffman code +0.926\u00A0bits, Morse code +4.045 time units.");
        assertThat(TelegraphWords.LENGTHS_SPOKEN.apply(result, look))
                .contains("12.708 time units, of which 4.390 are wasted");
    }

    /** A step that is too small for three decimals is not shown as 0. */
    @Test
    void everyStepOfTheChartSaysHowHighItIs() {
        Look look = Given.look(Language.EN, LogBase.BITS);
        TelegraphResult result = Given.LAB.compute(Given.PICTURE);
        List<Stair> stairs = Stair.of(result.path());
        assertThat(IntStream.range(0, stairs.size())
                        .mapToObj(i -> TelegraphWords.stair(stairs.get(i), i).apply(result, look)))
                .contains("Belief 0.009: Morse +2.24\u00A0×\u00A010⁻⁴ units")
                .noneMatch(said -> said.contains("0.000"));
    }

    @Test
    void changingSignalsAreWrittenWithDotsAndMinusSigns() {
        Look look = Given.look(Language.EN, LogBase.BITS);
        for (Stair stair : Stair.of(Given.LAB.compute(Given.PICTURE).path())) {
            String changes = TelegraphWords.changes(stair, false, CodeBook.SIZE, look);
            if (stair.morse()) {
                assertThat(changes).matches("([A-Z]\u00A0[·−]+\u2192[·−]+\u2002?)+");
            }
        }
    }

    /** Letters of equal probability have no order, so no order is right. */
    @Test
    void aBeliefWithoutAnyOrderPutsNoTwoLettersInTheWrongOrder() {
        assertThat(TelegraphWords.HEADLINE
                        .rich(Given.LAB.compute(Given.preset("uniform")), Given.look(Language.EN, LogBase.BITS))
                        .plain())
                .isEqualTo("The belief is off, but it puts no letters out of order:"
                        + " the Morse codes are the same, so nothing lags.");
    }

    @Test
    void inNatsTheDigitsAreStillCounted() {
        TelegraphResult result = Given.LAB.compute(Given.PICTURE);
        assertThat(TelegraphWords.extras(result, Given.look(Language.EN, LogBase.NATS))
                        .get(1)
                        .plain())
                .isEqualTo("Huffman +0.642 (+0.926 digits)");
        assertThat(TelegraphNumbers.KL.apply(result, Given.look(Language.EN, LogBase.NATS)))
                .isEqualTo("0.622");
    }

    @Test
    void aSmallPercentageKeepsItsFirstDigit() {
        assertThat(TelegraphNumbers.percent(44.8)).isEqualTo("45%");
        assertThat(TelegraphNumbers.percent(0.2)).isEqualTo("0.2%");
        assertThat(TelegraphNumbers.percent(0.003)).isEqualTo("0.003%");
        assertThat(TelegraphNumbers.percent(1200)).isEqualTo("1,200%");
    }
}
