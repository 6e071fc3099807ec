package kllab.lab.fit;

import org.jspecify.annotations.Nullable;

/** The axes of the moment, for all sheets and handles of one screen: they stay while a hand moves something. */
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
