package kllab.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlotTest {
    @Test
    void everyPointOfAChartWithoutRoomHasAValue() {
        for (double size : new double[] {0, -20}) {
            Plot plot = new Plot(Scale.across().show(0, 1), Scale.up().show(0, 1));
            plot.place(new Rectangle2D.Double(40, 30, size, size));
            assertThat(new double[] {plot.valueAtX(40), plot.valueAtY(30), plot.x(0.5), plot.y(0.5)})
                    .doesNotContain(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        }
    }
}
