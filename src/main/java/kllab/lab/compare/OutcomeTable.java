package kllab.lab.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Words;
import kllab.ui.control.Controls;
import kllab.ui.control.Drawer;

/**
 * The drawer with all outcomes as a table: names, probabilities, locks; here outcomes are added and removed, and
 * weights are pasted.
 */
final class OutcomeTable {
    /** The height of a field with its focus ring. */
    private static final double ROW = 2.6;

    private final CompareModel model;
    private final CompareController controller;
    private final CompareView view;
    private final Button add;
    private final HBox headings = new HBox();
    private final Label nameHeading = new Label();
    private final ListView<Integer> list = new ListView<>();
    private final List<OutcomeRow> rows = new ArrayList<>();
    private final WeightsField pasteP;
    private final WeightsField pasteQ;
    private final Drawer drawer;
    private int selected = -1;

    OutcomeTable(CompareModel model, CompareController controller, CompareView view) {
        this.model = model;
        this.controller = controller;
        this.view = view;
        drawer = new Drawer("compare.table", this::opened, view::requestFocus, () -> focus(first(), 0));
        add = Controls.button("fth-plus", this::add, "outlined");
        pasteP = new WeightsField(controller, Side.P, this::report);
        pasteQ = new WeightsField(controller, Side.Q, this::report);
        prepareHeadings();
        prepareList();
        drawer.getChildren()
                .addAll(headings, list, drawer.message(), add, pasteP, pasteQ); // a message does not move the controls
    }

    private Words words() {
        return view.look().words();
    }

    private void prepareList() {
        list.getStyleClass().add("table-list");
        list.setFocusTraversable(false);
        list.setSelectionModel(null);
        list.setCellFactory(each -> {
            OutcomeRow row = new OutcomeRow(model, controller, view, this);
            rows.add(row);
            row.widthProperty().addListener((property, before, now) -> headings.setMaxWidth(now.doubleValue()));
            return row;
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /** Aligns the headings with the columns, also if a scroll bar makes the rows narrower. */
    private void prepareHeadings() {
        HBox.setHgrow(nameHeading, Priority.ALWAYS);
        nameHeading.setMaxWidth(Double.MAX_VALUE);
        headings.getChildren()
                .addAll(nameHeading, Side.P.label("p", "column-heading"), Side.Q.label("q", "column-heading"));
        headings.getStyleClass().add("table-headings");
    }

    /** Says that what was typed is no probability; an empty text removes the last sentence. */
    void complain(String typed) {
        drawer.say(typed.isEmpty() ? "" : words().get("chance.wrong", typed));
    }

    /** Says what was taken of a table. */
    void report(Pasting.Outcome pasted) {
        drawer.say(pasted.sentence(words()));
    }

    Drawer drawer() {
        return drawer;
    }

    /** Adds an outcome and opens its name. */
    private void add() {
        model.addOutcome();
        focus(model.state().size() - 1, 0);
    }

    private void opened() {
        selected = -1;
        refresh();
        reveal(first());
    }

    /** The outcome that gets the focus first. */
    private int first() {
        return Math.max(0, model.state().selected());
    }

    void open(Side side, int outcome) {
        if (!drawer.isVisible()) {
            drawer.toggle();
        }
        focus(outcome, side == Side.P ? 1 : 2);
    }

    /** Scrolls to an outcome's row and moves the focus into one of its columns. */
    void focus(int outcome, int column) {
        if (outcome < 0 || outcome >= model.state().size()) {
            return;
        }
        reveal(outcome);
        rows.stream()
                .filter(row -> row.outcome() == outcome && row.getScene() != null && row.isVisible())
                .findFirst()
                .ifPresent(row -> row.focus(column));
    }

    private void reveal(int outcome) {
        boolean seen = rows.stream()
                .anyMatch(row -> row.outcome() == outcome
                        && row.isVisible()
                        && row.getBoundsInParent().getMinY() >= 0
                        && row.getBoundsInParent().getMaxY() <= list.getHeight());
        if (!seen) {
            list.scrollTo(Math.max(0, outcome - 2));
            drawer.applyCss();
            drawer.layout();
        }
    }

    void speak(Words words) {
        drawer.speak(words);
        nameHeading.setText(words.get("compare.table.name"));
        Controls.say(add, words.get("compare.add"), "", false);
        pasteP.speak(words);
        pasteQ.speak(words);
        refresh();
    }

    /** Updates the rows; does nothing while the drawer is closed. */
    void refresh() {
        if (!drawer.isVisible()) {
            return;
        }
        CompareState state = model.state();
        list.setFixedCellSize(Math.rint(ROW * view.look().rem()));
        if (list.getItems().size() != state.size()) {
            list.setItems(FXCollections.observableList(
                    IntStream.range(0, state.size()).boxed().toList()));
        }
        rows.forEach(OutcomeRow::show);
        add.setDisable(state.size() == CompareState.MOST);
        if (state.selected() != selected) {
            selected = state.selected();
            if (selected >= 0 && !drawer.isFocusWithin()) {
                reveal(selected);
            }
        }
    }
}
