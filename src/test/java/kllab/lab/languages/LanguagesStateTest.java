package kllab.lab.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kllab.core.coding.ShiftCipher;
import kllab.io.data.LetterLanguage;
import kllab.io.session.StateFile;
import kllab.io.session.StateFileException;
import kllab.io.text.CountedFile;
import kllab.text.Language;
import kllab.text.Refusal;
import kllab.text.Words;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesStateTest {
    @TempDir
    private Path folder;

    @Test
    void aTextHasAtMostAMillionCharacters() {
        assertThat(new LanguagesState("x".repeat(1_000_000)).text()).hasSize(1_000_000);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new LanguagesState("x".repeat(1_000_001)));
        assertThat(refusal.say(Words.of(Language.EN)))
                .isEqualTo("text must have at most 1000000 characters, not 1000001");
    }

    @Test
    void aFileThatWasCountedHasOneCountForEachLetterAndNoneThatCannotBe() {
        List<Long> many = Collections.nCopies(26, 3L);
        refused("letters[0] must be between 0 and 2, not 3", () -> new CountedFile("a", 1, "UTF-8", false, many));
        refused(
                "letters must have 26 entries, not 25",
                () -> new CountedFile("a", 9, "UTF-8", false, Collections.nCopies(25, 1L)));
        refused(
                "bytes must be between 0 and 1073741824, not 1073741825",
                () -> new CountedFile("a", (1L << 30) + 1, "UTF-8", false, many));
        refused("name must have 1 to 255 characters, not 0", () -> new CountedFile("", 9, "UTF-8", false, many));
    }

    private static void refused(String why, ThrowingCallable made) {
        Refusal refusal = catchThrowableOfType(Refusal.class, made);
        assertThat(refusal.say(Words.of(Language.EN))).isEqualTo(why);
    }

    @Test
    void aNewTextOrFileIsReadWithoutAKey() {
        LanguagesState deciphered = new LanguagesState("khoor").withCipher(new ShiftCipher(true, 7));
        assertThat(deciphered.withText("khoor zruog").cipher()).isEqualTo(new ShiftCipher(true, 7));
        assertThat(deciphered.withNewText("hello").cipher()).isEqualTo(LanguagesState.PLAIN);
        assertThat(deciphered.withFile(Given.file("a.txt", 1)).cipher()).isEqualTo(LanguagesState.PLAIN);
    }

    @Test
    void typingTakesThePlaceOfAFileAndTheFileLeavesTheTextAsItWas() {
        LanguagesState typed = new LanguagesState("typed");
        LanguagesState counted = typed.withFile(Given.file("a.txt", 1, 2, 3));
        assertThat(counted.text()).isEqualTo("typed");
        assertThat(counted.withoutFile()).isEqualTo(typed);
        assertThat(counted.withText("more")).isEqualTo(new LanguagesState("more"));
    }

    @Test
    void everyStateComesBackFromItsFile() throws Exception {
        List<LanguagesState> states = new ArrayList<>();
        Given.LAB.presets().forEach(preset -> states.add(preset.state()));
        states.add(
                Given.chosen(Given.key(new LanguagesState("女 \uD83D\uDE00\n\"x\""), true, 25), LetterLanguage.PINYIN));
        states.add(Given.preset("german").withFile(Given.file("战争与和平.txt", 1_000_000, 0, 17)));
        for (LanguagesState state : states) {
            Path file = folder.resolve("state.json");
            StateFile.write(file, "languages", state);
            assertThat(StateFile.read(file).state("languages", LanguagesState.class))
                    .isEqualTo(state);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN| \"key\" : 0| \"key\" : 26| state.cipher cannot be used: key must be between 0 and 25, not 26.",
                "ZH| \"key\" : 0| \"key\" : 26| state.cipher 无法使用：key 须在 0 与 25 之间，现为 26。",
                "EN| \"chosen\" : null| \"chosen\" : \"LATIN\"|"
                        + " state.chosen must be one of ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, POLISH, PINYIN, not \"LATIN\"."
            })
    void aBrokenFileIsRefusedWithTheFieldThatIsWrong(Language language, String right, String wrong, String sentence)
            throws Exception {
        Path file = folder.resolve("state.json");
        String json = StateFile.json("languages", new LanguagesState("text"));
        assertThat(json).contains(right);
        Files.writeString(file, json.replace(right, wrong));
        StateFileException refused = catchThrowableOfType(
                StateFileException.class, () -> StateFile.read(file).state("languages", LanguagesState.class));
        assertThat(refused.notice().say(Words.of(language))).isEqualTo(sentence);
    }
}
