package kllab.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kllab.core.learning.Simplex;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

/** A triangle in a box that is too wide, and in one that is too high. */
class TriangleTest {
    private final Triangle triangle = new Triangle();

    @Test
    void itHasEqualSidesInTheMiddleAtTheTop() {
        triangle.place(10, 20, 1010, 453);
        assertThat(triangle.plot().width()).isEqualTo(500);
        assertThat(triangle.plot().left()).isEqualTo(260);
        assertThat(triangle.plot().base()).isEqualTo(453);
        triangle.place(10, 20, 210, 1000);
        assertThat(triangle.plot().left()).isEqualTo(10);
        assertThat(triangle.plot().top()).isEqualTo(20);
        assertThat(triangle.plot().height()).isCloseTo(200 * Simplex.HEIGHT, within(0.5));
    }

    /** A hand reads from the scales what was painted at a place. */
    @Test
    void placesAndScalesAgree() {
        triangle.place(10, 20, 410, 400);
        for (Categorical p : Simplex.grid(12)) {
            double x = triangle.x(p.probability(1), p.probability(2));
            double y = triangle.y(p.probability(2));
            Simplex.Point point = new Simplex.Point(
                    triangle.plot().valueAtX(x), triangle.plot().valueAtY(y));
            Categorical back = Simplex.nearest(point, 0);
            for (int i = 0; i < 3; i++) {
                assertThat(back.probability(i)).isCloseTo(p.probability(i), within(1e-9));
            }
        }
    }
}
