package kllab.lab.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.lab.LabModel;
import kllab.text.Numbers;
import kllab.ui.Desk;
import kllab.ui.control.ChanceField;
import kllab.ui.control.NumberField;
import org.jspecify.annotations.Nullable;

/** The handles on the sheets: the bars of P and the ring of the tilt, each with a field for its value. */
final class SamplingHandles {
    private static final double FINEST_CHANCE = 0.001;
    private static final double FINEST_TILT = 0.01;
    private static final double LARGEST_TARGET = 2;
    private static final double FIELD = 4.6;
    private static final NumberField.Range TILTS = new NumberField.Range(
            SamplingState.LEAST_TILT, SamplingState.GREATEST_TILT, theta -> Numbers.fixed(theta, 2));

    private final Desk desk;
    private final SamplingModel model;
    private final List<DragHandle> bars = new ArrayList<>();
    private final DragHandle ring;
    private final ChanceField editor;
    private final NumberField tiltEditor;
    private final Runnable grabbed;
    private int edited;
    private LabModel<SamplingState, SamplingResult>.@Nullable Gesture gesture;
    private SamplingState from;

    /**
     * The handles of a screen.
     *
     * @param complain receives a field and the sentence about its invalid input; an empty one removes the complaint
     * @param grabbed called when a drag begins
     */
    SamplingHandles(Desk desk, SamplingModel model, BiConsumer<TextField, String> complain, Runnable grabbed) {
        this.desk = desk;
        this.model = model;
        this.from = model.state();
        ring = new DragHandle("ring", new Tilt(), FINEST_TILT, this::ringName);
        this.grabbed = grabbed;
        editor = new ChanceField(
                "p",
                this::type,
                (field, typed) -> complain.accept(
                        field, typed.isEmpty() ? "" : desk.words().get("chance.wrong", typed)),
                this::leaveEditor);
        tiltEditor = new NumberField(
                TILTS,
                model::setTilt,
                (field, typed) -> complain.accept(
                        field, typed.isEmpty() ? "" : desk.words().get("sampling.tilt.wrong", typed)),
                this::leaveTilt,
                "chance",
                "q");
        hideOnLeaving(editor, this::leaveEditor);
        hideOnLeaving(tiltEditor, this::leaveTilt);
        for (int i = 0; i < SamplingState.MOST; i++) {
            int outcome = i;
            bars.add(new DragHandle("bar", new Bar(outcome), FINEST_CHANCE, () -> barName(outcome)));
        }
    }

    private static void hideOnLeaving(NumberField field, Runnable leave) {
        field.setVisible(false);
        field.setManaged(false);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                field.setVisible(false);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
    }

    /** One handle for every outcome that there can be. */
    List<DragHandle> bars() {
        return bars;
    }

    DragHandle ring() {
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
        return isThere(outcome) ? SamplingSpeech.bar(model.result(), outcome, desk.look()) : "";
    }

    private String ringName() {
        return desk.words().get("sampling.ring");
    }

    // ---- drags --------------------------------------------------------------------------------------------------

    /** The common part of both drags: one undo step from press to release. */
    private abstract class Mover implements DragHandle.Hand {
        @Override
        public void grab() {
            grabbed.run();
            gesture = model.beginGesture();
            from = model.state();
        }

        @Override
        public void release() {
            if (gesture != null) {
                gesture.end();
                gesture = null;
            }
        }

        @Override
        public void cancel() {
            if (gesture != null) {
                gesture.cancel();
                gesture = null;
            }
        }

        /** Whether the drag is still active: undo or a preset may have ended it. */
        boolean holds() {
            return gesture != null && !gesture.isOver();
        }
    }

    private final class Bar extends Mover {
        private final int outcome;

        Bar(int outcome) {
            this.outcome = outcome;
        }

        @Override
        public void set(double value) {
            if (holds()) {
                model.setChance(outcome, value, from);
            }
        }

        @Override
        public void edit() {
            openEditor(outcome);
        }
    }

    private final class Tilt extends Mover {
        @Override
        public void set(double value) {
            if (holds()) {
                model.setTilt(value);
            }
        }

        @Override
        public void edit() {
            openTilt();
        }
    }

    private void openEditor(int outcome) {
        edited = outcome;
        editor.show(model.state().p().probability(outcome));
        editor.setAccessibleText(barName(outcome));
        Node bar = bars.get(outcome);
        double r = desk.look().rem();
        open(editor, bar.getLayoutX() + 0.2 * r, bar.getLayoutY() - 0.2 * r);
    }

    private void openTilt() {
        tiltEditor.show(model.state().theta());
        tiltEditor.setAccessibleText(ringName());
        double r = desk.look().rem();
        double middle = ring.getLayoutX() + ring.getWidth() / 2;
        open(tiltEditor, middle - FIELD * r / 2, ring.getLayoutY() + ring.getHeight() - 4 * r);
    }

    private void open(NumberField field, double x, double y) {
        double r = desk.look().rem();
        field.setVisible(true);
        field.resizeRelocate(x, y, FIELD * r, Math.rint(1.9 * r));
        field.requestFocus();
        field.selectAll();
    }

    private void leaveTilt() {
        ring.requestFocus();
        tiltEditor.setVisible(false);
    }

    private void type(double chance) {
        model.setChance(edited, chance, model.state());
    }

    private void leaveEditor() {
        bars.get(edited).requestFocus();
        editor.setVisible(false);
    }

    // ---- positions ----------------------------------------------------------------------------------------------

    /** Places a bar's handle on the score, and hides the field of a bar that is no longer there. */
    void placeBar(int outcome, Node sheet, ScoreLayout layout) {
        DragHandle bar = bars.get(outcome);
        bar.setVisible(sheet.isVisible() && isThere(outcome));
        if (!bar.isVisible()) {
            editor.setVisible(editor.isVisible() && outcome != edited);
            return;
        }
        double r = layout.rem();
        double height = Math.min(LARGEST_TARGET * r, layout.apart());
        double top = layout.place(outcome) - height / 2;
        double p = model.state().p().probability(outcome);
        bar.resizeRelocate(
                sheet.getLayoutX() + layout.bars() - 0.3 * r,
                sheet.getLayoutY() + top,
                layout.bar(1) + 2.4 * r,
                height);
        bar.show(p, 0, 1, layout.chance(1), 0.3 * r + layout.bar(p), height / 2 - 0.3 * r, 0.42 * r, r);
    }

    /** The whole column of the tilt can be dragged: both rings and both posts. */
    void placeRing(Node sheet, LikelihoodSheet likelihood) {
        ring.setVisible(sheet.isVisible());
        if (!ring.isVisible()) {
            tiltEditor.setVisible(false);
            return;
        }
        Chart chart = likelihood.scales().lower();
        double r = desk.look().rem();
        double x = chart.x(model.state().theta());
        double half = 1.5 * r;
        double top = likelihood.scales().upper().top() - r;
        ring.resizeRelocate(sheet.getLayoutX() + x - half, sheet.getLayoutY() + top, 2 * half, chart.base() + r - top);
        double perPixel = (chart.to() - chart.from()) / chart.width();
        ring.show(
                model.state().theta(),
                Math.max(SamplingState.LEAST_TILT, chart.from()),
                Math.min(SamplingState.GREATEST_TILT, chart.to()),
                perPixel,
                half,
                likelihood.ringHeight() - top,
                1.2 * r,
                1.2 * r);
    }
}
