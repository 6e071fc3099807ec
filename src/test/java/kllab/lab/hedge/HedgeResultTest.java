package kllab.lab.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;
import kllab.lab.Preset;
import kllab.lab.hedge.Losses.Game;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HedgeResultTest {
    private static final HedgeLab LAB = new HedgeLab();

    private final SplittableRandom random = new SplittableRandom(3);

    static Stream<HedgeState> states() {
        Losses coins = new Losses(Game.COINS, 4, 3, 1, List.of(5, 6, 100));
        Losses high = new Losses(Game.STEADY, 4, 3, 4, List.of());
        return Stream.concat(
                LAB.presets().stream().map(Preset::state),
                Stream.of(
                        new HedgeState(coins, List.of(), List.of(0.2, 0.3, 0.5), 0.01, 1, true, true),
                        new HedgeState(coins, List.of(0.998, 0.001, 0.001), List.of(0.0, 0.5, 0.5), 10, 60, true, true),
                        new HedgeState(high, List.of(), List.of(1.0, 0.0, 0.0), 1, 30, false, true)));
    }

    /** Every step that is drawn is the minimum of loss plus KL over η: found again by Newton's method, which knows no exponential. */
    @ParameterizedTest
    @MethodSource("states")
    void everyStepIsTheTradeThatItIsDrawnAs(HedgeState state) {
        HedgeResult result = LAB.compute(state);
        for (int day = 1; day <= Losses.DAYS; day++) {
            Categorical before = result.weights(day - 1);
            double[] found = trade(result, day, before);
            for (int i = 0; i < found.length; i++) {
                assertThat(result.weights(day).probability(i)).isCloseTo(found[i], within(1e-9));
            }
        }
    }

    /** Newton's method on the weights that add up to 1, half a step where a whole one would leave them. */
    private static double[] trade(HedgeResult result, int day, Categorical before) {
        double rate = result.state().rate();
        double[] w = before.toArray();
        for (int round = 0; round < 2000; round++) {
            double[] slope = new double[w.length];
            double mean = 0;
            double all = 0;
            for (int i = 0; i < w.length; i++) {
                slope[i] = rate * result.loss(day, i) + Math.log(w[i]) - before.logProbability(i);
                mean += w[i] * slope[i];
                all += w[i];
            }
            double step = 1;
            double largest = 0;
            for (int i = 0; i < w.length; i++) {
                double change = slope[i] - mean / all;
                step = change >= 1 ? Math.min(step, 0.5 / change) : step;
                largest = Math.max(largest, w[i] * Math.abs(change));
            }
            for (int i = 0; i < w.length; i++) {
                w[i] -= step * w[i] * (slope[i] - mean / all);
            }
            double sum = Arrays.stream(w).sum();
            for (int i = 0; i < w.length; i++) {
                w[i] = Math.max(w[i] / sum, 1e-300);
            }
            if (largest < 1e-13) {
                return w;
            }
        }
        return w;
    }

    /** Regret of a day, from the losses themselves, is credit and price, for any rival; over all days they telescope. */
    @ParameterizedTest
    @MethodSource("states")
    void theRegretIsCreditAndPrice(HedgeState state) {
        HedgeResult result = LAB.compute(state);
        double so = 0;
        for (int day = 1; day <= Losses.DAYS; day++) {
            double regret = 0;
            for (int i = 0; i < state.experts(); i++) {
                double ahead = result.weights(day - 1).probability(i)
                        - result.against().probability(i);
                regret += ahead * result.loss(day, i);
            }
            so += regret;
            assertThat(result.account().regretOf(day)).isCloseTo(regret, within(1e-9));
            assertThat(result.account().regret(day)).isCloseTo(so, within(1e-8));
            assertThat(result.account().price(day)).isGreaterThanOrEqualTo(0);
            double kls = result.account().kl(day - 1)
                    - result.account().kl(day)
                    + result.account().move(day);
            assertThat(kls / state.rate()).isCloseTo(regret, within(1e-8));
        }
        double gained = (result.account().kl(0) - result.account().kl(Losses.DAYS)) / state.rate();
        assertThat(result.account().credits(Losses.DAYS)).isCloseTo(gained, within(1e-8));
    }

    @ParameterizedTest
    @MethodSource("states")
    void bothPartsAreBelowTheirBoundsWhereTheseHold(HedgeState state) {
        HedgeResult result = LAB.compute(state);
        for (int day = 1; result.isBounded() && day <= Losses.DAYS; day++) {
            assertThat(result.account().credits(day))
                    .isLessThanOrEqualTo(result.account().creditBound() + 1e-12);
            assertThat(result.account().prices(day))
                    .isLessThanOrEqualTo(result.account().priceBound(day) + 1e-12);
        }
    }

    @Test
    void thereIsABoundOnlyFromEqualWeightsAndForLossesUpToOne() {
        HedgeState steady = LAB.initial();
        assertThat(LAB.compute(steady).isBounded()).isTrue();
        assertThat(LAB.compute(steady.withStart(List.of(0.2, 0.3, 0.5))).isBounded())
                .isFalse();
        assertThat(LAB.compute(preset("double")).isBounded()).isFalse();
        assertThat(LAB.compute(preset("hundred")).isBounded()).isTrue();
    }

    /** The best η makes both bounds equal; more experts cost only the logarithm of their number. */
    @Test
    void theBoundGrowsWithTheLogarithmOfTheNumberOfExperts() {
        for (String id : List.of("steady", "ten", "hundred")) {
            HedgeResult result = LAB.compute(preset(id));
            assertThat(result.account().creditBound())
                    .isCloseTo(result.account().priceBound(Losses.DAYS), within(1e-12));
            assertThat(result.account().creditBound())
                    .isCloseTo(Math.sqrt(Losses.DAYS * Math.log(result.experts()) / 8), within(1e-12));
        }
    }

    /** Of all losses of 0 and 1 that a day may have, none makes the regret against the best so far greater. */
    @Test
    void nothingHurtsMoreThanToSpareTheRightExpert() {
        for (int trial = 0; trial < 40; trial++) {
            List<Integer> turned = IntStream.range(0, 90)
                    .filter(place -> random.nextBoolean())
                    .boxed()
                    .toList();
            Losses losses = new Losses(Game.ADVERSARY, 0, 3, 1, turned);
            int day = 1 + random.nextInt(30);
            HedgeState state = new HedgeState(losses, List.of(), List.of(), 0.4, day, false, false);
            int spared = LAB.compute(state).account().spared(day, losses.rows());
            double worst = regret(state.with(losses.sparing(day - 1, spared)), day);
            for (int odds = 0; odds < 8; odds++) {
                Losses others = losses;
                for (int i = 0; i < 3; i++) {
                    boolean lost = (odds >> i & 1) == 1;
                    boolean was = others.turned().contains((day - 1) * 3 + i);
                    others = lost == was ? others : others.turning(day - 1, i);
                }
                assertThat(regret(state.with(others), day)).isLessThanOrEqualTo(worst + 1e-12);
            }
        }
    }

    private static double regret(HedgeState state, int day) {
        HedgeResult result = LAB.compute(state);
        double[] totals = new double[3];
        double lost = 0;
        for (int before = 1; before <= day; before++) {
            for (int i = 0; i < 3; i++) {
                totals[i] += result.loss(before, i);
                lost += result.weights(before - 1).probability(i) * result.loss(before, i);
            }
        }
        return lost - Arrays.stream(totals).min().orElseThrow();
    }

    /** What is kept from the result before changes nothing. */
    @ParameterizedTest
    @MethodSource("states")
    void aResultDoesNotDependOnTheOneBefore(HedgeState state) {
        HedgeResult whole = LAB.compute(state);
        for (HedgeState other :
                List.of(state.withDay(3), state.withRate(0.2), state.withAgainst(List.of()), LAB.initial())) {
            HedgeResult next = LAB.compute(state, LAB.compute(other));
            for (int day = 0; day <= Losses.DAYS; day++) {
                assertThat(next.account().kl(day)).isEqualTo(whole.account().kl(day));
                assertThat(next.account().regret(day)).isEqualTo(whole.account().regret(day));
                assertThat(next.plainRegret(day)).isEqualTo(whole.plainRegret(day));
            }
        }
    }

    private static HedgeState preset(String id) {
        return LAB.presets().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
