package kllab.lab.languages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.core.coding.ShiftCipher;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Theme;
import kllab.io.data.LetterLanguage;
import kllab.io.text.CountedFile;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Seat;

/** States and results for the tests of this lab. */
final class Given {
    static final LanguagesLab LAB = new LanguagesLab();

    private Given() {}

    static LanguagesResult text(String text) {
        return LAB.compute(new LanguagesState(text));
    }

    static LanguagesState preset(String id) {
        return LAB.presets().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    static Reading reading(LanguagesState state) {
        return LAB.compute(state).reading().orElseThrow();
    }

    static LanguagesState chosen(LanguagesState state, LetterLanguage language) {
        return state.withChosen(Optional.of(language));
    }

    static LanguagesState key(LanguagesState state, boolean reversed, int key) {
        return state.withCipher(new ShiftCipher(reversed, key));
    }

    /** A file with these letter counts. */
    static CountedFile file(String name, long... letters) {
        return new CountedFile(
                name,
                1_000_000,
                "UTF-8",
                false,
                IntStream.range(0, 26)
                        .mapToObj(i -> i < letters.length ? letters[i] : 0L)
                        .toList());
    }

    static Look look(Language language, LogBase unit) {
        Desk desk = new Desk();
        Seat seat = new Seat(desk);
        desk.languageProperty().set(language);
        desk.unitProperty().set(unit);
        seat.themeProperty().set(Theme.LIGHT);
        return seat.look();
    }

    static List<Long> counts(String letters) {
        return IntStream.range(0, 26)
                .mapToObj(i -> letters.chars().filter(c -> c == 'A' + i).count())
                .toList();
    }
}
