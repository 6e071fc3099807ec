package kllab.core.generative;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Many values drawn from noise back to data by a {@link Denoiser}, and how they lie after each step. Drawn in batches, each
 * from a generator of its own, so that the seed determines all, and more paths begin like fewer. Immutable.
 */
public final class BackwardPaths {
    /** The greatest number of paths. */
    public static final int MOST = 100_000;

    /** Paths come in batches of so many. */
    public static final int BATCH = 500;

    /** How many of the first paths are kept whole. */
    public static final int KEPT = 100;

    /** The number of bins, all equally wide, over {@link #LOW} to {@link #HIGH}. */
    public static final int BINS = 160;

    /** Where the first bin begins. */
    public static final double LOW = -4;

    /** Where the last bin ends. */
    public static final double HIGH = 4;

    private static final long STRIDE = 1_000_003;
    private static final double PER_BIN = BINS / (HIGH - LOW);

    private final Denoiser model;
    private final long seed;
    private final int size;
    private final int[][] counts;
    private final double[][] kept;

    private BackwardPaths(Denoiser model, long seed, int size, int[][] counts, double[][] kept) {
        this.model = model;
        this.seed = seed;
        this.size = size;
        this.counts = counts;
        this.kept = kept;
    }

    /** No paths yet. */
    public static BackwardPaths of(Denoiser model, long seed) {
        return new BackwardPaths(model, seed, 0, new int[model.steps() + 1][BINS], new double[0][]);
    }

    /**
     * So many paths, at least. Those that are there already are kept.
     *
     * @param paths from 0 to {@link #MOST}; filled up to whole batches
     * @param goOn asked after each batch, with the number of paths so far, whether to go on; if not, those are what comes back
     * @throws IllegalArgumentException if there are too many or less than 0
     */
    public BackwardPaths grownTo(int paths, IntPredicate goOn) {
        if (paths < 0 || paths > MOST) {
            throw new IllegalArgumentException("There can be 0 to " + MOST + " paths, not " + paths + ".");
        }
        if (paths <= size) {
            return this;
        }
        int[][] grown = new int[counts.length][];
        Arrays.setAll(grown, t -> counts[t].clone());
        double[][] first = kept.length == KEPT ? kept : new double[KEPT][counts.length];
        int now = size;
        do {
            addBatch(now / BATCH, grown, first);
            now += BATCH;
        } while (now < paths && goOn.test(now));
        return new BackwardPaths(model, seed, now, grown, first);
    }

    private void addBatch(int batch, int[][] grown, double[][] first) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed + batch * STRIDE);
        ContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(random);
        double[] values = new double[BATCH];
        Arrays.setAll(values, i -> normal.sample());
        for (int t = model.steps(); ; t--) {
            for (int i = 0; i < BATCH; i++) {
                count(grown[t], values[i]);
                if (batch == 0 && i < KEPT) {
                    first[i][t] = values[i];
                }
            }
            if (t == 0) {
                return;
            }
            double sigma = Math.sqrt(model.variance(t));
            for (int i = 0; i < BATCH; i++) {
                values[i] = model.mean(t, values[i]) + sigma * normal.sample();
            }
        }
    }

    private static void count(int[] row, double value) {
        double at = Math.floor((value - LOW) * PER_BIN);
        if (at >= 0 && at < BINS) {
            row[(int) at]++;
        }
    }

    /** What made them. */
    public Denoiser model() {
        return model;
    }

    /** The seed of all draws. */
    public long seed() {
        return seed;
    }

    /** The number of paths, a multiple of {@link #BATCH}. */
    public int size() {
        return size;
    }

    /** How many values are in a bin after going back to t; those outside of all bins are in none. */
    public int count(int t, int bin) {
        return counts[t][bin];
    }

    /** The height of a bin in a histogram of area 1, comparable with a density; 0 if there are no paths. */
    public double density(int t, int bin) {
        return size == 0 ? 0 : counts[t][bin] * PER_BIN / size;
    }

    /** How many paths are kept whole. */
    public int kept() {
        return kept.length;
    }

    /** x<sub>t</sub> of a path that is kept. */
    public double value(int path, int t) {
        return kept[path][t];
    }
}
