package kllab.lab.sampling;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import kllab.core.sampling.DrawRun;
import kllab.core.sampling.PluginBias;

/**
 * The mean of KL(P̂‖P) for n draws from P itself, for n from 1 to a million.
 *
 * @param p the distribution drawn from
 * @param kinds the number of its possible outcomes
 * @param stops the exact means, evenly over log n
 */
record BiasCurve(Categorical p, int kinds, List<Stop> stops) {
    private static final int STOPS_PER_DECADE = 10;
    private static final int DECADES = 6;

    /**
     * One exact mean.
     *
     * @param draws n
     * @param average E KL(P̂‖P), in nats
     */
    record Stop(int draws, double average) {}

    static BiasCurve of(Categorical p) {
        int kinds = (int)
                IntStream.range(0, p.size()).filter(i -> p.probability(i) > 0).count();
        List<Stop> stops = IntStream.rangeClosed(0, STOPS_PER_DECADE * DECADES)
                .map(i -> (int) Math.round(Math.pow(10, (double) i / STOPS_PER_DECADE)))
                .distinct()
                .mapToObj(n -> new Stop(n, PluginBias.expected(p, n)))
                .toList();
        return new BiasCurve(p, kinds, stops);
    }

    /** The exact mean after a number of draws, at least 1. */
    double average(int draws) {
        return PluginBias.expected(p, draws);
    }

    /** (m − 1)/2n, in nats. */
    double line(int draws) {
        return PluginBias.asymptotic(kinds, draws);
    }

    /** KL(P̂‖P) of a run, in nats. */
    static double seen(DrawRun run) {
        return run.excessAfter(run.columns() - 1);
    }
}
