package kllab.ui.hand;

import java.util.function.DoubleUnaryOperator;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.ui.control.Controls;

/**
 * The handle of a bar: an invisible column over the bar, with a thumb at the top of the bar.
 *
 * <p>It covers the whole height of the scale, so the whole bar is the target; a press above the bar moves it there at once.
 */
public final class BarHandle<S> extends Handle<S> {
    private final Region thumb = new Region();
    private final Region grip = new Region();
    private final DoubleUnaryOperator valueAt;
    private double thumbY;
    private double thumbHeight;
    private double grabbedAt;

    /**
     * A handle that is not placed yet.
     *
     * @param valueAt the value at a height, in the coordinates of the handle's parent
     * @param styleClass the distribution of the bar: p or q
     */
    public BarHandle(Grip<S> hand, Dial<S> dial, DoubleUnaryOperator valueAt, String styleClass) {
        super(hand, dial, dial::step, "handle", styleClass);
        this.valueAt = valueAt;
        thumb.getStyleClass().add("thumb");
        grip.getStyleClass().add("grip");
        thumb.setMouseTransparent(true);
        thumb.setCache(true); // it moves in every frame, but seldom changes
        thumb.setManaged(false);
        grip.setManaged(false);
        grip.setMouseTransparent(true);
        getChildren().addAll(thumb, grip);
        hand.pulled(this, new Pull());
    }

    private final class Pull implements Grip.Pull<S> {
        @Override
        public void press(MouseEvent event, S from) {
            boolean onBar = event.getY() >= thumbY - thumbHeight;
            grabbedAt = onBar ? event.getY() - thumbY : 0;
            if (!onBar) {
                drag(event, from);
            }
        }

        @Override
        public void drag(MouseEvent event, S from) {
            dial.drag(valueAt.applyAsDouble(getLayoutY() + event.getY() - grabbedAt), from);
        }
    }

    /** Places the thumb: its height above the lower edge of this handle, and its size, in pixels. */
    public void show(double y, double width, double height, boolean locked) {
        thumbY = y;
        thumbHeight = height;
        double w = Math.min(width, getWidth());
        thumb.resizeRelocate(
                onPixel(getLayoutX(), (getWidth() - w) / 2),
                onPixel(getLayoutY(), y - height / 2),
                Math.rint(w),
                Math.rint(height));
        double line = Math.min(height * 1.2, w * 0.4);
        grip.resizeRelocate((getWidth() - line) / 2, y - height * 0.1, line, height * 0.2);
        Controls.mark(this, "locked", locked);
    }

    /** The nearest position on a whole pixel of the parent. */
    private static double onPixel(double origin, double at) {
        return Math.rint(origin + at) - origin;
    }
}
