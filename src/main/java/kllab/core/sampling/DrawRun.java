package kllab.core.sampling;

import java.util.Arrays;
import kllab.core.information.Comparison;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import org.apache.commons.rng.RandomProviderState;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Draws from P, one after another, each with its ln p/q, and their running mean, which tends to KL(P‖Q).
 *
 * <p>The seed determines uniform numbers, and {@link Inversion} turns them into outcomes: the same seed gives the same
 * run, a longer run begins like the shorter one, and a run from another P uses the same numbers. The history is kept by
 * <em>columns</em>, evenly spaced over log n: each early draw has its own column, later columns hold many draws, so
 * that a million draws need no more memory than a picture can show. A longer run continues a shorter one, and equals
 * one made from the start, bit for bit. Immutable.
 */
public final class DrawRun {
    /** The longest run. */
    public static final int MOST = 1_000_000;

    private static final int COLUMNS_PER_DECADE = 256;
    private static final int[] ENDS = ends();

    private final Comparison pair;
    private final long seed;
    private final int draws;
    private final int columns;
    private final int[] counts;
    private final int[] after;
    private final double[] lowest;
    private final double[] highest;
    private final double sum;
    private final RandomProviderState generator;

    private DrawRun(Walk walk) {
        pair = walk.pair;
        seed = walk.seed;
        draws = walk.n;
        columns = walk.columns;
        counts = walk.counts;
        after = walk.after;
        lowest = walk.lowest;
        highest = walk.highest;
        sum = walk.sum;
        generator = walk.random.saveState();
    }

    /**
     * The last draw of each column: 1, 2, 3, …, then 256 columns per factor of ten once these hold more than one draw
     * each.
     */
    private static int[] ends() {
        int[] ends = new int[6 * COLUMNS_PER_DECADE + 1];
        int count = 0;
        for (int i = 0; i < ends.length; i++) {
            int end = (int) Math.round(Math.pow(10, (double) i / COLUMNS_PER_DECADE));
            if (count == 0 || end > ends[count - 1]) {
                ends[count++] = end;
            }
        }
        return Arrays.copyOf(ends, count);
    }

    /**
     * A run from the start.
     *
     * @param seed any number
     * @param draws 0 to {@link #MOST}
     * @throws IllegalArgumentException if {@code draws} is outside
     */
    public static DrawRun of(Comparison pair, long seed, int draws) {
        return new DrawRun(new Walk(pair, seed, requireDraws(draws)).to(draws));
    }

    /**
     * The same run with {@code next} draws: continues from here if that is more.
     *
     * @param next 0 to {@link #MOST}
     * @throws IllegalArgumentException if {@code next} is outside
     */
    public DrawRun withDraws(int next) {
        if (next == draws) {
            return this;
        }
        return next > draws ? new DrawRun(new Walk(this, requireDraws(next)).to(next)) : of(pair, seed, next);
    }

    private static int requireDraws(int draws) {
        if (draws < 0 || draws > MOST) {
            throw new IllegalArgumentException("A run has 0 to " + MOST + " draws, not " + draws + ".");
        }
        return draws;
    }

    /** A run in progress. */
    private static final class Walk {
        final Comparison pair;
        final long seed;
        final RestorableUniformRandomProvider random;
        final int[] counts;
        final int[] after;
        final double[] lowest;
        final double[] highest;
        private final double[] values;
        private final Inversion inversion;
        int n;
        int columns;
        double sum;

        Walk(Comparison pair, long seed, int draws) {
            this.pair = pair;
            this.seed = seed;
            int room = columnOf(draws) + 1;
            random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
            counts = new int[pair.size()];
            after = new int[room * pair.size()];
            lowest = new double[room];
            highest = new double[room];
            values = values(pair);
            inversion = new Inversion(pair.p());
        }

        Walk(DrawRun from, int draws) {
            this(from.pair, from.seed, draws);
            random.restoreState(from.generator);
            System.arraycopy(from.counts, 0, counts, 0, counts.length);
            System.arraycopy(from.after, 0, after, 0, from.columns * counts.length);
            System.arraycopy(from.lowest, 0, lowest, 0, from.columns);
            System.arraycopy(from.highest, 0, highest, 0, from.columns);
            n = from.draws;
            columns = from.columns;
            sum = from.sum;
        }

