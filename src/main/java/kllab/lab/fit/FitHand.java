package kllab.lab.fit;

import kllab.lab.LabModel;
import kllab.text.Numbers;
import kllab.ui.control.PointHandle;
import org.jspecify.annotations.Nullable;

/** A drag of an object of this lab: one undo step, cancelled by Escape. Subclasses define the effect of positions. */
abstract class FitHand implements PointHandle.Hand {
    final FitModel model;
    private FitState start;
    private LabModel<FitState, FitResult>.@Nullable Gesture gesture;

    FitHand(FitModel model) {
        this.model = model;
        start = model.state();
    }

    /** The state at the beginning of the gesture. */
    FitState start() {
        return start;
    }

    /** Whether the dragged object still exists. */
    boolean holds() {
        return gesture != null && !gesture.isOver();
    }

    @Override
    public void grab() {
        start = model.state();
        gesture = model.beginGesture();
    }

    @Override
    public void release() {
        if (gesture != null) {
            gesture.end();
        }
    }

    @Override
    public void cancel() {
        if (gesture != null) {
            gesture.cancel();
        }
    }

    /** Rounded to hundredths, as displayed. */
    static double hundredths(double value) {
        return Numbers.rounded(value, 2);
    }
}
