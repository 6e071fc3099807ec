package kllab.core.coding;

import java.util.Arrays;

/**
 * Learns how often each symbol follows the last few, its context. A symbol that has not come yet in a context counts a sixteenth
 * of one that came once, so that every symbol can be coded from the beginning.
 *
 * <p>The counts of all contexts are there from the start: it is meant for small alphabets.
 */
final class ContextModel implements SymbolModel {
    /** What a symbol weighs that has not come yet, and what each one that comes adds. */
    private static final int UNSEEN = 1;

    private static final int SEEN = 16;

    /** From here on all counts of a context are halved, so that rounding of the coder stays negligible. */
    private static final int MOST = 1 << 28;

    private final int symbols;
    private final int contexts;
    private final int[] counts;
    private final int[] totals;
    private int context;

    /**
     * Nothing is learned yet.
     *
     * @param symbols the number of symbols
     * @param order how many symbols before are the context
     */
    ContextModel(int symbols, int order) {
        this.symbols = symbols;
        contexts = Math.toIntExact(Math.round(Math.pow(symbols, order)));
        counts = new int[Math.multiplyExact(contexts, symbols)];
        totals = new int[contexts];
        Arrays.fill(counts, UNSEEN);
        Arrays.fill(totals, symbols * UNSEEN);
    }

    @Override
    public double encode(int symbol, RangeEncoder out) {
        int first = context * symbols;
        int below = 0;
        for (int i = first; i < first + symbol; i++) {
            below += counts[i];
        }
        int part = counts[first + symbol];
        int total = totals[context];
        out.encode(below, part, total);
        learn(symbol);
        return (double) part / total;
    }

    @Override
    public int decode(RangeDecoder in) {
        int first = context * symbols;
        int wanted = in.part(totals[context]);
        int below = 0;
        int symbol = 0;
        while (below + counts[first + symbol] <= wanted) {
            below += counts[first + symbol];
            symbol++;
        }
        in.take(below, counts[first + symbol]);
        learn(symbol);
        return symbol;
    }

    private void learn(int symbol) {
        counts[context * symbols + symbol] += SEEN;
        totals[context] += SEEN;
        if (totals[context] > MOST) {
            halve();
        }
        context = (int) (((long) context * symbols + symbol) % contexts);
    }

    private void halve() {
        totals[context] = 0;
        for (int i = context * symbols; i < (context + 1) * symbols; i++) {
            counts[i] = (counts[i] + 1) / 2;
            totals[context] += counts[i];
        }
    }
}
