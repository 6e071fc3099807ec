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
import kllab.ui.chart.SheetView;
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
    private int edited = -1;
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
        follow(model.result());
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

    /** One handle per outcome. */
    void follow(SamplingResult result) {
        int size = result.pair().size();
        while (bars.size() > size) {
            bars.removeLast();
        }
        while (bars.size() < size) {
            int outcome = bars.size();
            bars.add(new DragHandle("bar", new Bar(outcome), FINEST_CHANCE, () -> barName(outcome)));
        }
        if (edited >= size) {
            edited = -1;
            editor.setVisible(false);
        }
    }

    int count() {
        return bars.size();
    }

    List<DragHandle> draggable() {
        List<DragHandle> all = new ArrayList<>(bars);
        all.add(ring);
        return all;
    }

    List<Node> nodes() {
        List<Node> all = new ArrayList<>(draggable());
        all.add(editor);
        all.add(tiltEditor);
        return all;
    }

    ChanceField editor() {
        return editor;
    }

    void setVisible(boolean onScore, boolean onLikelihood) {
        bars.forEach(bar -> bar.setVisible(onScore));
        ring.setVisible(onLikelihood);
        editor.setVisible(onScore && editor.isVisible());
        tiltEditor.setVisible(onLikelihood && tiltEditor.isVisible());
    }

    private String barName(int outcome) {
        return SamplingSpeech.bar(model.result(), outcome, desk.look());
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
        field.toFront();
        field.requestFocus();
        field.selectAll();
    }

    private void leaveTilt() {
        ring.requestFocus();
        tiltEditor.setVisible(false);
    }

    private void type(double chance) {
        if (edited >= 0) {
            model.setChance(edited, chance, model.state());
        }
    }

    private void leaveEditor() {
        if (edited >= 0 && edited < bars.size()) {
            bars.get(edited).requestFocus();
        }
        editor.setVisible(false);
    }

    // ---- positions ----------------------------------------------------------------------------------------------

    void place(
            SheetView<SamplingResult> score,
            ScoreSheet scoreSheet,
            SheetView<SamplingResult> likelihood,
            LikelihoodSheet likelihoodSheet) {
        if (score.isVisible()) {
            placeBars(score, scoreSheet.layout());
        }
        if (likelihood.isVisible()) {
            placeRing(likelihood, likelihoodSheet);
        }
    }

    private void placeBars(Node sheet, ScoreLayout layout) {
        double r = layout.rem();
        double height = Math.min(LARGEST_TARGET * r, layout.apart());
        for (int i = 0; i < bars.size(); i++) {
            double top = layout.place(i) - height / 2;
            double p = model.state().p().probability(i);
            bars.get(i)
                    .resizeRelocate(
                            sheet.getLayoutX() + layout.bars() - 0.3 * r,
                            sheet.getLayoutY() + top,
                            layout.bar(1) + 2.4 * r,
                            height);
            bars.get(i).show(p, 0, 1, layout.chance(1), 0.3 * r + layout.bar(p), height / 2 - 0.3 * r, 0.42 * r, r);
        }
    }

    /** The whole column of the tilt can be dragged: both rings and both posts. */
    private void placeRing(Node sheet, LikelihoodSheet likelihood) {
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
