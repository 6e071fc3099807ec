package kllab.ui.chart;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet on the screen: layers for the tiles of the frame, and above them layers for the tiles of the data.
 *
 * <p>{@link #refresh()} may be called any number of times: the sheet is painted once, with the layout of the next pulse,
 * and not at all while it is not in a scene. The frame is painted only when the sheet says that it has changed.
 */
public final class SheetView<R> extends Region {
    private static final Object ENLARGEMENT = "kllab.enlargement";

    private final Sheet<R> sheet;
    private final Supplier<Sheet.Moment<R>> scene;
    private final Supplier<Look> look;
    private List<Layer> frame = List.of();
    private List<Layer> data = List.of();
    private double paintedWidth;
    private double paintedHeight;
    private @Nullable Object paintedFrame;
    private @Nullable Look paintedLook;
    private boolean dirty = true;
    private int framePaintings;
    private int dataPaintings;

    public SheetView(Sheet<R> sheet, Supplier<Sheet.Moment<R>> scene, Supplier<Look> look) {
        this.sheet = sheet;
        this.scene = scene;
        this.look = look;
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        visibleProperty().addListener(property -> requestLayout());
    }

    /** Requests a painting at the next pulse. */
    public void refresh() {
        dirty = true;
        requestLayout();
    }

    /** The number of paintings of the data layer, for tests that check "once per pulse". */
    public int dataPaintings() {
        return dataPaintings;
    }

    /** The number of paintings of the frame layer. */
    public int framePaintings() {
        return framePaintings;
    }

    /** Paints the sheet in its current state and size on another Graphics2D: for tests that read its texts. */
    public void paintOn(Graphics2D graphics) {
        sheet.paint(new Brush(graphics, look.get()), scene.get(), getWidth(), getHeight());
    }

    /** Paints the frame on something else than the screen, settled and in the look as it was last: for tests that compare it with others. */
    public void paintFrameOn(Graphics2D graphics) {
        Brush brush = brush(graphics);
        sheet.frameTiles(getWidth(), getHeight())
                .forEach(tile -> tile.painting().accept(brush));
    }

    /** Paints the data in the same way. */
    public void paintDataOn(Graphics2D graphics) {
        Brush brush = brush(graphics);
        dataTiles().forEach(tile -> tile.painting().accept(brush));
    }

    private Brush brush(Graphics2D graphics) {
        return new Brush(graphics, paintedLook == null ? look.get() : paintedLook);
    }

    /** The tiles of the data, settled as they were last. */
    public List<Sheet.Tile> dataTiles() {
        return sheet.dataTiles(getWidth(), getHeight());
    }

    @Override
    public String toString() {
        return sheet.getClass().getSimpleName();
    }

    @Override
    protected void layoutChildren() {
        boolean resized = getWidth() != paintedWidth || getHeight() != paintedHeight;
        if ((dirty || resized) && isVisible() && getWidth() > 0 && getHeight() > 0) {
            dirty = false;
            paint(resized);
        }
    }

    /** Whether a pixel of the layout is a pixel of the window: not on screens of higher density, and not in exports. */
    private boolean isOnWholePixels() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().getRenderScaleX() == 1
                && getScene().getWindow().getRenderScaleY() == 1
                && isPlacedOnWholePixels();
    }

    /** Pixels of the screen per pixel of the layout; without a window, pixels of the screenshot. */
    private double density() {
        return enlargement() * (isInWindow() ? getScene().getWindow().getRenderScaleX() : 1);
    }

    private boolean isInWindow() {
        return getScene() != null && getScene().getWindow() != null;
    }

    /** The scale of a screenshot without a window, and of what is enlarged in one; for its density a window does the scaling itself. */
    private int enlargement() {
        return getScene() == null ? 1 : (Integer) getScene().getProperties().getOrDefault(ENLARGEMENT, 1);
    }

    /** Sets the scale of the screenshot of a scene, or of a page that is enlarged in it: its sheets are painted at that scale. */
    public static void enlarge(Scene scene, int times) {
        scene.getProperties().put(ENLARGEMENT, times);
    }

    private boolean isPlacedOnWholePixels() {
        Transform placed = getLocalToSceneTransform();
        return placed.getMxx() == 1
                && placed.getMyy() == 1
                && placed.getTx() == Math.rint(placed.getTx())
                && placed.getTy() == Math.rint(placed.getTy());
    }

    private void paint(boolean resized) {
        double width = getWidth();
        double height = getHeight();
        Look now = look.get();
        Sheet.Moment<R> next = scene.get();
        Object key = sheet.settle(next, now, width, height);
        boolean withFrame = resized || !key.equals(paintedFrame) || !now.equals(paintedLook);
        if (withFrame) {
            if (!next.moving()) { // under a hand, what needed a canvas will need one again
                frame.forEach(Layer::tryAgain);
                data.forEach(Layer::tryAgain);
            }
            paintedFrame = key;
            paintedLook = now;
            framePaintings++;
        }
        dataPaintings++;
        paintedWidth = width;
        paintedHeight = height;
        while (!paintLayers(now, withFrame)) {
            // again from the beginning: a painting may have side effects, such as placed labels
            sheet.settle(scene.get(), now, width, height);
        }
    }

    /** Paints all layers; false if one needs a canvas, and then all must be painted again. */
    private boolean paintLayers(Look now, boolean withFrame) {
        boolean whole = isOnWholePixels();
        List<Sheet.Tile> ofFrame = sheet.frameTiles(getWidth(), getHeight());
        List<Sheet.Tile> ofData = sheet.dataTiles(getWidth(), getHeight());
        if (data.isEmpty()) {
            frame = Layer.of(ofFrame.size(), getChildren());
            data = Layer.of(ofData.size(), getChildren());
        }
        return (!withFrame || paint(frame, ofFrame, now, whole)) && paint(data, ofData, now, whole);
    }

    private boolean paint(List<Layer> layers, List<Sheet.Tile> tiles, Look look, boolean wholePixels) {
        boolean done = true;
        for (int i = 0; i < tiles.size(); i++) {
            done &= layers.get(i).paint(tiles.get(i), look, wholePixels, density(), enlargement());
        }
        return done;
    }
}