        Walk to(int draws) {
            while (n < draws) {
                if (columns == 0 || n == ENDS[columns - 1]) {
                    lowest[columns] = Double.POSITIVE_INFINITY;
                    highest[columns] = Double.NEGATIVE_INFINITY;
                    sum = sum(counts, values);
                    columns++;
                }
                draw(Math.min(draws, ENDS[columns - 1]));
                System.arraycopy(counts, 0, after, (columns - 1) * counts.length, counts.length);
            }
            return this;
        }

        /** Draws up to the end of a column; compares means without dividing. */
        private void draw(int end) {
            double low = lowest[columns - 1];
            double high = highest[columns - 1];
            double total = sum;
            for (int i = n + 1; i <= end; i++) {
                int outcome = inversion.outcome(random.nextDouble());
                counts[outcome]++;
                total += values[outcome];
                if (total < low * i) {
                    low = total / i;
                }
                if (total > high * i) {
                    high = total / i;
                }
            }
            n = end;
            sum = total;
            lowest[columns - 1] = low;
            highest[columns - 1] = high;
        }
    }

    private static double[] values(Comparison pair) {
        double[] values = new double[pair.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = pair.logRatio(i);
        }
        return values;
    }

    /** Σ count·value over the outcomes seen. */
    private static double sum(int[] counts, double[] values) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] == 0 ? 0 : counts[i] * values[i];
        }
        return sum;
    }

    /** The column of a draw, counted from 1; 0 for draw 0. */
    private static int columnOf(int draw) {
        int found = Arrays.binarySearch(ENDS, draw);
        return found >= 0 ? found : -found - 1;
    }

    /** The distribution drawn from, and the one compared with it. */
    public Comparison pair() {
        return pair;
    }

    /** The seed of the draws. */
    public long seed() {
        return seed;
    }

    /** The number of draws, n. */
    public int draws() {
        return draws;
    }

    /** How often outcome {@code i} was drawn. */
    public int count(int i) {
        return counts[i];
    }

    /** The relative frequency of outcome {@code i} among the draws; 0 before the first. */
    public double share(int i) {
        return draws == 0 ? 0 : (double) counts[i] / draws;
    }

    /** The empirical distribution P̂; undefined before the first draw. */
    public Categorical shares() {
        return Categorical.of(weights(columns - 1));
    }

    /** The mean of ln p/q over all draws, in nats: +∞ once a draw had q = 0; NaN before the first. */
    public double mean() {
        return draws == 0 ? Double.NaN : sum(counts, values(pair)) / draws;
    }

    /** The number of columns. */
    public int columns() {
        return columns;
    }

    /** The last draw of a column; the first column's is 1. */
    public int end(int column) {
        return Math.min(draws, ENDS[column]);
    }

    /** The number of draws in a column. */
    public int length(int column) {
        return end(column) - (column == 0 ? 0 : ENDS[column - 1]);
    }

    /** How often outcome {@code i} was drawn within a column. */
    public int count(int column, int i) {
        return countAfter(column, i) - (column == 0 ? 0 : countAfter(column - 1, i));
    }

    /** How often outcome {@code i} was drawn from the start to the end of a column. */
    public int countAfter(int column, int i) {
        return after[column * counts.length + i];
    }

    /** The least running mean of ln p/q within a column, in nats; +∞ from the first draw with q = 0 on. */
    public double lowest(int column) {
        return lowest[column];
    }

    /** The greatest running mean within a column. */
    public double highest(int column) {
        return highest[column];
    }

    /** The running mean of an estimator at the end of a column, in nats. */
    public double meanAfter(int column, Estimator estimator) {
        double total = 0;
        for (int i = 0; i < counts.length; i++) {
            int count = countAfter(column, i);
            total += count == 0 ? 0 : count * estimator.value(pair.logRatio(i));
        }
        return total / end(column);
    }

    /** KL(P̂‖P) of the empirical distribution at the end of a column from P, in nats. */
    public double excessAfter(int column) {
        return Divergence.klOfWeights(weights(column), pair.p().toArray());
    }

    private double[] weights(int column) {
        double[] weights = new double[counts.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = countAfter(column, i);
        }
        return weights;
    }

    /** Equal if pair, seed and number of draws are equal: these determine everything else. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DrawRun that
                && seed == that.seed
                && draws == that.draws
                && pair.p().equals(that.pair.p())
                && pair.q().equals(that.pair.q());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(
                new long[] {seed, draws, pair.p().hashCode(), pair.q().hashCode()});
    }
}
