package kllab.lab.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Typed;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.control.ChanceField;
import kllab.ui.control.Controls;
import kllab.ui.control.FxFonts;

/** The drawer with all outcomes as a table: names, chances, locks; outcomes come and go here, and weights are pasted. */
final class OutcomeTable {
    private final CompareModel model;
    private final CompareController controller;
    private final Desk desk;
    private final Label title = new Label();
    private final Label message = new Label();
    private final Button close;
    private final Button add;
    private final Label nameHeading = new Label();
    private final VBox rows = new VBox();
    private final List<Row> shown = new ArrayList<>();
    private final TextArea pasteP;
    private final TextArea pasteQ;
    private final VBox root = new VBox();

    /** One outcome. */
    private record Row(
            HBox box,
            TextField name,
            AtomicReference<String> shown,
            ChanceField p,
            ChanceField q,
            ToggleButton lock,
            Button remove) {}

    OutcomeTable(CompareModel model, CompareController controller, Desk desk) {
        this.model = model;
        this.controller = controller;
        this.desk = desk;
        close = Controls.button("fth-x", this::toggle, "icon-only");
        add = Controls.button("fth-plus", model::addOutcome, "outlined");
        pasteP = pasteField(Side.P);
        pasteQ = pasteField(Side.Q);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        title.getStyleClass().add("title");
        message.getStyleClass().add("secondary");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(nameHeading, Priority.ALWAYS);
        nameHeading.setMaxWidth(Double.MAX_VALUE);
        HBox headings = new HBox(nameHeading, heading("p"), heading("q"));
        headings.getStyleClass().add("table-headings");
        rows.getStyleClass().add("table-rows");
        root.getStyleClass().add("drawer");
        root.getChildren().addAll(new HBox(title, gap, close), headings, scroll, add, pasteP, pasteQ, message);
        root.setVisible(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Label heading(String symbol) {
        Label heading = new Label(symbol);
        FxFonts.loadFace("STIX Two Text", false, true);
        heading.getStyleClass().addAll("column-heading", symbol);
        return heading;
    }

    VBox root() {
        return root;
    }

    void toggle() {
        root.setVisible(!root.isVisible());
        message.setText("");
        if (root.isVisible()) {
            refresh();
            (shown.isEmpty() ? close : shown.getFirst().name).requestFocus();
        } else {
            controller.root().requestFocus();
        }
    }

    void open(Side side, int outcome) {
        if (!root.isVisible()) {
            toggle();
        }
        Row row = shown.get(outcome);
        (side == Side.P ? row.p : row.q).requestFocus();
    }

    void speak(Words words) {
        title.setText(words.get("compare.table"));
        nameHeading.setText(words.get("compare.table.name"));
        message.setText("");
        Controls.say(close, words.get("shell.close"), "", true);
        Controls.say(add, words.get("compare.add"), "", false);
        pasteP.setPromptText(words.get("compare.paste.p"));
        pasteP.setAccessibleText(words.get("compare.paste.p"));
        pasteQ.setPromptText(words.get("compare.paste.q"));
        pasteQ.setAccessibleText(words.get("compare.paste.q"));
        refresh();
    }

    /** Brings the rows up to date; does nothing while the drawer is closed. */
    void refresh() {
        if (!root.isVisible()) {
            return;
        }
        CompareState state = model.state();
        while (shown.size() < state.size()) {
            shown.add(row(shown.size()));
        }
        while (shown.size() > state.size()) {
            shown.removeLast();
        }
        List<HBox> boxes = shown.stream().map(Row::box).toList();
        if (!rows.getChildren().equals(boxes)) {
            rows.getChildren().setAll(boxes);
        }
        for (int i = 0; i < shown.size(); i++) {
            show(i, shown.get(i), state);
        }
        add.setDisable(state.size() == CompareState.MOST);
    }

    private void show(int i, Row row, CompareState state) {
        Words words = desk.words();
        String name = words.name(state.outcomes().get(i));
        if (row.name.getText().equals(row.shown.get())) {
            row.name.setText(name); // unless another is being typed
            row.shown.set(name);
        }
        row.p.show(state.p().probability(i));
        row.q.show(state.q().probability(i));
        row.p.setAccessibleText(words.get("compare.handle.p", name, row.p.getText()));
        row.q.setAccessibleText(words.get("compare.handle.q", name, row.q.getText()));
        boolean locked = state.locked().contains(i);
        row.lock.setSelected(locked);
        Controls.setIcon(row.lock, locked ? "fth-lock" : "fth-unlock");
        Controls.say(row.lock, words.get(locked ? "compare.unlock" : "compare.lock"), "", true);
        Controls.say(row.remove, words.get("compare.remove", name), "", true);
        row.remove.setDisable(state.size() == CompareState.FEWEST);
        row.name.setAccessibleText(words.get("compare.rename", name));
    }

    private Row row(int outcome) {
        TextField name = new TextField();
        Controls.faceFollowsText(name);
        HBox.setHgrow(name, Priority.ALWAYS);
        AtomicReference<String> shown = new AtomicReference<>("");
        Runnable keep = () -> {
            if (!name.getText().equals(shown.get())) {
                String typed = name.getText();
                name.setText(shown.get());
                controller.rename(outcome, typed);
                refresh();
            }
        };
        name.setOnAction(event -> keep.run());
        name.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                keep.run();
            }
        });
        ChanceField p = new ChanceField(
                "p", v -> controller.type(Side.P, outcome, v), (field, text) -> complain(text), () -> {});
        ChanceField q = new ChanceField(
                "q", v -> controller.type(Side.Q, outcome, v), (field, text) -> complain(text), () -> {});
        p.getStyleClass().add("in-table");
        q.getStyleClass().add("in-table");
        ToggleButton lock = Controls.toggle(
                "fth-unlock",
                () -> model.setLocked(outcome, !model.state().locked().contains(outcome)),
                "tool");
        Button remove = Controls.button("fth-x", () -> model.removeOutcome(outcome));
        HBox box = new HBox(name, p, q, lock, remove);
        box.getStyleClass().add("table-row");
        return new Row(box, name, shown, p, q, lock, remove);
    }

    // ---- pasting ------------------------------------------------------------------------------------------------

    private TextArea pasteField(Side side) {
        TextArea field = new TextArea();
        field.setPrefRowCount(2);
        field.setMinHeight(Region.USE_PREF_SIZE);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                take(side, field);
                event.consume();
            }
        });
        return field;
    }

    /** Takes what was pasted as weights, or says what is wrong with it; then the old ones stay. */
    private void take(Side side, TextArea field) {
        List<String> pieces = Typed.pieces(field.getText());
        Words words = desk.words();
        if (pieces.size() < CompareState.FEWEST || pieces.size() > CompareState.MOST) {
            message.setText(words.get("compare.paste.count", pieces.size(), CompareState.FEWEST, CompareState.MOST));
            return;
        }
        double[] weights = new double[pieces.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            OptionalDouble typed = Typed.number(pieces.get(i));
            if (typed.isEmpty() || typed.getAsDouble() < 0) {
                message.setText(words.get("compare.paste.wrong", i + 1, pieces.get(i)));
                return;
            }
            weights[i] = typed.getAsDouble();
            sum += weights[i];
        }
        if (sum == 0) {
            message.setText(words.get("compare.paste.zero"));
            return;
        }
        boolean resized = weights.length != model.state().size();
        model.setWeights(side, weights);
        field.clear();
        String other = side == Side.P ? "Q" : "P";
        message.setText(
                resized
                        ? words.get("compare.paste.resized", weights.length, other)
                        : words.get("compare.paste.taken", weights.length));
    }

    private void complain(String typed) {
        message.setText(typed.isEmpty() ? "" : desk.words().get("compare.field.wrong", typed));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            toggle();
            event.consume();
        }
    }
}
