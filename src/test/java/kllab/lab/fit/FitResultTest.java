package kllab.lab.fit;

import static kllab.Reference.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FitPoint;
import kllab.core.fitting.FittedNormal;
import kllab.core.fitting.ReverseMinimum;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FitResultTest {
    static Stream<Named<JsonNode>> mixtures() {
        return Reference.cases(Reference.file("fits.json").get("cases"));
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void everyFitIsThatOfTheReference(JsonNode each) {
        FitResult result = FitResult.of(state(each));
        assertAgrees(result.forwardFit(), each.get("forward"));
        JsonNode minima = each.get("reverse_minima");
        assertThat(result.reverseMinima()).hasSize(minima.size());
        for (int i = 0; i < minima.size(); i++) {
            ReverseMinimum found = result.reverseMinima().get(i);
            assertAgrees(found.fit(), minima.get(i));
            assertThat(found.global()).isEqualTo(minima.get(i).get("global").asBoolean());
        }
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void everyWayEndsInOneOfTheMinima(JsonNode each) {
        FitState state = state(each);
        for (int start = 0; start < FitState.STARTS; start++) {
            FitResult result = FitResult.of(state.withStart(start));
            assertThat(result.reached())
                    .as("from %s", start)
                    .isBetween(0, result.reverseMinima().size() - 1);
            assertThat(result.now(FitDirection.REVERSE))
                    .isEqualTo(result.reverseMinima().get(result.reached()).fit());
            assertThat(result.now(FitDirection.FORWARD)).isEqualTo(result.forwardFit());
        }
    }

    private static FitState state(JsonNode each) {
        double[] weights = Reference.numbers(each.get("weights"));
        double[] means = Reference.numbers(each.get("means"));
        double[] sigmas = Reference.numbers(each.get("sigmas"));
        List<Hump> humps = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            humps.add(new Hump(weights[k], means[k], sigmas[k]));
        }
        return Given.withHumps(humps);
    }

    private static void assertAgrees(FittedNormal actual, JsonNode expected) {
        assertThat(actual.mu()).isCloseTo(number(expected.get("mu")), within(1e-6));
        assertThat(actual.sigma()).isCloseTo(number(expected.get("sigma")), within(1e-6));
        assertThat(actual.klPQ()).isCloseTo(number(expected.get("kl_p_q")), within(1e-6));
        assertThat(actual.klQP()).isCloseTo(number(expected.get("kl_q_p")), within(1e-6));
    }

    @Test
    void theBallsStandOnTheirWaysStepByStep() {
        FitState state = Given.REST.withStep(0);
        FitResult start = FitResult.of(state);
        assertThat(start.now(FitDirection.FORWARD).mu()).isEqualTo(-1);
        assertThat(start.now(FitDirection.REVERSE).sigma()).isEqualTo(1.4);
        double before = start.now(FitDirection.REVERSE).klQP();
        for (int step = 1; step <= start.lastStep(); step++) {
            FitResult result = FitResult.of(state.withStep(step));
            FitPoint point = result.way(FitDirection.REVERSE, 0)
                    .get(Math.min(step, result.way(FitDirection.REVERSE, 0).size() - 1));
            assertThat(result.now(FitDirection.REVERSE).mu()).isCloseTo(point.mu(), within(1e-9));
            assertThat(result.now(FitDirection.REVERSE).klQP()).isLessThanOrEqualTo(before + 1e-9);
            before = result.now(FitDirection.REVERSE).klQP();
        }
        assertThat(FitResult.of(state.withStep(start.lastStep())).isSettled()).isTrue();
        assertThat(start.isSettled()).isFalse();
    }

    @Test
    void takingFromTheLastResultChangesNothing() {
        FitResult last = null;
        List<FitState> states = List.of(
                Given.REST,
                Given.REST.withStep(5),
                Given.REST.withStart(2),
                Given.REST.withStart(FitState.OWN),
                Given.REST.withStartAt(FitState.OWN, new Start(1, 0.5)),
                Given.REST.withStart(0),
                Given.REST.withStartAt(1, new Start(2, 2)).withSeed(9),
                Given.preset("far"),
                Given.preset("one"));
        for (FitState state : states) {
            FitResult fresh = FitResult.of(state);
            last = FitResult.of(state, last);
            for (FitDirection direction : FitDirection.values()) {
                assertThat(last.now(direction)).isEqualTo(fresh.now(direction));
                assertThat(last.rareShare(direction)).isEqualTo(fresh.rareShare(direction));
                assertThat(last.draws(direction, true)).isEqualTo(fresh.draws(direction, true));
                for (int start = 0; start < FitState.STARTS; start++) {
                    assertThat(last.way(direction, start)).isEqualTo(fresh.way(direction, start));
                }
            }
            assertThat(last.reverseMinima()).isEqualTo(fresh.reverseMinima());
        }
    }

    @Test
    void whatPAlmostNeverMakesIsAHundredthOfIt() {
        for (var preset : Given.LAB.presets()) {
            FitSolution solution = FitSolution.of(preset.state());
            double rare = 0;
            for (double x = -40; x < 40; x += 0.002) {
                rare += solution.isRare(x) ? solution.density(x) * 0.002 : 0;
            }
            assertThat(rare).as(preset.id()).isCloseTo(0.01, within(0.001));
        }
    }

    /** The probabilities by sums over eight million points, sorted by density. */
    @Test
    void theShareOfQThatIsRareIsRightToTheDigitsOfTheIntegral() {
        FitResult three = FitResult.of(Given.preset("three"));
        assertThat(three.rareShare(FitDirection.FORWARD)).isCloseTo(0.16727, within(1e-4));
        assertThat(three.rareShare(FitDirection.REVERSE)).isCloseTo(0.11742, within(1e-4));
        FitResult two = FitResult.of(Given.REST.withStartAt(FitState.OWN, new Start(5, 5)));
        assertThat(two.rareShare(FitDirection.REVERSE)).isCloseTo(0.72423, within(1e-4));
        assertThat(FitResult.of(Given.REST).rareShare(FitDirection.FORWARD)).isCloseTo(0.46078, within(1e-4));
        assertThat(FitResult.of(Given.preset("far")).rareShare(FitDirection.FORWARD))
                .isCloseTo(0.68851, within(1e-4));
        assertThat(FitResult.of(Given.preset("heavier")).rareShare(FitDirection.FORWARD))
                .isCloseTo(0.37959, within(1e-4));
    }

    @Test
    void whereBothAgreeNothingIsLeftOfEitherDivergence() {
        FitState two = Given.REST;
        for (FitState state : List.of(
                Given.preset("one"),
                two.withHumps(two.humps().subList(0, 1)),
                Given.humps(new Hump(0.4, 0.1, 0.3), new Hump(0.6, 0.1, 0.3)))) {
            FitResult result = FitResult.of(state);
            for (FitDirection direction : FitDirection.values()) {
                assertThat(result.now(direction)).isEqualTo(result.forwardFit());
                assertThat(result.now(direction).kl(direction)).isZero();
            }
            assertThat(result.reverseMinima()).containsExactly(new ReverseMinimum(result.forwardFit(), true));
        }
    }

    @Test
    void theSameSeedGivesTheSameDrawsMovedAndWidenedAsQ() {
        FitResult result = FitResult.of(Given.REST);
        FitResult again = FitResult.of(Given.REST.withSeed(8));
        double[] draws = result.draws(FitDirection.FORWARD, false);
        FittedNormal forward = result.now(FitDirection.FORWARD);
        FittedNormal reverse = result.now(FitDirection.REVERSE);
        assertThat(draws).hasSize(12).isEqualTo(FitResult.of(Given.REST).draws(FitDirection.FORWARD, false));
        assertThat(result.draws(FitDirection.FORWARD, true)).hasSize(8);
        assertThat(again.draws(FitDirection.FORWARD, false)).isNotEqualTo(draws);
        for (int i = 0; i < 12; i++) {
            double z = (draws[i] - forward.mu()) / forward.sigma();
            assertThat(result.draws(FitDirection.REVERSE, false)[i])
                    .isCloseTo(reverse.mu() + z * reverse.sigma(), within(1e-12));
        }
    }
}
