package kllab.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kllab.text.Numbers;
import kllab.ui.Hold;
import org.jspecify.annotations.Nullable;

/**
 * A slider whose track is filled up to the thumb, in the colour {@code -kl-fill} of its style class. Arrow keys move
 * one step, with Shift ten, Home and End to the ends; a drag, or holding a key down, is one gesture, which Esc takes back.
 */
public final class FilledSlider extends Slider {
    private static final int SHIFT_STEPS = 10;

    private final double step;
    private final KeyHold keys;
    private final Supplier<? extends Hold> hold;
    private @Nullable Hold held;
    private String filled = "";

    /**
     * A slider from 0 to 1.
     *
     * @param step of the arrow keys
     * @param hold called when a drag or a key press begins
     */
    public FilledSlider(double step, Supplier<? extends Hold> hold, String... styleClasses) {
        super(0, 1, 0);
        this.step = step;
        this.hold = hold;
        keys = new KeyHold(this, hold);
        getStyleClass().add("filled");
        getStyleClass().addAll(styleClasses);
        setBlockIncrement(step);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        valueProperty().addListener((property, before, now) -> fill());
    }

    /** Ignores the mouse before the first layout, when the track has no length, and all buttons except the first. */
    private void grab(MouseEvent event) {
        release();
        if (getWidth() == 0 || event.getButton() != MouseButton.PRIMARY) {
            event.consume();
            return;
        }
        requestFocus(); // the effects of leaving another control are not part of this gesture
        held = hold.get();
    }

    /** Ignores what is left of a drag that was taken back, or ended by something else. */
    private void drag(MouseEvent event) {
        if (held == null || held.isOver()) {
            event.consume();
        }
    }

    private void release() {
        if (held != null) {
            held.end();
            held = null;
        }
    }

    /** Escape: returns whether there was something to take back. */
    private boolean cancel() {
        Hold now = held;
        if (now == null || now.isOver()) {
            return keys.cancel();
        }
        now.cancel();
        return true;
    }

    private void step(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double far = event.isShiftDown() ? SHIFT_STEPS * step : step;
        switch (event.getCode()) {
            case RIGHT, UP -> go(getValue() + far);
            case LEFT, DOWN -> go(getValue() - far);
            case HOME -> go(getMin());
            case END -> go(getMax());
            case ESCAPE -> {
                if (!cancel()) {
                    return; // nothing to take back here, so Esc is passed on
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(double wanted) {
        if (keys.press()) {
            setValue(Math.clamp(wanted, getMin(), getMax()));
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fill();
    }

    private void fill() {
        Node track = lookup(".track");
        // with fixed decimals: the parser of styles knows no powers of ten
        String percent = Numbers.fixed(100 * (getValue() - getMin()) / (getMax() - getMin()), 4);
        String style = "-fx-background-color: linear-gradient(to right, -kl-fill " + percent + "%, -kl-track " + percent
                + "%);";
        if (track != null && !style.equals(filled)) {
            filled = style;
            track.setStyle(style);
        }
    }
}
