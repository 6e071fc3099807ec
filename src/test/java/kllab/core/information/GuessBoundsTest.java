package kllab.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GuessBoundsTest {
    private static final double LN_2 = Math.log(2);

    @Test
    void whoIsAlwaysRightNeedsNothing() {
        assertThat(GuessBounds.of(18)).isEqualTo(new GuessBounds(0, 0));
        assertThat(GuessBounds.of(0, 0, 7).upper()).isZero(); // always at the third guess: that is no surprise either
    }

    /** A table of equal shares needs the logarithm of their number: both bounds are that. */
    @Test
    void equalSharesHaveOneBound() {
        GuessBounds bounds = GuessBounds.of(5, 5, 5, 5);
        assertThat(bounds.lower()).isCloseTo(2 * LN_2, within(1e-12));
        assertThat(bounds.upper()).isCloseTo(2 * LN_2, within(1e-12));
    }

    /** Shannon's formulas as he wrote them, for shares that fall. */
    @Test
    void theyAreShannonsFormulas() {
        double[] q = {0.6, 0.25, 0.1, 0.05};
        double upper = 0;
        double lower = 0;
        for (int i = 0; i < q.length; i++) {
            upper -= q[i] * Math.log(q[i]);
            lower += (i + 1) * (q[i] - (i + 1 < q.length ? q[i + 1] : 0)) * Math.log(i + 1);
        }
        GuessBounds bounds = GuessBounds.of(60, 25, 10, 5);
        assertThat(bounds.upper()).isCloseTo(upper, within(1e-12));
        assertThat(bounds.lower()).isCloseTo(lower, within(1e-12));
    }

    @Test
    void theLowerOneIsNeverAboveTheUpperOne() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 2000; i++) {
            int[] right = random.ints(1 + random.nextInt(26), 0, 9).toArray();
            right[0]++;
            GuessBounds bounds = GuessBounds.of(right);
            assertThat(bounds.lower()).isBetween(0.0, bounds.upper());
        }
    }
}
