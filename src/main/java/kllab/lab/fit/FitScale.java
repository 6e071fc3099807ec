package kllab.lab.fit;

import org.jspecify.annotations.Nullable;

/** The current axes of all sheets and handles of one screen; they stay fixed during a drag. */
final class FitScale {
    private @Nullable FitAxes axes;
    private @Nullable FitResult settledFor;

    /** The axes for a result. */
    FitAxes settle(FitResult result, boolean moving) {
        FitAxes now = axes;
        if (now == null || (!moving && !result.equals(settledFor))) {
            now = FitAxes.of(result);
            axes = now;
            settledFor = result;
        }
        return now;
    }

    FitAxes now() {
        FitAxes now = axes;
        if (now == null) {
            throw new IllegalStateException("settle first");
        }
        return now;
    }
}
