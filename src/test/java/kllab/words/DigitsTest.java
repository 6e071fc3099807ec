package kllab.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kllab.app.LabCatalog;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.stage.LabStage;
import kllab.stage.Written;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.words.Shown.Found;
import kllab.words.Shown.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No page shows or speaks a digit that is not of one of its quantities, of a tick, of a setting, or of a message. So whoever masks a
 * quantity, copies it or asks for it knows all numbers that there are.
 */
class DigitsTest {
    private static final int SEED = 7;
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    /** Random states besides the presets and the hard ones, and how many of all are read; all in a long run. */
    private static final int MORE = Integer.getInteger("kllab.words.states", 8);

    private static final int READ = Boolean.getBoolean("kllab.full") ? Integer.MAX_VALUE : 24;
    private static final int MOST_FAULTS = 12;

    @BeforeAll
    static void wake() throws Exception {
        LabStage.wake();
    }

    static Stream<Lab<?, ?>> labs() {
        return LabCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyDigitOnAPageIsOfAQuantityATickASettingOrAMessage(Lab<?, ?> lab) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            read(lab, language, faults);
        }
        assertThat(faults.stream().distinct().limit(MOST_FAULTS).toList()).isEmpty();
    }

    /** A part names the quantities that can be read off it, and no two have one name. */
    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record, R> void whatAPartTellsIsAQuantityOfItsPage(Lab<S, R> lab) {
        List<String> names = lab.quantities().stream().map(Quantity::id).toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
        assertThat(lab.plan().parts()).allSatisfy(part -> assertThat(names).containsAll(part.tells()));
    }

    private static <S extends Record, R> void read(Lab<S, R> lab, Language language, List<String> faults)
            throws Exception {
        Desk desk = new Desk();
        Seat seat = new Seat(desk);
        desk.languageProperty().set(language);
        List<S> states = States.of(lab, MORE, SEED);
        int step = Math.max(1, states.size() / READ);
        LabStage.with(seat, WIDTH, HEIGHT, () -> lab.open(desk), (screen, root) -> {
            for (int i = language.ordinal() % step; i < states.size(); i += step) {
                desk.unitProperty().set(LogBase.values()[i / step % 2]);
                show(screen.model(), states.get(i), i / step);
                LabStage.lay(root);
                List<Found> shown = new ArrayList<>(Shown.on(root, seat.look()));
                Written.on(lab.figure(), screen.model().result(), seat.look(), WIDTH, HEIGHT)
                        .forEach(word -> shown.add(new Found(word.isTick() ? Kind.TICK : Kind.CHART, word.text())));
                check(screen, seat.look(), shown, faults);
            }
        });
    }

    /** Of every three states, the second is beside the first, which is pinned. */
    private static <S extends Record, R> void show(LabModel<S, R> model, S state, int turn) {
        if (turn % 3 == 1) {
            model.pin();
        } else {
            model.unpin();
        }
        model.change(before -> state);
    }

    private static <S extends Record, R> void check(
            OpenLab<S, R> screen, Look look, List<Found> shown, List<String> faults) {
        LabModel<S, R> model = screen.model();
        Digits known = new Digits(look);
        known.addMessages();
        known.addState(model.state());
        known.addQuantities(
                screen.lab().quantities(),
                model.result(),
                model.pinnedProperty().get());
        for (Found found : shown) {
            for (String number : found.kind() == Kind.TICK ? List.<String>of() : known.unknown(found.text())) {
                faults.add(String.format(
                        "%s %s: %s in %s \u201C%s\u201D%n    of %s",
                        screen.lab().id(), look.unit(), number, found.kind(), found.text(), model.state()));
            }
        }
    }
}
