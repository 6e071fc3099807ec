package kllab.ui.hand;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.figure.plot.Plot;
import org.jspecify.annotations.Nullable;

/**
 * A handle on a chart, on a curve or a map: a circle moves its object, a diamond widens it. The arrow keys move it, with Shift
 * ten steps; Alt and the arrow keys widen, for both shapes.
 */
public final class PointHandle<S> extends Handle<S> {
    private static final int SHIFT_STEPS = 10;

    private final Region dot = new Region();
    private final Grip<S> grip;
    private final Body<S> body;
    private @Nullable Region under;
    private @Nullable Plot plot;
    private double size;

    /** What it moves. Where that is are values of the chart. */
    public interface Body<S> {
        /** Whether there is something to move now. */
        default boolean isThere() {
            return true;
        }

        double across();

        double up();

        /** The value of the slider. */
        default double value() {
            return across();
        }

        /** The centre is dragged to a point. */
        void dragTo(double across, double up, S from);

        /** The arrow keys move it by steps to the right and up, or widen it. */
        void nudge(int right, int up, boolean widen, S from);
    }

    /**
     * A handle that is not placed yet.
     *
     * @param styleClasses its distribution (p, q), its shape (diamond), and bare if its mark is painted by the sheet
     */
    public PointHandle(Grip<S> grip, Body<S> body, String... styleClasses) {
        super(
                grip,
                new Dial<>(
                        () -> body.isThere() ? body.value() : 0,
                        (any, from) -> {},
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY),
                event -> nudge(event, body),
                styleClasses);
        this.grip = grip;
        this.body = body;
        getStyleClass().add("point");
        dot.getStyleClass().add("dot");
        dot.setMouseTransparent(true);
        dot.setManaged(false);
        getChildren().add(dot);
        grip.pulled(this, new Pull());
    }

    private final class Pull implements Grip.Pull<S> {
        private double grabbedX;
        private double grabbedY;

        @Override
        public void press(MouseEvent event, S from) {
            grabbedX = event.getX() - getWidth() / 2;
            grabbedY = event.getY() - getHeight() / 2;
        }

        @Override
        public void drag(MouseEvent event, S from) {
            moveTo(getLayoutX() + event.getX() - grabbedX, getLayoutY() + event.getY() - grabbedY, from);
        }
    }

    private void moveTo(double x, double y, S from) {
        if (plot != null && under != null && body.isThere()) {
            body.dragTo(plot.valueAtX(x - under.getLayoutX()), plot.valueAtY(y - under.getLayoutY()), from);
        }
    }

    /** A press anywhere on this node moves it there; both have the same parent. */
    public void setGround(Node ground) {
        grip.pulled(ground, new Grip.Pull<>() {
            @Override
            public void press(MouseEvent event, S from) {
                drag(event, from);
            }

            @Override
            public void drag(MouseEvent event, S from) {
                moveTo(ground.getLayoutX() + event.getX(), ground.getLayoutY() + event.getY(), from);
            }
        });
    }

    /**
     * Gives it its chart.
     *
     * @param sheet the view of the chart's sheet, which has the same parent
     */
    public void over(Region sheet, Plot chart) {
        under = sheet;
        plot = chart;
    }

    /**
     * Places it where its body is; at the edge of the chart, if that is outside.
     *
     * @param target the size of the sensitive area, in pixels
     * @param dotSize that of the dot, which is smaller
     */
    public void place(double target, double dotSize) {
        setVisible(body.isThere());
        if (plot == null || under == null || !isVisible()) {
            return;
        }
        double x = under.getLayoutX() + plot.xInside(body.across());
        double y = under.getLayoutY() + plot.yInside(body.up());
        resizeRelocate(x - target / 2, y - target / 2, target, target);
        if (size != dotSize || dot.getLayoutX() != (target - dotSize) / 2) {
            size = dotSize;
            dot.resizeRelocate((target - dotSize) / 2, (target - dotSize) / 2, dotSize, dotSize);
        }
    }

    private static <S> @Nullable Consumer<S> nudge(KeyEvent event, Body<S> body) {
        if (!body.isThere()) {
            return null;
        }
        int steps = event.isShiftDown() ? SHIFT_STEPS : 1;
        boolean widen = event.isAltDown();
        return switch (event.getCode()) {
            case RIGHT -> from -> body.nudge(steps, 0, widen, from);
            case LEFT -> from -> body.nudge(-steps, 0, widen, from);
            case UP -> from -> body.nudge(0, steps, widen, from);
            case DOWN -> from -> body.nudge(0, -steps, widen, from);
            default -> null;
        };
    }

    @Override
    void step(int sign, S from) {
        if (body.isThere()) {
            body.nudge(sign, 0, false, from);
        }
    }
}
