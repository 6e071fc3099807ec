package kllab.lab.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.coding.QuestionTree;
import kllab.figure.page.Box;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.NumberField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TreeScreenTest {
    private static final int Q = QuestionTree.QUESTION;
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    private interface Deed {
        void with(TreeModel model, TreeHand hand, Region root);
    }

    private void onScreen(Deed deed) throws Exception {
        LabStage.with(seat, 1366, 768, () -> new TreeController(new TreeLab(), desk), (screen, root) -> {
            TreeHand hand = LabStage.all(root, TreeHand.class).getFirst();
            deed.with(screen.model(), hand, root);
        });
    }

    /** The middle of a node, in the coordinates of the hand. */
    private static double[] at(TreeHand hand, int node) {
        Box box = hand.place(node);
        return new double[] {box.x() + box.width() / 2, box.y() + box.height() / 2};
    }

    private static void drag(TreeHand hand, int from, int to) {
        Hand.send(hand, MouseEvent.MOUSE_PRESSED, at(hand, from)[0], at(hand, from)[1]);
        Hand.send(hand, MouseEvent.MOUSE_DRAGGED, at(hand, to)[0], at(hand, to)[1]);
        Hand.send(hand, MouseEvent.MOUSE_RELEASED, at(hand, to)[0], at(hand, to)[1]);
    }

    @Test
    void aBallDraggedOntoAnotherChangesPlacesWithItInOneStep() throws Exception {
        onScreen((model, hand, root) -> {
            TreeState before = model.state();
            drag(hand, 1, 11);
            assertThat(model.state().tree()).containsExactly(Q, 5, Q, 1, Q, 2, Q, 3, Q, Q, 4, 0, Q, 6, 7);
            assertThat(model.state().belief().probability(0)).isEqualTo(1.0 / 64);
            model.undo();
            assertThat(model.state()).isEqualTo(before);
            drag(hand, 2, 7);
            assertThat(model.state()).as("a part is not put into itself").isEqualTo(before);
        });
    }

    @Test
    void aBallPutDownBesideTheTreeStaysWhereItWas() throws Exception {
        onScreen((model, hand, root) -> {
            TreeState before = model.state();
            Hand.send(hand, MouseEvent.MOUSE_PRESSED, at(hand, 1)[0], at(hand, 1)[1]);
            Hand.send(hand, MouseEvent.MOUSE_DRAGGED, at(hand, 11)[0], at(hand, 11)[1]);
            Hand.send(hand, MouseEvent.MOUSE_DRAGGED, 2, 2);
            Hand.send(hand, MouseEvent.MOUSE_RELEASED, 2, 2);
            assertThat(model.state()).isEqualTo(before);
        });
    }

    /** The sixth question of the first preset: either answer brings one bit, at the end of the bar. */
    @Test
    void answersThatBringTheSameLieSideBySideBeforeTheEndOfTheBar() throws Exception {
        onScreen((model, hand, root) -> {
            model.answer(false);
            model.answer(true);
            LabStage.lay(root);
            List<Button> answers = answers(root);
            Button no = answers.get(0);
            Button yes = answers.get(1);
            assertThat(no.getLayoutX() + no.getWidth()).isCloseTo(yes.getLayoutX(), within(1.5));
        });
    }

    private static List<Button> answers(Region root) {
        return LabStage.all(root, Button.class).stream()
                .filter(button -> button.getStyleClass().contains("over-picture"))
                .toList();
    }

    @Test
    void byKeysAPartIsTakenUpAndPutDownAndEscTakesBack() throws Exception {
        onScreen((model, hand, root) -> {
            TreeState before = model.state();
            hand.requestFocus();
            for (KeyCode key : List.of(KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER, KeyCode.RIGHT, KeyCode.DOWN)) {
                Hand.type(hand, key, false);
            }
            Hand.type(hand, KeyCode.ESCAPE, false);
            assertThat(model.state()).isEqualTo(before);
            for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER)) {
                Hand.type(hand, key, false);
            }
            assertThat(model.state().tree()).startsWith(Q, 1, Q, 0, Q, 2);
        });
    }

    @Test
    void aBallIsLeftOutByDelete() throws Exception {
        onScreen((model, hand, root) -> {
            Hand.send(hand, MouseEvent.MOUSE_PRESSED, at(hand, 1)[0], at(hand, 1)[1]);
            Hand.send(hand, MouseEvent.MOUSE_RELEASED, at(hand, 1)[0], at(hand, 1)[1]);
            Hand.type(hand, KeyCode.DELETE, false);
            assertThat(model.state().tree()).startsWith(Q, 1).doesNotContain(0);
            assertThat(model.result().isInfinite()).isTrue();
            model.leaveOut(0);
            assertThat(model.state().tree()).contains(0);
        });
    }

    @Test
    void aProbabilityIsTypedAsAFraction() throws Exception {
        onScreen((model, hand, root) -> {
            NumberField first = LabStage.all(root, NumberField.class).getFirst();
            first.requestFocus();
            first.setText("1/2");
            first.fireEvent(new ActionEvent());
            assertThat(model.state().p().probability(0)).isEqualTo(0.5);
            assertThat(model.state().p().probability(7)).isCloseTo(1 / 14.0, within(1e-12));
            assertThat(model.state().tree()).isEqualTo(new TreeLab().initial().tree());
        });
    }

    /** A field that had the focus when a preset with fewer things was chosen. */
    @Test
    void whatIsTypedForAThingThatIsGoneChangesNothing() throws Exception {
        onScreen((model, hand, root) -> {
            NumberField last = LabStage.all(root, NumberField.class).get(7);
            last.requestFocus();
            model.choose(new TreeLab().presets().get(4));
            TreeState days = model.state();
            last.setText("1/2");
            last.fireEvent(new ActionEvent());
            assertThat(model.state()).isEqualTo(days);
        });
    }

    /** Three answers are given in the first preset, all no; the ball that was drawn is the sixth. */
    @Test
    void answersArePressedAndWhatIsDrawnStaysWhileTheyAreTrueOfIt() throws Exception {
        onScreen((model, hand, root) -> {
            List<Button> answers = answers(root);
            answers.getFirst().fire();
            assertThat(model.result().game().answered()).isEqualTo(4);
            assertThat(model.state().secret()).isFalse();
            answers.get(1).fire();
            answers.get(1).fire();
            assertThat(model.result().game().isFound()).isTrue();
            assertThat(model.state().game()).as("yes, 5: not what was drawn").isEqualTo(4);
            assertThat(model.state().secret()).isTrue();
            model.answer(true);
            assertThat(model.result().game().answered()).as("another game").isEqualTo(1);
            assertThat(model.result().game().isFound()).isTrue();
        });
    }

    @Test
    void drawnThingsAreAskedForToTheEndAndAverageOut() throws Exception {
        onScreen((model, hand, root) -> {
            model.draw(1);
            assertThat(model.result().game().isFound()).isTrue();
            assertThat(model.result().average()).isEqualTo(model.result().game().answered());
            model.draw(99);
            assertThat(model.state().rounds()).isEqualTo(100);
            model.undo();
            assertThat(model.state().rounds()).isEqualTo(1);
        });
    }

    @Test
    void mergesGoFromAllApartToTheWholeTreeAndTheBestTreeCanBeTaken() throws Exception {
        onScreen((model, hand, root) -> {
            model.merge();
            assertThat(model.result().merged()).isZero();
            for (int i = 0; i < 7; i++) {
                model.merge();
            }
            assertThat(model.state().unmerged()).isZero();
            model.merge();
            model.takeBest();
            assertThat(model.state().unmerged()).as("shown whole").isZero();
            assertThat(model.result().isBest()).isTrue();
            assertThat(model.result().kl()).isCloseTo(0, within(1e-12));
        });
    }

    @Test
    void theHandLiesOverTheLearnersTree() throws Exception {
        onScreen((model, hand, root) -> {
            LabStage.lay(root);
            assertThat(hand.getWidth()).isGreaterThan(200);
            assertThat(Objects.requireNonNull(hand.getAccessibleText())).contains("1?");
        });
    }
}
