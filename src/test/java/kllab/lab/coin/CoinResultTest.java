package kllab.lab.coin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import kllab.core.bayes.CoinBelief;
import kllab.core.probability.Beta;
import kllab.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against sums over a grid of θ, which know no Beta function. */
class CoinResultTest {
    private static final int GRID = 200_000;

    private static CoinState state(double a, double b, double low, double high, String flips, Account account) {
        return new CoinState(a, b, low, high, 0.5, flips, 1, account);
    }

    /** The probability of the flips under the prior, and KL of the belief after them from the prior, in nats. */
    private static double[] byGrid(CoinState state) {
        double prior = 0;
        double evidence = 0;
        double log = 0;
        for (int i = 0; i < GRID; i++) {
            double theta = state.low() + (state.high() - state.low()) * (i + 0.5) / GRID;
            double density = Math.pow(theta, state.a() - 1) * Math.pow(1 - theta, state.b() - 1);
            double likelihood = 0;
            for (char side : state.flips().toCharArray()) {
                likelihood += Math.log(side == 'H' ? theta : 1 - theta);
            }
            prior += density;
            evidence += density * Math.exp(likelihood);
            log += density * Math.exp(likelihood) * likelihood;
        }
        return new double[] {evidence / prior, log / evidence - Math.log(evidence / prior)};
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 0, 1, HHTHHHTHHHHT",
        "1, 1, 0, 0.6, THHHTHHHTH",
        "8, 2, 0.25, 0.75, TTHTTTHTTTTH",
        "50, 50, 0, 1, HHTHHHTHHHHT",
        "3, 1.5, 0.4, 1, T"
    })
    void surpriseAndWhatAllTeachAtOnceAreThoseOfTheGrid(double a, double b, double low, double high, String flips) {
        for (Account account : Account.values()) {
            CoinState state = state(a, b, low, high, flips, account);
            CoinResult result = CoinResult.of(state, null);
            double[] expected = byGrid(state);
            assertThat(result.surprise()).isCloseTo(-Math.log(expected[0]), within(1e-8));
            assertThat(result.kl()).isCloseTo(expected[1], within(1e-8));
            double lessons = 0;
            double surprises = 0;
            for (int i = 0; i < result.shown(); i++) {
                assertThat(result.surprise(i)).isGreaterThanOrEqualTo(result.lesson(i) - 1e-12);
                lessons += result.lesson(i);
                surprises += result.surprise(i);
            }
            assertThat(lessons).isCloseTo(result.lessons() - result.earlier(), within(1e-12));
            assertThat(surprises).isCloseTo(result.surprise(), within(1e-12));
        }
    }

    @Test
    void theOrderChangesTheWayNotTheEnd() {
        CoinResult one = CoinResult.of(state(2, 2, 0, 1, "HHHHHHTTT", Account.WATERFALL), null);
        CoinResult other = CoinResult.of(state(2, 2, 0, 1, "THTHTHHHH", Account.WATERFALL), null);
        assertThat(one.kl()).isCloseTo(other.kl(), within(1e-13));
        assertThat(one.surprise()).isCloseTo(other.surprise(), within(1e-12));
        assertThat(one.taught(5)).isNotCloseTo(other.taught(5), within(0.1));
    }

    @Test
    void aResultThatReusesTheOneBeforeIsTheSame() {
        CoinResult before = CoinResult.of(state(1, 1, 0.1, 0.9, "HTHHT", Account.LESSONS), null);
        CoinState next = state(1, 1, 0.1, 0.9, "HTHTTTH", Account.WATERFALL);
        CoinResult reused = CoinResult.of(next, before);
        CoinResult fresh = CoinResult.of(next, null);
        assertThat(reused.lessons()).isEqualTo(fresh.lessons());
        assertThat(reused.kl()).isEqualTo(fresh.kl());
        assertThat(reused.most()).isEqualTo(fresh.most());
        CoinResult other = CoinResult.of(state(1, 1, 0.2, 0.9, "HTHTTTH", Account.WATERFALL), reused);
        assertThat(other.lessons()).isNotEqualTo(fresh.lessons());
    }

    /** Dots of the waterfall, bars of both accounts: only the last flips are shown, the earlier ones are summed. */
    @Test
    void theLastFlipsAreShown() {
        CoinResult waterfall = CoinResult.of(state(1, 1, 0, 1, "HT".repeat(50), Account.WATERFALL), null);
        assertThat(waterfall.first()).isEqualTo(88);
        assertThat(waterfall.shown()).isEqualTo(12);
        assertThat(waterfall.taught(11)).isCloseTo(waterfall.kl(), within(1e-15));
        CoinResult lessons = CoinResult.of(state(1, 1, 0, 1, "HT".repeat(50), Account.LESSONS), null);
        assertThat(lessons.shown()).isEqualTo(60);
        assertThat(lessons.earlier()).isPositive();
    }

    @Test
    void underNoPriorThatCanBeSetIsMoreExpectedThanUnderTheWeakest() {
        double widest = CoinBelief.of(Beta.of(0.5, 0.5)).expectedLesson();
        for (double a = CoinState.LEAST; a <= CoinState.MOST; a *= 1.3) {
            for (double b = CoinState.LEAST; b <= CoinState.MOST; b *= 1.3) {
                assertThat(CoinBelief.of(Beta.of(a, b)).expectedLesson()).isLessThanOrEqualTo(widest + 1e-12);
            }
        }
    }

    @Test
    void noFlipsTeachNothing() {
        CoinResult none = CoinResult.of(state(2, 3, 0.2, 0.7, "", Account.WATERFALL), null);
        assertThat(none.kl()).isZero();
        assertThat(none.lessons()).isZero();
        assertThat(none.most()).isEqualTo(-1);
        assertThat(none.lastLessons()).isNaN();
    }

    /** Flips behind the playhead are as if they had not come; they are shown, and come again. */
    @Test
    void behindThePlayheadNothingHasBeenSeen() {
        CoinState whole = state(2, 2, 0, 1, "HHTHHHTHHHHT", Account.WATERFALL);
        CoinResult back = CoinResult.of(whole.withBehind(7), null);
        CoinResult five = CoinResult.of(whole.withFlips("HHTHH"), null);
        assertThat(new double[] {back.kl(), back.lessons(), back.surprise(), back.heads(), back.most()})
                .containsExactly(five.kl(), five.lessons(), five.surprise(), five.heads(), five.most());
        assertThat(back.posterior()).isEqualTo(five.posterior());
        assertThat(back.shown()).isEqualTo(12);
        assertThat(back.seen()).isEqualTo(5);
        CoinState many = state(1, 1, 0, 1, "HT".repeat(50), Account.LESSONS);
        for (int behind = 0; behind <= 100; behind++) {
            CoinResult result = CoinResult.of(many.withBehind(behind), null);
            assertThat(result.seen()).isBetween(behind == 100 ? 0 : 1, result.shown());
            assertThat(result.first() + result.shown()).isLessThanOrEqualTo(100);
        }
        assertThat(whole.withBehind(7).withFlips("HHT").behind()).isEqualTo(3);
    }

    @Test
    void onlyWhatCanNotBeLearnedHasAFloor() {
        CoinState gap = new CoinState(1, 1, 0, 0.6, 0.7, "HHT", 1, Account.LESSONS);
        double entropy = -0.7 * Math.log(0.7) - 0.3 * Math.log(0.3);
        assertThat(CoinResult.of(gap, null).floor()).isCloseTo(entropy, within(1e-15));
        assertThat(CoinResult.of(gap.withTruth(0.6), null).floor()).isNaN();
        assertThat(CoinResult.of(gap.withTruth(1), null).floor()).isZero();
        assertThat(CoinResult.of(gap.withAccount(Account.WATERFALL), null).floor())
                .isNaN();
    }

    @Test
    void thePeakIsFiniteAndTheGreatestThatIsShown() {
        assertThat(BeliefSheet.peak(CoinBelief.of(Beta.of(1, 1), 0.3, 0.6))).isCloseTo(1 / 0.3, within(1e-12));
        assertThat(BeliefSheet.peak(CoinBelief.of(Beta.of(2, 2)))).isCloseTo(1.5, within(1e-12));
        assertThat(BeliefSheet.peak(CoinBelief.of(Beta.of(31, 1)))).isCloseTo(31, within(1e-9));
        assertThat(BeliefSheet.peak(CoinBelief.of(Beta.of(0.5, 0.5)))).isBetween(1.0, 4.0);
        assertThat(BeliefSheet.peak(CoinBelief.of(Beta.of(22, 10), 0, 0.6)))
                .isCloseTo(CoinBelief.of(Beta.of(22, 10), 0, 0.6).density(0.6), within(1e-12));
    }

    @Test
    void aStateThatCannotBeIsRefused() {
        assertThatThrownBy(() -> state(0.4, 1, 0, 1, "", Account.LESSONS)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> state(1, 1001, 0, 1, "", Account.LESSONS)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> state(1, 1, 0.5, 0.5, "", Account.LESSONS)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> state(1, 1, 0, 1, "HX", Account.LESSONS)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> state(1, 1, 0, 1, "HT", Account.LESSONS).withBehind(3))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> state(1, 1, 0, 1, "H".repeat(10_001), Account.LESSONS))
                .isInstanceOf(Refusal.class);
    }
}
