package kllab.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitAxesTest {
    @Test
    void aStartKeepsClearOfTheEdgesOfTheMaps() {
        FitAxes rest = FitAxes.of(FitResult.of(Given.REST));
        Start corner = new Start(rest.half(), rest.sigmaHigh());
        FitAxes wider = FitAxes.of(FitResult.of(Given.REST.withStartAt(FitState.OWN, corner)));
        assertThat(wider.half()).isGreaterThan(rest.half());
        assertThat(wider.sigmaHigh()).isGreaterThan(rest.sigmaHigh());
        Start low = new Start(0, rest.sigmaLow());
        assertThat(FitAxes.of(FitResult.of(Given.REST.withStartAt(FitState.OWN, low)))
                        .sigmaLow())
                .isLessThan(rest.sigmaLow());
    }
}
