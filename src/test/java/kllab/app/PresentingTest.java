package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.transform.Transform;
import kllab.figure.Hall;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.stage.Hand;
import kllab.ui.hall.Remote;
import kllab.ui.hall.Tool;
import kllab.ui.page.PageView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In front of a room: steps, the curtain, tools, and the keys of remotes. */
class PresentingTest {
    /** Some more than one page has. */
    private static final int A_FEW_STEPS = 14;

    private ShellFixture shell;
    private final FakeWindow window = new FakeWindow();

    /** Whether the display is to be kept awake, as it was asked. */
    private final List<Boolean> kept = new ArrayList<>();

    /** What was asked of the window. */
    private static final class FakeWindow implements HallWindow {
        private final List<String> told = new ArrayList<>();
        private Runnable left = () -> {};

        @Override
        public void fill(Runnable whenLeft) {
            told.add("fill");
            left = whenLeft;
        }

        @Override
        public void restore() {
            told.add("restore");
        }

        @Override
        public Rectangle2D bounds() {
            return new Rectangle2D(0, 0, 1366, 768);
        }
    }

    /** The buttons of remotes, as the keys that they send. */
    enum Sold {
        LOGITECH_R400(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.F5, KeyCode.PERIOD),
        LOGITECH_SPOTLIGHT(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.F11, KeyCode.B),
        KENSINGTON(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.F5, KeyCode.B),
        AUGUST(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.F5, KeyCode.B);

        private final KeyCode next;
        private final KeyCode back;
        private final KeyCode start;
        private final KeyCode black;

        Sold(KeyCode next, KeyCode back, KeyCode start, KeyCode black) {
            this.next = next;
            this.back = back;
            this.start = start;
            this.black = black;
        }
    }

    @BeforeEach
    void open() throws Exception {
        shell = ShellFixture.open(1366, 768);
        shell.run(() -> presenting().setWindow(window, () -> kept::add));
    }

    private Presenting presenting() {
        return shell.controller.presenting();
    }

