package kllab.ui.hall;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** What shows the room where the mouse is: a ring, or a disc of light with the rest dimmed. It takes no clicks. */
public final class PointerView extends Region {
    private static final double RING = 0.9;
    private static final double LIGHT = 6;

    private final Circle ring = new Circle();
    private final Path shade = new Path();
    private final MoveTo lightFrom = new MoveTo();
    private final ArcTo lightUpper = new ArcTo();
    private final ArcTo lightLower = new ArcTo();
    private final HLineTo shadeRight = new HLineTo();
    private final VLineTo shadeBottom = new VLineTo();
    private Tool tool = Tool.HAND;
    private double rem = 1;
    private double x = -1;
    private double y = -1;

    /** It shows nothing yet. */
    public PointerView() {
        setMouseTransparent(true);
        ring.getStyleClass().add("pointer-ring");
        shade.getStyleClass().add("pointer-shade");
        shade.setFillRule(FillRule.EVEN_ODD);
        shade.getElements()
                .addAll(
                        new MoveTo(0, 0),
                        shadeRight,
                        shadeBottom,
                        new HLineTo(0),
                        new ClosePath(),
                        lightFrom,
                        lightUpper,
                        lightLower,
                        new ClosePath());
        ring.setManaged(false);
        shade.setManaged(false);
        getChildren().addAll(shade, ring);
        show();
    }

    public void take(Tool next) {
        tool = next;
        show();
    }

    /** Follows the mouse. */
    public void follow(MouseEvent event) {
        x = event.getSceneX();
        y = event.getSceneY();
        if (tool == Tool.POINTER || tool == Tool.SPOTLIGHT) {
            show();
        }
    }

    /** Becomes as large as its parent. */
    public void fit(double width, double height, double sizeOfRem) {
        rem = sizeOfRem;
        if (getWidth() != width || getHeight() != height) {
            resizeRelocate(0, 0, width, height);
        }
        show();
    }

    private void show() {
        boolean there = x >= 0;
        ring.setVisible(there && tool == Tool.POINTER);
        shade.setVisible(there && tool == Tool.SPOTLIGHT);
        if (ring.isVisible()) {
            ring.setRadius(RING * rem);
            ring.setStrokeWidth(0.25 * rem);
            ring.setCenterX(x);
            ring.setCenterY(y);
        }
        if (shade.isVisible()) {
            showLight(LIGHT * rem);
        }
    }

    private void showLight(double radius) {
        shadeRight.setX(getWidth());
        shadeBottom.setY(getHeight());
        lightFrom.setX(x - radius);
        lightFrom.setY(y);
        half(lightUpper, x + radius, radius);
        half(lightLower, x - radius, radius);
    }

    private void half(ArcTo arc, double toX, double radius) {
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setX(toX);
        arc.setY(y);
        arc.setSweepFlag(true);
    }
}
