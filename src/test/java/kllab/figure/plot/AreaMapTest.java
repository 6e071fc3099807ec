package kllab.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.figure.plot.AreaMap.Cuts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A square of 200 pixels, with a rem of 10. */
class AreaMapTest {
    private static final double SIDE = 200;

    private static AreaMap map(double upper, double left, double right) {
        AreaMap map = new AreaMap();
        map.place(new Box(50, 40, SIDE, SIDE), 10, new Cuts(upper, left, right));
        return map;
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.25, 0.9", "0, 0.3, 0.7", "1, 1, 0", "0.1, 0, 0.4"})
    void anAreaIsTheProbabilityOfItsPair(double upper, double left, double right) {
        double[] pairs = {upper * left, upper * (1 - left), (1 - upper) * right, (1 - upper) * (1 - right)};
        for (int pair = 0; pair < pairs.length; pair++) {
            Box area = map(upper, left, right).area(pair);
            assertThat(area.width() * area.height() / SIDE / SIDE).isCloseTo(pairs[pair], within(1e-12));
        }
    }

    /** Its ring is outside the square, at the height of the cut; the hand has the whole line, too. */
    @ParameterizedTest
    @CsvSource({"0.5", "0", "1", "0.03"})
    void aCutIsTakenByItsRingAndAlongItsLine(double upper) {
        AreaMap map = map(upper, 0.25, 0.9);
        MarkPlace left = map.placeOf(1, 0);
        assertThat(left.area().x() + left.across()).isCloseTo(50 - 5.5, within(1e-9));
        assertThat(left.area().y() + left.centre()).isCloseTo(40 + 0.75 * SIDE, within(1e-9));
        MarkPlace right = map.placeOf(2, 0);
        assertThat(right.area().x() + right.across()).isCloseTo(50 + SIDE + 5.5, within(1e-9));
        MarkPlace top = map.placeOf(0, 30);
        assertThat(top.area().x() + top.across()).isCloseTo(50 + upper * SIDE, within(1e-9));
        assertThat(top.area().y() + top.centre()).isCloseTo(40 - 5.5, within(1e-9));
        assertThat(left.area().right())
                .as("no hand takes two")
                .isLessThanOrEqualTo(Math.max(50, top.area().x()));
        assertThat(right.area().x())
                .isGreaterThanOrEqualTo(Math.min(50 + SIDE, top.area().right()));
        assertThat(left.area().width()).isPositive();
        assertThat(right.area().width()).isPositive();
    }

    @Test
    void numbersAreBesideTheirRings() {
        AreaMap map = map(0.5, 0.25, 0.9);
        assertThat(map.placeOf(1, 0).field().right()).isLessThan(50 - 10);
        assertThat(map.placeOf(2, 0).field().x()).isGreaterThan(50 + SIDE + 10);
        assertThat(map.placeOf(0, 30).field().bottom()).isLessThan(40 - 10);
    }
}
