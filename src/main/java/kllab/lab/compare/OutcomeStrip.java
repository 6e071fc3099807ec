package kllab.lab.compare;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Typed;
import kllab.text.TypedName;
import kllab.text.Words;
import kllab.ui.control.ChanceField;
import kllab.ui.control.Controls;
import kllab.ui.hand.Dial;
import kllab.ui.hand.FilledSlider;

/**
 * The selected outcome of many: its name, and its two probabilities as sliders and fields. So every outcome can be
 * changed without a node for each. The sliders are not linear, so that small probabilities can be set, too.
 */
final class OutcomeStrip extends HBox {
    /** The position of a slider is this root of the probability: 0.1 for one in ten thousand. */
    private static final double BEND = 4;

    private static final double STEP = 0.01;

    private final CompareModel model;
    private final CompareView view;
    private final CompareController controller;
    private final TextField which = new TextField();
    private final List<Entry> entries;
    private String shownName = "";

    /** Slider and field of one side. */
    private record Entry(Side side, Label symbol, FilledSlider<CompareState> slider, ChanceField field) {}

    /** A strip that shows no outcome yet. */
    OutcomeStrip(CompareView view, CompareModel model, CompareController controller) {
        this.model = model;
        this.view = view;
        this.controller = controller;
        entries = Stream.of(Side.values()).map(this::entry).toList();
        Controls.faceFollowsText(which);
        which.getStyleClass().add("which");
        which.setOnAction(event -> find());
        which.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                which.setText(shownName);
                view.complain(which, "");
            }
        });
        which.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (step != 0) {
                controller.walk(step);
                event.consume();
            }
        });
        getStyleClass().add("outcome-strip");
        getChildren().add(which);
        entries.forEach(entry -> getChildren().addAll(entry.symbol, entry.slider, entry.field));
        setVisible(false);
    }

    private Entry entry(Side side) {
        FilledSlider<CompareState> slider = new FilledSlider<>(
                controller.grip(),
                Dial.<CompareState>ofChance(() -> placeOf(side), (place, from) -> move(side, place, from))
                        .by(pace -> pace.of(STEP, 10 * STEP, 0)),
                "chance-" + side.style);
        HBox.setHgrow(slider, Priority.ALWAYS);
        ChanceField field = view.field(side, this::selected, slider::requestFocus);
        return new Entry(side, side.label(side.style, "symbol"), slider, field);
    }

    private int selected() {
        return model.state().selected();
    }

    private double placeOf(Side side) {
        return selected() < 0 ? 0 : Math.pow(side.of(model.state()).probability(selected()), 1 / BEND);
    }

    private void move(Side side, double place, CompareState from) {
        if (selected() >= 0) {
            view.move(side, selected(), Math.pow(place, BEND), from);
        }
    }

    /** Selects an outcome by its typed name or number; says so if there is none. */
    private void find() {
        String typed = which.getText().strip();
        int found = model.state().outcomes().indexOf(typed);
        if (found < 0) {
            found = (int) Typed.read(typed)
                            .between(1, model.state().size(), true)
                            .orElse(0)
                    - 1;
        }
        if (found >= 0 && found < model.state().size()) {
            model.select(found);
            view.complain(which, "");
        } else if (!typed.equals(shownName)) {
            view.complain(which, view.look().say("compare.which.none", TypedName.mended(typed)));
            return;
        }
        which.setText(shownName);
        which.selectAll();
    }

    void speak(Words words) {
        which.setPromptText(words.get("compare.which"));
        which.setAccessibleText(words.get("compare.which"));
    }

    /** Shows the selected outcome; without one, only the field for finding one. */
    void show(CompareResult result, Words words, boolean moving) {
        int outcome = result.state().selected();
        boolean there = outcome >= 0;
        String name = !there ? "" : result.name(outcome, words);
        if (!name.equals(shownName)) {
            shownName = name;
            which.setText(name);
        }
        for (Entry entry : entries) {
            entry.symbol.setVisible(there);
            entry.slider.setVisible(there);
            entry.field.setVisible(there);
            if (there) {
                double chance = entry.side.of(result.state()).probability(outcome);
                entry.slider.show();
                entry.field.show(chance, entry.side.of(result.state()).isPossible(outcome));
                if (!moving) {
                    entry.slider.setAccessibleText(view.spoken(entry.side, outcome));
                    entry.field.setAccessibleText(view.spoken(entry.side, outcome));
                }
            }
        }
    }
}
