package kllab.lab.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the definitions, computed here by plain logarithms to base 2. */
class EventsResultTest {
    private static final double BIT = Math.log(2);

    private static EventsResult of(double first, double ifFirst, double ifNot, int selected) {
        return EventsResult.of(
                new EventsState(Story.RAIN, first, ifFirst, ifNot, ifFirst == ifNot, selected, true, 3), null);
    }

    private static double log2(double x) {
        return Math.log(x) / BIT;
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.25, 0.9", "0.5, 0.5, 0.5", "0.125, 0.125, 0.125", "0.5, 0, 1", "0.3, 0.01, 0.999", "1, 0.2, 0.7"
    })
    void whatDependenceCostsIsTheSumOverTheFourPairs(double first, double ifFirst, double ifNot) {
        EventsResult result = of(first, ifFirst, ifNot, 0);
        double[] pairs = {first * ifFirst, first * (1 - ifFirst), (1 - first) * ifNot, (1 - first) * (1 - ifNot)};
        double second = pairs[0] + pairs[2];
        double[] product = {first * second, first * (1 - second), (1 - first) * second, (1 - first) * (1 - second)};
        double kl = 0;
        double needed = 0;
        for (int pair = 0; pair < 4; pair++) {
            assertThat(result.pair(pair)).isCloseTo(pairs[pair], within(1e-15));
            assertThat(result.product(pair)).isCloseTo(product[pair], within(1e-15));
            double term = pairs[pair] == 0 ? 0 : pairs[pair] * log2(pairs[pair] / product[pair]);
            assertThat(result.comparison().contribution(pair) / BIT).isCloseTo(term, within(1e-13));
            kl += term;
            needed -= pairs[pair] == 0 ? 0 : pairs[pair] * log2(pairs[pair]);
        }
        assertThat(result.kl() / BIT).isCloseTo(kl, within(1e-12));
        assertThat(result.joint().entropy() / BIT).isCloseTo(needed, within(1e-12));
        assertThat(result.joint().entropyX() + result.joint().entropyYGivenX())
                .isCloseTo(result.joint().entropy(), within(1e-12));
        assertThat(result.joint().entropyX() + result.joint().entropyY())
                .as("paid")
                .isCloseTo(result.joint().entropy() + result.kl(), within(1e-12));
    }

    @Test
    void anAreaIsTheProductOfItsWidthAndItsHeight() {
        EventsResult result = of(0.3, 0.2, 0.9, 0);
        for (int pair = 0; pair < 4; pair++) {
            assertThat(result.firstPart(pair) * result.secondPart(pair)).isCloseTo(result.pair(pair), within(1e-15));
        }
        assertThat(result.second()).isCloseTo(0.3 * 0.2 + 0.7 * 0.9, within(1e-15));
    }

    /** The hundred draws are spread evenly over the width: as many in the left column as expected. */
    @Test
    void eachColumnHasAsManyDrawsAsExpectedAndTheyAreAHundred() {
        for (int percents = 0; percents <= 100; percents += 5) {
            EventsResult result = of(percents / 100.0, 0.25, 0.9, 0);
            assertThat(result.count(0) + result.count(1)).isEqualTo(percents);
            assertThat(IntStream.range(0, 4).map(result::count).sum()).isEqualTo(100);
        }
        assertThat(of(0.5, 0, 1, 0).count(0)).isZero();
        assertThat(of(0.5, 0, 1, 0).count(3)).isZero();
    }

    /** The same numbers with other cuts: a small step of a cut moves few draws into another area. */
    @Test
    void whereADrawIsDependsOnTheSeedOnly() {
        EventsResult before = of(0.5, 0.25, 0.9, 0);
        EventsResult after = EventsResult.of(before.state().withSecond(0.26, 0.9), before);
        assertThat(after.across()).isSameAs(before.across());
        long moved = IntStream.range(0, 100)
                .filter(draw -> before.drawn(draw) != after.drawn(draw))
                .count();
        assertThat(moved).isLessThanOrEqualTo(1);
        EventsResult other = EventsResult.of(before.state().withDraws(true, 4), before);
        assertThat(other.across().uniform(0)).isNotEqualTo(before.across().uniform(0));
    }

    @Test
    void tiedTheLowerCutsAreAtTheProbabilityOfTheSecondEvent() {
        EventsState state = of(0.5, 0.25, 0.9, 0).state().withTied(true);
        assertThat(state.ifFirst()).isCloseTo(0.575, within(1e-15));
        assertThat(state.ifNot()).isEqualTo(state.ifFirst());
        assertThat(EventsResult.of(state, null).kl()).isZero();
        assertThat(state.withTied(false).ifFirst()).isEqualTo(state.ifFirst());
    }
}
