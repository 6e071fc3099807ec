package kllab.ui.hand;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kllab.text.Numbers;
import kllab.ui.verb.Verb;

/** JavaFX's slider, held as a handle is. Its track is filled up to the thumb, in the colour {@code -kl-fill} of its style class. */
public final class FilledSlider<S> extends Slider implements Held {
    private final Grip<S> grip;
    private final Dial<S> dial;
    private boolean showing;
    private String filled = "";

    public FilledSlider(Grip<S> grip, Dial<S> dial, String... styleClasses) {
        super(dial.least(), dial.most(), dial.value());
        this.grip = grip;
        this.dial = dial;
        getStyleClass().add("filled");
        getStyleClass().addAll(styleClasses);
        setBlockIncrement(dial.step(Pace.STEP));
        grip.attach(this);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> grip.drop());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> grip.press(event, dial::step));
        valueProperty().addListener((property, before, now) -> follow(now.doubleValue()));
    }

    @Override
    public List<Verb> verbs() {
        return grip.verbs(dial);
    }

    /** Shows the value, which may be finer than the steps. */
    public void show() {
        showing = true;
        setValue(dial.value());
        showing = false;
    }

    /** It stops where the value does. */
    private void follow(double now) {
        if (!showing) {
            grip.move(from -> dial.drag(now, from));
            show();
        }
        fill();
    }

    /** Ignores the mouse before the first layout, when the track has no length, and all buttons except the first. */
    private void grab(MouseEvent event) {
        grip.drop();
        if (getWidth() == 0 || event.getButton() != MouseButton.PRIMARY) {
            event.consume();
        } else {
            grip.take();
        }
    }

    /** Ignores what is left of a drag that was taken back, or ended by something else. */
    private void drag(MouseEvent event) {
        if (!grip.isDragging()) {
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
