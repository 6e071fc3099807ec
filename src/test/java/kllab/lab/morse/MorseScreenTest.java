package kllab.lab.morse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.lab.Preset;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.RichLabel;
import kllab.ui.formula.FormulaView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Morse lab driven by user events. */
class MorseScreenTest {
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    /** A test action on a new screen, run on the JavaFX thread. */
    private interface Deed {
        void with(MorseController screen, Region root);
    }

    private void onScreen(Deed deed) throws Exception {
        LabStage.with(seat, 1366, 768, () -> new MorseController(new MorseLab(), desk), deed::with);
    }

    private static Region handle(Region root, char letter) {
        return root.lookupAll(".signal").stream()
                .map(Region.class::cast)
                .filter(each -> each.getUserData().equals(letter - 'A'))
                .findFirst()
                .orElseThrow();
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double sceneX, double sceneY) {
        node.fireEvent(Hand.mouse(type, new Point2D(sceneX, sceneY), 1));
    }

    /** The centre of a letter's column, in the scene. */
    private static Point2D middle(Region root, char letter) {
        Region handle = handle(root, letter);
        return handle.localToScene(handle.getWidth() / 2, handle.getHeight() / 2);
    }

    /** Presses on one letter and drags over others, without releasing the mouse. */
    private static void drag(Region root, char from, char... over) {
        Region handle = handle(root, from);
        Point2D at = middle(root, from);
        mouse(handle, MouseEvent.MOUSE_PRESSED, at.getX(), at.getY());
        for (char letter : over) {
            Point2D to = middle(root, letter);
            mouse(handle, MouseEvent.MOUSE_DRAGGED, to.getX(), to.getY());
            LabStage.lay(root);
        }
    }

    private static void release(Region root, char from, char at) {
        Point2D to = middle(root, at);
        mouse(handle(root, from), MouseEvent.MOUSE_RELEASED, to.getX(), to.getY());
        LabStage.lay(root);
    }

    private static void press(Region root, Node node, KeyCode... codes) {
        Node target = node;
        for (KeyCode code : codes) {
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            LabStage.lay(root);
            Node focused = root.getScene().getFocusOwner();
            target = focused == null ? node : focused;
        }
    }

    private static String spoken(Region handle) {
        return handle.getAccessibleText();
    }

    private static String headline(Region root) {
        return ((RichLabel) root.lookup("#headline")).shown().plain();
    }

    private static MorseState exchanged(char one, char other) {
        return Given.OWN.swapped(one - 'A', other - 'A');
    }

