package kllab.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kllab.figure.Hall;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.seen.PaintLog.Letters;
import kllab.stage.LabStage;
import kllab.text.Language;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;
import kllab.ui.page.PageView;
import kllab.ui.theme.StyleSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/**
 * Whoever sits in the last row can read every letter of a page that is presented: none is under a fiftieth of the height, scripts included;
 * none is cut, none lies over others; also in a language whose sentences are a third longer.
 */
class HallLettersTest {
    private static final int[][] SIZES = {{1920, 1080}, {1366, 768}, {1024, 768}, {3840, 2160}};
    private static final double LINES = 50;

    /** The usual one; {@code -Dkllab.hall=40} looks at one that reads only a fortieth. */
    private static final Hall HALL = new Hall(Integer.getInteger("kllab.hall", Hall.USUAL.lines()), 0.5, false);

    private static final double ROUNDING = 0.01;
    private static final int SOME = 7;

    /** What a page is presented in. */
    private record Dress(Language language, boolean longer, int width, int height) {
        Words words(Language of) {
            return longer ? Longer.of(of) : Words.of(of);
        }

        @Override
        public String toString() {
            return language.code() + (longer ? " longer " : " ") + width + "x" + height;
        }
    }

    @BeforeAll
    static void wake() throws Exception {
        LabStage.wake();
    }

    @ParameterizedTest
    @MethodSource("kllab.seen.Pictures#labs")
    <S extends Record, R> void everyLetterCanBeReadFromTheLastRow(Lab<S, R> lab) throws Exception {
        List<String> faults = new ArrayList<>();
        int turn = 0;
        for (boolean longer : new boolean[] {false, true}) {
            for (Language language : Language.values()) {
                for (int[] size : SIZES) {
                    faults.addAll(faults(lab, turn++, new Dress(language, longer, size[0], size[1])));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** In full each preset in each dress; else each in some of them, in turn. */
    private static <S extends Record, R> List<String> faults(Lab<S, R> lab, int turn, Dress dress) throws Exception {
        List<String> faults = new ArrayList<>();
        FxToolkit.setupFixture(() -> {
            Desk desk = new Desk(dress::words);
            desk.languageProperty().set(dress.language());
            if (dress.language() == Language.ZH) {
                FxFonts.loadUpright("Noto Sans SC"); // as the shell does
            }
            Seat seat = new Seat(desk);
            seat.present(HALL, HALL.rem(dress.height()));
            OpenLab<S, R> screen = lab.open(desk);
            PageView<?, ?> page = screen.view(seat);
            Scene scene = new Scene(page, dress.width(), dress.height());
            scene.getStylesheets().add(new StyleSheet().address(seat.look()));
            List<Preset<S>> presets = lab.presets();
            for (int i = 0; i < presets.size(); i++) {
                if (Pictures.FULL || (i + turn) % SOME == 0) {
                    screen.model().choose(presets.get(i));
                    LabStage.lay(page);
                    LabStage.lay(page);
                    faults.addAll(faults(lab.id() + " " + presets.get(i).id() + " " + dress, page, dress.height()));
                }
            }
            screen.hidden();
        });
        return faults;
    }

    private static List<String> faults(String where, Region page, double height) {
        List<Letters> letters = ScreenLettersTest.letters(page);
        List<String> faults = LettersTest.faults(where, ScreenLettersTest.page(page), letters);
        for (Letters each : letters) {
            if (each.size() < height / LINES - ROUNDING && !isIcon(each.text())) {
                String small = String.format(Locale.ROOT, "1/%.1f of the height", height / each.size());
                faults.add(where + ": too small: \u201C" + each.text() + "\u201D is " + small);
            }
        }
        ScreenLettersTest.ofSheets(page)
                .filter(HallLettersTest::isCut)
                .forEach(each -> faults.add(where + ": cut: \u201C" + each.text() + '\u201D'));
        for (Labeled label : LabStage.all(page, Labeled.class)) {
            if (label.lookup(".text") instanceof Text shown && !shown.getText().equals(label.getText())) {
                faults.add(where + ": cut: \u201C" + shown.getText() + "\u201D of \u201C" + label.getText() + '\u201D');
            }
        }
        return faults;
    }

    private static boolean isCut(Letters letters) {
        Rectangle2D clip = letters.clip();
        return clip != null && clip.intersects(letters.ink()) && !clip.contains(letters.ink());
    }

    /** Icons are pictures. */
    static boolean isIcon(String text) {
        return Character.getType(text.codePointAt(0)) == Character.PRIVATE_USE;
    }
}
