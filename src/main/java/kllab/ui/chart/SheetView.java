package kllab.ui.chart;

import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet on the screen: two canvases, the frame and the data above it.
 *
 * <p>{@link #refresh()} may be called any number of times: the sheet is painted once, with the layout of the next pulse,
 * and not at all while it is not in a scene. The frame is painted only when the sheet says that it has changed.
 */
public final class SheetView<R> extends Region {
    private final Sheet<R> sheet;
    private final Supplier<Sheet.Scene<R>> scene;
    private final Supplier<Look> look;
    private final Canvas frame = new Canvas();
    private final Canvas data = new Canvas();
    private final CanvasGraphics frameGraphics = new CanvasGraphics(frame.getGraphicsContext2D());
    private final CanvasGraphics dataGraphics = new CanvasGraphics(data.getGraphicsContext2D());
    private @Nullable Object paintedFrame;
    private @Nullable Look paintedLook;
    private boolean dirty = true;
    private int framePaintings;
    private int dataPaintings;

    public SheetView(Sheet<R> sheet, Supplier<Sheet.Scene<R>> scene, Supplier<Look> look) {
        this.sheet = sheet;
        this.scene = scene;
        this.look = look;
        getChildren().addAll(frame, data);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        visibleProperty().addListener(property -> requestLayout());
    }

    /** Asks for a painting at the next pulse. */
    public void refresh() {
        dirty = true;
        requestLayout();
    }

    /** How often the data layer has been painted: for the tests that guard "once a pulse". */
    public int dataPaintings() {
        return dataPaintings;
    }

    /** How often the frame layer has been painted. */
    public int framePaintings() {
        return framePaintings;
    }

    @Override
    protected void layoutChildren() {
        boolean resized = resizeCanvases();
        if ((dirty || resized) && isVisible() && getWidth() > 0 && getHeight() > 0) {
            dirty = false;
            paint(resized);
        }
    }

    /** In a window whose pixels are those of the layout: not on a screen of higher density, not on paper. */
    private boolean isOnWholePixels() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().getRenderScaleX() == 1
                && getScene().getWindow().getRenderScaleY() == 1
                && isPlacedOnWholePixels();
    }

    private boolean isPlacedOnWholePixels() {
        Transform placed = getLocalToSceneTransform();
        return placed.getMxx() == 1
                && placed.getMyy() == 1
                && placed.getTx() == Math.rint(placed.getTx())
                && placed.getTy() == Math.rint(placed.getTy());
    }

    private boolean resizeCanvases() {
        double w = Math.ceil(getWidth());
        double h = Math.ceil(getHeight());
        if (w == frame.getWidth() && h == frame.getHeight()) {
            return false;
        }
        frame.setWidth(w);
        frame.setHeight(h);
        data.setWidth(w);
        data.setHeight(h);
        return true;
    }

    private void paint(boolean resized) {
        Look now = look.get();
        boolean whole = isOnWholePixels();
        frameGraphics.setWholePixels(whole);
        dataGraphics.setWholePixels(whole);
        Object key = sheet.settle(scene.get(), now, getWidth(), getHeight());
        if (resized || !key.equals(paintedFrame) || !now.equals(paintedLook)) {
            frame.getGraphicsContext2D().clearRect(0, 0, frame.getWidth(), frame.getHeight());
            sheet.paintFrame(new Brush(frameGraphics, now));
            paintedFrame = key;
            paintedLook = now;
            framePaintings++;
        }
        data.getGraphicsContext2D().clearRect(0, 0, data.getWidth(), data.getHeight());
        sheet.paintData(new Brush(dataGraphics, now));
        dataPaintings++;
    }
}
