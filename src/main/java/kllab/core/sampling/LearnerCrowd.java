package kllab.core.sampling;

import java.util.Arrays;
import kllab.core.information.Comparison;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A crowd of learners. Each has its own draws from P and adds up ln p/q until P or Q is ruled out at given odds: Wald's
 * sequential probability ratio test (1945). On average that takes about ln(odds)/KL(P‖Q) draws, a little more because
 * of the overshoot. For any pair, the probability of being misled is at most 1/{@code odds} (Ville 1939). Immutable.
 */
public final class LearnerCrowd {
    /** The number of draws after which a learner gives up, undecided. */
    public static final int MOST_DRAWS = 20_000;

    private static final long STRIDE = 1_000_003;

    private final Comparison pair;
    private final double bar;
    private final long seed;
    private final int[] stops;

    private LearnerCrowd(Comparison pair, double odds, long seed, int[] stops) {
        this.pair = pair;
        this.bar = Math.log(odds);
        this.seed = seed;
        this.stops = stops;
    }

    /**
     * A crowd of {@code size}.
     *
     * @param odds greater than 1
     * @param seed any number: the first learner's draws are those of a {@link DrawRun} with it
     */
    public static LearnerCrowd of(Comparison pair, double odds, int size, long seed) {
        if (!(odds > 1)) {
            throw new IllegalArgumentException("The odds must be greater than 1, not " + odds + ".");
        }
        LearnerCrowd crowd = new LearnerCrowd(pair, odds, seed, new int[size]);
        for (int learner = 0; learner < size; learner++) {
            crowd.stops[learner] = crowd.stop(learner);
        }
        return crowd;
    }

    /** The number of draws after which a learner stops; negative if Q won; 0 if neither did. */
    private int stop(int learner) {
        if (pair.equal()) {
            return 0;
        }
        Evidence evidence = evidence(learner);
        for (int n = 1; n <= MOST_DRAWS; n++) {
            double now = evidence.next();
            if (now >= bar || now <= -bar) {
                return now > 0 ? n : -n;
            }
        }
        return 0;
    }

    /** A learner's log odds, draw by draw. */
    public final class Evidence {
        private final UniformRandomProvider random;
        private final Inversion inversion = new Inversion(pair.p());
        private double sum;

        private Evidence(long seed) {
            random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        }

        /** ln of the odds for P after one more draw, in nats; +∞ from a draw with q = 0 on. */
        public double next() {
            sum += pair.logRatio(inversion.outcome(random.nextDouble()));
            return sum;
        }
    }

    /** The draws of a learner from the start, also beyond its stop. */
    public Evidence evidence(int learner) {
        return new Evidence(seed + learner * STRIDE);
    }

    /** The number of learners. */
    public int size() {
        return stops.length;
    }

    /** ln of the odds: the threshold for a learner's sum, in nats. */
    public double bar() {
        return bar;
    }

    /** ln(odds)/KL: the approximate number of draws needed; 0 if KL is infinite, +∞ if it is 0. */
    public double expectedDraws() {
        return bar / pair.klPQ();
    }

    /** The number of draws after which a learner stops; 0 if it never does. */
    public int stopOf(int learner) {
        return Math.abs(stops[learner]);
    }

    /** The number of draws after which the last learner stops or gives up. */
    public int lastStop() {
        return Arrays.stream(stops)
                .map(stop -> stop == 0 ? MOST_DRAWS : Math.abs(stop))
                .max()
                .orElse(0);
    }

    /** Whether a learner rules out P, the truth. */
    public boolean isMisled(int learner) {
        return stops[learner] < 0;
    }

    /** How many learners have ruled out Q within {@code n} draws. */
    public int convinced(int n) {
        return (int) Arrays.stream(stops).filter(stop -> stop > 0 && stop <= n).count();
    }

    /** How many learners have ruled out P within {@code n} draws. */
    public int misled(int n) {
        return (int) Arrays.stream(stops).filter(stop -> stop < 0 && -stop <= n).count();
    }

    /** The number of draws after which half of the crowd has stopped; +∞ if less than half ever does. */
    public double median() {
        int[] sorted = Arrays.stream(stops)
                .map(stop -> stop == 0 ? Integer.MAX_VALUE : Math.abs(stop))
                .sorted()
                .toArray();
        int middle = sorted[(sorted.length - 1) / 2];
        return middle == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : middle;
    }
}
