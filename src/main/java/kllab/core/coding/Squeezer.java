package kllab.core.coding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Codes a text with several coders, block by block, each in its own thread; each block is decoded again and compared. */
public final class Squeezer {
    /** The greatest number of symbols of a block. */
    private static final int BLOCK = 1 << 20;

    private final List<BlockCoder> coders;
    private final int[] block;
    private final long[] bytes;
    private int filled;
    private long symbols;

    /** Nothing is coded yet. */
    public Squeezer(List<? extends BlockCoder> coders) {
        this(coders, BLOCK);
    }

    Squeezer(List<? extends BlockCoder> coders, int blockLength) {
        this.coders = List.copyOf(coders);
        block = new int[blockLength];
        bytes = new long[coders.size()];
    }

    /**
     * Takes the next symbols of the text. Negative ones are no symbols, and left out.
     *
     * @throws IllegalStateException if what was decoded is not the text
     */
    public void take(int[] next, int count) {
        for (int i = 0; i < count; i++) {
            if (next[i] >= 0) {
                block[filled++] = next[i];
                if (filled == block.length) {
                    code();
                }
            }
        }
    }

    private void code() {
        IntStream.range(0, coders.size()).parallel().forEach(this::code);
        symbols += filled;
        filled = 0;
    }

    private void code(int coder) {
        byte[] code = coders.get(coder).encode(block, filled);
        int[] again = new int[filled];
        coders.get(coder).decode(code, again, filled);
        int other = Arrays.mismatch(block, 0, filled, again, 0, filled);
        if (other >= 0) {
            throw new IllegalStateException("Symbol " + (symbols + other) + " is decoded as another one.");
        }
        bytes[coder] += code.length;
    }

    /** The text is over: what each coder has made of it. */
    public List<SqueezedText> end() {
        if (filled > 0) {
            code();
        }
        return IntStream.range(0, coders.size())
                .mapToObj(i -> new SqueezedText(symbols, bytes[i], coders.get(i).idealBits()))
                .toList();
    }
}
