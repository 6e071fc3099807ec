package kllab.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A slider whose track is filled up to the thumb, in the colour {@code -kl-fill} of its style class. Arrow keys go one step,
 * with Shift ten, Home and End to the ends; one hold of the mouse is one gesture.
 */
public final class FilledSlider extends Slider {
    private static final int SHIFT_STEPS = 10;

    private final double step;
    private @Nullable Runnable letGo;
    private String filled = "";

    /**
     * A slider from 0 to 1.
     *
     * @param step of the arrow keys
     * @param hold told when the mouse takes hold; answers what to run when it lets go
     */
    public FilledSlider(double step, Supplier<Runnable> hold, String... styleClasses) {
        super(0, 1, 0);
        this.step = step;
        getStyleClass().add("filled");
        getStyleClass().addAll(styleClasses);
        setBlockIncrement(step);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::stopUnplaced);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            stopUnplaced(event);
            if (event.isConsumed()) {
                return;
            }
            requestFocus(); // what leaving another control does is no part of this gesture
            letGo = hold.get();
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
        addEventFilter(KeyEvent.KEY_PRESSED, this::stepFar);
        valueProperty().addListener((property, before, now) -> fill());
    }

    /** Before its first layout the track has no length, so no place on it is a value. */
    private void stopUnplaced(MouseEvent event) {
        if (getWidth() == 0) {
            event.consume();
        }
    }

    private void release() {
        if (letGo != null) {
            letGo.run();
            letGo = null;
        }
    }

    private void stepFar(KeyEvent event) {
        int direction = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.UP
                ? 1
                : event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (event.isShiftDown() && direction != 0) {
            setValue(Math.clamp(getValue() + direction * SHIFT_STEPS * step, getMin(), getMax()));
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fill();
    }

    private void fill() {
        Node track = lookup(".track");
        double percent = 100 * (getValue() - getMin()) / (getMax() - getMin());
        String style = "-fx-background-color: linear-gradient(to right, -kl-fill " + percent + "%, -kl-track " + percent
                + "%);";
        if (track != null && !style.equals(filled)) {
            filled = style;
            track.setStyle(style);
        }
    }
}
