package kllab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** In a window simple marks are reused nodes; the picture must be the same as on a canvas. */
class NodeMarksTest {
    private static final int SIZE = 300;

    private final List<Stage> stages = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stages.forEach(Stage::close));
    }

    /** Bars, hatch, dots, discs, rings and texts, at random places and in random numbers. */
    private static void simple(Brush brush, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2 + seed % 4; i++) {
            double x = 40 + random.nextDouble(180);
            double y = 30 + random.nextDouble(200);
            brush.fill(x, y, 20, 15, Tone.P);
            if (random.nextBoolean()) {
                brush.hatched(x + 10, y, 30, 25);
            }
            brush.dotted(x - 15, y + 5, 25, 10 + random.nextDouble(20), Tone.KL);
            brush.disc(x + 30, y, 2 + random.nextDouble(8), Tone.R);
            brush.ring(x, y, 6, Tone.R, 2);
            brush.dashed(x - 20, y, x + 30, y, Tone.KL, 2, 4, 3);
            brush.line(x, y, x, y, Tone.KL, 2);
            brush.text("log p/q = " + i, x - 25, y, Tone.INK, true, 13, Brush.Anchor.START);
        }
    }

    private static void withSlope(Brush brush, int seed) {
        simple(brush, seed);
        if (seed % 2 == 1) {
            brush.line(20, 20, 90, 130, Tone.INK, 2);
        }
    }

    private static void many(Brush brush, int seed) {
        for (int i = 0; i < 150 * seed; i++) {
            brush.fill(10 + i % 28 * 10, 10 + i / 28 * 10, 8, 8, Tone.P);
        }
    }

    @Test
    void theyLookAsOnACanvas() {
        for (int seed = 0; seed < 8; seed++) {
            Drawing inWindow = inWindow(NodeMarksTest::simple, seed);
            Drawing onCanvas = made(NodeMarksTest::simple, false, seed);
            assertThat(inWindow.canvases()).isEmpty();
            assertThat(onCanvas.canvases()).isNotEmpty();
            assertThat(distance(inWindow, onCanvas)).isLessThan(0.25);
            assertThat(distance(inWindow, inWindow((brush, none) -> {}, 0))).isGreaterThan(1);
        }
    }

    @Test
    void afterManyPaintingsNothingOfTheEarlierIsLeftAndNothingOfTheLastIsMissing() {
        Drawing worn = inWindow(NodeMarksTest::simple, 1);
        for (int seed = 2; seed <= 12; seed++) {
            worn.show(seed);
        }
        assertThat(distance(worn, inWindow(NodeMarksTest::simple, 12))).isZero();
    }

    @Test
    void whatOnlyMovesKeepsItsNodes() {
        Drawing drawing = inWindow(
                (brush, at) -> brush.plate("1.25", 50 + at, 90, Tone.INK, true, 13, Brush.Anchor.START, Tone.BG), 0);
        List<Node> before = drawing.nodes();
        drawing.show(40);
        assertThat(drawing.nodes()).isEqualTo(before);
    }

    @Test
    void whatIsNotSimpleIsPaintedOnACanvasUntilTheFrameChangesWithoutAHand() {
        Drawing drawing = inWindow(NodeMarksTest::withSlope, 2);
        assertThat(drawing.canvases()).isEmpty();
        drawing.show(3);
        assertThat(drawing.canvases()).hasSize(1);
        assertThat(distance(drawing, made(NodeMarksTest::withSlope, false, 3))).isLessThan(0.25);
        drawing.show(4);
        assertThat(drawing.canvases()).hasSize(1);
        assertThat(distance(drawing, made(NodeMarksTest::withSlope, false, 4))).isLessThan(0.25);
        drawing.frame = "another";
        drawing.show(4);
        assertThat(drawing.canvases()).as("under a hand").hasSize(1);
        drawing.moving = false;
        drawing.frame = "a third";
        drawing.show(4);
        assertThat(drawing.canvases()).isEmpty();
        assertThat(distance(drawing, inWindow(NodeMarksTest::simple, 4))).isZero();
    }

    @Test
    void tooManyMarksArePaintedOnACanvas() {
        Drawing drawing = inWindow(NodeMarksTest::many, 1);
        assertThat(drawing.canvases()).isEmpty();
        assertThat(drawing.nodes()).hasSizeLessThan(250);
        drawing.show(2);
        assertThat(drawing.canvases()).hasSize(1);
        assertThat(distance(drawing, made(NodeMarksTest::many, false, 2))).isZero();
    }

    @Test
    void noParentHasMoreChildrenThanJavaFxPaintsOneByOne() {
        Drawing drawing = inWindow(NodeMarksTest::many, 1);
        assertThat(drawing.nodes().stream()
                        .filter(Parent.class::isInstance)
                        .mapToInt(node ->
                                ((Parent) node).getChildrenUnmodifiable().size())
                        .max())
                .hasValue(12);
    }

    @Test
    void paintingsThatNobodySeesDoNotPileUp() {
        Drawing drawing = inWindow(NodeMarksTest::simple, 1);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> paintOften(drawing, 500));
        long before = usedHeap();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> paintOften(drawing, 4_000));
        assertThat(usedHeap() - before).isLessThan(4L << 20);
    }

    private static void paintOften(Drawing drawing, int times) {
        for (int seed = 0; seed < times; seed++) {
            drawing.paint(seed);
        }
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Drawing inWindow(BiConsumer<Brush, Integer> marks, int seed) {
        return made(marks, true, seed);
    }

    private Drawing made(BiConsumer<Brush, Integer> marks, boolean inWindow, int seed) {
        Drawing drawing = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Drawing made = new Drawing(marks);
            if (inWindow) {
                Stage stage = new Stage();
                stage.setScene(made.scene);
                stage.show();
                stages.add(stage);
            }
            return made;
        });
        drawing.show(seed);
        return drawing;
    }

    /** The mean difference of a colour channel, from 0 to 255. */
    private static double distance(Drawing one, Drawing other) {
        int[] a = one.pixels();
        int[] b = other.pixels();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a[i] >> shift & 255) - (b[i] >> shift & 255));
            }
        }
        return sum / a.length / 3;
    }

    /** A sheet with marks chosen by the test. */
    private static final class Drawing implements Sheet<Integer> {
        private final BiConsumer<Brush, Integer> marks;
        private final SheetView<Integer> view;
        private final javafx.scene.Scene scene;
        private Object frame = "the same";
        private boolean moving = true;
        private int seed;

        Drawing(BiConsumer<Brush, Integer> marks) {
            this.marks = marks;
            FxFonts.load();
            Look look = new Seat(new Desk()).look();
            view = new SheetView<>(this, () -> new Moment<>(seed, null, moving), () -> look);
            scene = new javafx.scene.Scene(new StackPane(view), SIZE, SIZE);
        }

        void show(int next) {
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> paint(next));
        }

        private void paint(int next) {
            seed = next;
            view.refresh();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }

        List<Node> nodes() {
            List<Node> nodes = new ArrayList<>();
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> collect(view, nodes));
            return nodes;
        }

        private static void collect(Node node, List<Node> into) {
            into.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
            }
        }

        List<Node> canvases() {
            return nodes().stream().filter(Canvas.class::isInstance).toList();
        }

        int[] pixels() {
            return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                WritableImage image = new WritableImage(SIZE, SIZE);
                scene.getRoot().snapshot(null, image);
                int[] pixels = new int[SIZE * SIZE];
                image.getPixelReader().getPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbInstance(), pixels, 0, SIZE);
                return pixels;
            });
        }

        @Override
        public Object settle(Moment<Integer> shown, Look now, double width, double height) {
            return frame;
        }

        @Override
        public void paintFrame(Brush brush) {}

        @Override
        public void paintData(Brush brush) {
            marks.accept(brush, seed);
        }
    }
}
