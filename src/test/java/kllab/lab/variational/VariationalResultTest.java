package kllab.lab.variational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kllab.core.fitting.FitPoint;
import kllab.lab.Preset;
import kllab.words.States;
import org.junit.jupiter.api.Test;

class VariationalResultTest {
    private static final double LN_2 = Math.log(2);

    private static VariationalResult preset(String id) {
        VariationalState state = new VariationalLab()
                .presets().stream()
                        .filter(each -> each.id().equals(id))
                        .map(Preset::state)
                        .findFirst()
                        .orElseThrow();
        return VariationalResult.of(state, null);
    }

    /** The numbers of the original picture. */
    @Test
    void theFirstPresetHasTheNumbersOfItsPicture() {
        VariationalResult result = preset("fair-or-bent");
        assertThat(result.kl() / LN_2).isCloseTo(3.764, within(5e-4));
        assertThat(result.paid() / LN_2).isCloseTo(24.036, within(5e-4));
        assertThat(result.surprise() / LN_2).isCloseTo(20.272, within(1e-3));
        assertThat(result.best().kl() / LN_2).isCloseTo(0.049, within(5e-4));
    }

    /** By equal steps here, without Stein's identity: the expected loss of Q. */
    @Test
    void bothWaysToAddUpTheElboAgree() {
        for (VariationalState state : States.of(new VariationalLab(), 60, 3)) {
            if (state.isPair()) {
                continue;
            }
            VariationalResult result = VariationalResult.of(state, null);
            double loss = 0;
            int steps = 4000;
            for (int i = 0; i <= steps; i++) {
                double u = -9 + 18.0 * i / steps;
                double z = state.mu() + state.sigma() * u;
                double heads = Math.log1p(Math.exp(-Math.abs(z))) + Math.max(-z, 0);
                double tails = Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0);
                loss += VariationalResult.bell(u, 0, 1)
                        * 18
                        / steps
                        * state.weight()
                        * (state.heads() * heads + state.tails() * tails);
            }
            assertThat(result.loss()).isCloseTo(loss, within(1e-9 * (1 + loss)));
            assertThat(result.surprise() + result.kl()).isCloseTo(result.paid(), within(1e-12 * (1 + result.paid())));
        }
    }

    @Test
    void theWayDownLeavesFromQAndEndsAtAKnownMinimum() {
        for (VariationalState state : States.of(new VariationalLab(), 60, 5)) {
            VariationalResult result = VariationalResult.of(state, null);
            FitPoint first = result.way().getFirst();
            assertThat(new double[] {first.mu(), first.sigma()}).containsExactly(state.mu(), state.sigma());
            assertThat(result.end().kl()).isLessThanOrEqualTo(result.kl() + 1e-5);
            assertThat(result.best().kl()).isLessThanOrEqualTo(result.end().kl() + 1e-9);
        }
    }

    @Test
    void twoVeryBentCoinsHaveTwoEqualValleysAndOneFlipMoreMakesOneLower() {
        VariationalResult even = preset("two-coins");
        List<FitPoint> minima = even.minima();
        assertThat(minima.get(0).kl()).isCloseTo(minima.get(1).kl(), within(1e-9));
        VariationalResult more = VariationalResult.of(even.state().withFlips(4, 3), even);
        assertThat(more.best().mu()).isPositive();
    }

    @Test
    void aStateWithTheSamePosteriorKeepsItAndItsMinima() {
        VariationalResult one = preset("fair-or-bent");
        VariationalResult other = VariationalResult.of(one.state().withQ(0, 0.5), one);
        assertThat(other.posterior()).isSameAs(one.posterior());
        assertThat(other.minima()).isSameAs(one.minima());
        assertThat(VariationalResult.of(one.state().withWeight(0.5), one).posterior())
                .isNotSameAs(one.posterior());
    }

    @Test
    void dataThatDoNotCountLeaveThePriorAndCostNothing() {
        VariationalResult result =
                VariationalResult.of(preset("fair-or-bent").state().withWeight(0), null);
        assertThat(result.surprise()).isCloseTo(0, within(1e-13));
        assertThat(result.kl()).isCloseTo(result.klToPrior(), within(1e-13));
        assertThat(result.loss()).isCloseTo(0, within(1e-12));
    }
}
