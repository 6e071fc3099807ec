package kllab.core.generative;

import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * One path from data to noise that can be held at two places: at its start x<sub>0</sub>, and, if wanted, at x<sub>t</sub>. Its seed gives
 * a normal number for each step. Between the two places a value is drawn from q(x<sub>s</sub>|x<sub>s+1</sub>, x<sub>0</sub>), beyond from
 * q(x<sub>s</sub>|x<sub>s−1</sub>), so that it is a possible path wherever it is held, and follows smoothly. Immutable.
 */
public final class ForwardPath {
    private final NoiseSchedule schedule;
    private final long seed;
    private final double[] values;

    private ForwardPath(NoiseSchedule schedule, long seed, double[] values) {
        this.schedule = schedule;
        this.seed = seed;
        this.values = values;
    }

    /**
     * The path from {@code x0}.
     *
     * @throws IllegalArgumentException if {@code x0} is not finite
     */
    public static ForwardPath of(NoiseSchedule schedule, double x0, long seed) {
        return of(schedule, x0, 0, x0, seed);
    }

    /**
     * The path from {@code x0} through {@code xt}.
     *
     * @param t from 0 to T; 0 holds only the start
     * @throws IllegalArgumentException if there is no step t, or a value is not finite
     */
    public static ForwardPath of(NoiseSchedule schedule, double x0, int t, double xt, long seed) {
        schedule.alphaBar(t);
        if (!Double.isFinite(x0) || !Double.isFinite(xt)) {
            throw new IllegalArgumentException("A path needs finite values, not " + x0 + " and " + xt + ".");
        }
        ContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(RandomSource.XO_RO_SHI_RO_128_PP.create(seed));
        double[] values = new double[schedule.steps() + 1];
        for (int s = 1; s <= schedule.steps(); s++) {
            values[s] = normal.sample();
        }
        values[0] = x0;
        if (t > 0) {
            values[t] = xt;
        }
        for (int s = t - 1; s >= 1; s--) {
            DiffusionStep back = DiffusionStep.of(schedule, s + 1, x0, values[s + 1]);
            values[s] = back.mean() + Math.sqrt(back.variance()) * values[s];
        }
        for (int s = t + 1; s <= schedule.steps(); s++) {
            double beta = schedule.beta(s);
            values[s] = Math.sqrt(1 - beta) * values[s - 1] + Math.sqrt(beta) * values[s];
        }
        return new ForwardPath(schedule, seed, values);
    }

    /** How the noise is added. */
    public NoiseSchedule schedule() {
        return schedule;
    }

    /** The seed of its noise. */
    public long seed() {
        return seed;
    }

    /** x<sub>t</sub>; t from 0 to T. */
    public double value(int t) {
        return values[t];
    }
}
