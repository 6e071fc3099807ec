package kllab.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Tone;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** What is painted of a curve, in the pixels of an image of 100 by 100 for values from 0 to 1. */
class CurveTest {
    private final Plot plot =
            new Plot(Scale.across().show(0, 1).every(0.5), Scale.up().show(0, 1).every(0.5));
    private final Series series = plot.add(Curve.of(Tone.INK, 0.1));

    /** The pixels in a column that are not blank, from the first to the last; null if there is none. */
    private int[] inColumn(int x) {
        BufferedImage image = new BufferedImage(140, 140, BufferedImage.TYPE_INT_ARGB);
        plot.place(20, 20, 120, 120);
        plot.paintMarks(new Brush(image.createGraphics(), Looks.of(Language.EN, LogBase.BITS)));
        int first = -1;
        int last = -1;
        for (int y = 0; y < 140; y++) {
            if (image.getRGB(20 + x, y) >>> 24 > 60) {
                first = first < 0 ? y : first;
                last = y;
            }
        }
        return first < 0 ? new int[0] : new int[] {first - 20, last - 20};
    }

    @Test
    void aLineThatLeavesTheScaleIsCutAtItsEdges() {
        series.show(2, i -> i, i -> 4 * i - 1.5); // from below the scale to above it
        assertThat(inColumn(20)).isEmpty();
        assertThat(inColumn(80)).isEmpty();
        assertThat(inColumn(50)[0]).isBetween(42, 51);
    }

    @Test
    void anInfiniteValueInterruptsIt() {
        series.show(4, i -> i / 3.0, i -> i == 1 ? Double.POSITIVE_INFINITY : 0.5);
        assertThat(inColumn(20)).isEmpty();
        assertThat(inColumn(50)).isEmpty();
        assertThat(inColumn(80)).isNotEmpty();
    }

    @Test
    void aLevelLineOutsideIsNotPaintedAndOneAlongTheEdgeIs() {
        series.show(2, i -> i, i -> 1.2);
        assertThat(inColumn(50)).isEmpty();
        series.show(2, i -> i, i -> 1);
        assertThat(inColumn(50)).isNotEmpty();
    }

    @Test
    void pixelsAndValuesAreInverseToEachOther() {
        plot.place(20, 20, 120, 120);
        assertThat(plot.area()).isEqualTo(new Rectangle2D.Double(20, 20, 100, 100));
        assertThat(plot.valueAtX(plot.x(0.3))).isCloseTo(0.3, within(1e-12));
        assertThat(plot.valueAtY(plot.y(0.7))).isCloseTo(0.7, within(1e-12));
        assertThat(plot.y(1)).isEqualTo(20);
    }
}
