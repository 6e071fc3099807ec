package kllab.lab.telegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.figure.Theme;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.hand.MarkHandle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegraphScreenTest {
    private static final long SECOND = 1_000_000_000;

    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    /** A clock in nanoseconds, controlled by the test. */
    private final AtomicLong now = new AtomicLong(7 * SECOND);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    /** A test action on a new screen, run on the JavaFX thread. */
    private interface Deed {
        void with(TelegraphController screen, Region root);
    }

    private void onScreen(double width, double height, Deed deed) throws Exception {
        LabStage.with(
                seat,
                width,
                height,
                () -> new TelegraphController(new TelegraphLab(), desk, now::get, Optional::empty),
                deed::with);
    }

    private void pass(TelegraphController screen, double seconds) {
        now.addAndGet((long) (seconds * SECOND));
        screen.tick();
    }

    private static <T extends Node> T find(Region root, String selector, Class<T> type) {
        return type.cast(root.lookup(selector));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return Hand.mouse(type, new Point2D(x, 5), 1);
    }

    private static KeyEvent key(KeyCode code, boolean shift) {
        return Hand.key(KeyEvent.KEY_PRESSED, code, shift, false, false);
    }

    @Test
    void aDragOfTheBeliefIsOneStep() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            Slider belief = find(root, ".belief", Slider.class);
            belief.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 5));
            belief.setValue(0.4);
            belief.setValue(0.2);
            belief.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, 5));
            assertThat(screen.model().state().belief()).isEqualTo(0.2);
            screen.model().undo();
            assertThat(screen.model().state().belief()).isEqualTo(0.7);
            assertThat(belief.getValue()).isEqualTo(0.7, within(1e-12));
            assertThat(screen.model().canUndoProperty().get()).isFalse();
        });
    }

    @Test
    void shiftTakesTenStepsOfTheBelief() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            Slider belief = find(root, ".belief", Slider.class);
            belief.fireEvent(key(KeyCode.LEFT, true));
            assertThat(screen.model().state().belief()).isEqualTo(0.6);
        });
    }

    @Test
    void aMessageIsSentAtEnterAsOneStep() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            TextField field = find(root, ".message", TextField.class);
            field.setText("SOS");
            assertThat(screen.model().state().message()).isEqualTo("TRUTH AND BELIEF");
            field.fireEvent(new ActionEvent());
            assertThat(screen.model().state().message()).isEqualTo("SOS");
            screen.model().undo();
            assertThat(screen.model().state().message()).isEqualTo("TRUTH AND BELIEF");
            assertThat(field.getText()).isEqualTo("TRUTH AND BELIEF");
        });
    }

    @Test
    void escapeBringsTheOldMessageBack() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            TextField field = find(root, ".message", TextField.class);
            field.setText("XYZ");
            field.fireEvent(key(KeyCode.ESCAPE, false));
            assertThat(field.getText()).isEqualTo("TRUTH AND BELIEF");
        });
    }

    @Test
    void aLongMessageIsSentWholeFromItsStartAndOneThatIsTooLongIsRefused() throws Exception {
        String message = "TRUTH\nAND ".repeat(2500);
        String tooLong = "E".repeat(100_001);
        onScreen(1366, 768, (screen, root) -> {
            TextField field = find(root, ".message", TextField.class);
            field.setText(tooLong);
            assertThat(desk.noticeProperty().get()).contains("100,001 characters; at most 100,000");
            assertThat(field.getText()).isEqualTo("TRUTH AND BELIEF");
            screen.send(message);
            assertThat(field.getText()).isEqualTo(message.replace('\n', ' ').substring(0, 2000));
            assertThat(screen.model().result().sentP().size()).isEqualTo(20_000);
            assertThat(screen.model().result().playhead()).isZero();
            field.appendText("X");
            field.fireEvent(new ActionEvent());
            assertThat(desk.noticeProperty().get()).contains("Only the beginning");
            assertThat(screen.model().state().message()).isEqualTo(message);
            field.setText("SOS");
            field.fireEvent(new ActionEvent());
            assertThat(screen.model().state().message()).isEqualTo("SOS");
        });
    }

    @Test
    void playingMovesThePlayheadWithoutHistoryAndStopsAtTheEnd() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            assertThat(screen.run().isPlaying()).isFalse();
            screen.run().playOrPause();
            assertThat(screen.run().isPlaying()).isTrue();
            pass(screen, 0.6);
            assertThat(screen.model().result().playhead()).isEqualTo(162, within(1e-9));
            assertThat(screen.model().canUndoProperty().get()).isFalse();
            pass(screen, 60);
            assertThat(screen.model().result().playhead()).isEqualTo(181);
            assertThat(screen.run().isPlaying()).isFalse();
            screen.run().playOrPause();
            assertThat(screen.model().result().playhead()).isZero();
            screen.hidden();
            assertThat(screen.run().isPlaying()).isFalse();
        });
    }

    @Test
    void thePlayheadFollowsKeysAndMouse() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            MarkHandle<?> handle = find(root, ".playhead", MarkHandle.class);
            handle.fireEvent(key(KeyCode.LEFT, false));
            assertThat(screen.model().result().now()).isEqualTo(151);
            handle.fireEvent(key(KeyCode.RIGHT, true));
            assertThat(screen.model().result().now()).isEqualTo(161);
            handle.fireEvent(key(KeyCode.HOME, false));
            assertThat(screen.model().result().now()).isZero();
            assertThat(handle.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString())
                    .contains("0 of 181");
            handle.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 100));
            handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 200));
            assertThat(screen.model().result().now()).isBetween(5, 50);
            assertThat(screen.model().canUndoProperty().get()).isFalse();
        });
    }

    @Test
    void aRaceGoesOnFromWhereItIsTakenTo() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.model().movePlayhead(0);
            screen.run().playOrPause();
            pass(screen, 1);
            screen.model().movePlayhead(100);
            pass(screen, 0.6);
            assertThat(screen.model().result().playhead()).isEqualTo(110, within(1e-6));
            screen.model().setWordsPerMinute(60);
            pass(screen, 0.6);
            assertThat(screen.model().result().playhead()).isEqualTo(140, within(1e-6));
            press(screen, "back");
            assertThat(screen.model().result().playhead()).isEqualTo(132);
            pass(screen, 0.2);
            assertThat(screen.model().result().playhead()).isEqualTo(142, within(1e-6));
        });
    }

    private static void press(TelegraphController screen, String verb) {
        java.util.Objects.requireNonNull(screen.verb(verb).run()).run();
    }

    @Test
    void aHandOnThePlayheadHoldsTheRace() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.model().movePlayhead(0);
            screen.run().playOrPause();
            MarkHandle<?> handle = find(root, ".playhead", MarkHandle.class);
            handle.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 10));
            assertThat(screen.run().isPlaying()).isFalse();
            handle.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, 10));
            assertThat(screen.run().isPlaying()).isTrue();
        });
    }

    @Test
    void aRaceTakenToItsEndByAKeyIsOver() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.model().movePlayhead(0);
            screen.run().playOrPause();
            Node handle = find(root, ".playhead", MarkHandle.class);
            Hand.type(handle, KeyCode.RIGHT, false);
            assertThat(screen.run().isPlaying()).isTrue();
            Hand.type(handle, KeyCode.END, false);
            assertThat(screen.run().isPlaying()).isFalse();
            assertThat(screen.model().result().playhead()).isEqualTo(181);
        });
    }

    @Test
    void keysRepeatMuteAndStep() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            root.fireEvent(key(KeyCode.A, false));
            assertThat(screen.model().state().repeat()).isTrue();
            assertThat(screen.model().canUndoProperty().get()).isFalse();
            root.fireEvent(key(KeyCode.M, false));
            assertThat(screen.mutedProperty().get()).isTrue();
            root.fireEvent(key(KeyCode.M, false));
            assertThat(screen.mutedProperty().get()).isFalse();
            root.fireEvent(key(KeyCode.S, true));
            assertThat(screen.model().result().now()).isEqualTo(148);
            root.fireEvent(key(KeyCode.S, false));
            assertThat(screen.model().result().now()).isEqualTo(162);
        });
    }

    @Test
    void anySpeedCanBeTypedAndAWrongOneIsSaid() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            TextField speed = (TextField) root.lookup(".stepper .text-field");
            speed.setText("37");
            speed.fireEvent(new ActionEvent());
            assertThat(screen.model().state().wordsPerMinute()).isEqualTo(37);
            for (String wrong : List.of("61", "4", "12.5", "fast", "")) {
                speed.setText(wrong);
                speed.fireEvent(new ActionEvent());
                assertThat(desk.noticeProperty().get()).contains("from 5 to 60");
                assertThat(speed.getText()).isEqualTo("37");
            }
            speed.fireEvent(key(KeyCode.UP, true));
            assertThat(screen.model().state().wordsPerMinute()).isEqualTo(47);
            speed.fireEvent(key(KeyCode.UP, true));
            speed.fireEvent(key(KeyCode.UP, true));
            assertThat(screen.model().state().wordsPerMinute()).isEqualTo(60);
        });
    }

    @Test
    void theArrowKeysWalkTheStairsAndSayWhatChangesThere() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            StairWalk walk = find(root, ".stair-walk", StairWalk.class);
            assertThat(walk.getAccessibleText()).contains("arrow");
            int stairs = Stair.of(screen.model().result().path()).size();
            boolean tied = false;
            for (int i = 0; i < stairs; i++) {
                walk.fireEvent(key(KeyCode.RIGHT, false));
                assertThat(walk.getAccessibleText()).contains("\u2192");
                tied |= walk.getAccessibleText().contains("all tie in pairs");
            }
            assertThat(tied).isTrue();
            walk.fireEvent(key(KeyCode.ESCAPE, false));
            assertThat(walk.getAccessibleText()).contains("arrow");
        });
    }

    @Test
    void theLineOfTheBeliefOnTheChartIsDraggedInOneStep() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            StairWalk walk = find(root, ".stair-walk", StairWalk.class);
            screen.model().setBelief(1);
            LabStage.lay(root);
            double start = screen.model().result().kl();
            double right = walk.getWidth() * screen.model().result().path().greatestKl() / start;
            double line = 0;
            for (double x = 0; x < right; x++) {
                Hand.send(walk, MouseEvent.MOUSE_MOVED, x, 20);
                line = walk.getCursor() == Cursor.H_RESIZE ? x : line;
            }
            Hand.send(walk, MouseEvent.MOUSE_PRESSED, line, 20);
            Hand.send(walk, MouseEvent.MOUSE_DRAGGED, line * 0.7, 20);
            Hand.send(walk, MouseEvent.MOUSE_DRAGGED, line * 0.5, 20);
            Hand.send(walk, MouseEvent.MOUSE_RELEASED, line * 0.5, 20);
            assertThat(screen.model().result().kl() / start).isEqualTo(0.5, within(0.03));
            screen.model().undo();
            assertThat(screen.model().state().belief()).isEqualTo(1);
        });
    }

    @Test
    void theMousePointsAtAStair() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            StairWalk walk = find(root, ".stair-walk", StairWalk.class);
            double seen = 0;
            for (double x = 0; x < walk.getWidth(); x += 4) {
                Point2D at = walk.localToScene(x, walk.getHeight() * (1 - x / walk.getWidth()));
                walk.fireEvent(Hand.mouse(MouseEvent.MOUSE_MOVED, at, 0));
                seen += walk.getAccessibleText().contains("\u2192") ? 1 : 0;
            }
            assertThat(seen).isPositive();
        });
    }

    @Test
    void aTextOfOnesOwnBecomesTheTargetAsOneStep() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            TextPanel panel = find(root, ".text-panel", TextPanel.class);
            panel.open();
            TextArea area = (TextArea) panel.lookup(".text-area");
            area.setText("Zażółć gęślą jaźń");
            panel.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
            assertThat(panel.isVisible()).isFalse();
            assertThat(screen.model().state().target()).isEqualTo(Targets.TEXT);
            assertThat(screen.model().result().path().target().probability('Z' - 'A'))
                    .isEqualTo(3 / 15.0, within(1e-12));
            screen.model().undo();
            assertThat(screen.model().state()).isEqualTo(Given.PICTURE);
            panel.open();
            area.setText("never mind");
            panel.fireEvent(key(KeyCode.ESCAPE, false));
            assertThat(screen.model().state()).isEqualTo(Given.PICTURE);
        });
    }

    @Test
    void withNothingToSendNothingPlays() throws Exception {
        onScreen(1024, 768, (screen, root) -> {
            screen.send("&");
            assertThat(find(root, ".play", Button.class).isDisabled()).isTrue();
            screen.run().playOrPause();
            press(screen, "forward");
            press(screen, "back");
            assertThat(screen.run().isPlaying()).isFalse();
            LabStage.lay(root);
            assertThat(root.lookup(".playhead").isVisible()).isFalse();
            screen.reset();
            assertThat(screen.model().state()).isEqualTo(Given.PICTURE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1024,768,EN,LIGHT",
        "1024,768,ZH,LIGHT",
        "1024,700,EN,LIGHT",
        "1200,768,EN,LIGHT",
        "1366,768,EN,LIGHT",
        "1920,1080,EN,LIGHT",
        "1920,1080,ZH,LIGHT",
        "1024,768,EN,PROJECTOR",
        "1280,1024,EN,LIGHT"
    })
    void noControlClipsOrOverlapsAnother(double width, double height, Language language, Theme theme) throws Exception {
        desk.languageProperty().set(language);
        seat.themeProperty().set(theme);
        onScreen(width, height, (screen, root) -> {
            Region row = find(root, ".telegraph-controls", Region.class);
            List<Node> shown = new ArrayList<>(row.getChildrenUnmodifiable().stream()
                    .filter(Node::isManaged)
                    .toList());
            double end = 0;
            for (Node node : shown) {
                assertThat(node.getLayoutX()).as("%s", node).isGreaterThanOrEqualTo(end - 1);
                end = node.getLayoutX() + node.getLayoutBounds().getWidth();
                if (node instanceof Label label) {
                    assertThat(label.getWidth())
                            .as("%s", label.getText())
                            .isGreaterThanOrEqualTo(label.prefWidth(-1) - 1);
                }
            }
            assertThat(end).isLessThanOrEqualTo(row.getWidth() + 1);
        });
    }
}
