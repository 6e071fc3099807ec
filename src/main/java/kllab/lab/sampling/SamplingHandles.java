package kllab.lab.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import kllab.figure.plot.Plot;
import kllab.ui.Hold;
import kllab.ui.control.ChanceField;
import kllab.ui.control.NumberField;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.hand.MarkHandle;

/** The handles on the sheets: the bars of P and the ring of the tilt, each with a field for its value. */
final class SamplingHandles {
    private static final double LARGEST_TARGET = 2;
    private static final double FIELD = 4.6;
    private static final NumberField.Range TILTS =
            NumberField.Range.of(SamplingState.LEAST_TILT, SamplingState.GREATEST_TILT, 2);

    private final SamplingView page;
    private final SamplingModel model;
    private final List<MarkHandle<SamplingState>> bars = new ArrayList<>();
    private final MarkHandle<SamplingState> ring;
    private final ChanceField editor;
    private final NumberField tiltEditor;
    private final Supplier<Hold> grabbed;
    private Node edited;
    private double leastTilt = SamplingState.LEAST_TILT;
    private double greatestTilt = SamplingState.GREATEST_TILT;

    /**
     * The handles of a screen.
     *
     * @param grabbed begins a drag
     */
    SamplingHandles(SamplingView page, SamplingModel model, Supplier<Hold> grabbed) {
        this.page = page;
        this.model = model;
        this.grabbed = grabbed;
        ring = tilt();
        edited = ring;
        editor = new ChanceField("p", this::type, page::complainChance, this::leave);
        tiltEditor = new NumberField(
                TILTS, model::setTilt, page.complaining("sampling.tilt.wrong"), this::leave, "chance", "q");
        hideOnLeaving(editor);
        hideOnLeaving(tiltEditor);
        for (int i = 0; i < SamplingState.MOST; i++) {
            bars.add(bar(i));
        }
    }

    private void hideOnLeaving(NumberField field) {
        field.setVisible(false);
        field.setManaged(false);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                field.setVisible(false);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
    }

    /** One handle for every outcome that there can be. */
    List<MarkHandle<SamplingState>> bars() {
        return bars;
    }

    MarkHandle<SamplingState> ring() {
        return ring;
    }

    /** Both fields. */
    List<NumberField> fields() {
        return List.of(editor, tiltEditor);
    }

    private boolean isThere(int outcome) {
        return outcome < model.state().size();
    }

    private String barName(int outcome) {
        return isThere(outcome) ? SamplingSpeech.bar(model.result(), outcome, page.look()) : "";
    }

    private String ringName() {
        return page.look().say("sampling.ring");
    }

    // ---- handles ------------------------------------------------------------------------------------------------

    private MarkHandle<SamplingState> bar(int outcome) {
        Dial<SamplingState> chance = Dial.<SamplingState>ofChance(
                        () -> isThere(outcome) ? model.state().p().probability(outcome) : 0,
                        (wanted, from) -> model.setChance(outcome, wanted, from))
                .inStepsOf(0.001);
        MarkHandle<SamplingState> bar =
                new MarkHandle<>(grip().opens(() -> openEditor(outcome)), chance, "drag-handle", "bar");
        bar.setName(() -> barName(outcome));
        return bar;
    }

    /** The ring goes as far as the axis. */
    private MarkHandle<SamplingState> tilt() {
        Dial<SamplingState> theta = new Dial<SamplingState>(
                        () -> model.state().theta(),
                        (wanted, from) -> model.setTilt(wanted),
                        () -> leastTilt,
                        () -> greatestTilt)
                .by(pace -> pace.of(0.01, 0.1, 0.01));
        MarkHandle<SamplingState> made = new MarkHandle<>(grip().opens(this::openTilt), theta, "drag-handle", "ring");
        made.setName(this::ringName);
        return made;
    }

    private Grip<SamplingState> grip() {
        return new Grip<>(model, grabbed);
    }

    // ---- fields -------------------------------------------------------------------------------------------------

    private void openEditor(int outcome) {
        if (isThere(outcome)) { // another preset may have fewer outcomes, and the next layout has not come yet
            double p = model.state().p().probability(outcome);
            double r = page.look().rem();
            open(editor, bars.get(outcome), barName(outcome), p, 0.2 * r, -0.2 * r);
        }
    }

    private void openTilt() {
        double r = page.look().rem();
        double x = (ring.getWidth() - FIELD * r) / 2;
        open(tiltEditor, ring, ringName(), model.state().theta(), x, ring.getHeight() - 4 * r);
    }

    /** Opens a field over a handle, at a place in it. */
    private void open(NumberField field, Region handle, String name, double value, double x, double y) {
        double r = page.look().rem();
        edited = handle;
        field.show(value);
        field.setAccessibleText(name);
        field.setVisible(true);
        field.resizeRelocate(handle.getLayoutX() + x, handle.getLayoutY() + y, FIELD * r, Math.rint(1.9 * r));
        field.requestFocus();
        field.selectAll();
    }

    private void leave() {
        edited.requestFocus();
        editor.setVisible(false);
        tiltEditor.setVisible(false);
    }

    private void type(double chance) {
        model.setChance(bars.indexOf(edited), chance, model.state());
    }

    // ---- positions ----------------------------------------------------------------------------------------------

    /** Places a bar's handle on the score, and hides the field of a bar that is no longer there. */
    void placeBar(int outcome, Node sheet, ScoreLayout layout) {
        MarkHandle<SamplingState> bar = bars.get(outcome);
        bar.setVisible(sheet.isVisible() && isThere(outcome));
        if (!bar.isVisible()) {
            editor.setVisible(editor.isVisible() && !bar.equals(edited));
            return;
        }
        double r = layout.rem();
        double height = Math.min(LARGEST_TARGET * r, layout.apart());
        double top = layout.place(outcome) - height / 2;
        double p = model.state().p().probability(outcome);
        bar.show(
                sheet.getLayoutX() + layout.bars() - 0.3 * r,
                sheet.getLayoutY() + top,
                layout.bar(1) + 2.4 * r,
                height,
                layout.chance(1));
        bar.showThumb(0.3 * r + layout.bar(p), height / 2 - 0.3 * r, 0.42 * r, r);
    }

    /** The whole column of the tilt can be dragged: both rings and both posts. */
    void placeRing(Node sheet, LikelihoodSheet likelihood) {
        ring.setVisible(sheet.isVisible());
        if (!ring.isVisible()) {
            tiltEditor.setVisible(false);
            return;
        }
        Plot chart = likelihood.scales().lower();
        double r = page.look().rem();
        double x = chart.x(model.state().theta());
        double half = 1.5 * r;
        double top = likelihood.scales().upper().top() - r;
        ring.show(
                sheet.getLayoutX() + x - half,
                sheet.getLayoutY() + top,
                2 * half,
                chart.base() + r - top,
                chart.valueAtX(1) - chart.valueAtX(0));
        ring.showThumb(half, likelihood.ringHeight() - top, 1.2 * r, 1.2 * r);
        leastTilt = Math.max(SamplingState.LEAST_TILT, chart.across().low());
        greatestTilt = Math.min(SamplingState.GREATEST_TILT, chart.across().high());
    }
}
