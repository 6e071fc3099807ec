package kllab.words;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;
import kllab.lab.hypotheses.HypothesesState;
import kllab.lab.hypotheses.Story;

/** States of hypotheses and results. */
final class HypothesesStates {
    private static final int MOST = 8;

    private final AnyValues any;

    HypothesesStates(AnyValues any) {
        this.any = any;
    }

    /** No result, many, impossible ones; certain, useless and far too small likelihoods; two hypotheses, and eight. */
    Stream<HypothesesState> edges() {
        return Stream.of(
                two(0.01, 0.9, 0.09),
                two(0.01, 0.9, 0.09, true, true),
                two(0.01, 0.9, 0.09, false, true, true, false),
                two(0.01, 0.9, 0.09, true, true, true, true, true, true, true, true),
                two(0.01, 0.9, 0.09, false),
                two(0.5, 0.3, 0.3, true, false),
                two(0.5, 1, 1, true),
                two(0.5, 0, 0, true),
                two(0.5, 1, 1, false, true),
                two(0, 0.9, 0.1, true),
                two(1, 0.9, 0.1, true, true),
                two(1, 0, 0.1, true),
                two(0.3, 1, 0.5, true, false),
                two(1e-9, 1e-6, 1e-12, true),
                two(1e-9, 1, 1e-200, true, true, true, true, true, true, true, true),
                two(0.5, 1 - 1e-12, 1e-12, true, true, true),
                two(0.5, 0.5, 0.5 + 1e-7, true),
                many(0, true),
                many(7, true, false, true, false),
                many(3),
                many(3, false).withAreas(true),
                two(0.2, 0.7, 0.1, true).withAreas(true));
    }

    HypothesesState any() {
        int n = 2 + any.random().nextInt(MOST - 1);
        return new HypothesesState(
                any.one(List.of(Story.values())),
                IntStream.range(0, n)
                        .mapToObj(i -> any.random().nextBoolean() ? "" : any.one(AnyValues.ODD_NAMES))
                        .toList(),
                any.chances(n),
                IntStream.range(0, n).mapToObj(i -> any.chance()).toList(),
                IntStream.range(0, any.random().nextInt(MOST + 1))
                        .mapToObj(i -> any.random().nextInt(3) > 0)
                        .toList(),
                any.random().nextInt(n),
                any.random().nextInt(4) == 0);
    }

    private static HypothesesState two(double prior, double first, double second, Boolean... results) {
        return new HypothesesState(
                Story.TEST,
                List.of("@ill", "@healthy"),
                Categorical.of(prior, 1 - prior),
                List.of(first, second),
                List.of(results),
                0,
                false);
    }

    private static HypothesesState many(int selected, Boolean... results) {
        return new HypothesesState(
                Story.BISCUIT,
                Collections.nCopies(MOST, "W".repeat(40)),
                Categorical.uniform(MOST),
                IntStream.range(0, MOST).mapToObj(i -> (i + 1) / 10.0).toList(),
                List.of(results),
                selected,
                false);
    }
}
