package kllab.lab.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreLayoutTest {
    private static final double[] FAIR = {1, 1, 1, 1, 1, 1};

    /** One outcome with a log ratio of 1000 bits, and five ordinary ones. */
    @ParameterizedTest
    @EnumSource(LogBase.class)
    void whatHardlyEverComesStandsAtTheEdgeAndDoesNotSqueezeTheOthers(LogBase unit) {
        Look look = Given.look(Language.EN, unit);
        SamplingResult result =
                Given.LAB.compute(Given.dice(new double[] {1e-300, 0.1, 0.15, 0.2, 0.25, 0.3}, FAIR, 30));
        ScoreLayout layout = new ScoreLayout();
        layout.settle(new Sheet.Moment<>(result, null, false), look, 900, 400);
        assertThat(layout.staff(0)).isEqualTo(layout.plot().base());
        double height = layout.plot().base() - layout.plot().top();
        assertThat(layout.staff(1) - layout.staff(5)).isGreaterThan(height / 2);
        double kl = layout.plot().yInside(result.kl());
        assertThat(kl).isBetween(layout.plot().top() + 1, layout.plot().base() - 1);
    }

    @ParameterizedTest
    @EnumSource(LogBase.class)
    void whereAllIsOrdinaryAllIsWithinTheChart(LogBase unit) {
        ScoreLayout layout = new ScoreLayout();
        SamplingResult result = Given.LAB.compute(Given.PICTURE);
        layout.settle(new Sheet.Moment<>(result, null, false), Given.look(Language.EN, unit), 900, 400);
        for (int i = 0; i < 6; i++) {
            assertThat(layout.staff(i))
                    .isBetween(layout.plot().top() + 1, layout.plot().base() - 1);
        }
        assertThat(layout.plot().yInside(0)).isCloseTo(layout.plot().yInside(1e-9), within(1e-3));
    }
}
