package kllab.core.information;

import java.util.Arrays;

/** Counts of grams, sequences of symbols, which are given as numbers from 0. Counts are below 2<sup>31</sup>. */
abstract sealed class GramTable {
    /** The most numbers that have a counter each; of more possible ones only those that occur are kept. */
    private static final long MOST_DIRECT = 1 << 20;

    /** A table for numbers below a bound. */
    static GramTable of(long bound) {
        return bound <= MOST_DIRECT ? new Direct((int) bound) : new Hashed();
    }

    /** Counts once more; returns how often it has been counted before. */
    abstract int add(long gram, int times);

    abstract int count(long gram);

    /** Whether another gram might find no place. */
    abstract boolean isFull();

    /** The number of grams with a count. */
    final long withCount(int count) {
        return Arrays.stream(counts()).filter(each -> each == count).count();
    }

    final long distinct() {
        return Arrays.stream(counts()).filter(each -> each > 0).count();
    }

    /** The sum of c·ln c over all counts. */
    final double sum() {
        double sum = 0;
        for (int count : counts()) {
            sum += count < 2 ? 0 : count * Math.log(count);
        }
        return sum;
    }

    /** All counters. */
    protected abstract int[] counts();

    private static final class Direct extends GramTable {
        private final int[] counts;

        Direct(int bound) {
            counts = new int[bound];
        }

        @Override
        int add(long gram, int times) {
            int before = counts[(int) gram];
            counts[(int) gram] = before + times;
            return before;
        }

        @Override
        int count(long gram) {
            return counts[(int) gram];
        }

        @Override
        boolean isFull() {
            return false;
        }

        @Override
        protected int[] counts() {
            return counts;
        }
    }

    /** Open addressing: a gram is at the first free place from its own on. */
    private static final class Hashed extends GramTable {
        private static final int FIRST_BITS = 12;
        private static final int MOST_BITS = 22;
        private static final long GOLDEN = 0x9E3779B97F4A7C15L;

        private int bits = FIRST_BITS;
        private long[] keys = new long[1 << bits];
        private int[] counts = new int[1 << bits];
        private int used;

        @Override
        int add(long gram, int times) {
            int at = place(gram);
            int before = counts[at];
            counts[at] = before + times;
            if (keys[at] == 0) {
                keys[at] = gram + 1; // 0 is free
                used++;
                if (bits < MOST_BITS && 2 * used > keys.length) {
                    grow();
                }
            }
            return before;
        }

        @Override
        int count(long gram) {
            return counts[place(gram)];
        }

        @Override
        boolean isFull() {
            return 4 * (used + 1) > 3 * keys.length;
        }

        @Override
        protected int[] counts() {
            return counts;
        }

        private int place(long gram) {
            int at = (int) ((gram * GOLDEN) >>> (Long.SIZE - bits));
            while (keys[at] != 0 && keys[at] != gram + 1) {
                at = (at + 1) & (keys.length - 1);
            }
            return at;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldCounts = counts;
            bits++;
            keys = new long[1 << bits];
            counts = new int[1 << bits];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int at = place(oldKeys[i] - 1);
                    keys[at] = oldKeys[i];
                    counts[at] = oldCounts[i];
                }
            }
        }
    }
}
