package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import kllab.figure.Look;
import kllab.io.FileException;
import kllab.io.session.StateFile;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.stage.Hand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** Random user events on every screen: no exception, and a state that can be saved and read back. */
class FuzzTest {
    private static final int EVENTS = Integer.getInteger("kllab.fuzz.events", 2000);
    private static final int A_PULSE = 40;
    private static final String[] TYPED = {
        "0.5",
        "1/3",
        "25%",
        "-1",
        "abc",
        "",
        "1e400",
        "0",
        "1",
        "中文 SOS 123",
        "0.5 0.25 0.25",
        "\u0000\uD83D\uDE00",
        "NaN",
        "9".repeat(400),
        "<b>{0}</b>",
        "1/0"
    };
    private static final KeyCode[] KEYS = {
        KeyCode.UP,
        KeyCode.DOWN,
        KeyCode.LEFT,
        KeyCode.RIGHT,
        KeyCode.HOME,
        KeyCode.END,
        KeyCode.ENTER,
        KeyCode.ESCAPE,
        KeyCode.TAB,
        KeyCode.SPACE,
        KeyCode.DELETE,
        KeyCode.BACK_SPACE,
        KeyCode.X,
        KeyCode.G,
        KeyCode.U,
        KeyCode.L,
        KeyCode.D,
        KeyCode.T,
        KeyCode.K,
        KeyCode.A,
        KeyCode.C,
        KeyCode.H,
        KeyCode.M,
        KeyCode.P,
        KeyCode.R,
        KeyCode.S,
        KeyCode.W,
        KeyCode.Z,
        KeyCode.Y,
        KeyCode.DIGIT1,
        KeyCode.DIGIT2,
        KeyCode.F1
    };

    /** State and result of the same moment, since a clock may be running. */
    private record Seen<S, R>(S state, R result) {}

    static Stream<Arguments> starts() {
        return LabCatalog.all().stream().flatMap(FuzzTest::starts);
    }

    /** The first preset of a lab, and its largest one if that is different. */
    private static <S extends Record, R> Stream<Arguments> starts(Lab<S, R> lab) {
        Preset<S> largest = lab.presets().stream()
                .max(Comparator.comparingInt(preset -> size(lab, preset)))
                .orElseThrow();
        return Stream.of(lab.presets().getFirst(), largest)
                .map(Preset::id)
                .distinct()
                .map(preset -> Arguments.of(lab.id(), preset));
    }

    private static <S extends Record, R> int size(Lab<S, R> lab, Preset<S> preset) {
        try {
            return StateFile.json(lab.id(), preset.state()).length();
        } catch (FileException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void leaveTheThreadAsItWas() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }

    private static <S extends Record, R> void choose(OpenLab<S, R> screen, String preset) {
        screen.lab().presets().stream().filter(p -> p.id().equals(preset)).forEach(screen.model()::choose);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void randomHandsLeaveAValidState(String lab, String preset) throws Exception {
        ShellFixture shell = ShellFixture.open(1024, 768);
        List<Throwable> thrown = new ArrayList<>();
        shell.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
            shell.model.open(shell.model.labs().stream()
                    .filter(l -> l.id().equals(lab))
                    .findFirst()
                    .orElseThrow());
            choose(shell.model.opened(), preset);
        });
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_26);
        for (int done = 0; done < EVENTS; done += A_PULSE) {
            shell.run(() -> {
                for (int i = 0; i < A_PULSE; i++) {
                    act(shell, random);
                }
            });
            checkState(shell.model.opened(), shell.seat.look());
            if (!thrown.isEmpty()) {
                throw new AssertionError("an event raised what nobody caught", thrown.getFirst());
            }
        }
    }

    private static <S extends Record, R> void checkState(OpenLab<S, R> screen, Look look) throws Exception {
        Seen<S, R> seen = ShellFixture.onFx(
                () -> new Seen<>(screen.model().state(), screen.model().result()));
        S state = seen.state;
        String written = StateFile.json(screen.lab().id(), state);
        S back = StateFile.read(
                        new java.io.ByteArrayInputStream(written.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .state(screen.lab().id(), screen.lab().stateType());
        assertThat(back).isEqualTo(state);
        if (screen.lab().isWhole(seen.result)) {
            assertThat(screen.lab().headline(seen.result, look))
                    .isEqualTo(screen.lab().headline(screen.lab().compute(state), look));
        }
    }

    private static void act(ShellFixture shell, RandomGenerator random) {
        List<Node> nodes = new ArrayList<>();
        collect(shell.scene.getRoot(), nodes);
        Node node = nodes.get(random.nextInt(nodes.size()));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> mouse(node, random);
            case 3, 4 -> key(shell, random);
            case 5 -> focus(node);
            case 6 -> type(node, random);
            default -> press(node, random);
        }
    }

    private static void mouse(Node node, RandomGenerator random) {
        var bounds = node.getLayoutBounds();
        double x = bounds.getMinX() + random.nextDouble(-0.2, 1.2) * bounds.getWidth();
        double y = bounds.getMinY() + random.nextDouble(-0.2, 1.2) * bounds.getHeight();
        if (random.nextInt(10) == 0) {
            Event.fireEvent(
                    node,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            x,
                            y,
                            x,
                            y,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            random.nextDouble(-90, 90),
                            0,
                            0,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            new PickResult(node, x, y)));
            return;
        }
        Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_MOVED, node, x, y, 0));
        Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_PRESSED, node, x, y, 1 + random.nextInt(2)));
        for (int i = random.nextInt(4); i > 0; i--) {
            Event.fireEvent(
                    node,
                    Hand.mouse(
                            MouseEvent.MOUSE_DRAGGED,
                            node,
                            x + random.nextDouble(-300, 300),
                            y + random.nextDouble(-300, 300),
                            1));
        }
        if (random.nextInt(20) > 0) {
            Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_RELEASED, node, x, y, 1));
        }
        Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_CLICKED, node, x, y, 1 + random.nextInt(2)));
    }

    private static void key(ShellFixture shell, RandomGenerator random) {
        Node target = shell.scene.getFocusOwner() == null ? shell.controller.root() : shell.scene.getFocusOwner();
        KeyCode code = KEYS[random.nextInt(KEYS.length)];
        boolean control = random.nextInt(4) == 0;
        boolean alt = random.nextInt(6) == 0;
        Event.fireEvent(target, Hand.key(KeyEvent.KEY_PRESSED, code, random.nextInt(4) == 0, control, alt));
        if (random.nextInt(6) > 0) {
            Event.fireEvent(target, Hand.key(KeyEvent.KEY_RELEASED, code, false, control, alt));
        }
    }

    private static void focus(Node node) {
        if (node.isFocusTraversable()) {
            node.requestFocus();
        }
    }

    private static void type(Node node, RandomGenerator random) {
        if (node instanceof TextInputControl field && field.isEditable()) {
            field.requestFocus();
            field.setText(TYPED[random.nextInt(TYPED.length)]);
            Event.fireEvent(field, Hand.key(KeyEvent.KEY_PRESSED, KeyCode.ENTER, false, false, false));
        }
    }

    private static void press(Node node, RandomGenerator random) {
        if (node instanceof ButtonBase button && !button.isDisabled() && random.nextInt(3) == 0) {
            button.fire();
        }
    }

    private static void collect(Parent parent, List<Node> nodes) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                nodes.add(child);
                if (child instanceof Parent inner) {
                    collect(inner, nodes);
                }
            }
        }
    }
}
