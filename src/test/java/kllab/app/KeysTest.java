package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import kllab.lab.Lab;
import kllab.lab.blocks.BlocksState;
import kllab.lab.compare.CompareState;
import kllab.stage.Hand;
import kllab.ui.control.Segmented;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The effect of single keys on every page, wherever the focus is. */
class KeysTest {
    private ShellFixture shell;

    @BeforeEach
    void open() throws Exception {
        shell = ShellFixture.open(1366, 768);
    }

    private List<ButtonBase> buttons() {
        return shell.scene.getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase && ShellFixture.isShown(node))
                .map(ButtonBase.class::cast)
                .toList();
    }

    private CompareState compare() {
        return (CompareState) shell.model.opened().model().state();
    }

    @Test
    void noButtonTakesArrowKeysOrAfterAClickSpace() {
        List<String> pressed = new ArrayList<>();
        EventHandler<ActionEvent> heard = event -> pressed.add(String.valueOf(event.getTarget()));
        List<String> wandered = new ArrayList<>();
        for (Lab<?, ?> lab : shell.model.labs()) {
            shell.run(() -> shell.model.open(lab));
            shell.run(() -> {
                shell.scene.addEventFilter(ActionEvent.ACTION, heard);
                for (ButtonBase button : buttons()) {
                    if (button.isDisabled()) {
                        continue; // Space on another control has stopped or started something
                    }
                    button.requestFocus();
                    if (!(button instanceof ToggleButton)) {
                        Hand.type(button, KeyCode.DOWN, false);
                        Hand.type(button, KeyCode.RIGHT, false);
                    }
                    if (!button.equals(shell.scene.getFocusOwner())) {
                        wandered.add(lab.id() + ": " + button);
                    }
                    Hand.type(button, KeyCode.SPACE, false);
                }
                shell.scene.removeEventFilter(ActionEvent.ACTION, heard);
            });
        }
        assertThat(wandered).isEmpty();
        assertThat(pressed).isEmpty();
    }

    private static String tip(Node node) {
        return String.valueOf(node.getProperties().getOrDefault("tip", ""));
    }

    @Test
    void noTipRepeatsItsButtonAndEveryChoiceTellsWhatItMeans() {
        List<String> faults = new ArrayList<>();
        for (Lab<?, ?> lab : shell.model.labs()) {
            shell.run(() -> shell.model.open(lab));
            for (ButtonBase button : shell.ask(this::buttons)) {
                String tip = tip(button);
                if (button.getText() != null && tip.equals(button.getText())) {
                    faults.add(lab.id() + ": “" + tip + "” twice");
                }
                if (button.getParent() instanceof Segmented && tip.isEmpty()) {
                    faults.add(lab.id() + ": nothing of " + button.getText());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void spacePlaysAfterPinWasClicked() throws Exception {
        CompareState start = shell.ask(this::compare);
        Node pin = shell.nth(".top-bar > .toggle-button.tool", 0);
        shell.click(pin, 5, 5, 1);
        assertThat(shell.ask(() -> shell.scene.getFocusOwner())).isEqualTo(pin);
        shell.press(KeyCode.SPACE);
        shell.await(() -> !compare().q().equals(start.q()));
        assertThat(shell.ask(() -> shell.model.opened().model().pinnedProperty().get()))
                .isNotNull();
    }

    @Test
    void theKeyThatOpensADrawerClosesItAndTypesNothing() {
        for (String lab : List.of("compare", "fit")) {
            shell.run(() ->
                    shell.model.open(LabCatalog.named(shell.model.labs(), lab).orElseThrow()));
            Object before = shell.ask(() -> shell.model.opened().model().state());
            shell.run(() -> shell.labRoot().requestFocus());
            shell.press(KeyCode.T);
            Node drawer = shell.labRoot().lookup(".drawer");
            assertThat(drawer.isVisible()).as(lab).isTrue();
            assertThat(shell.ask(shell.scene::getFocusOwner)).as(lab).isEqualTo(drawer);
            shell.press(KeyCode.T);
            assertThat(drawer.isVisible()).as(lab).isFalse();
            assertThat(shell.ask(() -> shell.model.opened().model().state()))
                    .as(lab)
                    .isEqualTo(before);
        }
    }

    @Test
    void escLeavesTheFieldOfADrawerWithItsTextUnchangedAndThenClosesIt() {
        for (String lab : List.of("compare", "fit")) {
            shell.run(() ->
                    shell.model.open(LabCatalog.named(shell.model.labs(), lab).orElseThrow()));
            Object before = shell.ask(() -> shell.model.opened().model().state());
            shell.run(() -> shell.labRoot().requestFocus());
            shell.press(KeyCode.T);
            Node drawer = shell.labRoot().lookup(".drawer");
            shell.press(KeyCode.ENTER);
            TextInputControl field = (TextInputControl) shell.ask(shell.scene::getFocusOwner);
            shell.run(() -> field.setText("t"));
            shell.press(KeyCode.ESCAPE);
            if (field.isFocused()) {
                shell.press(KeyCode.ESCAPE); // in a number field, Esc first restores the value
            }
            assertThat(shell.ask(shell.scene::getFocusOwner)).as(lab).isEqualTo(drawer);
            shell.press(KeyCode.ESCAPE);
            assertThat(drawer.isVisible()).as(lab).isFalse();
            assertThat(shell.ask(() -> shell.model.opened().model().state()))
                    .as(lab)
                    .isEqualTo(before);
        }
    }

    @Test
    void escClosesADrawerWhileTheKeyboardIsOnThePageBeforeItTakesAPinAway() {
        for (String lab : List.of("compare", "fit")) {
            shell.run(() ->
                    shell.model.open(LabCatalog.named(shell.model.labs(), lab).orElseThrow()));
            shell.run(() -> shell.labRoot().requestFocus());
            shell.press(KeyCode.T);
            shell.run(() -> {
                shell.model.opened().model().pin();
                shell.labRoot().requestFocus();
            });
            shell.press(KeyCode.ESCAPE);
            assertThat(shell.labRoot().lookup(".drawer").isVisible()).as(lab).isFalse();
            assertThat(shell.ask(
                            () -> shell.model.opened().model().pinnedProperty().get()))
                    .as(lab)
                    .isNotNull();
            shell.run(() -> shell.model.opened().model().unpin());
        }
    }

    @Test
    void aClickOnADrawerItselfKeepsTheKeyboardInIt() {
        for (String lab : List.of("compare", "fit")) {
            shell.run(() ->
                    shell.model.open(LabCatalog.named(shell.model.labs(), lab).orElseThrow()));
            shell.run(() -> shell.labRoot().requestFocus());
            shell.press(KeyCode.T);
            shell.press(KeyCode.ENTER);
            Node drawer = shell.labRoot().lookup(".drawer");
            shell.run(() -> drawer.fireEvent(Hand.mouse(MouseEvent.MOUSE_PRESSED, drawer, 2, 2, 1)));
            assertThat(shell.ask(shell.scene::getFocusOwner)).as(lab).isEqualTo(drawer);
            shell.press(KeyCode.ESCAPE);
            assertThat(drawer.isVisible()).as(lab).isFalse();
        }
    }

    @Test
    void xSwapsTruthAndBeliefInBlocksToo() {
        shell.run(() ->
                shell.model.open(LabCatalog.named(shell.model.labs(), "blocks").orElseThrow()));
        BlocksState before =
                (BlocksState) shell.ask(() -> shell.model.opened().model().state());
        shell.run(() -> shell.labRoot().requestFocus());
        shell.press(KeyCode.X);
        assertThat(shell.ask(() -> shell.model.opened().model().state()))
                .isEqualTo(new BlocksState(before.q(), before.p(), before.block()));
    }

    @Test
    void anArrowKeyOnThePageItselfWandersNowhere() {
        shell.run(() -> shell.labRoot().requestFocus());
        shell.press(KeyCode.UP);
        shell.press(KeyCode.RIGHT);
        assertThat(shell.ask(() -> shell.scene.getFocusOwner())).isEqualTo(shell.labRoot());
    }

    @Test
    void arrowKeysGoThroughTheRailAndTheTabsAndOpenWhatTheyLight() {
        ToggleButton compare = (ToggleButton) shell.nth(".rail .toggle-button", 0);
        shell.run(compare::requestFocus);
        shell.press(KeyCode.DOWN);
        assertThat(shell.ask(() -> shell.model.opened().lab().id())).isEqualTo("telegraph");
        ToggleButton telegraph = (ToggleButton) shell.ask(shell.scene::getFocusOwner);
        assertThat(telegraph.getUserData()).isEqualTo("telegraph");
        assertThat(telegraph.isSelected()).isTrue();
        assertThat(compare.isSelected()).isFalse();

        ToggleButton race = (ToggleButton) shell.nth(".sub-tab", 0);
        shell.run(race::requestFocus);
        shell.press(KeyCode.RIGHT);
        assertThat(shell.ask(() -> shell.model.opened().lab().id())).isEqualTo("morse");
        ToggleButton morse = (ToggleButton) shell.nth(".sub-tab", 1);
        assertThat(shell.ask(shell.scene::getFocusOwner)).isEqualTo(morse);
        assertThat(morse.isSelected()).isTrue();
        assertThat(race.isSelected()).isFalse();
    }
}
