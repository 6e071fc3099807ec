package kllab.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import kllab.app.LabCatalog;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.stage.LabStage;
import kllab.stage.Written;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Seat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in many states, in both languages: all shown and spoken texts follow the rules. */
class ShownWordsTest {
    /** The number of random states of each lab, besides the known hard ones; more for a long run. */
    private static final int MORE = Integer.getInteger("kllab.words.states", 8);

    private static final int SEED = 20_26;
    private static final double[][] SIZES = {{1024, 768}, {1920, 1080}, {1366, 768}};
    private static final double[] PAPER = {1366, 768};

    /** So many states on one screen, and each so many on paper, too. */
    private static final int A_SCREEN = 60;

    private static final int A_SHEET = 5;
    private static final Theme[] THEMES = {Theme.LIGHT, Theme.PROJECTOR};

    @BeforeAll
    static void wake() throws Exception {
        LabStage.wake();
    }

    static Stream<Lab<?, ?>> labs() {
        return LabCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void allThatAPageSaysIsWrittenByTheRules(Lab<?, ?> lab) throws Exception {
        Reader reader = new Reader();
        for (Language language : Language.values()) {
            read(lab, language, reader);
        }
        assertThat(reader.report()).isEmpty();
    }

    /** Each lab and language in another size and theme; a fresh screen for so many states. */
    private static <S extends Record, R> void read(Lab<S, R> lab, Language language, Reader reader) throws Exception {
        int turn = 3 * LabCatalog.all().stream().map(Lab::id).toList().indexOf(lab.id()) / 2 + language.ordinal();
        double[] size = SIZES[turn % SIZES.length];
        Desk desk = new Desk();
        Seat seat = new Seat(desk);
        desk.languageProperty().set(language);
        seat.themeProperty().set(THEMES[turn % THEMES.length]);
        List<S> states = States.of(lab, MORE, SEED);
        for (int from = 0; from < states.size(); from += A_SCREEN) {
            int first = from;
            int end = Math.min(from + A_SCREEN, states.size());
            LabStage.with(seat, size[0], size[1], () -> lab.open(desk), (screen, root) -> {
                for (int i = first; i < end; i++) {
                    desk.unitProperty().set(LogBase.values()[(i + language.ordinal()) % 2]);
                    show(screen, states.get(i), i);
                    LabStage.lay(root);
                    read(screen, root, seat.look(), reader, i % A_SHEET == 0);
                }
            });
        }
    }

    private static <S extends Record, R> void read(
            OpenLab<S, R> screen, Region root, Look look, Reader reader, boolean onPaper) {
        Lab<S, R> lab = screen.lab();
        S state = screen.model().state();
        R result = screen.model().result();
        reader.read(root, look, lab.id(), state, state.toString());
        reader.readSentence(lab.headline(result, look).plain(), look, lab.id(), state.toString());
        if (onPaper) {
            reader.readPaper(Written.on(lab.figure(), result, look, PAPER[0], PAPER[1]), look, lab.id(), state);
        }
    }

    /** Of every three states, one has nothing pinned, and two have the state before the first of them pinned. */
    private static <S extends Record, R> void show(OpenLab<S, R> screen, S state, int turn) {
        LabModel<S, R> model = screen.model();
        if (turn % 3 == 0) {
            model.unpin();
        } else if (turn % 3 == 1) {
            model.pin();
        }
        model.change(before -> state);
    }
}
