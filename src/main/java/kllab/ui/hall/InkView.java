package kllab.ui.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.ui.hall.Ink.Stroke;

/** The ink over a page, and the pen and the eraser that work on it. What the hand draws is painted with the next pulse. */
public final class InkView extends Region {
    private static final double WIDTH = 0.17;
    private static final double RUBBER = 0.9;

    /** Nearer places than this, in pixels, are left out of a stroke. */
    private static final double NEAR = 1.5;

    private final Canvas canvas = new Canvas();
    private final Supplier<Look> look;
    private final Consumer<Stroke> drawn;
    private final List<Double> drawing = new ArrayList<>();
    private Ink ink = new Ink();
    private Tool tool = Tool.HAND;
    private double lastX;
    private double lastY;

    /**
     * Without ink.
     *
     * @param drawn is told each stroke that has been drawn
     */
    public InkView(Supplier<Look> look, Consumer<Stroke> drawn) {
        this.look = look;
        this.drawn = drawn;
        getChildren().add(canvas);
        canvas.setManaged(false);
        setPickOnBounds(true);
        setMouseTransparent(true);
        setOnMousePressed(this::begin);
        setOnMouseDragged(this::go);
        setOnMouseReleased(this::end);
    }

    /** Shows other ink, or what has changed of it. */
    public void show(Ink now) {
        ink = now;
        paint();
    }

    public void take(Tool next) {
        tool = next;
        setMouseTransparent(!next.isOnInk());
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            paint();
        }
    }

    // ---- hands ------------------------------------------------------------------------------------------------------

    private void begin(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        drawing.clear();
        ink.beginErasing();
        lastX = event.getX();
        lastY = event.getY();
        if (tool == Tool.PEN) {
            add(lastX, lastY);
            line(lastX, lastY, lastX, lastY);
        } else {
            erase(event);
        }
        event.consume();
    }

    private void go(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (tool == Tool.ERASER) {
            erase(event);
        } else if (!drawing.isEmpty() && Math.hypot(event.getX() - lastX, event.getY() - lastY) >= NEAR) {
            line(lastX, lastY, event.getX(), event.getY());
            lastX = event.getX();
            lastY = event.getY();
            add(lastX, lastY);
        }
        event.consume();
    }

    private void end(MouseEvent event) {
        if (!drawing.isEmpty()) {
            drawn.accept(new Stroke(drawing));
            drawing.clear();
        }
        event.consume();
    }

    private void add(double x, double y) {
        drawing.add(x / getHeight());
        drawing.add(y / getHeight());
    }

    private void erase(MouseEvent event) {
        double near = RUBBER * look.get().rem() / getHeight();
        if (ink.erase(event.getX() / getHeight(), event.getY() / getHeight(), near)) {
            paint();
        }
    }

    // ---- painting ---------------------------------------------------------------------------------------------------

    private void paint() {
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        for (Stroke stroke : ink.strokes()) {
            List<Double> places = stroke.places();
            prepare(context);
            context.beginPath();
            context.moveTo(places.get(0) * getHeight(), places.get(1) * getHeight());
            for (int i = 0; i < places.size(); i += 2) {
                context.lineTo(places.get(i) * getHeight(), places.get(i + 1) * getHeight());
            }
            context.stroke();
        }
    }

    private void line(double x1, double y1, double x2, double y2) {
        GraphicsContext context = canvas.getGraphicsContext2D();
        prepare(context);
        context.strokeLine(x1, y1, x2, y2);
    }

    private void prepare(GraphicsContext context) {
        java.awt.Color pen = look.get().palette().get(Tone.PEN);
        context.setStroke(Color.rgb(pen.getRed(), pen.getGreen(), pen.getBlue()));
        context.setLineWidth(WIDTH * look.get().rem());
        context.setLineCap(StrokeLineCap.ROUND);
        context.setLineJoin(StrokeLineJoin.ROUND);
    }
}
