package kllab.lab.fit;

import kllab.lab.LabModel;
import kllab.text.Numbers;
import kllab.ui.control.PointHandle;
import org.jspecify.annotations.Nullable;

/** A hand on something of this lab: a drag is one step, Escape takes it back. What it does with places is said by who makes it. */
abstract class FitHand implements PointHandle.Hand {
    final FitModel model;
    private FitState start;
    private LabModel<FitState, FitResult>.@Nullable Gesture gesture;

    FitHand(FitModel model) {
        this.model = model;
        start = model.state();
    }

    /** The state that the gesture began with. */
    FitState start() {
        return start;
    }

    /** Whether the hand holds something that is still there. */
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

    /** In hundredths: what the screen shows. */
    static double hundredths(double value) {
        return Numbers.rounded(value, 2);
    }
}