    /** What screen readers are told of the numbers and of the formula. */
    private static List<String> numbersAndFormula(Region root) {
        return root.lookupAll("*").stream()
                .filter(node -> node instanceof FormulaView || node.toString().equals("ReadoutSheet"))
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void numbersAndFormulaAreSpokenWhenAHandRestsAndStayUnderIt() throws Exception {
        onScreen((screen, root) -> {
            List<String> before = numbersAndFormula(root);
            assertThat(before).isEqualTo(spoken(screen.model().result()));
            drag(root, 'O', 'N', 'M');
            assertThat(numbersAndFormula(root)).isEqualTo(before);
            release(root, 'O', 'M');
            assertThat(numbersAndFormula(root))
                    .isEqualTo(spoken(screen.model().result()))
                    .isNotEqualTo(before);
        });
    }

    private List<String> spoken(MorseResult result) {
        return List.of(
                MorseNumbers.SPOKEN_READOUTS.apply(result, seat.look()),
                MorseNumbers.SPOKEN_FORMULA.apply(result, seat.look()));
    }

    @Test
    void aCodeDraggedOntoAnotherLetterIsExchangedAsOneStep() throws Exception {
        onScreen((screen, root) -> {
            drag(root, 'O', 'N', 'R', 'C', 'M');
            assertThat(screen.model().movingProperty().get()).isTrue();
            assertThat(screen.model().state().signals())
                    .isEqualTo(exchanged('O', 'M').signals());
            release(root, 'O', 'M');
            assertThat(screen.model().movingProperty().get()).isFalse();
            assertThat(screen.model().state()).isEqualTo(exchanged('O', 'M').withSelected('M' - 'A'));
            assertThat(headline(root)).contains("this assignment").contains("8.85");
            screen.model().undo();
            assertThat(screen.model().state().signals()).isEqualTo(Given.OWN.signals());
            assertThat(screen.model().canUndoProperty().get()).isFalse();
            screen.model().redo();
            assertThat(screen.model().state().signals())
                    .isEqualTo(exchanged('O', 'M').signals());
        });
    }

    @Test
    void aCodeBroughtBackToItsLetterIsNoStep() throws Exception {
        onScreen((screen, root) -> {
            drag(root, 'O', 'Z', 'O');
            release(root, 'O', 'O');
            assertThat(screen.model().state()).isEqualTo(Given.OWN);
            assertThat(screen.model().canUndoProperty().get()).isFalse();
        });
    }

    @Test
    void aDragBeyondTheEdgeEndsAtTheLastLetter() throws Exception {
        onScreen((screen, root) -> {
            Region handle = handle(root, 'O');
            Point2D at = middle(root, 'O');
            mouse(handle, MouseEvent.MOUSE_PRESSED, at.getX(), at.getY());
            mouse(handle, MouseEvent.MOUSE_DRAGGED, 5000, at.getY());
            mouse(handle, MouseEvent.MOUSE_RELEASED, 5000, at.getY());
            assertThat(screen.model().state().signals())
                    .isEqualTo(exchanged('O', 'Z').signals());
        });
    }

    @Test
    void escapeInADragBringsEverythingBack() throws Exception {
        onScreen((screen, root) -> {
            drag(root, 'E', 'Z');
            assertThat(screen.model().state().signals())
                    .isEqualTo(exchanged('E', 'Z').signals());
            press(root, handle(root, 'E'), KeyCode.ESCAPE);
            assertThat(screen.model().state()).isEqualTo(Given.OWN.withSelected(4));
            release(root, 'E', 'Z');
            assertThat(screen.model().state()).isEqualTo(Given.OWN.withSelected(4));
            assertThat(screen.model().canUndoProperty().get()).isFalse();
        });
    }

    @Test
    void undoInADragEndsIt() throws Exception {
        onScreen((screen, root) -> {
            drag(root, 'E', 'Z');
            screen.model().undo();
            MorseState after = screen.model().state();
            Point2D to = middle(root, 'J');
            mouse(handle(root, 'E'), MouseEvent.MOUSE_DRAGGED, to.getX(), to.getY());
            release(root, 'E', 'J');
            assertThat(screen.model().state()).isEqualTo(after);
            assertThat(after.signals()).isEqualTo(Given.OWN.signals());
        });
    }

    @Test
    void enterTakesACodeUpArrowsCarryItAndEnterPutsItDown() throws Exception {
        onScreen((screen, root) -> {
            Region o = handle(root, 'O');
            o.requestFocus();
            press(root, o, KeyCode.ENTER);
            assertThat(spoken(o)).isEqualTo("Holding the signal of O: 9.057 units per letter");
            press(root, o, KeyCode.RIGHT, KeyCode.RIGHT);
            assertThat(spoken(o)).startsWith("O and N swapped: ");
            assertThat(screen.model().state().signals())
                    .isEqualTo(exchanged('O', 'N').signals());
            press(root, o, KeyCode.END);
            assertThat(screen.model().state().signals())
                    .isEqualTo(exchanged('O', 'Z').signals());
            press(root, o, KeyCode.ENTER);
            assertThat(screen.model().movingProperty().get()).isFalse();
            assertThat(root.getScene().getFocusOwner()).isEqualTo(handle(root, 'Z'));
            assertThat(spoken(o)).startsWith("O: comes 7.6% of the time").contains("dash dash dot dot; 14 units");
            screen.model().undo();
            assertThat(screen.model().state().signals()).isEqualTo(Given.OWN.signals());
            assertThat(screen.model().canUndoProperty().get()).isFalse();
        });
    }

    @Test
    void arrowsLookFromLetterToLetterAndTabStopsOnce() throws Exception {
        onScreen((screen, root) -> {
            handle(root, 'O').requestFocus();
            press(root, handle(root, 'O'), KeyCode.LEFT, KeyCode.HOME);
            assertThat(screen.model().state().selected()).isEqualTo('E' - 'A');
            assertThat(screen.model().canUndoProperty().get()).isFalse();
            List<Node> stops = root.lookupAll(".signal").stream()
                    .filter(Node::isFocusTraversable)
                    .toList();
            assertThat(stops).containsExactly(handle(root, 'E'));
            press(root, handle(root, 'E'), KeyCode.ESCAPE);
            assertThat(screen.model().state().selected()).isEqualTo(-1);
        });
    }

    @Test
    void theDealsAreOneButtonAway() throws Exception {
        onScreen((screen, root) -> {
            List<ToggleButton> deals = root.lookupAll(".deals .toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .toList();
            assertThat(deals)
                    .extracting(ToggleButton::getText)
                    .containsExactly("Morse’s own\n9.057", "Best assignment\n8.664", "26 shortest\n8.623");
            assertThat(deals).extracting(ToggleButton::isSelected).containsExactly(true, false, false);
            deals.get(1).fire();
            LabStage.lay(root);
            assertThat(screen.model().result().deal()).isEqualTo(Assignment.BEST);
            assertThat(headline(root)).contains("8.66");
            deals.get(2).fire();
            LabStage.lay(root);
            assertThat(screen.model().result().deal()).isEqualTo(Assignment.SHORTEST);
            screen.model().swap(screen.model().state(), 0, 25);
            LabStage.lay(root);
            assertThat(deals).extracting(ToggleButton::isSelected).containsExactly(false, false, false);
            deals.get(0).fire();
            LabStage.lay(root);
            assertThat(screen.model().state().signals()).isEqualTo(Given.OWN.signals());
            press(root, root, KeyCode.A);
            assertThat(screen.model().result().deal()).isEqualTo(Assignment.BEST);
        });
    }

    @Test
    void otherLettersKeepTheCode() throws Exception {
        onScreen((screen, root) -> {
            screen.model().deal(Assignment.BEST);
            List<String> dealt = screen.model().state().signals();
            MorseLetters uniform = MorseLetters.UNIFORM;
            screen.model().setLetters(uniform.id(), uniform.letters());
            LabStage.lay(root);
            assertThat(screen.model().state().signals()).isEqualTo(dealt);
            assertThat(headline(root)).startsWith("All letters are equally likely");
            Preset<MorseState> first = screen.lab().presets().getFirst();
            assertThat(screen.model().presetProperty().get()).isEqualTo(first);
            screen.model().reset();
            assertThat(screen.model().state()).isEqualTo(first.state());
        });
    }
}
