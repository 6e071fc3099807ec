package kllab.lab.morse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Look;
import kllab.io.data.LetterLanguage;
import kllab.text.Language;
import kllab.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MorseSentencesTest {
    private static String headline(MorseState state, Language language) {
        MorseResult result = Given.LAB.compute(state);
        return new MorseSentences(result, Given.look(language, LogBase.BITS))
                .headline()
                .plain();
    }

    private static String remark(MorseResult result, MorseResult pinned) {
        return new MorseSentences(result, Given.look(Language.EN, LogBase.BITS))
                .remark(pinned)
                .plain();
    }

    private static String remark(MorseState state) {
        return new MorseSentences(Given.LAB.compute(state), Given.look(Language.EN, LogBase.BITS))
                .remark(null)
                .plain();
    }

    @Test
    void theSentenceNamesTheCulpritAndTheWaste() {
        assertThat(headline(Given.OWN, Language.EN))
                .isEqualTo(
                        "Of the 9.06 units a letter that Morse code takes on average, 0.74 are wasted, above all because it underrates O.");
        assertThat(headline(Given.OWN, Language.ZH))
                .contains("低估了 O")
                .contains("9.06")
                .contains("0.74");
        assertThat(headline(Given.preset("exchange"), Language.EN))
                .matches("Of the \\S+ units a letter that this assignment takes on average, .* it underrates [A-Z]\\.");
    }

    @Test
    void theEdgesHaveSentencesOfTheirOwn() {
        assertThat(headline(Given.preset("best"), Language.EN))
                .startsWith("No assignment of these signals is quicker: 8.66");
        assertThat(headline(Given.preset("shortest"), Language.EN))
                .startsWith("With the 26 shortest signals a letter takes 8.62");
        assertThat(headline(Given.preset("worst"), Language.EN)).startsWith("No assignment of these signals is slower");
        assertThat(headline(Given.preset("uniform"), Language.EN)).startsWith("All letters are equally likely");
        assertThat(headline(Given.preset("believed"), Language.EN)).contains("nothing is wasted");
        assertThat(headline(nearlyBelieved(), Language.EN)).contains("almost").contains("next to nothing");
    }

    /** The letter frequencies that Morse implies, one of them slightly increased. */
    private static MorseState nearlyBelieved() {
        double[] weights = MorseLetters.BELIEVED.letters().toArray();
        weights[0] *= 1.01;
        return Given.OWN.withLetters("", Categorical.of(weights));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceIsTrueOfEveryHand(Language language) {
        Look look = Given.look(language, LogBase.BITS);
        for (MorseState state : Given.hands()) {
            MorseResult result = Given.LAB.compute(state);
            String headline = new MorseSentences(result, look).headline().plain();
            assertThat(headline)
                    .contains(Numbers.fixed(result.meanUnits(), 2))
                    .contains(Numbers.fixed(result.wastedUnits(), 2));
            if (!result.isLeast() && !result.isGreatest()) {
                int culprit = result.culprits().getFirst();
                assertThat(headline).contains(MorseSentences.letter(culprit));
                assertThat(result.comparison().logRatio(culprit)).isPositive();
                for (int letter = 0; letter < 26; letter++) {
                    assertThat(result.comparison().contribution(letter))
                            .isLessThanOrEqualTo(result.comparison().contribution(culprit));
                }
            }
        }
    }

    @Test
    void theRemarkTellsTheExchangeThatSavesMost() {
        assertThat(remark(Given.OWN))
                .startsWith("If O and M swapped signals, a letter would be 0.205 units quicker on average");
        for (MorseState state : Given.hands()) {
            MorseResult result = Given.LAB.compute(state);
            result.bestSwap().ifPresent(swap -> {
                double after = Given.LAB
                        .compute(state.swapped(swap.likelier(), swap.rarer()))
                        .meanUnits();
                assertThat(remark(state)).contains(Numbers.amount(result.meanUnits() - after, 3) + " units quicker");
            });
        }
    }

    @Test
    void whereNoExchangeHelpsTheRemarkSaysWhy() {
        assertThat(remark(Given.preset("best")))
                .contains("every two units more divide the implied probability by 2.00");
        assertThat(remark(Given.preset("shortest"))).contains("J, Q and Y");
        assertThat(remark(Given.preset("uniform"))).contains("more likely than others");
    }

    /** Headline and remark agree: where nothing is wasted, the letter frequencies follow the durations. */
    @Test
    void whereNothingIsWastedTheRemarkSaysThatTheLettersFollowTheDurations() {
        assertThat(remark(Given.preset("believed")))
                .isEqualTo(
                        "Every two units more divide the implied probability by 2.00, and these letters follow exactly that:"
                                + " nothing is left to gain.");
        assertThat(remark(nearlyBelieved())).doesNotContain("nothing is left to gain");
        MorseState shortest = Given.preset("shortest");
        MorseState suited =
                shortest.withLetters("", Given.result("shortest").implied().belief());
        assertThat(remark(suited)).endsWith("nothing is left to gain.");
    }

    /** The letters may differ though the assignment is the same. */
    @Test
    void besideAnotherPinnedLanguageTheRemarkSpeaksOfNoOtherAssignment() {
        assertThat(remark(Given.result("german"), Given.result("own")))
                .isEqualTo("The mean time is 0.401 units a letter shorter than when pinned.");
    }

    /** J and Q have equal durations and probabilities here, so neither costs more. */
    @Test
    void lettersThatCostTheSameAreAllNamed() {
        double[] weights = new double[26];
        weights['J' - 'A'] = 2;
        weights['Q' - 'A'] = 2;
        weights['E' - 'A'] = 1;
        MorseState state = Given.OWN.withLetters("", Categorical.of(weights));
        assertThat(headline(state, Language.EN)).endsWith("it underrates J\u2009Q.");
        assertThat(headline(state, Language.ZH)).endsWith("低估了 J\u2009Q。");
    }

    @Test
    void theLanguageThatMorseSuitsBestIsToldSo() {
        assertThat(remark(Given.preset("german")))
                .startsWith("Of the 7 languages here, Morse code wastes least on German");
        double least = Given.result("german").wastedUnits();
        for (LetterLanguage language : LetterLanguage.values()) {
            MorseState sent = Given.OWN.withLetters(language.id(), language.letters());
            assertThat(Given.LAB.compute(sent).wastedUnits()).isGreaterThanOrEqualTo(least);
            assertThat(remark(sent.swapped(0, 1))).doesNotContain("languages");
        }
        MorseState renamed = Given.preset("german").withLetters("german", Given.OWN.letters());
        assertThat(remark(renamed)).startsWith("If O and M swapped signals");
    }

    @Test
    void besideAPinnedDealTheRemarkTellsTheDifferenceOfWhatIsShown() {
        MorseResult own = Given.result("own");
        MorseResult best = Given.result("best");
        assertThat(remark(best, own)).isEqualTo("The mean time is 0.393 units a letter shorter than when pinned.");
        assertThat(remark(own, best)).isEqualTo("The mean time is 0.393 units a letter longer than when pinned.");
        assertThat(remark(own, own)).startsWith("If O and M");
    }

    @Test
    void aLetterIsSpokenWithAllItsNumbers() {
        MorseSentences sentences = new MorseSentences(Given.result("own"), Given.look(Language.EN, LogBase.BITS));
        assertThat(sentences.spoken('O' - 'A'))
                .isEqualTo(
                        "O: comes 7.6% of the time, the code implies 0.8%; dash dash dash; 14 units; contribution +0.252 bits");
        assertThat(sentences.digits('O' - 'A')).contains("p = 0.076").contains("+0.252183 bits");
        assertThat(MorseNumbers.SPOKEN_BALANCE.apply(Given.result("own"), Given.look(Language.EN, LogBase.BITS)))
                .isEqualTo(
                        "Needed for the entropy: 8.319; wasted: 0.739; paid for the cross-entropy: 9.057 time units a letter.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsLeftUnfilledInAnyState(Language language) {
        List<MorseState> states = new ArrayList<>(Given.hands());
        Given.LAB.presets().forEach(preset -> states.add(preset.state()));
        for (LogBase unit : LogBase.values()) {
            Look look = Given.look(language, unit);
            for (MorseState state : states) {
                MorseResult result = Given.LAB.compute(state);
                MorseSentences sentences = new MorseSentences(result, look);
                assertThat(List.of(
                                sentences.headline().plain(),
                                sentences.remark(null).plain(),
                                sentences.spoken(0),
                                sentences.digits(25),
                                MorseNumbers.SPOKEN_BALANCE.apply(result, look),
                                MorseNumbers.SPOKEN_READOUTS.apply(result, look),
                                MorseNumbers.SPOKEN_FORMULA.apply(result, look)))
                        .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{", "NaN", "?"));
            }
        }
    }
}
