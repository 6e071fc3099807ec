package kllab.core.sampling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.apache.commons.numbers.core.Sum;

/**
 * KL estimated from draws: the means of all three estimators over the same draws, and their history. The same seed
 * gives the same run, and a longer run starts like the shorter one. Immutable.
 */
public final class SampleRun {
    private static final int STOPS = 300;

    private final SamplePair pair;
    private final long seed;
    private final int draws;
    private final Map<Estimator, Tally> tallies;
    private final List<Stop> path;

    private SampleRun(SamplePair pair, long seed, int draws) {
        this.pair = pair;
        this.seed = seed;
        this.draws = draws;
        this.tallies = new EnumMap<>(Estimator.class);
        for (Estimator each : Estimator.values()) {
            tallies.put(each, new Tally(each, pair.moments(each).mean()));
        }
        this.path = List.copyOf(walk(List.copyOf(tallies.values())));
    }

    /**
     * The running means after some draws.
     *
     * @param draws the number of draws
     * @param k1 the mean of k1, in nats
     * @param k2 the mean of k2, in nats
     * @param k3 the mean of k3, in nats
     */
    public record Stop(int draws, double k1, double k2, double k3) {}

    /**
     * Draws from P.
     *
     * @param seed any number
     * @param draws at least 1
     * @throws IllegalArgumentException if {@code draws} is less than 1
     */
    public static SampleRun of(SamplePair pair, long seed, int draws) {
        if (draws < 1) {
            throw new IllegalArgumentException("A run needs at least one draw, not " + draws + ".");
        }
        return new SampleRun(pair, seed, draws);
    }

    /** Every draw at the beginning, later evenly on a logarithmic scale. */
    private List<Stop> walk(List<Tally> all) {
        DoubleSupplier logRatios = pair.logRatios(seed);
        List<Stop> stops = new ArrayList<>();
        double next = 1;
        double factor = Math.pow(draws, 1.0 / STOPS);
        for (int n = 1; n <= draws; n++) {
            double logRatio = logRatios.getAsDouble();
            all.forEach(tally -> tally.add(logRatio));
            if (n >= next || n == draws) {
                stops.add(new Stop(
                        n, all.get(0).mean(n), all.get(1).mean(n), all.get(2).mean(n)));
                next = Math.max(n + 1, next * factor);
            }
        }
        return stops;
    }

    /** The sum of an estimator's values, and of their squares around a centre near their mean. */
    private static final class Tally {
        private final Estimator estimator;
        private final double centre;
        private final Sum values = Sum.create();
        private double squares;

        Tally(Estimator estimator, double mean) {
            this.estimator = estimator;
            this.centre = Double.isFinite(mean) ? mean : 0;
        }

        void add(double logRatio) {
            double value = estimator.value(logRatio);
            values.add(value);
            squares += (value - centre) * (value - centre);
        }

        double mean(int n) {
            return values.getAsDouble() / n;
        }

        double variance(int n) {
            double off = mean(n) - centre;
            return n == 1 ? 0 : Math.max(0, (squares - n * off * off) / (n - 1));
        }
    }

    /** The pair of distributions. */
    public SamplePair pair() {
        return pair;
    }

    /** The seed of the draws. */
    public long seed() {
        return seed;
    }

    /** The number of draws. */
    public int draws() {
        return draws;
    }

    /** The estimate of KL, in nats: the mean over all draws. */
    public double estimate(Estimator estimator) {
        return tally(estimator).mean(draws);
    }

    /** The standard deviation of the estimator among the draws, in nats; 0 for a single draw. */
    public double deviation(Estimator estimator) {
        return Math.sqrt(tally(estimator).variance(draws));
    }

    /**
     * The distance of the estimate from the estimator's exact mean, in exact standard errors; NaN if the standard error
     * is 0 or infinite.
     */
    public double z(Estimator estimator) {
        Moments exact = pair.moments(estimator);
        double z = (estimate(estimator) - exact.mean()) / (exact.deviation() / Math.sqrt(draws));
        return Double.isFinite(exact.deviation()) && Double.isFinite(z) ? z : Double.NaN;
    }

    /** The running means, at most some 300 of them, the last one after all draws. */
    public List<Stop> path() {
        return path;
    }

    private Tally tally(Estimator estimator) {
        Tally tally = tallies.get(estimator);
        if (tally == null) {
            throw new IllegalArgumentException("There is no estimator " + estimator + ".");
        }
        return tally;
    }
}
