package kllab.ui.hand;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The handle of a mark that slides to and fro, or up and down: the end of a bar, a ring, a playhead. */
public final class MarkHandle<S> extends Handle<S> {
    private @Nullable Region thumb;
    private boolean upright;
    private double perPixel;
    private double grabbedAt;
    private double grabbedValue;

    /** A handle that is not placed yet. */
    public MarkHandle(Grip<S> grip, Dial<S> dial, String... styleClasses) {
        super(grip, dial, dial::step, styleClasses);
        grip.pulled(this, new Pull());
    }

    private final class Pull implements Grip.Pull<S> {
        @Override
        public void press(MouseEvent event, S from) {
            grabbedAt = at(event);
            grabbedValue = dial.value();
        }

        @Override
        public void drag(MouseEvent event, S from) {
            dial.drag(grabbedValue + (at(event) - grabbedAt) * perPixel, from);
        }

        /** The handle itself moves with what is dragged. */
        private double at(MouseEvent event) {
            Point2D inParent = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
            return upright ? -inParent.getY() : inParent.getX();
        }
    }

    /** From now on it slides up and down; upwards is more. */
    public void turnUpright() {
        upright = true;
        getStyleClass().add("upright");
    }

    /** Places it. */
    public void show(double x, double y, double width, double height, double amountPerPixel) {
        resizeRelocate(x, y, width, height);
        setPerPixel(amountPerPixel);
    }

    /** How far a pixel moves it, where something else places it. */
    public void setPerPixel(double amount) {
        perPixel = amount;
    }

    /** Places what is seen of it under the mouse or with the focus, by its centre, inside. */
    public void showThumb(double x, double y, double w, double h) {
        Region shown = thumb;
        if (shown == null) {
            shown = new Region();
            shown.getStyleClass().add("thumb");
            shown.setMouseTransparent(true);
            shown.setManaged(false);
            getChildren().add(shown);
            thumb = shown;
        }
        shown.resizeRelocate(Math.rint(x - w / 2), Math.rint(y - h / 2), Math.rint(w), Math.rint(h));
    }
}
