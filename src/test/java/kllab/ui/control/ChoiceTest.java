package kllab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import kllab.stage.Hand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A choice behaves like radio buttons, a menu closes where it opened, and no button takes a key that is meant for the page. */
class ChoiceTest {
    private final List<String> asked = new ArrayList<>();
    private final List<KeyCode> ofThePage = new ArrayList<>();
    private String chosen = "a";
    private boolean refuses;
    private int pressed;
    private Segmented<String> segmented;
    private Button before;
    private Button after;
    private Scene scene;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        FxToolkit.setupStage(stage -> {
            before = Controls.button("fth-x", () -> pressed++);
            after = Controls.button("fth-x", () -> {});
            segmented = new Segmented<>(() -> chosen, this::choose, "a", "b", "c");
            HBox page = new HBox(before, segmented, after);
            page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                ofThePage.add(event.getCode());
                event.consume();
            });
            scene = new Scene(page, 300, 100);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String value) {
        asked.add(value);
        chosen = refuses ? chosen : value;
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            onFx(() -> Hand.type(scene.getFocusOwner(), code, false));
        }
    }

    private void click(Node node) {
        onFx(() -> {
            Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_PRESSED, node, 3, 3, 1));
            Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_RELEASED, node, 3, 3, 1));
        });
    }

    /** Moves the focus to the choice by Tab. */
    private void enter() {
        onFx(before::requestFocus);
        onFx(() -> before.requestFocusTraversal(TraversalDirection.NEXT));
    }

    private List<String> lit() {
        return List.of("a", "b", "c").stream()
                .filter(each -> segmented.button(each).isSelected())
                .toList();
    }

    private ToggleButton focused() {
        return (ToggleButton) scene.getFocusOwner();
    }

    @Test
    void theArrowKeysChooseRoundAndRoundAndTheLightAndTheFocusGoAlong() {
        enter();
        Map<KeyCode, String> walk = new java.util.LinkedHashMap<>();
        walk.put(KeyCode.RIGHT, "b");
        walk.put(KeyCode.DOWN, "c");
        walk.put(KeyCode.LEFT, "b");
        walk.put(KeyCode.UP, "a");
        walk.put(KeyCode.END, "c");
        walk.put(KeyCode.HOME, "a");
        walk.forEach((key, value) -> {
            press(key);
            assertThat(chosen).as(key.name()).isEqualTo(value);
            assertThat(lit()).as(key.name()).containsExactly(value);
            assertThat(focused()).as(key.name()).isEqualTo(segmented.button(value));
            assertThat(focused().isFocusVisible()).as(key.name()).isTrue();
        });
        press(KeyCode.LEFT);
        assertThat(chosen).isEqualTo("c");
        assertThat(focused()).isEqualTo(segmented.button("c"));
        press(KeyCode.RIGHT);
        assertThat(chosen).isEqualTo("a");
        assertThat(ofThePage).isEmpty();
    }

    @Test
    void aPressThatTheOwnerRefusesLeavesLightAndFocusWhereTheyAre() {
        refuses = true;
        enter();
        press(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ENTER);
        onFx(segmented.button("c")::fire);
        assertThat(asked).containsExactly("b", "a", "a", "c");
        assertThat(lit()).containsExactly("a");
        assertThat(focused()).isEqualTo(segmented.button("a"));
    }

    @Test
    void aChosenButtonStaysOnWhenItIsPressedAgain() {
        enter();
        press(KeyCode.SPACE);
        assertThat(lit()).containsExactly("a");
        click(segmented.button("b"));
        click(segmented.button("b"));
        assertThat(lit()).containsExactly("b");
    }

    @Test
    void itIsOneStopOfTabAlsoWhereNothingIsChosen() {
        enter();
        assertThat(focused()).isEqualTo(segmented.button("a"));
        onFx(() -> focused().requestFocusTraversal(TraversalDirection.NEXT));
        assertThat(scene.getFocusOwner()).isEqualTo(after);
        chosen = "c";
        onFx(segmented::show);
        enter();
        assertThat(focused()).isEqualTo(segmented.button("c"));
        chosen = "own";
        onFx(segmented::show);
        assertThat(lit()).isEmpty();
        enter();
        assertThat(focused()).isEqualTo(segmented.button("a"));
        press(KeyCode.RIGHT);
        assertThat(lit()).containsExactly("b");
    }

    @Test
    void aScreenReaderHearsWhichIsChosen() {
        press(KeyCode.A);
        ToggleButton b = segmented.button("b");
        assertThat(b.getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
        assertThat(b.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);
        onFx(b::fire);
        assertThat(b.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
    }

    @Test
    void afterAClickSpaceIsThePagesAndAfterTabTheButtons() {
        click(before);
        assertThat(pressed).isEqualTo(1);
        press(KeyCode.SPACE);
        assertThat(pressed).isEqualTo(1);
        assertThat(ofThePage).containsExactly(KeyCode.SPACE);

        onFx(() -> after.requestFocus());
        onFx(() -> segmented.button("a").requestFocusTraversal(TraversalDirection.PREVIOUS));
        assertThat(before.isFocusVisible()).isTrue();
        press(KeyCode.SPACE);
        assertThat(pressed).isEqualTo(2);
        assertThat(ofThePage).containsExactly(KeyCode.SPACE);
    }

    @Test
    void arrowKeysDoNotWanderFromAButton() {
        onFx(() -> segmented.button("a").requestFocusTraversal(TraversalDirection.PREVIOUS));
        press(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP);
        assertThat(scene.getFocusOwner()).isEqualTo(before);
        assertThat(ofThePage).containsExactly(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP);
    }

    @Test
    void arrowKeysPassOverTheNameOfAGroupInAMenu() {
        List<String> done = new ArrayList<>();
        ContextMenu menu = new ContextMenu(
                Controls.choice("one", false, () -> done.add("one")),
                new SeparatorMenuItem(),
                Controls.heading("others"),
                Controls.choice("two", false, () -> done.add("two")));
        onFx(() -> PopupLayer.open(menu, before));
        Node items = menu.getSkin().getNode();
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.ENTER)) {
            onFx(() -> Hand.type(items, key, false));
        }
        onFx(menu::hide);
        assertThat(done).containsExactly("two");
    }

    @Test
    void aSecondPressOnTheButtonOfAMenuClosesIt() {
        ContextMenu first = new ContextMenu(new MenuItem("one"));
        ContextMenu second = new ContextMenu(new MenuItem("two"));
        onFx(() -> PopupLayer.open(first, before));
        assertThat(first.isShowing()).isTrue();
        onFx(() -> PopupLayer.open(second, before));
        assertThat(first.isShowing() || second.isShowing()).isFalse();
        onFx(() -> PopupLayer.open(second, before));
        assertThat(second.isShowing()).isTrue();
        onFx(second::hide);
    }
}
