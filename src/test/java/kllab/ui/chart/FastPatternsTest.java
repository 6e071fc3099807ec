package kllab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import kllab.figure.DotGrid;
import kllab.figure.Fonts;
import kllab.ui.control.FxFonts;
import org.jfree.fx.FXGraphics2D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The fast methods of the screen give the same pictures as the plain ones. */
class FastPatternsTest {
    private static final int SIZE = 120;
    private static final Color INK = new Color(0xB8, 0x4A, 0x00);

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void hatchIsTheSameAsStrokedLines() {
        double step = 7.2 * Math.sqrt(2);
        assertAlike(
                g -> {
                    g.begin(true, 1);
                    assertThat(g.hatch(10, 20, 80, 70, step, 2.1, INK)).isTrue();
                },
                g -> {
                    g.setPaint(INK);
                    g.setClip(new Rectangle2D.Double(10, 20, 80, 70));
                    g.setStroke(new BasicStroke(2.1f));
                    for (int k = 0; k < 30; k++) {
                        g.draw(new java.awt.geom.Path2D.Double(new Line2D.Double(k * step, 0, 0, k * step)));
                    }
                });
    }

    @Test
    void aGridOfDotsIsTheSameAsDiscs() {
        assertAlike(
                g -> {
                    g.begin(true, 1);
                    assertThat(g.dots(new DotGrid(12.25, 30.5, 9, 12, 11, 5.83, 1.2), INK))
                            .isTrue();
                },
                g -> {
                    g.setPaint(INK);
                    for (int row = 0; row < 9; row++) {
                        for (int k = 0; k < 12 - row % 2; k++) {
                            double x = 12.25 + (k + row % 2 * 0.5) * 5.83;
                            double y = 30.5 + row * 5.83 / 2;
                            g.fill(new Ellipse2D.Double(x - 1.2, y - 1.2, 2.4, 2.4));
                        }
                    }
                });
    }

    @Test
    void aColumnOfRingsIsTheSameAsRings() {
        assertAlike(
                g -> {
                    g.begin(true, 1);
                    assertThat(g.dots(DotGrid.column(60.5, 20.25, 5, 18.3, 6, 4), INK))
                            .isTrue();
                },
                g -> {
                    g.setPaint(INK);
                    g.setStroke(new BasicStroke(2));
                    for (int row = 0; row < 5; row++) {
                        g.draw(new Ellipse2D.Double(55.5, 15.25 + row * 18.3, 10, 10));
                    }
                });
    }

    @Test
    void smallDiscsAndRingsLookAsOnAnyGraphics() {
        Consumer<java.awt.Graphics2D> marks = g -> {
            g.setPaint(INK);
            g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.fill(new Ellipse2D.Double(12.3, 20.8, 17.5, 17.5));
            g.draw(new Ellipse2D.Double(50.4, 30.1, 21, 21));
            g.draw(new Ellipse2D.Double(80.25, 80.75, 5.5, 5.5));
            g.fill(new Ellipse2D.Double(20, 70, 30, 40)); // neither small nor round: painted as usual
        };
        WritableImage fast = painted(canvas -> {
            ScreenGraphics graphics = new ScreenGraphics(canvas.getGraphicsContext2D());
            graphics.begin(true, 1);
            marks.accept(graphics);
        });
        WritableImage plain = painted(canvas -> marks.accept(new ScreenGraphics(canvas.getGraphicsContext2D())));
        assertThat(distance(plain, painted(canvas -> {}))).isGreaterThan(5);
        assertThat(distance(fast, plain)).isLessThan(0.2);
    }

    @Test
    void onOtherScreensTheyAreLeftToTheBrush() {
        ScreenGraphics graphics = new ScreenGraphics(new Canvas(10, 10).getGraphicsContext2D());
        assertThat(graphics.hatch(0, 0, 9, 9, 5, 1, INK)).isFalse();
        assertThat(graphics.dots(new DotGrid(0, 0, 3, 3, 2, 5, 1), INK)).isFalse();
    }

    @Test
    void linesAndOutlinesLieWhereTheirStrokesWould() {
        Consumer<java.awt.Graphics2D> marks = g -> {
            g.setPaint(INK);
            g.setStroke(new BasicStroke(2.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(new Line2D.Double(10, 10.3, 90, 10.3));
            g.draw(new Line2D.Double(20.7, 20, 20.7, 100));
            g.draw(new Rectangle2D.Double(30.4, 30.2, 50.9, 41.5));
        };
        WritableImage fast = painted(canvas -> marks.accept(new ScreenGraphics(canvas.getGraphicsContext2D())));
        WritableImage plain = painted(canvas -> marks.accept(new FXGraphics2D(canvas.getGraphicsContext2D())));
        assertThat(distance(fast, plain)).isLessThan(1.5);
    }

    @Test
    void afterAClipTextHasTheSizeThatWasSetInsideIt() {
        double size = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            FxFonts.load();
            Canvas canvas = new Canvas(SIZE, SIZE);
            ScreenGraphics graphics = new ScreenGraphics(canvas.getGraphicsContext2D());
            graphics.begin(true, 1);
            Font face = new Fonts().get(Fonts.ICONS, false, false, 20.1);
            graphics.setClip(new Rectangle2D.Double(10, 10, 50, 50));
            graphics.setFont(face);
            graphics.setClip(null);
            graphics.setFont(face);
            return canvas.getGraphicsContext2D().getFont().getSize();
        });
        assertThat(size).isEqualTo(20.1, within(0.001));
    }

    private static void assertAlike(Consumer<ScreenGraphics> fast, Consumer<ScreenGraphics> plain) {
        WritableImage one = painted(canvas -> fast.accept(new ScreenGraphics(canvas.getGraphicsContext2D())));
        WritableImage two = painted(canvas -> plain.accept(new ScreenGraphics(canvas.getGraphicsContext2D())));
        WritableImage none = painted(canvas -> {});
        assertThat(distance(two, none)).as("something is painted").isGreaterThan(0.5);
        assertThat(distance(one, two)).isLessThan(1.5);
    }

    private static WritableImage painted(Consumer<Canvas> paint) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Canvas canvas = new Canvas(SIZE, SIZE);
            paint.accept(canvas);
            return canvas.snapshot(new SnapshotParameters(), null);
        });
    }

    /** The mean difference of a colour channel, from 0 to 255. */
    private static double distance(WritableImage a, WritableImage b) {
        double sum = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                int one = a.getPixelReader().getArgb(x, y);
                int two = b.getPixelReader().getArgb(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((one >> shift & 0xFF) - (two >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * SIZE * SIZE);
    }
}
