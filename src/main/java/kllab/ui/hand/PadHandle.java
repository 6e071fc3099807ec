package kllab.ui.hand;

import java.util.function.DoubleUnaryOperator;
import javafx.scene.input.MouseEvent;

/** A chart to be pointed at: a press anywhere moves its value there. */
public final class PadHandle<S> extends Handle<S> {
    private final DoubleUnaryOperator valueAt;

    /**
     * A pad that is not placed yet.
     *
     * @param valueAt the value at a horizontal position, in the coordinates of the pad's parent
     */
    public PadHandle(Grip<S> grip, Dial<S> dial, DoubleUnaryOperator valueAt, String styleClass) {
        super(grip, dial, dial::step, styleClass);
        this.valueAt = valueAt;
        grip.pulled(this, new Pull());
    }

    private final class Pull implements Grip.Pull<S> {
        @Override
        public void press(MouseEvent event, S from) {
            drag(event, from);
        }

        @Override
        public void drag(MouseEvent event, S from) {
            dial.drag(valueAt.applyAsDouble(getLayoutX() + event.getX()), from);
        }
    }
}
