package kllab.core.coding;

import java.util.Arrays;
import java.util.BitSet;

/** A text, or the beginning of a long one, as its symbols. */
public final class SymbolText {
    private final Alphabet alphabet;
    private final int[] symbols;
    private final BitSet gaps;

    private SymbolText(Alphabet alphabet, int[] symbols, BitSet gaps) {
        this.alphabet = alphabet;
        this.symbols = symbols;
        this.gaps = gaps;
    }

    /** The symbols of a text. */
    public static SymbolText of(CharSequence text) {
        Alphabet alphabet = new Alphabet(Script.of(text));
        Builder builder = new Builder(alphabet, Integer.MAX_VALUE);
        SymbolSplitter.split(text, alphabet, builder);
        return builder.end();
    }

    /** Its script, and what its numbers mean. */
    public Alphabet alphabet() {
        return alphabet;
    }

    public int length() {
        return symbols.length;
    }

    /** The number of a symbol in the {@link #alphabet()}. */
    public int at(int place) {
        return symbols[place];
    }

    /** A symbol as text. */
    public String symbol(int place) {
        return alphabet.symbol(symbols[place]);
    }

    /** Whether the text has something else, such as a space, before a symbol. */
    public boolean hasGapBefore(int place) {
        return gaps.get(place);
    }

    /** Where the word begins that has the symbol at a place. */
    public int wordAt(int place) {
        return Math.max(0, gaps.previousSetBit(place));
    }

    /** All symbols, to a sink, without gaps. */
    public void to(SymbolSink sink) {
        sink.take(symbols.clone(), symbols.length);
    }

    /** Keeps what it takes, up to a length. */
    public static final class Builder implements SymbolSink {
        private static final int FIRST = 1 << 12;

        private final Alphabet alphabet;
        private final int most;
        private final BitSet gaps = new BitSet();
        private int[] symbols = new int[FIRST];
        private int length;

        /** At most so many symbols. */
        public Builder(Alphabet alphabet, int most) {
            this.alphabet = alphabet;
            this.most = most;
        }

        @Override
        public void take(int[] block, int count) {
            if (length + count > symbols.length) {
                symbols = Arrays.copyOf(symbols, Math.max(length + count, 2 * symbols.length));
            }
            for (int i = 0; i < count && length < most; i++) {
                if (block[i] == GAP) {
                    gaps.set(length);
                } else {
                    symbols[length++] = block[i];
                }
            }
        }

        /** What it has kept. */
        public SymbolText end() {
            return new SymbolText(alphabet, Arrays.copyOf(symbols, length), gaps);
        }
    }
}