    private void press(KeyCode code) {
        shell.run(() -> {
            Node focus = shell.scene.getFocusOwner() == null ? shell.controller.root() : shell.scene.getFocusOwner();
            String text = code == KeyCode.PERIOD ? "." : code.isLetterKey() || code.isDigitKey() ? code.getName() : "";
            Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
            Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_RELEASED, text, text, code, false, false, false, false));
        });
    }

    /** What is shown: the page and its preset. */
    private String shown() {
        return shell.ask(() -> shell.model.opened().lab().id() + " "
                + shell.model.opened().model().presetProperty().get().id());
    }

    private Object state() {
        return shell.ask(() -> shell.model.opened().model().state());
    }

    private static List<String> lecture() {
        return LabCatalog.all().stream().flatMap(PresentingTest::steps).toList();
    }

    private static <S extends Record, R> Stream<String> steps(Lab<S, R> lab) {
        return lab.presets().stream().map(Preset::id).map(preset -> lab.id() + " " + preset);
    }

    // ---- beginning and leaving --------------------------------------------------------------------------------------

    @Test
    void presentingFillsTheScreenAndLeavingRestoresIt() {
        double rem = shell.ask(() -> shell.seat.look().rem());

        press(KeyCode.F5);

        assertThat(window.told).containsExactly("fill");
        assertThat(shell.ask(() -> shell.seat.look().rem())).isEqualTo(768 / 48.0);
        assertThat(shell.ask(() -> shell.seat.look().palette().theme())).isEqualTo(Theme.PROJECTOR);
        assertThat(shell.ask(() -> shell.controller.view().topBar().root().isVisible()))
                .isFalse();

        press(KeyCode.ESCAPE);

        assertThat(window.told).containsExactly("fill", "restore");
        assertThat(kept).containsExactly(true, false);
        assertThat(shell.ask(() -> shell.seat.look().rem())).isEqualTo(rem);
        assertThat(shell.ask(() -> shell.seat.look().palette().theme())).isEqualTo(Theme.LIGHT);
        assertThat(shell.ask(() -> shell.controller.view().topBar().root().isVisible()))
                .isTrue();
    }

    @Test
    void aWindowThatTheSystemTookOutOfFullScreenPresentsNoLonger() {
        press(KeyCode.F11);
        shell.run(window.left);
        assertThat(shell.ask(presenting()::isOn)).isFalse();
    }

    @Test
    void whatIsChangedInTheHallIsChangedInTheWindow() {
        press(KeyCode.F5);
        press(KeyCode.RIGHT);
        String there = shown();
        Object state = state();
        press(KeyCode.ESCAPE);
        assertThat(shown()).isEqualTo(there);
        assertThat(state()).isEqualTo(state);
        assertThat(((kllab.ui.control.RichLabel) shell.scene.lookup("#headline"))
                        .shown()
                        .plain())
                .isEqualTo(shell.ask(() -> headline(shell.model.opened())));
    }

    private <S extends Record, R> String headline(OpenLab<S, R> page) {
        return page.lab().headline(page.model().result(), shell.seat.look()).plain();
    }

    // ---- remotes ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource
    void aRemoteLeadsThroughAWholeLectureOfAllPages(Sold remote) {
        List<String> expected = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        boolean whole = Boolean.getBoolean("kllab.full");
        List<String> lecture = lecture().subList(0, whole ? lecture().size() : A_FEW_STEPS);
        press(remote.start);
        for (int i = 0; i < lecture.size(); i++) {
            expected.add(lecture.get(i));
            seen.add(shown());
            if (i % 5 == 3) {
                press(remote.back);
                expected.add(lecture.get(i - 1));
                seen.add(shown());
                press(remote.next);
            }
            if (i % 7 == 2) {
                press(remote.black);
                assertThat(shell.ask(presenting()::isBlack)).as(lecture.get(i)).isTrue();
                press(i % 2 == 0 ? remote.black : remote.next); // the next step first brings the page back
                assertThat(shell.ask(presenting()::isBlack)).as(lecture.get(i)).isFalse();
                expected.add(lecture.get(i));
                seen.add(shown());
            }
            if (i % 11 == 4) {
                shell.run(shell.controller::nextLanguage);
            }
            if (i % 13 == 6) {
                press(KeyCode.F1);
                assertThat(shell.ask(shell.controller::isHelpOpen)).isTrue();
            }
            press(remote.next);
            assertThat(shell.ask(shell.controller::isHelpOpen)).isFalse();
        }
        assertThat(seen).isEqualTo(expected);
        if (whole) {
            assertThat(shown()).as("nothing comes after the last step").isEqualTo(lecture.getLast());
        }
    }

    @Test
    void noKeyBesideThoseOfTheStepsDoesAnything() {
        press(KeyCode.F5);
        List<String> faults = new ArrayList<>();
        for (Lab<?, ?> lab : shell.model.labs()) {
            shell.run(() -> shell.model.open(lab));
            shell.run(() -> shell.labRoot().requestFocus());
            String before = shown();
            Object state = state();
            for (KeyCode code : List.of(
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.INSERT,
                    KeyCode.DELETE,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.ENTER,
                    KeyCode.ALT,
                    KeyCode.ALT_GRAPH,
                    KeyCode.CONTROL,
                    KeyCode.SHIFT,
                    KeyCode.WINDOWS,
                    KeyCode.CONTEXT_MENU)) {
                press(code);
                if (!shown().equals(before) || !state().equals(state) || shell.ask(presenting()::isBlack)) {
                    faults.add(lab.id() + " " + code);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aFieldThatIsEditedHasItsKeysAndEscClosesIt() {
        press(KeyCode.F5);
        press(KeyCode.T); // a table with fields
        Node field = shell.ask(() -> shell.labRoot().lookupAll(".text-field").stream()
                .filter(ShellFixture::isShown)
                .filter(TextInputControl.class::isInstance)
                .findFirst()
                .orElseThrow());
        shell.run(field::requestFocus);
        String before = shown();
        for (KeyCode code : List.of(KeyCode.PAGE_DOWN, KeyCode.B, KeyCode.PERIOD, KeyCode.F, KeyCode.DIGIT3)) {
            press(code);
        }
        assertThat(shown()).isEqualTo(before);
        assertThat(shell.ask(presenting()::isBlack)).isFalse();
        assertThat(shell.ask(() -> presenting().toolProperty().get())).isEqualTo(Tool.HAND);
        press(KeyCode.ESCAPE);
        assertThat(shell.ask(presenting()::isOn)).isTrue();
        assertThat(shell.ask(shell.scene::getFocusOwner)).isNotEqualTo(field);
        press(KeyCode.PAGE_DOWN);
        assertThat(shown()).isNotEqualTo(before);
    }

    @Test
    void escClosesTheInnermostFirst() {
        press(KeyCode.F5);
        press(KeyCode.F);
        press(KeyCode.DIGIT3);
        press(KeyCode.F1);
        press(KeyCode.B);
        List<String> left = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            press(KeyCode.ESCAPE);
            left.add(shell.ask(() -> (presenting().isBlack() ? "black " : "")
                    + (shell.controller.isHelpOpen() ? "help " : "")
                    + (presenting().toolProperty().get() == Tool.PEN ? "pen " : "")
                    + (presenting().isOn() && shell.controller.view().hall().isFrozen() ? "frozen " : "")
                    + (presenting().isOn() ? "on" : "off")));
        }
        assertThat(left).containsExactly("help pen frozen on", "pen frozen on", "frozen on", "on", "off");
    }

    @Test
    void aButtonThatSendsF5AndEscInTurnOnlyBeginsAndGoesOn() {
        shell.run(() -> presenting()
                .remoteProperty()
                .set(new Remote(
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        List.of(KeyCode.F5, KeyCode.ESCAPE))));
        press(KeyCode.F5);
        press(KeyCode.ESCAPE);
        assertThat(shell.ask(presenting()::isOn)).isTrue();
        press(KeyCode.B);
        press(KeyCode.F5);
        assertThat(shell.ask(presenting()::isBlack)).isFalse();
        press(KeyCode.B);
        press(KeyCode.ESCAPE);
        assertThat(shell.ask(presenting()::isBlack)).isFalse();
        assertThat(shell.ask(presenting()::isOn)).isTrue();
        press(KeyCode.F11);
        assertThat(shell.ask(presenting()::isOn)).isFalse();
    }

    @Test
    void nothingChangesUnderABlackScreen() {
        press(KeyCode.F5);
        Object before = state();
        press(KeyCode.B);
        for (KeyCode code : List.of(KeyCode.X, KeyCode.SPACE, KeyCode.F, KeyCode.DIGIT3, KeyCode.U, KeyCode.Z)) {
            press(code);
        }
        press(KeyCode.B);
        assertThat(state()).isEqualTo(before);
        assertThat(shell.ask(() -> presenting().toolProperty().get())).isEqualTo(Tool.HAND);
    }

    @Test
    void aFrozenScreenLetsTheLecturerPrepare() {
        press(KeyCode.F5);
        press(KeyCode.F);
        String before = shown();
        press(KeyCode.PAGE_DOWN);
        assertThat(shown()).isNotEqualTo(before);
        assertThat(shell.ask(() -> shell.controller.view().hall().isFrozen())).isTrue();
        press(KeyCode.F);
        assertThat(shell.ask(() -> shell.controller.view().hall().isFrozen())).isFalse();
    }

    // ---- tools ------------------------------------------------------------------------------------------------------

    @Test
    void thePenDrawsAndUndoTakesBackWhatItDrew() {
        press(KeyCode.F5);
        press(KeyCode.DIGIT3);
        Object before = state();
        stroke(200, 200, 300, 260);
        stroke(400, 200, 400, 300);
        assertThat(shell.ask(() -> presenting().ink().strokes().size())).isEqualTo(2);
        shell.press(KeyCode.Z, false, true, false);
        assertThat(shell.ask(() -> presenting().ink().strokes().size())).isEqualTo(1);
        shell.press(KeyCode.Y, false, true, false);
        press(KeyCode.DIGIT4);
        stroke(250, 230, 252, 230);
        assertThat(shell.ask(() -> presenting().ink().strokes().size())).isEqualTo(1);
        press(KeyCode.DIGIT0);
        assertThat(shell.ask(() -> presenting().ink().strokes())).isEmpty();
        shell.press(KeyCode.Z, false, true, false);
        assertThat(shell.ask(() -> presenting().ink().strokes().size())).isEqualTo(1);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void eachStepHasItsOwnInk() {
        press(KeyCode.F5);
        press(KeyCode.DIGIT3);
        stroke(200, 200, 300, 260);
        press(KeyCode.RIGHT);
        assertThat(shell.ask(() -> presenting().ink().strokes())).isEmpty();
        press(KeyCode.LEFT);
        assertThat(shell.ask(() -> presenting().ink().strokes().size())).isEqualTo(1);
    }

    private void stroke(double fromX, double fromY, double toX, double toY) {
        Node ink = shell.ask(() -> shell.controller.view().hall().nodes().getFirst());
        shell.run(() -> Hand.send(ink, MouseEvent.MOUSE_PRESSED, fromX, fromY));
        for (int i = 1; i <= 5; i++) {
            double share = i / 5.0;
            shell.run(() -> Hand.send(
                    ink, MouseEvent.MOUSE_DRAGGED, fromX + share * (toX - fromX), fromY + share * (toY - fromY)));
        }
        shell.run(() -> Hand.send(ink, MouseEvent.MOUSE_RELEASED, toX, toY));
    }

    @Test
    void zFillsTheWindowWithThePartUnderTheMouse() {
        press(KeyCode.F5);
        shell.run(() -> Hand.send(shell.labRoot(), MouseEvent.MOUSE_MOVED, 200, 720));
        double before = shell.ask(
                () -> shell.controller.view().page().boundsOf("balance").getWidth());
        press(KeyCode.Z);
        assertThat(shell.ask(() -> shell.controller.view().hall().zoomedPart())).contains("balance");
        press(KeyCode.Z);
        assertThat(shell.ask(() -> shell.controller.view().hall().zoomedPart())).isEmpty();
        assertThat(shell.ask(() -> shell.labRoot().getTransforms())).isEmpty();
        assertThat(before).isGreaterThan(1000);
    }

    /** A key may come before the page of the hall has been laid out: then nothing has a size to be enlarged by. */
    @Test
    void aPageWithoutRoomYetIsNotEnlarged() {
        press(KeyCode.F5);
        List<Transform> transforms = shell.ask(() -> {
            shell.model.open(LabCatalog.named(shell.model.labs(), "fit").orElseThrow());
            PageView<?, ?> page = shell.controller.view().page();
            assertThat(page.getWidth()).isZero();
            shell.controller.view().hall().zoom();
            return List.copyOf(page.getTransforms());
        });
        assertThat(transforms).isEmpty();
    }

    @Test
    void menusAndTipsAreInsideTheScene() {
        press(KeyCode.F5);
        int windows = shell.ask(() -> javafx.stage.Window.getWindows().size());
        shell.run(() -> shell.controller.presenting().showPresets(shell.labRoot()));
        assertThat(shell.ask(() -> shell.controller.view().hall().isMenuOpen())).isTrue();
        assertThat(shell.ask(() -> javafx.stage.Window.getWindows().size())).isEqualTo(windows);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(shell.ask(() -> shell.controller.view().hall().isMenuOpen())).isFalse();
        assertThat(shown()).isEqualTo(lecture().get(1));
    }

    @Test
    void aCursorThatRestsHidesAndComesBackWithTheMouse() throws Exception {
        press(KeyCode.F5);
        Node bar = shell.nth(".handle", 0);
        assertThat(shell.ask(bar::getCursor)).isEqualTo(Cursor.V_RESIZE);
        shell.await(() -> shell.controller.root().getCursor() == Cursor.NONE);
        assertThat(shell.ask(bar::getCursor)).as("that of the window").isNull();
        shell.run(() -> Hand.send(shell.labRoot(), MouseEvent.MOUSE_MOVED, 300, 300));
        assertThat(shell.ask(bar::getCursor)).isEqualTo(Cursor.V_RESIZE);
        assertThat(shell.ask(() -> shell.controller.root().getCursor())).isNull();
        shell.await(() -> shell.controller.root().getCursor() == Cursor.NONE);
        press(KeyCode.ESCAPE);
        assertThat(shell.ask(() -> shell.controller.root().getCursor())).isNull();
    }

    // ---- the hall and the remote
    // -------------------------------------------------------------------------------------

    @Test
    void theHallIsCheckedFromTheLastRowWithTheRemoteAlone() {
        Object state = state();
        press(KeyCode.F6);
        assertThat(shell.ask(() -> shell.controller.view().hall().check().isOpen()))
                .isTrue();
        String before = shown();
        for (int i = 0; i < 4; i++) {
            press(KeyCode.PAGE_DOWN);
        }
        press(KeyCode.PAGE_UP);
        press(KeyCode.X);
        press(KeyCode.PERIOD);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.B);
        press(KeyCode.RIGHT);
        press(KeyCode.B);

        Hall found = new Hall(40, 1.4 * 0.66, true);
        assertThat(shell.ask(() -> shell.controller.view().hall().check().isOpen()))
                .isFalse();
        assertThat(shell.ask(() -> shell.model.hallProperty().get())).isEqualTo(found);
        assertThat(shell.ask(() -> shell.seat.look().rem())).isEqualTo(768 / 40.0);
        assertThat(shown()).isEqualTo(before);
        assertThat(state()).isEqualTo(state);
        press(KeyCode.ESCAPE);
        press(KeyCode.F5);
        assertThat(shell.ask(() -> shell.model.hallProperty().get()))
                .as("kept for this screen")
                .isEqualTo(found);
    }

    @Test
    void escLeavesAHallAsItWas() {
        press(KeyCode.F6);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.ESCAPE);
        assertThat(shell.ask(() -> shell.controller.view().hall().check().isOpen()))
                .isFalse();
        assertThat(shell.ask(() -> shell.model.hallProperty().get())).isEqualTo(Hall.USUAL);
    }

    @Test
    void anyRemoteIsLearnedByPressingItsButtons() {
        press(KeyCode.F5);
        String before = shown();
        shell.run(() -> shell.controller.view().hall().remote().open(shell.desk.words()));
        for (KeyCode code : List.of(KeyCode.DOWN, KeyCode.UP, KeyCode.K, KeyCode.F5, KeyCode.ESCAPE)) {
            press(code);
        }
        assertThat(shell.ask(() -> shell.controller.view().hall().remote().isOpen()))
                .isFalse();
        assertThat(shown()).as("its keys do nothing while it is learned").isEqualTo(before);
        press(KeyCode.DOWN);
        assertThat(shown()).isEqualTo(lecture().get(1));
        press(KeyCode.ESCAPE);
        assertThat(shell.ask(presenting()::isOn)).isTrue();
    }

    // ---- what is kept -----------------------------------------------------------------------------------------------

    @Test
    void aRemoteAndHallsAreKeptAsWords() {
        Remote remote = new Remote(
                java.util.Optional.of(KeyCode.DOWN),
                java.util.Optional.of(KeyCode.UP),
                java.util.Optional.empty(),
                List.of(KeyCode.F5, KeyCode.ESCAPE));
        assertThat(Remote.of(remote.word())).isEqualTo(remote);
        assertThat(Remote.of(Remote.USUAL.word())).isEqualTo(Remote.USUAL);
        assertThat(Stream.of("", "A", "A,B,C", "A,B,C,D+E+F", "A+B,-,-,-", "\u00FF,,,")
                        .map(Remote::of))
                .containsOnly(Remote.USUAL);
        Halls halls = new Halls();
        Hall hall = new Hall(40, 0.66, true);
        halls.keep(new Rectangle2D(-1920, 0, 1920, 1080), hall);
        Halls again = Halls.of(halls.words() + " 1/2=3 0/0/1/1=500/0.5/true x=y");
        assertThat(again.of(new Rectangle2D(-1920, 0, 1920, 1080))).isEqualTo(hall);
        assertThat(again.of(new Rectangle2D(0, 0, 1, 1))).isEqualTo(Hall.USUAL);
        assertThat(again.words()).isEqualTo(halls.words());
    }
}
