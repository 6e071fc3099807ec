package kllab.lab.hypotheses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.ChanceField;
import kllab.ui.control.NameEditor;
import kllab.ui.hand.MarkHandle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HypothesesScreenTest {
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    /** A test action on a new screen with the medical test, run on the JavaFX thread. */
    private interface Deed {
        void with(HypothesesController screen, Region root);
    }

    private void onScreen(Deed deed) throws Exception {
        LabStage.with(seat, 1366, 768, () -> new HypothesesController(new HypothesesLab(), desk), (screen, root) -> {
            LabStage.lay(root);
            deed.with(screen, root);
        });
    }

    /** A prior, or a likelihood. */
    private static MarkHandle<?> dial(Region root, boolean prior, int hypothesis) {
        return LabStage.all(root, MarkHandle.class).get(2 * hypothesis + (prior ? 0 : 1));
    }

    private static void drag(Region handle, double by) {
        Hand.send(handle, MouseEvent.MOUSE_PRESSED, 5, 5);
        Hand.send(handle, MouseEvent.MOUSE_DRAGGED, 5 + by, 5);
        Hand.send(handle, MouseEvent.MOUSE_RELEASED, 5 + by, 5);
    }

    @Test
    void aHypothesisThatHasGoneUnderTheHandIsNotSet() throws Exception {
        onScreen((screen, root) -> {
            HypothesesModel model = screen.model();
            model.add();
            HypothesesState before = model.state();
            model.remove();
            HypothesesState two = model.state();
            model.setPrior(2, 0.5, before);
            model.setPrior(0, 0.5, before);
            model.setLikelihood(2, 0.5);
            assertThat(model.state()).isEqualTo(two);
        });
    }

    @Test
    void aPriorIsDraggedAndTheOthersMakeRoom() throws Exception {
        onScreen((screen, root) -> {
            HypothesesModel model = screen.model();
            drag(dial(root, true, 0), 30);
            double ill = model.state().prior().probability(0);
            assertThat(ill).isBetween(0.2, 0.8);
            assertThat(model.state().prior().probability(1)).isCloseTo(1 - ill, within(1e-12));
            model.undo();
            assertThat(model.state()).isEqualTo(new HypothesesLab().initial());
        });
    }

    @Test
    void aLikelihoodIsDraggedAlone() throws Exception {
        onScreen((screen, root) -> {
            drag(dial(root, false, 1), 20);
            assertThat(screen.model().state().likelihoods().get(1)).isGreaterThan(0.2);
            assertThat(screen.model().state().likelihoods().getFirst()).isEqualTo(0.9);
        });
    }

    @Test
    void aProbabilityIsTypedAsAFraction() throws Exception {
        onScreen((screen, root) -> {
            ChanceField ill = LabStage.all(root, ChanceField.class).getFirst();
            ill.requestFocus();
            ill.setText("1/3");
            ill.fireEvent(new ActionEvent());
            assertThat(screen.model().state().prior().probability(0)).isCloseTo(1.0 / 3, within(1e-15));
            LabStage.lay(root);
            assertThat(ill.getText()).isEqualTo("1/3");
        });
    }

    @Test
    void resultsAreAddedTurnedAndTakenBack() throws Exception {
        onScreen((screen, root) -> {
            HypothesesModel model = screen.model();
            screen.verb("plus").run().run();
            screen.verb("minus").run().run();
            assertThat(model.state().results()).containsExactly(true, true, false);
            LabStage.lay(root);
            List<ToggleButton> results = LabStage.all(root, ToggleButton.class);
            results.getFirst().fire();
            assertThat(model.state().results()).containsExactly(false, true, false);
            screen.verb("take-back").run().run();
            screen.verb("take-back").run().run();
            screen.verb("take-back").run().run();
            assertThat(model.state().results()).isEmpty();
            screen.verb("take-back").run().run();
            for (int i = 0; i < 20; i++) {
                screen.verb("plus").run().run();
            }
            assertThat(model.state().results()).hasSize(HypothesesState.MOST_RESULTS);
        });
    }

    @Test
    void hypothesesAreSelectedAddedNamedAndRemoved() throws Exception {
        onScreen((screen, root) -> {
            HypothesesModel model = screen.model();
            LabStage.all(root, Button.class).stream()
                    .filter(button -> button.getStyleClass().contains("over-picture"))
                    .toList()
                    .get(1)
                    .fire();
            assertThat(model.state().selected()).isEqualTo(1);
            for (int i = 0; i < 20; i++) {
                screen.verb("add").run().run();
            }
            assertThat(model.state().size()).isEqualTo(HypothesesState.MOST);
            assertThat(model.state().selected()).isEqualTo(7);
            assertThat(screen.rename(7, " a cold ", "other H", sentence -> {})).isTrue();
            assertThat(model.state().names()).endsWith("a cold");
            assertThat(screen.rename(
                            7,
                            "@ill",
                            "a cold",
                            sentence -> assertThat(sentence).contains("@ill")))
                    .isFalse();
            LabStage.lay(root);
            for (int i = 0; i < 20; i++) {
                screen.verb("remove").run().run();
            }
            assertThat(model.state().names()).containsExactly("@ill", "@healthy");
            assertThat(model.state().prior().probability(0)).isCloseTo(0.01, within(1e-12));
        });
    }

    @Test
    void aNameIsTypedOverTheNameThatIsSelected() throws Exception {
        onScreen((screen, root) -> {
            assertThat(LabStage.all(root, NameEditor.class)).isEmpty();
            ((HypothesesView) root)
                    .verbs().stream()
                            .filter(verb -> verb.id().equals("rename"))
                            .forEach(verb -> verb.run().run());
            NameEditor editor = LabStage.all(root, NameEditor.class).getFirst();
            editor.setText("a cold");
            editor.fireEvent(new ActionEvent());
            assertThat(editor.isVisible()).isFalse();
            assertThat(screen.model().state().names()).containsExactly("a cold", "@healthy");
        });
    }
}
