package kllab.lab.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.core.coding.ShiftCipher;
import kllab.core.information.Comparison;
import kllab.core.information.Divergence;
import kllab.core.information.Entropy;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterLanguage;
import kllab.lab.languages.LanguageTables.Table;
import kllab.lab.languages.Reading.Nearness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguagesResultTest {
    private static final double TINY = 1e-12;

    // ---- which language -----------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource
    void theMessageInEachLanguageComesNearestToIt(LetterLanguage language) {
        Reading reading = Given.reading(Given.preset(language.id()));
        assertThat(reading.nearest().language()).isEqualTo(language);
        assertThat(reading.shown()).isEqualTo(language);
        assertThat(reading.isRuledOut(reading.second())).isTrue();
        assertThat(reading.isForeign()).isFalse();
    }

    @Test
    void theLanguagesStandInTheOrderOfTheirDivergence() {
        Reading reading = Given.reading(Given.preset("french"));
        assertThat(reading.ranked()).hasSize(7).isSortedAccordingTo(Comparator.comparingDouble(Nearness::kl));
        for (Nearness each : reading.ranked()) {
            assertThat(each.kl())
                    .isEqualTo(Divergence.kl(reading.p(), each.language().letters()));
        }
    }

    /** Letters with exactly the frequencies of a language: the divergence from it is 0. */
    @Test
    void aTextWithTheSharesOfALanguageIsAtNoDistanceFromIt() {
        long[] norvig = {
            2865, 529, 1192, 1360, 4452, 856, 666, 1801, 2697, 57, 193, 1450, 895, 2578, 2723, 761, 43, 2238, 2321,
            3305, 973, 375, 597, 84, 593, 32
        };
        Reading reading = Given.reading(new LanguagesState("").withFile(Given.file("norvig", norvig)));
        assertThat(reading.nearest()).isEqualTo(new Nearness(LetterLanguage.ENGLISH, 0, List.of()));
    }

    @Test
    void aChosenLanguageIsShownAndTheRankingStays() {
        LanguagesState state = Given.preset("german");
        Reading own = Given.reading(state);
        Reading polish = Given.reading(Given.chosen(state, LetterLanguage.POLISH));
        assertThat(polish.shown()).isEqualTo(LetterLanguage.POLISH);
        assertThat(polish.ranked()).isEqualTo(own.ranked());
        assertThat(polish.kl()).isEqualTo(own.of(LetterLanguage.POLISH).kl());
        assertThat(polish.valley().language()).isEqualTo(LetterLanguage.POLISH);
    }

    // ---- what is infinite ---------------------------------------------------------------------------------------

    @Test
    void aLetterThatALanguageNeverUsesMakesItsDivergenceInfiniteAndIsNamed() {
        Reading reading = Given.reading(new LanguagesState("Vivat!"));
        assertThat(reading.ranked().getLast())
                .isEqualTo(new Nearness(LetterLanguage.PINYIN, Double.POSITIVE_INFINITY, List.of('V' - 'A')));
        assertThat(reading.ranked().subList(0, 6)).allMatch(each -> each.never().isEmpty());
    }

    @Test
    void whereEveryLanguageLacksALetterAllAreInfiniteAndNothingSpeaksForAny() {
        double[] onlyA = new double[26];
        onlyA[0] = 1;
        LanguageTables poor = new LanguageTables(List.of(
                new Table(LetterLanguage.ENGLISH, Categorical.of(onlyA)),
                new Table(LetterLanguage.GERMAN, Categorical.of(onlyA))));
        Reading reading = LanguagesResult.of(new LanguagesState("AB"), null, poor)
                .reading()
                .orElseThrow();
        assertThat(reading.ranked())
                .containsExactly(
                        new Nearness(LetterLanguage.ENGLISH, Double.POSITIVE_INFINITY, List.of(1)),
                        new Nearness(LetterLanguage.GERMAN, Double.POSITIVE_INFINITY, List.of(1)));
        assertThat(reading.evidence(reading.second())).isZero();
        assertThat(reading.valley().kl()).allMatch(kl -> kl.isInfinite());
    }

    // ---- what is counted ----------------------------------------------------------------------------------------

    @Test
    void withoutALetterThereIsNothingToRead() {
        for (String text : new String[] {"", " \n", "1234", "汉字"}) {
            assertThat(Given.text(text))
                    .isEqualTo(new LanguagesResult(new LanguagesState(text), Given.counts(""), 0, Optional.empty()));
        }
    }

    @Test
    void lettersAreCountedFoldedAndDeciphered() {
        assertThat(Given.text("Élan, ß!").counts()).isEqualTo(Given.counts("ELANSS"));
        LanguagesState state = Given.key(new LanguagesState("Élan, ß!"), false, 1);
        assertThat(Given.LAB.compute(state).counts()).isEqualTo(Given.counts("DKZMRR"));
        assertThat(Given.LAB.compute(state).letters()).isEqualTo(6);
    }

    @Test
    void theLettersOfAFileTakeThePlaceOfTheText() {
        LanguagesState state = Given.preset("german").withFile(Given.file("ab.txt", 3, 1));
        LanguagesResult result = Given.LAB.compute(state);
        assertThat(result.counts()).isEqualTo(Given.counts("AAAB"));
        assertThat(result.reading().orElseThrow().p().probability(0)).isEqualTo(0.75);
    }

    // ---- ciphers ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"caesar, false, 7, ENGLISH", "unknown, false, 16, GERMAN", "mirror, true, 0, ENGLISH"})
    void theValleyIsTheKeyAndTellsTheLanguage(String preset, boolean reversed, int key, LetterLanguage language) {
        Reading reading = Given.reading(Given.key(Given.preset(preset), reversed, 0));
        assertThat(reading.valley().best()).isEqualTo(key);
        assertThat(reading.valley().language()).isEqualTo(language);
        Reading solved = Given.reading(Given.key(Given.preset(preset), reversed, key));
        assertThat(solved.nearest().language()).isEqualTo(language);
        assertThat(solved.nearest().kl()).isEqualTo(reading.valley().depth());
    }

    @Test
    void theValleyHasTheDivergenceOfEveryKey() {
        LanguagesState state = Given.chosen(Given.preset("caesar"), LetterLanguage.ENGLISH);
        List<Double> valley = Given.reading(state).valley().kl();
        for (int key = 0; key < ShiftCipher.LETTERS; key++) {
            assertThat(valley.get(key))
                    .isCloseTo(Given.reading(Given.key(state, false, key)).kl(), within(TINY));
        }
    }

    @Test
    void movingTheKeyDoesNotMoveTheValley() {
        Reading.Valley before = Given.reading(Given.preset("unknown")).valley();
        for (int key = 1; key < ShiftCipher.LETTERS; key++) {
            assertThat(Given.reading(Given.key(Given.preset("unknown"), false, key))
                            .valley())
                    .isEqualTo(before);
        }
    }

    // ---- what the lead is worth ---------------------------------------------------------------------------------

    /** The log likelihood ratio of two languages, computed letter by letter. */
    @ParameterizedTest
    @CsvSource({"spanish", "short", "letter", "lipogram", "polish"})
    void leadTimesLettersIsTheLogOfTheLikelihoodRatio(String preset) {
        LanguagesResult result = Given.LAB.compute(Given.preset(preset));
        Reading reading = result.reading().orElseThrow();
        Categorical first = reading.nearest().language().letters();
        Categorical second = reading.second().language().letters();
        double ratio = 0;
        for (int letter = 0; letter < 26; letter++) {
            if (result.counts().get(letter) > 0) {
                ratio += result.counts().get(letter) * (first.logProbability(letter) - second.logProbability(letter));
            }
        }
        assertThat(reading.evidence(reading.second())).isCloseTo(ratio, within(1e-9));
    }

    @Test
    void aShortTextDecidesNothing() {
        for (String preset : List.of("short", "letter")) {
            Reading reading = Given.reading(Given.preset(preset));
            assertThat(reading.isRuledOut(reading.second())).as(preset).isFalse();
        }
    }

    /** Odds of 10 to 1: with one letter less of the same kind the second language is not ruled out. */
    @Test
    void aLanguageIsRuledOutFromTenToOneOn() {
        Reading one = Given.reading(new LanguagesState("z"));
        int enough = (int) Math.ceil(Math.log(10) / one.evidence(one.second()));
        Reading less = Given.reading(new LanguagesState("z".repeat(enough - 1)));
        Reading more = Given.reading(new LanguagesState("z".repeat(enough)));
        assertThat(less.isRuledOut(less.second())).isFalse();
        assertThat(more.isRuledOut(more.second())).isTrue();
    }

    // ---- what is of no language ---------------------------------------------------------------------------------

    @Test
    void noLetterAndNoShortWordIsDeniedToAllLanguages() {
        IntStream.rangeClosed('a', 'z')
                .mapToObj(Character::toString)
                .forEach(letter -> assertThat(
                                Given.reading(new LanguagesState(letter)).isForeign())
                        .as(letter)
                        .isFalse());
        for (String word :
                List.of("box", "jump", "why", "kick", "a box", "hmm", "fuzz", "jazz", "maximum", "jump box")) {
            assertThat(Given.reading(new LanguagesState(word)).isForeign())
                    .as(word)
                    .isFalse();
        }
    }

    @Test
    void whatNoLanguageWritesIsDeniedToAll() {
        for (String text : List.of("xxxxxxxx", "qqqqqqqq", "zzzzzzzzzzzzzzzzzzzz")) {
            assertThat(Given.reading(new LanguagesState(text)).isForeign())
                    .as(text)
                    .isTrue();
        }
        for (String preset : List.of("caesar", "unknown", "mirror")) {
            assertThat(Given.reading(Given.preset(preset)).isForeign())
                    .as(preset)
                    .isTrue();
        }
    }

    /**
     * Beyond some 70 letters the standard deviation under the language has no influence, so its asymptotic value cannot
     * mislead.
     */
    @ParameterizedTest
    @EnumSource
    void manyLettersAreDeniedToALanguageByTheirDistanceAlone(LetterLanguage language) {
        LanguageTables tables = LanguageTables.all();
        for (long letters : new long[] {80, 101, 1000, 20_000, 1_000_000_000}) {
            double chance = tables.byChance(language, letters);
            assertThat(tables.mayBe(language, letters, chance + 0.2199)).isTrue();
            assertThat(tables.mayBe(language, letters, chance + 0.2201)).isFalse();
        }
        assertThat(tables.mayBe(language, 1, tables.byChance(language, 1) + 1)).isTrue();
        assertThat(tables.mayBe(language, 1, Double.POSITIVE_INFINITY)).isFalse();
    }

    @Test
    void aHiddenLanguageIsFoundWhicheverIsChosen() {
        for (LetterLanguage chosen : LetterLanguage.values()) {
            Reading reading = Given.reading(Given.chosen(Given.preset("unknown"), chosen));
            assertThat(reading.valley().language()).isEqualTo(chosen);
            assertThat(reading.hidden().orElseThrow().language()).isEqualTo(LetterLanguage.GERMAN);
            assertThat(reading.hidden().orElseThrow().best()).isEqualTo(16);
        }
        assertThat(Given.reading(Given.preset("mirror")).hidden()).isEmpty();
        assertThat(Given.reading(Given.preset("german")).hidden()).isEmpty();
    }

    /** The mean divergence of a single letter from its language is the entropy of the language. */
    @ParameterizedTest
    @EnumSource
    void byChanceOneLetterIsAtTheDistanceOfTheEntropy(LetterLanguage language) {
        assertThat(LanguageTables.all().byChance(language, 1)).isCloseTo(Entropy.of(language.letters()), within(TINY));
    }

    @ParameterizedTest
    @EnumSource
    void byChanceManyLettersGoOnWhereFewerEnd(LetterLanguage language) {
        LanguageTables tables = LanguageTables.all();
        double exact = tables.byChance(language, 20_000);
        double approximate = tables.byChance(language, 20_001);
        assertThat(approximate).isCloseTo(exact, within(1e-4));
        assertThat(tables.byChance(language, 2_000_000_000L)).isCloseTo(25 / 4e9, within(1e-9));
    }

    @Test
    void theComparisonIsOfTheMessageWithTheShownLanguage() {
        Reading reading = Given.reading(Given.preset("italian"));
        Comparison fresh = Comparison.of(reading.p(), LetterLanguage.ITALIAN.letters());
        assertThat(reading.comparison().contributions()).isEqualTo(fresh.contributions());
        assertThat(reading.kl())
                .isCloseTo(
                        fresh.contributions().stream()
                                .mapToDouble(c -> c.value())
                                .sum(),
                        within(TINY));
    }

    @Test
    void everyLanguageHasAMessageToBeginWith() {
        assertThat(Given.LAB.presets().stream().map(preset -> preset.id().toUpperCase(Locale.ROOT)))
                .containsAll(
                        Arrays.stream(LetterLanguage.values()).map(Enum::name).toList());
    }
}
