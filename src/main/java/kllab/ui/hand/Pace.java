package kllab.ui.hand;

import javafx.scene.input.KeyEvent;

/** How far a key goes: alone, with Shift, and with Alt. */
public enum Pace {
    STEP,
    FAR,
    FINE;

    static Pace of(KeyEvent event) {
        return event.isAltDown() ? FINE : event.isShiftDown() ? FAR : STEP;
    }

    /** One of three steps; 0 for none. */
    public double of(double step, double far, double fine) {
        return switch (this) {
            case STEP -> step;
            case FAR -> far;
            case FINE -> fine;
        };
    }
}
