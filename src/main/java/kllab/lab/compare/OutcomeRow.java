package kllab.lab.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Words;
import kllab.ui.control.ChanceField;
import kllab.ui.control.Controls;

/** A row of the table. Its outcome changes as the table is scrolled, so only visible rows exist. */
final class OutcomeRow extends ListCell<Integer> {
    private static final int NAME = 0;
    private static final int COLUMNS = 3;

    private final CompareModel model;
    private final CompareController controller;
    private final CompareView view;
    private final OutcomeTable table;
    private final TextField name = new TextField();
    private final ChanceField p;
    private final ChanceField q;
    private final ToggleButton lock;
    private final Button remove;
    private final HBox box;
    private String shown = "";
    private int outcome = -1;

    OutcomeRow(CompareModel model, CompareController controller, CompareView view, OutcomeTable table) {
        this.model = model;
        this.controller = controller;
        this.view = view;
        this.table = table;
        prepareName();
        p = chance(Side.P);
        q = chance(Side.Q);
        lock = Controls.toggle("fth-unlock", () -> controller.toggleLock(outcome), "tool");
        remove = Controls.button("fth-x", () -> controller.remove(outcome, table.drawer()::say));
        box = new HBox(name, p, q, lock, remove);
        box.getStyleClass().add("table-row");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::upOrDown);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        setText(null);
        setPrefWidth(0); // never wider than the list
    }

    private void prepareName() {
        Controls.faceFollowsText(name);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(event -> keepName(true));
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                name.setText(shown); // leaving accepts the input
            }
        });
        name.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                keepName(false);
            }
        });
    }

    private ChanceField chance(Side side) {
        ChanceField field = new ChanceField(
                side.style, v -> view.type(side, outcome, v), (f, text) -> table.complain(text), () -> {});
        field.setOnTable(pasted -> controller.paste(pasted, side, table::report));
        field.getStyleClass().add("in-table");
        field.focusedProperty().addListener((property, before, now) -> {
            if (now && outcome >= 0) {
                model.select(outcome);
            }
        });
        return field;
    }

    /** Accepts the typed name. An invalid name stays for correction as long as the field has the focus. */
    private void keepName(boolean staying) {
        boolean kept = outcome < 0
                || name.getText().equals(shown)
                || controller.rename(outcome, name.getText(), table.drawer()::say);
        Controls.mark(name, "wrong", staying && !kept);
        if (kept || !staying) {
            name.setText(shown);
            table.refresh();
        }
    }

    private void upOrDown(KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        int column = box.getChildren().indexOf((Node) event.getTarget());
        if (step != 0 && column >= NAME && column < COLUMNS) {
            table.focus(outcome + step, column);
            event.consume();
        }
    }

    /** Handles Esc before the list, which would consume it. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            table.drawer().escape();
            event.consume();
        }
    }

    /** Moves the focus into a column. */
    void focus(int column) {
        box.getChildren().get(column).requestFocus();
        if (column == NAME) {
            name.selectAll();
        }
    }

    /** The outcome that it shows, or −1. */
    int outcome() {
        return outcome;
    }

    @Override
    protected void updateItem(Integer item, boolean empty) {
        int next = empty || item == null ? -1 : item;
        if (next != outcome && box.isFocusWithin()) {
            getListView().getParent().requestFocus(); // the current input belongs to the previous outcome
        }
        super.updateItem(item, empty);
        outcome = next;
        setGraphic(next < 0 ? null : box);
        show();
    }

    /** Updates its numbers. */
    void show() {
        CompareState state = model.state();
        if (outcome < 0 || outcome >= state.size()) {
            return;
        }
        Words words = view.look().words();
        String now = words.name(state.name(outcome));
        if (name.getText().equals(shown) || !name.isFocused()) {
            name.setText(now); // unless the user is editing
            shown = now;
        }
        p.show(state.p().probability(outcome), state.p().isPossible(outcome));
        q.show(state.q().probability(outcome), state.q().isPossible(outcome));
        p.setAccessibleText(words.get("compare.handle.p", now, p.getText()));
        q.setAccessibleText(words.get("compare.handle.q", now, q.getText()));
        showButtons(state, now, words);
        Controls.mark(box, "chosen", state.selected() == outcome);
    }

    private void showButtons(CompareState state, String now, Words words) {
        boolean locked = state.locks().has(outcome);
        lock.setSelected(locked);
        Controls.setIcon(lock, locked ? "fth-lock" : "fth-unlock");
        Controls.say(lock, words.get(locked ? "compare.unlock" : "compare.lock"), "", true);
        Controls.say(remove, words.get("compare.remove", now), "", true);
        remove.setDisable(state.size() == CompareState.FEWEST);
        name.setAccessibleText(words.get("compare.rename", now));
    }
}
