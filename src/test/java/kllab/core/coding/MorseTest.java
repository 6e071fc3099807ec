package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import kllab.core.coding.Keying.Mark;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

class MorseTest {
    @Test
    void lettersAreFoundInEitherCaseAndOthersHaveNone() {
        assertThat(MorseCode.signal('q')).contains("--.-");
        assertThat(MorseCode.signal('ı')).isEmpty();
        assertThat(MorseCode.signal(' ')).isEmpty();
    }

    @Test
    void theSignalsOfTheLettersGoFromShortToLong() {
        assertThat(MorseCode.signalsByDuration())
                .hasSize(26)
                .startsWith(".", "-", "..", ".-", "-.", "...")
                .endsWith(".---", "-.--", "--.-");
    }

    @Test
    void theShortestSignalsAreAllThereAreInOrderOfTime() {
        assertThat(MorseCode.shortestSignals(6)).containsExactly(".", "-", "..", ".-", "-.", "...");
        assertThat(MorseCode.shortestSignals(200)).doesNotHaveDuplicates().hasSize(200);
        assertThat(MorseCode.shortestSignals(200).stream()
                        .mapToInt(MorseCode::units)
                        .toArray())
                .containsExactly(MorseCode.shortestDurations(200));
    }

    @Test
    void theTwentySixShortestReplaceTheThreeLongestOfMorse() {
        List<String> shortest = MorseCode.shortestSignals(26);
        List<String> morse = MorseCode.signalsByDuration();
        assertThat(morse).filteredOn(signal -> !shortest.contains(signal)).containsExactly(".---", "-.--", "--.-");
        assertThat(shortest).filteredOn(signal -> !morse.contains(signal)).containsExactly(".....", "..--", ".-.-");
    }

    @Test
    void aBookOfAnySignalsNamesTheLetterThatIsWrong() {
        List<String> signals = CodeBook.international().signals();
        assertThat(CodeBook.of(signals)).isEqualTo(CodeBook.international());
        List<String> twice = new ArrayList<>(signals);
        twice.set(25, ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeBook.of(twice))
                .withMessageContaining("E and Z");
        List<String> strange = new ArrayList<>(signals);
        strange.set(1, "_");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeBook.of(strange))
                .withMessageContaining("signal of B");
        assertThatIllegalArgumentException().isThrownBy(() -> CodeBook.of(signals.subList(0, 25)));
        Categorical uniform = Categorical.uniform(26);
        assertThatIllegalArgumentException().isThrownBy(() -> CodeBook.dealt(signals.subList(0, 25), uniform, uniform));
    }

    @Test
    void aNewBookGivesShortSignalsToLikelyLetters() {
        Categorical tie = Categorical.uniform(26);
        double[] weights = new double[26];
        weights['Z' - 'A'] = 3;
        weights['Q' - 'A'] = 2;
        CodeBook book = CodeBook.dealt(Categorical.of(weights), tie);
        assertThat(book.signal('Z' - 'A')).isEqualTo(".");
        assertThat(book.signal('Q' - 'A')).isEqualTo("-");
        assertThat(book.signal(0)).isEqualTo("..");
        assertThat(CodeBook.dealt(tie, Categorical.of(weights)).signal('Z' - 'A'))
                .isEqualTo(".");
        assertThatIllegalArgumentException().isThrownBy(() -> CodeBook.dealt(Categorical.uniform(3), tie));
    }

    @Test
    void theSecondParisStartsAtUnitFifty() {
        Keying keying = Keying.of("  paris\t PARIS~ ", CodeBook.international());
        assertThat(keying.letters()).hasSize(10);
        assertThat(keying.letters().get(5).start()).isEqualTo(50);
        assertThat(keying.duration()).isEqualTo(93);
    }

    @Test
    void marksFollowEachOtherWithOneUnitBetween() {
        Keying.Letter a = Keying.of("A", CodeBook.international()).letters().getFirst();
        assertThat(a.marks()).containsExactly(new Mark(0, 1), new Mark(2, 3));
        assertThat(a.end()).isEqualTo(5);
    }

    @Test
    void nothingToSendTakesNoTime() {
        assertThat(Keying.of(" ~\u200B ", CodeBook.international()).duration()).isZero();
    }

    /** The list of ITU-R M.1677-1, section 1.1, with the punctuation marks as printed there. */
    @Test
    void allSignsOfTheRecommendationHaveTheirSignals() {
        String signs =
                "\u00C9 ..-..  \u00E9 ..-..  . .-.-.-  , --..--  : ---...  ? ..--..  \u2019 .----.  \u2013 -....-  \u2212 -....-"
                        + "  / -..-.  \u00F7 -..-.  ( -.--.  ) -.--.-  \u201C .-..-.  \u201D .-..-.  = -...-  + .-.-.  \u00D7 -..-  @ .--.-."
                        + "  0 -----  1 .----  2 ..---  3 ...--  4 ....-  5 .....  6 -....  7 --...  8 ---..  9 ----.";
        String[] pairs = signs.split(" +");
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(MorseCode.signal(pairs[i].codePointAt(0))).as(pairs[i]).contains(pairs[i + 1]);
        }
        assertThat(MorseText.of("CAFE\u0301").code()).isEqualTo("-.-. .- ..-. ..-..");
        assertThat(MorseText.of("E\u00A0E\u3000E").code()).isEqualTo(". / . / .");
    }

    @Test
    void whatCannotBeSeenIsNamedByItsNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MorseText.of("SO\u200BS"))
                .withMessageContaining("'U+200B' at index 2");
    }

    @Test
    void aTextNamesTheCharacterThatHasNoSignal() {
        assertThat(MorseText.of("e  e ").code()).isEqualTo(". / .");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MorseText.of("naïve"))
                .withMessageContaining("'ï'")
                .withMessageContaining("index 2");
    }

    @Test
    void durationsMustBePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpliedBelief.of(1, 0))
                .withMessageContaining("index 1");
        assertThatIllegalArgumentException().isThrownBy(() -> ImpliedBelief.of(new double[0]));
        assertThat(ImpliedBelief.of(5).bitsPerUnit()).isZero();
    }

    @Test
    void equalDurationsImplyAUniformBelief() {
        ImpliedBelief implied = ImpliedBelief.of(4, 4, 4, 4);
        assertThat(implied.bitsPerUnit()).isEqualTo(0.5);
        assertThat(implied.belief()).isEqualTo(Categorical.uniform(4));
    }
}
