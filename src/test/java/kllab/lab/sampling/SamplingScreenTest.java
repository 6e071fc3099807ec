package kllab.lab.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.sampling.DrawRun;
import kllab.lab.sampling.SamplingState.Page;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.text.Language;
import kllab.ui.Desk;
import kllab.ui.Seat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SamplingScreenTest {
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    /** A test action on a new screen, run on the JavaFX thread. */
    private interface Deed {
        void with(SamplingController screen, Region root);
    }

    private void onScreen(double width, double height, Deed deed) throws Exception {
        LabStage.with(seat, width, height, () -> new SamplingController(new SamplingLab(), desk), deed::with);
    }

    private static <T extends Node> T find(Region root, String selector, Class<T> type) {
        return type.cast(root.lookup(selector));
    }

    private static List<Node> bars(Region root) {
        Set<Node> all = root.lookupAll(".drag-handle.bar");
        return List.copyOf(all);
    }

    private static void drag(Node node, double by) {
        double x = node.getLayoutBounds().getCenterX();
        double y = node.getLayoutBounds().getCenterY();
        Hand.send(node, MouseEvent.MOUSE_PRESSED, x, y);
        for (int step = 1; step <= 4; step++) {
            Hand.send(node, MouseEvent.MOUSE_DRAGGED, x + by * step / 4, y);
        }
        Hand.send(node, MouseEvent.MOUSE_RELEASED, x + by, y);
    }

    private static KeyEvent key(KeyCode code, boolean shift) {
        return Hand.key(KeyEvent.KEY_PRESSED, code, shift, false, false);
    }

    @Test
    void theButtonsDrawSoManyMoreAndGoBack() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            int before = screen.model().state().draws();
            List<Node> portions = List.copyOf(root.lookupAll(".portions > .button"));
            portions.forEach(button -> ((Button) button).fire());
            assertThat(screen.model().state().draws()).isEqualTo(before + 1 + 10 + 100 + 1000);
            screen.model().undo();
            assertThat(screen.model().state().draws()).isEqualTo(before + 111);
            screen.rewind();
            assertThat(screen.model().result().draws()).isZero();
        });
    }

    @Test
    void aRunIsOneStepAndGoesEvenlyAlongTheAxis() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.rewind();
            find(root, ".play", Button.class).fire();
            screen.run().advance(0.1);
            assertThat(screen.model().state().draws()).isEqualTo(1);
            for (int i = 0; i < 25; i++) {
                screen.run().advance(0.1);
            }
            assertThat(screen.model().state().draws()).isBetween(8, 12);
            for (int i = 0; i < 250; i++) {
                screen.run().advance(0.1);
            }
            assertThat(screen.model().state().draws()).isEqualTo(DrawRun.MOST);
            assertThat(screen.run().isPlaying()).isFalse();
            assertThat(find(root, ".play", Button.class).isDisabled()).isTrue();
            screen.model().undo();
            assertThat(screen.model().state().draws()).isZero();
        });
    }

    @Test
    void undoInMidRunEndsIt() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.run().playOrPause();
            screen.run().advance(0.2);
            screen.model().undo();
            assertThat(screen.model().state().draws()).isEqualTo(1000);
            screen.run().advance(0.2);
            assertThat(screen.run().isPlaying()).isFalse();
            assertThat(screen.model().state().draws()).isEqualTo(1000);
        });
    }

    @Test
    void aHandOnTheTruthInMidRunStopsNothing() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.run().playOrPause();
            screen.run().advance(0.2);
            int before = screen.model().state().draws();
            Node bar = bars(root).getFirst();
            double x = bar.getLayoutBounds().getCenterX();
            double y = bar.getLayoutBounds().getCenterY();
            Hand.send(bar, MouseEvent.MOUSE_PRESSED, x, y);
            screen.run().advance(0.2);
            Hand.send(bar, MouseEvent.MOUSE_DRAGGED, x + 5, y);
            screen.run().advance(0.2);
            int during = screen.model().state().draws();
            Hand.send(bar, MouseEvent.MOUSE_RELEASED, x + 5, y);
            screen.run().advance(0.2);
            assertThat(screen.run().isPlaying()).isTrue();
            assertThat(during).isGreaterThan(before);
            assertThat(screen.model().state().draws()).isGreaterThan(during);
            bar.fireEvent(key(KeyCode.RIGHT, false)); // pressed and released between two pulses
            bar.fireEvent(Hand.key(KeyEvent.KEY_RELEASED, KeyCode.RIGHT, false, false, false));
            screen.run().advance(0.2);
            assertThat(screen.run().isPlaying()).isTrue();
            screen.model().undo();
            screen.run().advance(0.2);
            assertThat(screen.run().isPlaying()).isFalse();
        });
    }

    @Test
    void axesFollowARunButStayUnderAHand() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.run().playOrPause();
            screen.run().advance(0.2);
            SamplingResult grabbed = screen.model().result();
            assertThat(screen.model().moment().settled()).isSameAs(grabbed);
            Node bar = bars(root).getFirst();
            double y = bar.getLayoutBounds().getCenterY();
            Hand.send(bar, MouseEvent.MOUSE_PRESSED, 5, y);
            Hand.send(bar, MouseEvent.MOUSE_DRAGGED, 10, y);
            screen.run().advance(0.2);
            assertThat(screen.model().moment().settled()).isSameAs(grabbed);
            Hand.send(bar, MouseEvent.MOUSE_RELEASED, 10, y);
            screen.run().advance(0.2);
            assertThat(screen.model().moment().settled())
                    .isSameAs(screen.model().result());
        });
    }

    @Test
    void theTiltIsTyped() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            Node ring = root.lookup(".drag-handle.ring");
            ring.fireEvent(key(KeyCode.ENTER, false));
            TextField field = find(root, ".chance.q", TextField.class);
            assertThat(field.isVisible()).isTrue();
            assertThat(field.getText()).isEqualTo("0.00");
            field.setText("11");
            field.fireEvent(new ActionEvent());
            Label complaint = find(root, ".complaint", Label.class);
            assertThat(complaint.getText()).contains("tilt", "11");
            field.setText("-1/4");
            field.fireEvent(new ActionEvent());
            assertThat(screen.model().state().theta()).isEqualTo(-0.25);
            assertThat(field.isVisible()).isFalse();
            assertThat(complaint.isVisible()).isFalse();
            assertThat(root.getScene().getFocusOwner()).isEqualTo(ring);
        });
    }

    @Test
    void anotherLanguageInMidRunStopsNothing() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.rewind();
            screen.run().playOrPause();
            screen.run().advance(0.2);
            SamplingState before = screen.model().state();
            desk.languageProperty().set(Language.ZH);
            LabStage.lay(root);
            assertThat(screen.model().state()).isEqualTo(before);
            assertThat(screen.run().isPlaying()).isTrue();
            assertThat(find(root, ".play", Button.class).getText()).isEqualTo("暂停");
            for (int i = 0; i < 10; i++) {
                screen.run().advance(0.2);
            }
            assertThat(screen.model().state().draws()).isGreaterThan(before.draws());
            desk.languageProperty().set(Language.EN);
        });
    }

    @Test
    void aDragOfABarIsAnotherTruthWithTheSameNumbers() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            SamplingResult before = screen.model().result();
            Node six = bars(root).stream()
                    .filter(bar -> bar.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.VALUE)
                            .equals(0.32))
                    .findFirst()
                    .orElseThrow();
            drag(six, 6);
            SamplingState after = screen.model().state();
            assertThat(after.p().probability(5)).isGreaterThan(0.33);
            assertThat(after.p().probability(0) / after.p().probability(1)).isCloseTo(0.05 / 0.08, within(1e-9));
            assertThat(after.seed()).isEqualTo(before.state().seed());
            assertThat(screen.model().result().run().count(5))
                    .isGreaterThan(before.run().count(5));
            screen.model().undo();
            assertThat(screen.model().state()).isEqualTo(before.state());
            assertThat(screen.model().canUndoProperty().get()).isFalse();
        });
    }

    @Test
    void aDragOfTheRingTiltsTheModel() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            double before = screen.model().result().kl();
            drag(root.lookup(".drag-handle.ring"), 100);
            assertThat(screen.model().state().theta()).isBetween(0.2, 0.6);
            assertThat(screen.model().result().kl()).isLessThan(before);
            LabStage.lay(root);
            root.lookup(".drag-handle.ring").fireEvent(key(KeyCode.LEFT, false));
            screen.model().undo();
            screen.model().undo();
            assertThat(screen.model().state().theta()).isZero();
        });
    }

    @Test
    void onAWideScreenTheButtonOfTheDrawsLeavesTheLikelihood() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.model().turnTo(Page.LIKELIHOOD);
            LabStage.lay(root);
            ToggleButton draws = root.lookupAll(".pages > .toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .filter(ToggleButton::isSelected)
                    .findFirst()
                    .orElseThrow();
            draws.fire();
            assertThat(screen.model().state().page()).isEqualTo(Page.DRAWS);
        });
    }

    @Test
    void whatIsPinnedStaysOnThePictureAndInTheReadouts() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            int[] before = picture(root);
            screen.model().pin();
            screen.model().setTilt(0.3);
            int[] ghost = picture(root);
            screen.model().unpin();
            assertThat(picture(root)).isNotEqualTo(ghost);
            screen.model().undo();
            assertThat(picture(root)).isEqualTo(before);
        });
    }

    @Test
    void theSeedIsTypedAndWhatIsNoneIsRefused() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            TextField seed = find(root, ".seed", TextField.class);
            seed.setText("7");
            seed.fireEvent(new ActionEvent());
            assertThat(screen.model().state().seed()).isEqualTo(7);
            seed.setText("\uFF10\uFF10\uFF19");
            seed.fireEvent(new ActionEvent());
            assertThat(screen.model().state().seed()).isEqualTo(9);
            assertThat(seed.getText()).isEqualTo("9");
            seed.setText("-5");
            seed.fireEvent(new ActionEvent());
            assertThat(screen.model().state().seed()).isEqualTo(9);
            assertThat(seed.getStyleClass()).contains("wrong");
            seed.setText("7");
            seed.fireEvent(new ActionEvent());
            seed.end();
            screen.model().draw(1);
            root.layout();
            assertThat(seed.getCaretPosition()).isEqualTo(1);
            seed.setText("seven");
            seed.fireEvent(new ActionEvent());
            assertThat(screen.model().state().seed()).isEqualTo(7);
            Label complaint = find(root, ".complaint", Label.class);
            assertThat(complaint.isVisible()).isTrue();
            assertThat(complaint.getText()).contains("seed", "seven");
            seed.fireEvent(key(KeyCode.ESCAPE, false));
            assertThat(seed.getText()).isEqualTo("7");
            assertThat(complaint.isVisible()).isFalse();
            screen.model().newRun();
            assertThat(screen.model().state().seed()).isEqualTo(8);
            assertThat(seed.getText()).isEqualTo("8");
        });
    }

    @Test
    void pagesTurnWithoutAStepAndALikelihoodPageIsThereOnlyWhereItIsNeeded() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            List<ToggleButton> pages = root.lookupAll(".pages > .toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .toList();
            assertThat(pages.stream().filter(Node::isVisible)).hasSize(4);
            pages.stream()
                    .filter(b -> "Bias".equals(b.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            assertThat(screen.model().state().page()).isEqualTo(Page.BIAS);
            assertThat(screen.model().canUndoProperty().get()).isFalse();
            root.fireEvent(key(KeyCode.P, true));
            assertThat(screen.model().state().page()).isEqualTo(Page.ESTIMATORS);
            screen.model().choose(screen.lab().presets().get(2));
            assertThat(screen.model().state().page()).isEqualTo(Page.ESTIMATORS);
        });
        onScreen(1024, 768, (screen, root) -> {
            assertThat(root.lookupAll(".pages > .toggle-button").stream().filter(Node::isVisible))
                    .hasSize(5);
            root.fireEvent(key(KeyCode.P, false));
            LabStage.lay(root);
            assertThat(screen.model().state().page()).isEqualTo(Page.LIKELIHOOD);
            assertThat(root.lookup(".drag-handle.ring").isVisible()).isTrue();
            assertThat(bars(root)).noneMatch(Node::isVisible);
        });
    }

    @Test
    void theSameSeedGivesTheSamePictureHoweverTheRunCameToItsLength() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            screen.model().setDraws(DrawRun.MOST);
            int[] once = picture(root);
            screen.model().setDraws(0);
            for (int n = 0; n < DrawRun.MOST; n += 125_000) {
                screen.model().draw(125_000);
            }
            assertThat(screen.model().state().draws()).isEqualTo(DrawRun.MOST);
            assertThat(picture(root)).isEqualTo(once);
            screen.model().newRun();
            assertThat(picture(root)).isNotEqualTo(once);
        });
    }

    /** The figure without the row of buttons, some of which are disabled at the end. */
    private static int[] picture(Region root) {
        LabStage.lay(root);
        WritableImage image = root.snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int height = (int) (image.getHeight() * 0.9);
        int[] pixels = new int[width * height];
        PixelReader reader = image.getPixelReader();
        reader.getPixels(0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    @Test
    void aChanceIsTypedOnItsBar() throws Exception {
        onScreen(1366, 768, (screen, root) -> {
            Node bar = bars(root).getFirst();
            bar.fireEvent(key(KeyCode.ENTER, false));
            TextField field = find(root, ".chance.p", TextField.class);
            assertThat(field.isVisible()).isTrue();
            field.setText("1/2");
            field.fireEvent(new ActionEvent());
            assertThat(field.isVisible()).isFalse();
            assertThat(screen.model().state().p().toArray()).contains(0.5);
        });
    }
}
