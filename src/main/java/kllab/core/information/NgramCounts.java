package kllab.core.information;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kllab.core.coding.Alphabet;
import kllab.core.coding.Script;
import kllab.core.coding.SymbolSink;

/**
 * How often each sequence of one to four symbols occurs in a text, and what follows from it: the information of the next symbol for
 * somebody who knows how many symbols before it (Shannon's F<sub>1</sub>, F<sub>2</sub>, …). Amounts are in nats.
 *
 * <p>The text counts as a ring: after its last symbol comes its first one. So all sequences have the same number of occurrences, every
 * step of knowledge is exactly a mean KL, and no figure is negative, however short the text.
 */
public final class NgramCounts {
    private static final int MOST_LETTERS = 4;
    private static final int MOST_CHARACTERS = 3;
    private static final int LETTERS = 26;

    /** Three Chinese characters are a number of 60 bits. */
    private static final long CHARACTERS = 1 << 20;

    private final long base;
    private final GramTable[] tables;
    private final long[] distinct;
    private final long[] once;
    private final double top;
    private final long length;
    private final List<Growth> growth;

    /**
     * The figures of a beginning of the text.
     *
     * @param length symbols of the beginning
     * @param figures the information of the next symbol with 0, 1, … symbols before it known
     */
    public record Growth(long length, List<Double> figures) {
        public Growth {
            figures = List.copyOf(figures);
        }
    }

    private NgramCounts(Counter counter) {
        base = counter.base;
        tables = Arrays.copyOf(counter.tables, counter.orders);
        growth = List.copyOf(counter.growth);
        length = counter.length;
        distinct = Arrays.stream(tables).mapToLong(GramTable::distinct).toArray();
        once = Arrays.stream(tables).mapToLong(table -> table.withCount(1)).toArray();
        top = Math.log((double) (base == LETTERS ? LETTERS : Math.max(1, distinct[0])));
    }

    /** The length of the text in symbols. */
    public long length() {
        return length;
    }

    /** How long the longest sequences are that are counted: 4 letters, or 3 Chinese characters, or 2 if there are too many. */
    public int orders() {
        return tables.length;
    }

    /** The information of a symbol if all are equally likely: of 26 letters, or of all characters that occur. */
    public double top() {
        return top;
    }

    /** The number of different sequences of this length in the text. */
    public long distinct(int order) {
        return distinct[order - 1];
    }

    /** The number of sequences of this length that occur only once. */
    public long once(int order) {
        return once[order - 1];
    }

    /** The information of the next symbol for somebody who knows so many symbols before it; of no text, 0. */
    public double figure(int known) {
        return growth.isEmpty() ? 0 : growth.getLast().figures().get(known);
    }

    /** The figures of ever longer beginnings, the whole text last; with fewer figures from where sequences were too many. */
    public List<Growth> growth() {
        return growth;
    }

    /** How often symbols occur in this order. */
    public int count(int... symbols) {
        long gram = 0;
        for (int symbol : symbols) {
            gram = gram * base + symbol;
        }
        return symbols.length == 0 ? (int) length : tables[symbols.length - 1].count(gram);
    }

    /** How often each symbol follows the given ones. */
    public int[] following(int[] before, int size) {
        int[] gram = Arrays.copyOf(before, before.length + 1);
        int[] counts = new int[size];
        for (int i = 0; i < size; i++) {
            gram[before.length] = i;
            counts[i] = count(gram);
        }
        return counts;
    }

    /** Counts a text as it comes; not thread-safe. */
    public static final class Counter implements SymbolSink {
        /** Up to this length the sums of c·ln c are followed symbol by symbol; of longer texts they are added up where they are needed. */
        private static final int FOLLOWED = 1 << 21;

        private static final int PER_DECADE = 16;
        private static final int FIRST_GROWTH = 10;

        private final long base;
        private final GramTable[] tables;
        private final double[] sums;
        private final long[] keys;
        private final int[] first = new int[MOST_LETTERS];
        private final int[] last = new int[MOST_LETTERS];
        private final List<Growth> growth = new ArrayList<>();
        private final XLogX gain = new XLogX();
        private int orders;
        private long length;
        private long next = FIRST_GROWTH;

        /** Nothing is counted yet. */
        public Counter(Script script) {
            boolean letters = script == Script.LETTERS;
            base = letters ? LETTERS : CHARACTERS;
            orders = letters ? MOST_LETTERS : MOST_CHARACTERS;
            tables = new GramTable[orders];
            long bound = 1;
            for (int k = 0; k < orders; k++) {
                bound *= base;
                tables[k] = GramTable.of(bound);
            }
            sums = new double[orders];
            keys = new long[orders + 1];
        }

        @Override
        public void take(int[] symbols, int count) {
            for (int i = 0; i < count; i++) {
                if (symbols[i] != GAP) {
                    add(symbols[i]);
                }
            }
        }

        private void add(int symbol) {
            if (length < first.length) {
                first[(int) length] = symbol;
            }
            last[(int) (length % last.length)] = symbol;
            length++;
            for (int k = orders; k > 0; k--) {
                keys[k] = keys[k - 1] * base + symbol;
                if (length >= k) {
                    count(k - 1, keys[k], 1);
                }
            }
            if (tables[orders - 1].isFull()) {
                orders--;
            }
            if (length == next) {
                note();
                next = Math.max(length + 1, Math.round(length * Math.pow(10, 1.0 / PER_DECADE)));
            }
        }

        private void count(int table, long gram, int times) {
            int before = tables[table].add(gram, times);
            if (length <= FOLLOWED) {
                sums[table] += times > 0 ? gain.of(before) : -gain.of(before - 1);
            }
        }

        /** What is counted so far, as a ring, is the text. */
        public NgramCounts end() {
            if (length > 0 && (growth.isEmpty() || growth.getLast().length() < length)) {
                note();
            }
            close(1);
            return new NgramCounts(this);
        }

        /** Notes the figures of the text as it is now. */
        private void note() {
            close(1);
            List<Double> figures = new ArrayList<>();
            double before = 0;
            for (int k = 0; k < orders; k++) {
                double sum = length <= FOLLOWED ? sums[k] : tables[k].sum();
                double entropy = Math.log((double) length) - sum / length;
                figures.add(Math.max(0, entropy - before));
                before = entropy;
            }
            growth.add(new Growth(length, figures));
            close(-1);
        }

        /** Counts the sequences over the end of the ring, or takes them back. */
        private void close(int times) {
            for (int k = 2; k <= orders; k++) {
                for (long start = Math.max(0, length - k + 1); start < length; start++) {
                    long gram = 0;
                    for (long at = start; at < start + k; at++) {
                        gram = gram * base + symbol(at % length);
                    }
                    count(k - 1, gram, times);
                }
            }
        }

        private int symbol(long place) {
            return place < first.length ? first[(int) place] : last[(int) (place % last.length)];
        }
    }

    /** By how much c·ln c grows when c becomes one more. */
    private static final class XLogX {
        private final double[] small = new double[1 << 12];

        XLogX() {
            for (int c = 0; c < small.length; c++) {
                small[c] = exactly(c);
            }
        }

        double of(int count) {
            return count < small.length ? small[count] : exactly(count);
        }

        private static double exactly(int count) {
            return count == 0 ? 0 : Math.log(count + 1.0) + count * Math.log1p(1.0 / count);
        }
    }

    /** The alphabet in which a text is counted. */
    public static Counter counter(Alphabet alphabet) {
        return new Counter(alphabet.script());
    }
}
