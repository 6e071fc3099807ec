package kllab.io.squeezing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kllab.core.coding.Alphabet;
import kllab.core.coding.CodePoints;
import kllab.core.coding.Script;
import kllab.core.coding.SymbolSink;
import kllab.core.information.NgramCounts;
import kllab.core.probability.Categorical;
import kllab.io.squeezing.Squeezed.Excerpt;

/** What must be known of a text before it is coded, and its ends. Amounts of information are in nats per symbol. */
final class Counted implements SymbolSink {
    /** So many symbols and gaps are kept of each end. */
    private static final int KEPT = 80;

    private final Alphabet alphabet;
    private final NgramCounts.Counter grams;
    private final List<Integer> start = new ArrayList<>();
    private final Deque<Integer> end = new ArrayDeque<>();
    private final long[] pairs;
    private long[] counts = new long[1];
    private long length;
    private int before = GAP;

    Counted(Alphabet alphabet) {
        this.alphabet = alphabet;
        grams = new NgramCounts.Counter(alphabet.script());
        pairs = new long[alphabet.script() == Script.LETTERS ? alphabet.size() * alphabet.size() : 0];
    }

    @Override
    public void take(int[] block, int count) {
        grams.take(block, count);
        for (int i = 0; i < count; i++) {
            keep(block[i]);
            if (block[i] != GAP) {
                add(block[i]);
            }
        }
    }

    private void keep(int symbol) {
        if (start.size() < KEPT) {
            start.add(symbol);
        }
        end.add(symbol);
        if (end.size() > KEPT) {
            end.remove();
        }
    }

    private void add(int symbol) {
        if (symbol >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(symbol + 1, 2 * counts.length));
        }
        counts[symbol]++;
        if (length % 2 == 1 && pairs.length > 0) {
            pairs[before * alphabet.size() + symbol]++;
        }
        before = symbol;
        length++;
    }

    // ---- what was counted -------------------------------------------------------------------------------------------

    Script script() {
        return alphabet.script();
    }

    long length() {
        return length;
    }

    int alphabet() {
        return alphabet.size();
    }

    /** How often each symbol comes. */
    long[] counts() {
        return Arrays.copyOf(counts, alphabet.size());
    }

    /** How often each pair comes as it is coded: what is left at the end is one with symbol 0. */
    long[] pairs() {
        long[] all = pairs.clone();
        if (length % 2 == 1) {
            all[before * alphabet.size()]++;
        }
        return all;
    }

    CodePoints codePoints() {
        return CodePoints.of(
                IntStream.range(0, alphabet.size()).map(this::codePoint).toArray());
    }

    int greatestCodePoint() {
        return IntStream.range(0, alphabet.size()).map(this::codePoint).max().orElse(0);
    }

    private int codePoint(int symbol) {
        return alphabet.symbol(symbol).codePointAt(0);
    }

    Categorical letters() {
        return Categorical.of(Arrays.stream(counts()).asDoubleStream().toArray());
    }

    boolean canBeCoded(int[] frequencies) {
        long[] here = counts();
        return IntStream.range(0, here.length).allMatch(i -> here[i] == 0 || frequencies[i] > 0);
    }

    /** The information of the next symbol if 0, 1, … before it are known, as far as it was counted. */
    List<Double> afterwards() {
        NgramCounts all = grams.end();
        return IntStream.range(0, all.orders()).mapToObj(all::figure).toList();
    }

    // ---- the ends ---------------------------------------------------------------------------------------------------

    /** Where the first words end: whole words of at most so many symbols, or part of a long one. */
    int endOfFirst(int from, int most) {
        int place = 0;
        int last = 0;
        for (int symbol : start) {
            if (symbol == GAP) {
                last = place <= from + most ? place : last;
            } else {
                place++;
            }
        }
        int all = (int) Math.min(length, (long) from + most);
        return last > from && length > all ? last : all;
    }

    /** How many symbols the last words have. */
    int sizeOfLast(int most) {
        int size = 0;
        int last = 0;
        for (Iterator<Integer> each = end.descendingIterator(); each.hasNext(); ) {
            if (each.next() == GAP) {
                last = size <= most ? size : last;
            } else {
                size++;
            }
        }
        int all = (int) Math.min(length, most);
        return last > 0 && length > all ? last : all;
    }

    /** Symbols of the start, or of the end, without gaps. */
    int[] ends(boolean ofStart) {
        return (ofStart ? start : end)
                .stream()
                        .filter(symbol -> symbol != GAP)
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** Symbols as text. */
    List<String> text(int... symbols) {
        return Arrays.stream(symbols).mapToObj(alphabet::symbol).toList();
    }

    /** Nothing to code. */
    Squeezed nothing() {
        Excerpt none = new Excerpt(List.of(), List.of(), List.of());
        return new Squeezed(
                script(), 0, 0, Categorical.uniform(2), Map.of(), Map.of(), List.of(), List.of(), none, none);
    }
}
