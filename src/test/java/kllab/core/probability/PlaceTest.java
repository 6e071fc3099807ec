package kllab.core.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The precision of a place beyond its rounded number. */
class PlaceTest {
    @Test
    void knowsItsDistanceFromAnyPointToTheLastDigit() {
        Place place = Place.of(1e9, 1e-12);
        assertThat(place.x()).isEqualTo(1e9);
        assertThat(place.from(1e9)).isEqualTo(1e-12);
        assertThat(place.from(1e9 - 1)).isEqualTo(1 + 1e-12);
        assertThat(Place.of(1, -1e-20).logRest()).isEqualTo(Math.log(1e-20));
    }

    @Test
    void knowsTheLogarithmOfWhatOverflowsOrUnderflows() {
        assertThat(Place.atLog(0, 1, -2000).log()).isEqualTo(-2000);
        assertThat(Place.atLog(1, -1, -2000).logRest()).isEqualTo(-2000);
        assertThat(Place.atLog(5, -1, 2000).logFrom(-7, 0)).isCloseTo(2000, within(1e-12));
        assertThat(Place.atLog(7e307, 1, Math.log(1.4e308)).from(-7e307, 1e307)).isCloseTo(28, within(1e-11));
        assertThat(Place.atLog(0, -1, 3).log()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Place.of(0).log()).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
