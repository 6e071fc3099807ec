package kllab.core.coding;

/**
 * Makes symbols out of characters: letters folded, or Chinese characters. A word of letters goes on over an apostrophe or an accent, but
 * not over a space or a dash.
 */
public final class SymbolSplitter {
    private static final int BLOCK = 1 << 13;
    private static final int MASK = (1 << LetterFolding.BITS) - 1;

    /** A gap and the letters of one character. */
    private static final int MOST_AT_ONCE = 4;

    private final Alphabet alphabet;
    private final SymbolSink sink;
    private final int[] block = new int[BLOCK];
    private int filled;
    private char high;
    private boolean begun;
    private boolean gap;

    /** Gives the symbols of an alphabet to a sink. */
    public SymbolSplitter(Alphabet alphabet, SymbolSink sink) {
        this.alphabet = alphabet;
        this.sink = sink;
    }

    /** The symbols of a whole text, to a sink. */
    public static void split(CharSequence text, Alphabet alphabet, SymbolSink sink) {
        SymbolSplitter splitter = new SymbolSplitter(alphabet, sink);
        splitter.add(text);
        splitter.end();
    }

    /** Goes on with the text; a character may be divided between two calls. */
    public void add(CharSequence text) {
        boolean letters = alphabet.script() == Script.LETTERS;
        for (int i = 0; i < text.length(); i++) {
            if (filled > BLOCK - MOST_AT_ONCE) {
                flush();
            }
            if (letters) {
                addLetters(text.charAt(i));
            } else {
                addCharacter(text.charAt(i));
            }
        }
    }

    /** The text is over. */
    public void end() {
        flush();
    }

    private void flush() {
        sink.take(block, filled);
        filled = 0;
    }

    private void addLetters(char c) {
        int folded = LetterFolding.fold(c);
        if (folded == 0) {
            gap |= c <= ' '
                    || (c > '~' && Character.isWhitespace(c))
                    || Character.getType(c) == Character.DASH_PUNCTUATION;
        }
        for (; folded != 0; folded >>>= LetterFolding.BITS) {
            put((folded & MASK) - 1);
        }
    }

    private void addCharacter(char c) {
        if (Character.isHighSurrogate(c)) {
            high = c;
            return;
        }
        int codePoint = Character.isLowSurrogate(c) && high != 0 ? Character.toCodePoint(high, c) : c;
        high = 0;
        if (Character.isIdeographic(codePoint)) {
            put(alphabet.numberOf(codePoint));
        } else {
            gap = true;
        }
    }

    private void put(int symbol) {
        if (gap && begun) {
            block[filled++] = SymbolSink.GAP;
        }
        gap = false;
        begun = true;
        block[filled++] = symbol;
    }
}
