package kllab.lab.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.io.data.LetterLanguage;
import kllab.lab.Preset;
import kllab.text.Language;
import kllab.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesWordsTest {
    private static final Look EN = Given.look(Language.EN, LogBase.BITS);
    private static final Look ZH = Given.look(Language.ZH, LogBase.BITS);

    private static String headline(LanguagesState state, Look look) {
        return Given.LAB.headline(Given.LAB.compute(state), look).plain();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "english | These letters point to English: KL from it is the smallest, 0.19 bits a letter.",
                "pinyin  | These letters point to Chinese (pinyin): KL from it is the smallest, 0.24 bits a letter.",
                "caesar  | None of the seven languages fits well: KL from Polish is the smallest, and even that is 0.90 bits a letter.",
                "short   | Undecided: KL from Spanish is the smallest, 0.73 bits a letter, but Italian cannot be ruled out.",
                "letter  | Too few letters to rule out any of the languages: KL from French is the smallest, 2.54 bits a letter.",
                "empty   | There is nothing to read yet: type, paste or drop a text."
            })
    void theHeadlineSaysWhatIsTrue(String preset, String sentence) {
        assertThat(headline(Given.preset(preset), EN)).isEqualTo(sentence);
        assertThat(LetterLanguage.values()).hasSize(7); // as in the sentences
    }

    @ParameterizedTest
    @CsvSource({"b, few", "z, close", "v, close", "x, close", "box, close", "why, close", "kick, close"})
    void fewLettersAreSaidToDecideLittle(String text, String sentence) {
        String start = sentence.equals("few") ? "Too few letters to rule out any" : "Undecided: KL from ";
        assertThat(headline(new LanguagesState(text), EN)).startsWith(start);
    }

    @Test
    void withTheRightKeyTheHeadlineSpeaksOfDeciphering() {
        assertThat(headline(Given.key(Given.preset("caesar"), false, 7), EN))
                .isEqualTo(
                        "With this key the letters point to English: KL from it is the smallest, 0.21 bits a letter.");
        assertThat(headline(Given.key(Given.preset("caesar"), false, 8), EN))
                .startsWith("With this key none of the seven languages fits well");
    }

    @Test
    void aTextWithoutLatinLettersIsToldHowToBeRead() {
        assertThat(headline(new LanguagesState("你好"), EN)).contains("pinyin");
        assertThat(headline(new LanguagesState("你好"), ZH)).contains("拼音");
        for (String other : List.of("1844", "\uD83D\uDE00 !", "\u0416\u0437")) {
            assertThat(headline(new LanguagesState(other), EN))
                    .isEqualTo("This text has no letters from A to Z: only these are counted.");
            assertThat(headline(new LanguagesState(other), ZH)).doesNotContain("拼音");
        }
    }

    @Test
    void theLeadIsWorthItsLetters() {
        LanguagesResult result = Given.LAB.compute(Given.preset("short"));
        Reading reading = result.reading().orElseThrow();
        assertThat(LanguagesWords.REMARK.apply(result, EN))
                .isEqualTo(
                        "Letters \u00D7 lead: 14 \u00D7 0.052 = 0.7 bits, 1.7 to 1 over Italian for independent letters.");
        assertThat(LanguagesWords.CHANCE.apply(result, EN))
                .isEqualTo("As many letters drawn from Spanish have a mean KL of 1.01 bits a letter.");
    }

    @Test
    void theLeadTimesTheLettersIsTheEvidenceAsShown() {
        for (Preset<LanguagesState> preset : Given.LAB.presets()) {
            LanguagesResult result = Given.LAB.compute(preset.state());
            Optional<Reading> reading = result.reading();
            String said = reading.isPresent() ? LanguagesWords.REMARK.apply(result, EN) : "";
            Matcher found = Pattern.compile("lead: ([\\d,]+) \u00D7 ([\\d.]+) = ([\\d,.]+) ")
                    .matcher(said);
            if (found.find()) {
                double letters = Double.parseDouble(found.group(1).replace(",", ""));
                double product = letters * Double.parseDouble(found.group(2));
                assertThat(Numbers.fixed(product, 1))
                        .as(said)
                        .isEqualTo(found.group(3).replace(",", ""));
                double second = Numbers.rounded(EN.shown(reading.get().second().kl()), 3);
                double nearest =
                        Numbers.rounded(EN.shown(reading.get().nearest().kl()), 3);
                boolean difference = found.group(2).equals(Numbers.fixed(second - nearest, 3));
                assertThat(difference || found.group(2).length() > "0.000".length())
                        .as(said)
                        .isTrue();
            }
        }
    }

    @Test
    void whereNothingFitsTheRemarkPointsToTheValleyIfThereIsOne() {
        LanguagesState caesar = Given.preset("caesar");
        assertThat(evidence(caesar))
                .isEqualTo("Perhaps a cipher: with another key KL from English falls to 0.21 bits a letter (press K).");
        assertThat(evidence(Given.chosen(caesar, LetterLanguage.ENGLISH))).endsWith("(press K).");
        assertThat(evidence(Given.chosen(caesar, LetterLanguage.POLISH)))
                .isEqualTo("Perhaps a cipher: with another key KL from English falls to 0.21 bits a letter"
                        + " (press C, then K).");
        assertThat(evidence(Given.preset("mirror"))).endsWith("or another cipher: try A\u2194Z.");
        assertThat(evidence(Given.key(caesar, true, 0))).endsWith("or another cipher: try without A\u2194Z.");
        assertThat(evidence(Given.key(Given.preset("mirror"), true, 3))).startsWith("Perhaps a cipher");
    }

    private static String evidence(LanguagesState state) {
        LanguagesResult result = Given.LAB.compute(state);
        return LanguagesWords.REMARK.apply(result, EN);
    }

    @Test
    void theMessageIsShownDecipheredOnlyWhereItIsKept() {
        LanguagesState state = Given.preset("caesar");
        assertThat(LanguagesWords.deciphered(state)).isEmpty();
        assertThat(LanguagesWords.deciphered(Given.key(state, false, 7))).startsWith("WHOEVER READS THIS");
        assertThat(LanguagesWords.deciphered(Given.key(state, false, 7).withFile(Given.file("a", 1))))
                .isEmpty();
        assertThat(LanguagesWords.deciphered(Given.key(new LanguagesState("É  ß,\nz"), false, 1)))
                .isEqualTo("D rr, y");
    }

    @Test
    void theCulpritsAreCounted() {
        LanguagesResult result = Given.text("Viva Verdi");
        Reading reading = result.reading().orElseThrow();
        assertThat(LanguagesWords.never(result, reading.ranked().indexOf(reading.of(LetterLanguage.PINYIN)), EN))
                .isEqualTo("never uses V, seen 3\u00D7 here");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "1000, 1.0 kB", "1234567, 1.2 MB", "200000000, 200 MB", "999600, 1.0 MB"})
    void aSizeIsReadAtAGlance(long bytes, String shown) {
        assertThat(LanguagesWords.size(bytes)).isEqualTo(shown);
    }

    /** No state leaves a placeholder, shows NaN, or mixes languages. */
    @Test
    void everySentenceIsWholeForEveryState() {
        List<LanguagesState> states = new ArrayList<>();
        Given.LAB.presets().forEach(preset -> states.add(preset.state()));
        states.add(new LanguagesState("v"));
        states.add(new LanguagesState("zzzzzzzzzzzzzzzzzzzz"));
        states.add(new LanguagesState("").withFile(Given.file("none")));
        states.add(new LanguagesState("").withFile(Given.file("many", 1_999_999, 5)));
        for (LanguagesState state : states) {
            for (Look look : List.of(EN, ZH, Given.look(Language.EN, LogBase.NATS))) {
                LanguagesResult result = Given.LAB.compute(state);
                assertThat(List.of(
                                headline(state, look),
                                LanguagesWords.SPOKEN_MESSAGE.apply(result, look),
                                LanguagesWords.SPOKEN_REMARKS.apply(result, look),
                                LanguagesWords.SPOKEN_LETTERS.apply(result, look),
                                LanguagesWords.SPOKEN_VALLEY.apply(result, look)))
                        .allSatisfy(
                                sentence -> assertThat(sentence).isNotBlank().doesNotContain("NaN", "{", "null", "?1"));
            }
        }
    }
}
