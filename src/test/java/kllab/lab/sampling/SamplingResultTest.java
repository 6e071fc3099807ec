package kllab.lab.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.StreamSupport;
import kllab.Reference;
import kllab.core.probability.Categorical;
import kllab.core.sampling.DrawRun;
import kllab.core.sampling.Estimator;
import kllab.core.sampling.PluginBias;
import kllab.lab.sampling.SamplingState.Page;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SamplingResultTest {
    private static SamplingResult of(SamplingState state) {
        return SamplingResult.of(state, null);
    }

    /** Every discrete pair of montecarlo.json that has few enough outcomes, through the lab. */
    @Test
    void theEstimatorsHaveTheMomentsOfTheReference() {
        long compared = StreamSupport.stream(
                        Reference.file("montecarlo.json").get("cases").spliterator(), false)
                .filter(each -> each.get("kind").asString().equals("discrete")
                        && each.get("P").size() <= 10)
                .peek(SamplingResultTest::compare)
                .count();
        assertThat(compared).isPositive();
    }

    private static void compare(JsonNode each) {
        int n = each.get("P").size();
        SamplingState state = new SamplingState(
                SamplingState.Source.LETTERS,
                java.util.stream.IntStream.range(0, n).mapToObj(i -> "x" + i).toList(),
                categorical(each.get("P")),
                categorical(each.get("Q")),
                0,
                1,
                10,
                Page.ESTIMATORS);
        SamplingResult result = of(state);
        for (Estimator estimator : Estimator.values()) {
            JsonNode expected = each.get("estimators").get(estimator.name().toLowerCase(java.util.Locale.ROOT));
            double mean = expected.get("mean").asDouble();
            assertThat(result.moments(estimator).mean()).isCloseTo(mean, within(1e-12 * Math.max(1, mean)));
            double sd = expected.get("sd").asDouble();
            assertThat(result.moments(estimator).deviation()).isCloseTo(sd, within(1e-9 * Math.max(1, sd)));
        }
    }

    private static Categorical categorical(JsonNode weights) {
        return Categorical.of(StreamSupport.stream(weights.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray());
    }

    @Test
    void whatGrowsFromTheResultBeforeIsWhatComesOutOfNothing() {
        SamplingResult grown = of(Given.PICTURE.withDraws(0));
        for (int n : new int[] {1, 10, 1000, 5000, 100, 100_000}) {
            for (Page page : Page.values()) {
                SamplingState state = Given.PICTURE.withDraws(n).withPage(page);
                grown = SamplingResult.of(state, grown);
                SamplingResult fresh = of(state);
                assertThat(grown.run()).isEqualTo(fresh.run());
                assertThat(grown.mean()).isEqualTo(fresh.mean());
                assertThat(grown.misleading()).isEqualTo(fresh.misleading());
                assertThat(grown.likelihood().map(Likelihood::best))
                        .isEqualTo(fresh.likelihood().map(Likelihood::best));
                assertThat(grown.bias()).isEqualTo(fresh.bias());
                assertThat(grown.crowd().map(crowd -> crowd.median()))
                        .isEqualTo(fresh.crowd().map(crowd -> crowd.median()));
            }
        }
    }

    @Test
    void nothingOfAnotherPairOrSeedIsKept() {
        SamplingResult before = of(Given.PICTURE);
        SamplingState tilted = Given.PICTURE.withTheta(0.2);
        SamplingState other = Given.PICTURE.withSeed(40);
        SamplingState moved = Given.PICTURE.withP(Categorical.uniform(6));
        for (SamplingState state : new SamplingState[] {tilted, other, moved}) {
            SamplingResult now = SamplingResult.of(state, before);
            assertThat(now.kl()).isEqualTo(of(state).kl());
            assertThat(now.run()).isEqualTo(of(state).run());
            assertThat(now.misleading()).isEqualTo(of(state).misleading());
        }
    }

    @Test
    void theAverageLogLikelihoodAndKlAddUpToMinusTheEntropy() {
        Likelihood found = of(Given.PICTURE).likelihood().orElseThrow();
        for (double tilt : new double[] {-0.4, 0, found.best(), 0.8}) {
            Categorical model = found.family().at(tilt);
            double average = 0;
            for (int i = 0; i < 6; i++) {
                average += found.shares().probability(i) * Math.log(model.probability(i));
            }
            assertThat(-found.entropy() - found.excess(tilt)).isCloseTo(average, within(1e-12));
        }
        assertThat(found.excess(found.best())).isEqualTo(found.least()).isLessThan(found.here());
    }

    @Test
    void theBiasCurveIsExactAndEndsOnItsLine() {
        BiasCurve curve = of(Given.PICTURE.withPage(Page.BIAS)).bias().orElseThrow();
        assertThat(curve.kinds()).isEqualTo(6);
        for (BiasCurve.Stop stop : curve.stops()) {
            assertThat(stop.average()).isEqualTo(PluginBias.expected(Given.PICTURE.p(), stop.draws()));
        }
        BiasCurve.Stop last = curve.stops().getLast();
        assertThat(last.draws()).isEqualTo(1_000_000);
        assertThat(last.average()).isCloseTo(curve.line(1_000_000), within(1e-9));
        assertThat(of(Given.PICTURE).bias()).isEmpty();
    }

    @Test
    void samplesOfTheSourceAreOnAverageAsFarFromItAsTheCurveSays() {
        double sum = 0;
        for (int seed = 0; seed < 2000; seed++) {
            sum += BiasCurve.seen(of(Given.PICTURE.withDraws(50).withSeed(seed)).run());
        }
        double exact = PluginBias.expected(Given.PICTURE.p(), 50);
        assertThat(sum / 2000).isCloseTo(exact, within(0.06 * exact));
    }

    @Test
    void theStopsAskedAtReachToWhereTheWrongModelIsHardlyEverAhead() {
        assertThat(of(Given.PICTURE).misleading())
                .extracting(SamplingResult.Misleading::draws)
                .containsExactly(1, 3, 10, 30, 100);
        assertThat(of(Given.preset("barely")).misleading().getLast().draws()).isGreaterThanOrEqualTo(10_000);
        assertThat(of(Given.preset("same")).misleading()).allMatch(each -> each.chance() == 0);
    }

    @Test
    void aMillionDrawsKeepTheHeapFlat() {
        SamplingResult result = of(Given.PICTURE.withDraws(0));
        long least = Long.MAX_VALUE;
        for (int n = 0; n <= DrawRun.MOST; n += 4000) {
            result = SamplingResult.of(Given.PICTURE.withDraws(n), result);
            if (n % 200_000 == 0) {
                System.gc();
                long used = Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory();
                least = Math.min(least, used);
                assertThat(used - least).isLessThan(8 << 20);
            }
        }
        assertThat(result.run())
                .isEqualTo(of(Given.PICTURE.withDraws(DrawRun.MOST)).run());
    }
}
