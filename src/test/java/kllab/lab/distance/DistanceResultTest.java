package kllab.lab.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Look;
import kllab.figure.plot.DetourNumbers;
import kllab.lab.distance.DistanceState.Picture;
import kllab.text.Language;
import kllab.words.States;
import org.junit.jupiter.api.Test;

class DistanceResultTest {
    private static final double LN_2 = Math.log(2);

    private static DistanceResult preset(String id) {
        return DistanceResult.of(new DistanceLab()
                .presets().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .state());
    }

    /** The numbers of the original pictures. */
    @Test
    void presetsHaveTheNumbersOfTheirPictures() {
        DistanceResult maps = preset("maps");
        assertThat(maps.from().direct() / LN_2).isCloseTo(1.539, within(5e-4));
        assertThat(maps.from().detour() / LN_2).isCloseTo(0.989, within(5e-4));
        assertThat(maps.to().direct() / LN_2).isCloseTo(1.06, within(5e-3));
        assertThat(maps.to().detour() / LN_2).isCloseTo(0.93, within(5e-3));
        assertThat(maps.ruler().direct()).isCloseTo(0.66, within(5e-3));
        assertThat(maps.ruler().detour()).isCloseTo(0.81, within(5e-3));
        DistanceResult never = preset("never");
        assertThat(never.kl() / LN_2).isCloseTo(0.359, within(5e-4));
        assertThat(never.terms().weighed(0) / LN_2).isCloseTo(0.148, within(5e-4));
        assertThat(never.terms().shift(2) / LN_2).isCloseTo(-0.361, within(5e-4));
        assertThat(preset("far").terms().ratio(2)).isCloseTo(4, within(1e-12));
    }

    /** What KL breaks, a metric keeps; and √JS is one. */
    @Test
    void metricsKeepTheTriangleInequality() {
        for (DistanceState state : States.of(new DistanceLab(), 300, 4)) {
            DistanceResult result = DistanceResult.of(state);
            if (state.ruler() == DistanceState.Ruler.JS) {
                assertThat(Math.sqrt(result.ruler().direct()))
                        .isLessThanOrEqualTo(Math.sqrt(result.ruler().firstLeg())
                                + Math.sqrt(result.ruler().secondLeg())
                                + 1e-9);
            } else {
                assertThat(result.ruler().direct())
                        .isLessThanOrEqualTo(result.ruler().detour() + 1e-12);
            }
        }
    }

    @Test
    void pythagorasHoldsForMembersAndIsExactOnTheEdge() {
        assertThat(preset("line").isOnEdge(preset("line").state().r())).isTrue();
        for (DistanceState state : States.of(new DistanceLab(), 400, 5)) {
            DistanceResult result = DistanceResult.of(state);
            if (result.closest() == null || !result.isInSet(state.r())) {
                continue;
            }
            double straight = result.pythagoras().direct();
            double byClosest = result.pythagoras().detour();
            if (Double.isFinite(straight)) {
                assertThat(straight).isGreaterThanOrEqualTo(byClosest - 1e-7);
            }
            boolean reached = !state.set().contains(state.p());
            if (reached && result.isOnEdge(state.r()) && Double.isFinite(straight) && Double.isFinite(byClosest)) {
                assertThat(straight).isCloseTo(byClosest, within(1e-6 * (1 + straight)));
            }
        }
    }

    @Test
    void whatIsShownAddsUp() {
        for (LogBase unit : LogBase.values()) {
            Look look = Looks.of(Language.EN, unit);
            for (DistanceState state : States.of(new DistanceLab(), 200, 6)) {
                DistanceResult result = DistanceResult.of(state);
                for (DetourNumbers<DistanceResult> ways : List.of(DistanceNumbers.FROM, DistanceNumbers.TO)) {
                    double detour = ways.detour().shown(result, look);
                    if (Double.isFinite(detour)) {
                        assertThat(ways.first().shown(result, look)
                                        + ways.second().shown(result, look))
                                .isCloseTo(detour, within(1e-9));
                    }
                }
                if (Double.isFinite(result.kl())) {
                    checkTable(result, look);
                }
            }
        }
    }

    private static void checkTable(DistanceResult result, Look look) {
        double[][] cells = DistanceNumbers.COLUMNS.stream()
                .map(column -> IntStream.range(0, 3)
                        .mapToDouble(i ->
                                Double.parseDouble(column.at(result, i, look).replace('\u2212', '-')))
                        .toArray())
                .toArray(double[][]::new);
        double kl = DistanceNumbers.KL.shown(result, look);
        boolean all = IntStream.range(0, 3).allMatch(i -> result.state().p().isPossible(i));
        assertThat(IntStream.range(0, 3).mapToDouble(i -> cells[1][i]).sum()).isCloseTo(0, within(1e-9));
        assertThat(IntStream.range(0, 3).mapToDouble(i -> cells[2][i]).sum()).isCloseTo(kl, within(1e-9));
        for (int i = 0; i < 3; i++) {
            assertThat(cells[2][i]).isGreaterThanOrEqualTo(0);
            assertThat(cells[0][i] + cells[1][i]).isCloseTo(cells[2][i], within(1e-9));
        }
        if (all) {
            assertThat(IntStream.range(0, 3).mapToDouble(i -> cells[0][i]).sum())
                    .isCloseTo(kl, within(1e-9));
        }
    }

    @Test
    void theShortestDetourIsFoundAndR() {
        DistanceModel model = new DistanceModel(new DistanceLab());
        model.findShortest();
        assertThat(model.result().from().detour()).isLessThan(0.989 * LN_2);
        model.setChance(DistanceState.Point.R, 0, 0);
        assertThat(model.hasShorter()).isFalse();
        model.findShortest();
        assertThat(model.result().from().direct()).isInfinite();
        model.show(Picture.CLOSEST);
        model.putByHand(DistanceState.Point.R, 0.68, 0.30);
        model.putByHand(DistanceState.Point.R, 0.685, 0.307);
        Categorical r = model.state().r();
        assertThat(r.probability(0) + r.probability(1) + r.probability(2)).isCloseTo(1, within(1e-12));
    }
}
