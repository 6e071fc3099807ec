package kllab.lab.fit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.text.Words;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.control.Controls;
import kllab.ui.control.Drawer;
import kllab.ui.control.NumberField;
import kllab.ui.control.NumberField.Range;

/** The drawer for typing values: of each hump, of the learner's own Q, and the seed. */
final class FitValues {
    private static final Range WEIGHTS = Range.of(0.001, 0.999, 3);
    private static final Range MEANS = Range.of(-Hump.FARTHEST, Hump.FARTHEST, 2);
    private static final Range SIGMAS = Range.of(Hump.NARROWEST, Hump.WIDEST, 2);
    private static final Range SEEDS = Range.of(0, FitState.LAST_SEED, 0);

    private static final String FIELD = "field-room";
    private static final String BUTTON = "button-room";

    private final FitModel model;
    private final Desk desk;
    private final List<HumpRow> humps = new ArrayList<>();
    private final VBox rows = new VBox();
    private final Label qName = new Label();
    private final NumberField qMean;
    private final NumberField qSigma;
    private final Label seedName = new Label();
    private final NumberField seed;
    private final Label[] headings = {new Label(), new Label(), new Label()};
    private final Button add;
    private final Drawer root;

    FitValues(FitModel model, Desk desk, Runnable leave) {
        this.model = model;
        this.desk = desk;
        root = new Drawer(
                "fit.values", this::refresh, leave, () -> humps.getFirst().mean.requestFocus());
        add = Controls.button("fth-plus", model::addHump, "outlined");
        qMean = field(MEANS, v -> model.moveStart(FitState.OWN, new Start(v, own().sigma())), "q");
        qSigma = field(SIGMAS, v -> model.moveStart(FitState.OWN, new Start(own().mu(), v)), "q");
        seed = field(SEEDS, v -> model.setSeed((int) Math.rint(v)), "seed");
        for (int k = 0; k < FitState.MOST_HUMPS; k++) {
            humps.add(new HumpRow(k));
        }
        build();
    }

    private Start own() {
        return model.state().starts().get(FitState.OWN);
    }

    private NumberField field(Range range, java.util.function.DoubleConsumer keep, String styleClass) {
        return new NumberField(
                range, keep, (field, typed) -> complain(range, typed), () -> {}, "chance", styleClass, "in-table");
    }

    private void build() {
        rows.getStyleClass().add("value-rows");
        HBox names = row(new Label(), headings[0], headings[1], headings[2], room(BUTTON));
        for (Label heading : headings) {
            heading.getStyleClass().add("value-heading");
        }
        root.getStyleClass().add("fit-values");
        root.getChildren()
                .addAll(
                        names,
                        rows,
                        add,
                        row(qName, qMean, qSigma, room(FIELD), room(BUTTON)),
                        row(seedName, seed, room(FIELD), room(FIELD), room(BUTTON)),
                        root.message());
    }

    /** A spacer as wide as the column of a field or of a button. */
    private static Region room(String column) {
        Region room = new Region();
        room.getStyleClass().add(column);
        return room;
    }

    private static HBox row(Label name, Region... fields) {
        HBox row = new HBox(name, Boxes.stretch());
        row.getChildren().addAll(fields);
        row.getStyleClass().add("table-row");
        return row;
    }

    /** The row of one hump, by its place from left to right. */
    private final class HumpRow {
        final Label name = new Label();
        final NumberField mean;
        final NumberField sigma;
        final NumberField weight;
        final Button remove;
        final HBox box;

        HumpRow(int place) {
            mean = field(MEANS, v -> model.shapeHump(hump(place), v, now(place).sigma()), "p");
            sigma = field(SIGMAS, v -> model.shapeHump(hump(place), now(place).mean(), v), "p");
            weight = field(WEIGHTS, v -> model.weighHump(hump(place), v), "p");
            remove = Controls.button("fth-x", () -> model.removeHump(hump(place)), "icon-only");
            box = row(name, mean, sigma, weight, remove);
        }

        void show(int place, Words words) {
            Hump now = now(place);
            int number = place + 1;
            say(mean, now.mean(), words.get("fit.values.mean.of", number));
            say(sigma, now.sigma(), words.get("fit.values.sigma.of", number));
            say(weight, now.weight(), words.get("fit.values.weight.of", number));
            weight.setDisable(model.state().humps().size() == 1);
            remove.setDisable(model.state().humps().size() == 1);
            name.setText(words.get("fit.values.hump", number));
            Controls.say(remove, words.get("fit.remove", number), "", true);
        }
    }

    private int hump(int place) {
        return model.state().fromLeft(Math.min(place, model.state().humps().size() - 1));
    }

    private Hump now(int place) {
        return model.state().humps().get(hump(place));
    }

    Drawer root() {
        return root;
    }

    /** Opens it with the focus on a hump, by its place in the state, or, after the last, on Q. */
    void open(int row) {
        if (!root.isOpen()) {
            root.toggle();
        }
        FitState state = model.state();
        (row < state.humps().size() ? humps.get(state.placeOf(row)).mean : qMean).requestFocus();
    }

    void speak(Words words) {
        root.speak(words);
        headings[0].setText(words.get("fit.values.mean"));
        headings[1].setText(words.get("fit.values.sigma"));
        headings[2].setText(words.get("fit.values.weight"));
        qName.setText(words.get("fit.values.own"));
        seedName.setText(words.get("fit.values.seed"));
        Controls.say(add, words.get("fit.add"), "", false);
        refresh();
    }

    /** Updates the fields; does nothing while the drawer is closed. */
    void refresh() {
        if (!root.isVisible()) {
            return;
        }
        int count = model.state().humps().size();
        List<HBox> boxes = humps.stream().limit(count).map(each -> each.box).toList();
        if (!rows.getChildren().equals(boxes)) {
            rows.getChildren().setAll(boxes);
        }
        for (int k = 0; k < count; k++) {
            humps.get(k).show(k, desk.words());
        }
        say(qMean, own().mu(), desk.words().get("fit.values.own.mean"));
        say(qSigma, own().sigma(), desk.words().get("fit.values.own.sigma"));
        say(seed, model.state().seed(), desk.words().get("fit.values.seed"));
        add.setDisable(count == FitState.MOST_HUMPS);
    }

    private static void say(NumberField field, double value, String name) {
        field.show(value);
        field.setAccessibleText(name);
    }

    private void complain(Range range, String typed) {
        String least = range.shown().apply(range.least());
        String most = range.shown().apply(range.most());
        root.say(typed.isEmpty() ? "" : desk.words().get("fit.values.wrong", typed, least, most));
    }
}
