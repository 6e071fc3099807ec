package kllab.io.squeezing;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import kllab.core.coding.PrefixCoder;
import kllab.io.squeezing.Squeezed.Excerpt;

/** Notes what an adaptive coder pays for the first and the last words. */
final class Heard implements DoubleConsumer {
    private static final int MOST = 16;

    private final Counted counted;
    private final int from;
    private final int to;
    private final double[] first;
    private final double[] last;
    private long at;

    /**
     * Nothing is heard yet.
     *
     * @param from where the first words begin
     */
    Heard(Counted counted, int from) {
        this.counted = counted;
        this.from = from;
        to = counted.endOfFirst(from, MOST);
        first = new double[to - from];
        last = new double[counted.sizeOfLast(MOST)];
    }

    @Override
    public void accept(double probability) {
        long toLast = at - (counted.length() - last.length);
        if (at >= from && at < to) {
            first[(int) at - from] = -Math.log(probability);
        }
        if (toLast >= 0) {
            last[(int) toLast] = -Math.log(probability);
        }
        at++;
    }

    Excerpt first(PrefixCoder huffman) {
        return excerpt(Arrays.copyOfRange(counted.ends(true), from, to), first, huffman);
    }

    Excerpt last(PrefixCoder huffman) {
        int[] end = counted.ends(false);
        return excerpt(Arrays.copyOfRange(end, end.length - last.length, end.length), last, huffman);
    }

    private Excerpt excerpt(int[] symbols, double[] learned, PrefixCoder huffman) {
        List<String> words = IntStream.of(symbols).mapToObj(huffman::word).toList();
        return new Excerpt(
                counted.text(symbols), words, Arrays.stream(learned).boxed().toList());
    }
}
