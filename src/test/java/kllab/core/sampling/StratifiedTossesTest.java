package kllab.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StratifiedTossesTest {
    @Test
    void theNumberOfHeadsIsTheNearestWholeNumberAHalfRoundedDown() {
        StratifiedTosses tosses = StratifiedTosses.of(100, 3);
        assertThat(tosses.heads(0)).isZero();
        assertThat(tosses.heads(1)).isEqualTo(100);
        assertThat(tosses.heads(0.804)).isEqualTo(80);
        assertThat(tosses.heads(0.806)).isEqualTo(81);
        assertThat(StratifiedTosses.of(2, 3).heads(0.25)).isZero();
    }

    @Test
    void aLargerProbabilityTurnsTailsIntoHeadsAndNoneBack() {
        StratifiedTosses tosses = StratifiedTosses.of(100, 11);
        for (int percents = 0; percents < 100; percents++) {
            int turned = 0;
            for (int i = 0; i < tosses.count(); i++) {
                boolean before = tosses.isHead(i, percents / 100.0);
                boolean after = tosses.isHead(i, (percents + 1) / 100.0);
                assertThat(before && !after).isFalse();
                turned += before == after ? 0 : 1;
            }
            assertThat(turned).isEqualTo(1);
        }
    }

    @Test
    void theSeedDecidesTheOrder() {
        assertThat(order(5)).isEqualTo(order(5)).isNotEqualTo(order(6));
    }

    private static String order(long seed) {
        StratifiedTosses tosses = StratifiedTosses.of(100, seed);
        StringBuilder order = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            order.append(tosses.isHead(i, 0.5) ? 'H' : 'T');
        }
        return order.toString();
    }

    @Test
    void anInfiniteLengthCountsOnlyIfItsSideComesUp() {
        StratifiedTosses tosses = StratifiedTosses.of(100, 1);
        assertThat(tosses.cost(0, Double.POSITIVE_INFINITY, 2)).isEqualTo(200);
        assertThat(tosses.cost(1, 3, Double.POSITIVE_INFINITY)).isEqualTo(300);
        assertThat(tosses.cost(0.5, Double.POSITIVE_INFINITY, 2)).isInfinite();
    }

    @Test
    void thereMustBeAToss() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StratifiedTosses.of(0, 1))
                .withMessage("There must be at least one toss, not 0.");
    }
}
