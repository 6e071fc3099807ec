package kllab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A screen redraws only what changed; the picture must be the same as after a full redraw. */
class SheetViewTest {
    private static final int SIZE = 300;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void afterManyPaintingsNothingOfTheEarlierIsLeftAndNothingOfTheLastIsMissing() {
        Sketch worn = new Sketch(true);
        for (int seed = 1; seed <= 12; seed++) {
            int next = seed;
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> worn.show(next));
        }
        assertThat(differences(worn, fresh(true, 12))).isZero();
    }

    @Test
    void tilesTogetherShowTheWholeSheet() {
        for (int seed = 1; seed <= 5; seed++) {
            assertThat(differences(fresh(true, seed), fresh(false, seed))).isZero();
        }
    }

    @Test
    void aTileThatCutsShowsNothingBeyondItsBox() {
        Sketch sketch = fresh(true, 1);
        sketch.only = Sheet.Tile.cut(new Rectangle2D.Double(70, 80, 90, 60), brush -> {
            brush.fill(20, 20, 250, 250, Tone.P);
            brush.text("MMMMMMMMMMMMMMMMM", 60, 100, Tone.P, true, 40, Brush.Anchor.START);
        });
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> sketch.show(1));
        int inside = sketch.look.palette().get(Tone.P).getRGB();
        int[] pixels = pixels(sketch);
        assertThat(IntStream.range(0, pixels.length).filter(i -> pixels[i] == inside))
                .hasSize(90 * 60)
                .allMatch(i -> i % SIZE >= 70 && i % SIZE < 160 && i / SIZE >= 80 && i / SIZE < 140);
    }

    @Test
    void aPictureOfTwiceTheSizeIsPaintedSoAndNotBlownUp() {
        int[] row = new int[2 * 40];
        int axis = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Sketch sketch = new Sketch(true);
            SheetView.enlarge(sketch.scene, 2);
            sketch.show(1);
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(2, 2));
            WritableImage picture = new WritableImage(2 * SIZE, 2 * SIZE);
            sketch.scene.getRoot().snapshot(parameters, picture);
            picture.getPixelReader()
                    .getPixels(0, 40, row.length, 1, PixelFormat.getIntArgbInstance(), row, 0, row.length);
            return sketch.look.palette().get(Tone.AXIS).getRGB();
        });
        int ground = row[0];
        assertThat(IntStream.of(row).filter(pixel -> pixel != ground).boxed())
                .as("the line of the frame, a unit wide, with nothing soft at its edges")
                .containsExactly(axis, axis);
    }

    @Test
    void paintingsThatNobodySeesDoNotPileUp() {
        Sketch hidden = fresh(true, 1);
        long before = usedHeap();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            for (int seed = 0; seed < 6_000; seed++) {
                hidden.show(seed);
            }
        });
        assertThat(usedHeap() - before).isLessThan(4L << 20);
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Sketch fresh(boolean tiled, int seed) {
        Sketch sketch = new Sketch(tiled);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> sketch.show(seed));
        return sketch;
    }

    /** The number of different pixels. */
    private static long differences(Sketch one, Sketch other) {
        int[] a = pixels(one);
        int[] b = pixels(other);
        return IntStream.range(0, a.length).filter(i -> a[i] != b[i]).count();
    }

    private static int[] pixels(Sketch sketch) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WritableImage image = sketch.scene.snapshot(null);
            int[] pixels = new int[SIZE * SIZE];
            image.getPixelReader().getPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbInstance(), pixels, 0, SIZE);
            return pixels;
        });
    }

    /** Marks of every kind at random places, in an upper and a lower half. */
    private static final class Sketch implements Sheet<Integer> {
        private final boolean tiled;
        private final Look look;
        private final SheetView<Integer> view;
        private final javafx.scene.Scene scene;
        private int seed;
        private @Nullable Tile only;

        Sketch(boolean tiled) {
            this.tiled = tiled;
            FxFonts.load();
            Desk desk = new Desk();
            Seat seat = new Seat(desk);
            desk.unitProperty().set(LogBase.BITS);
            look = seat.look();
            view = new SheetView<>(this, () -> new Moment<>(seed, null, true), () -> look);
            scene = new javafx.scene.Scene(new javafx.scene.layout.StackPane(view), SIZE, SIZE);
        }

        void show(int next) {
            seed = next;
            view.refresh();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }

        @Override
        public Object settle(Moment<Integer> shown, Look now, double width, double height) {
            return "always the same frame";
        }

        @Override
        public void paintFrame(Brush brush) {
            brush.line(10, 10, 10, 290, Tone.AXIS, 1);
        }

        @Override
        public void paintData(Brush brush) {
            half(brush, 0);
            half(brush, 1);
        }

        @Override
        public List<Tile> dataTiles(double width, double height) {
            Tile alone = only;
            if (alone != null) {
                return List.of(alone, new Tile(alone.box(), brush -> {}));
            }
            return tiled
                    ? List.of(
                            new Tile(new Rectangle2D.Double(0, 0, SIZE, 150), brush -> half(brush, 0)),
                            new Tile(new Rectangle2D.Double(0, 150, SIZE, 150), brush -> half(brush, 1)))
                    : Sheet.super.dataTiles(width, height);
        }

        private void half(Brush brush, int which) {
            SplittableRandom random = new SplittableRandom(seed * 2L + which);
            double top = 150 * which + 30;
            for (int i = 0; i < 3; i++) {
                double x = 40 + random.nextDouble(180);
                double y = top + random.nextDouble(70);
                brush.fill(x, y, 20, 15, Tone.P);
                brush.hatched(x + 10, y, 30, 25);
                brush.dotted(x - 15, y + 5, 25, 12, Tone.KL);
                brush.ring(x, y, 6, Tone.R, 2);
                brush.dashed(x - 20, y, x + 30, y + 10, Tone.KL, 2, 4, 3);
                brush.text("log p/q = −1.25", x - 25, y, Tone.INK, true, 13, Brush.Anchor.START);
                Path2D.Double corner = new Path2D.Double();
                corner.moveTo(x, y);
                corner.lineTo(x + 12, y + 20);
                corner.lineTo(x + 14, y);
                brush.stroke(corner, Tone.INK, 2);
            }
        }
    }
}
