package kllab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kllab.core.fitting.CoinPosterior;
import kllab.core.fitting.CoinPosterior.Bell;
import kllab.core.probability.Beta;
import kllab.core.probability.Categorical;
import kllab.io.session.StateFile;
import kllab.lab.fit.FitState;
import kllab.lab.fit.Start;
import org.junit.jupiter.api.Test;

class ForFitTest {
    private static FitState opened(List<Bell> target, double mu, double sigma) throws Exception {
        StateFile file = StateFile.ofText(ForFit.text(target, mu, sigma));
        assertThat(file.lab()).hasValue("fit");
        return file.state("fit", FitState.class);
    }

    @Test
    void aPosteriorBecomesHumpsAndQTheLearnersOwn() throws Exception {
        CoinPosterior posterior =
                CoinPosterior.of(Categorical.uniform(2), List.of(Beta.of(20, 20), Beta.of(14, 3)), 16, 6);
        FitState state = opened(posterior.normals(), 2.1, 0.8);
        assertThat(state.humps()).hasSize(2);
        assertThat(state.humps().getFirst().weight() + state.humps().getLast().weight())
                .isCloseTo(1, within(1e-12));
        assertThat(state.humps().getFirst().mean()).isCloseTo(Math.log(36 / 26.0), within(0.01));
        assertThat(state.humps().getFirst().sigma()).isCloseTo(Math.sqrt(1 / 36.0 + 1 / 26.0), within(0.01));
        assertThat(state.starts().get(FitState.OWN)).isEqualTo(new Start(2.1, 0.8));
        assertThat(state.start()).isEqualTo(FitState.OWN);
    }

    @Test
    void whatFitCannotHoldIsAtItsEnds() throws Exception {
        FitState far = opened(List.of(new Bell(1e-12, 900, 1e-9), new Bell(1, -900, 900)), -8, 5);
        assertThat(far.humps().getFirst().mean()).isEqualTo(20);
        assertThat(far.humps().getLast().sigma()).isEqualTo(10);
        opened(List.of(new Bell(1, 0, 1)), 8, 0.02);
    }
}
