package kllab.lab.morse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kllab.core.coding.MorseCode;
import kllab.core.probability.Categorical;
import kllab.io.session.StateFile;
import kllab.io.session.StateFileException;
import kllab.text.Language;
import kllab.text.Refusal;
import kllab.text.Words;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MorseStateTest {
    @Test
    void theSignalsAreMorsesOrTheShortestInAnyOrder() {
        List<String> reversed = Given.OWN.signals().reversed();
        assertThat(Given.OWN.withSignals(reversed).signals()).isEqualTo(reversed);
        assertThat(Given.OWN.withSignals(MorseCode.shortestSignals(26)).signals())
                .contains(".....");
        List<String> mixed = new ArrayList<>(Given.OWN.signals());
        mixed.set(9, ".....");
        refused("signals must be the 26 of Morse or the 26 shortest, each once", () -> Given.OWN.withSignals(mixed));
        mixed.set(9, ".");
        refused("signals: E and J have the same one, .", () -> Given.OWN.withSignals(mixed));
    }

    private static void refused(String why, ThrowingCallable made) {
        Refusal refusal = Assertions.catchThrowableOfType(Refusal.class, made);
        assertThat(refusal.say(Words.of(Language.EN))).isEqualTo(why);
    }

    @Test
    void thereAre26LettersAndOneOfThemOrNoneIsSelected() {
        assertThat(Given.OWN.withSelected(-1).selected()).isEqualTo(-1);
        assertThatIllegalArgumentException().isThrownBy(() -> Given.OWN.withSelected(26));
        assertThatIllegalArgumentException().isThrownBy(() -> Given.OWN.withSelected(-2));
        refused("letters must have 26 entries, not 25", () -> Given.OWN.withLetters("", Categorical.uniform(25)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Given.OWN.withLetters("x".repeat(41), Categorical.uniform(26)));
    }

    @Test
    void aSwapExchangesTwoSignalsAndASecondOneTakesItBack() {
        MorseState swapped = Given.OWN.swapped(14, 12);
        assertThat(swapped.signals().get(14)).isEqualTo("--");
        assertThat(swapped.signals().get(12)).isEqualTo("---");
        assertThat(swapped.swapped(12, 14)).isEqualTo(Given.OWN);
    }

    @Test
    void everyPresetAndEveryHandComesBackFromItsFile() throws Exception {
        List<MorseState> states = new ArrayList<>(Given.hands());
        Given.LAB.presets().forEach(preset -> states.add(preset.state()));
        for (MorseState state : states) {
            assertThat(read(StateFile.json("morse", state))).isEqualTo(state);
        }
    }

    @Test
    void aFileWithAWrongSignalIsRefusedInOneSentence() throws Exception {
        String file = StateFile.json("morse", Given.OWN).replace("\"--..\"", "\"--.x\"");
        Assertions.assertThatExceptionOfType(StateFileException.class)
                .isThrownBy(() -> read(file))
                .satisfies(refused -> assertThat(refused.notice().say(Words.of(Language.ZH)))
                        .isEqualTo("state 无法使用：signals 中字母 Z 的信号须由点和划（. 和 -）组成，现为“--.x”。"));
    }

    private static MorseState read(String file) throws StateFileException {
        return StateFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .state("morse", MorseState.class);
    }
}
