package kllab.core.coding;

/**
 * Learns how often each of very many symbols comes, or follows the last one: partial matching with escapes (Cleary and Witten
 * 1984). A symbol that has come in its context is coded with its weight there; otherwise an escape is coded, then the symbol
 * among all that have come; after a second escape, by its code point in plain bits. So no list of symbols need be told before.
 *
 * <p>Only what has come takes room, and at most {@value #MOST_PAIRS} pairs of symbols: further ones are not learned.
 */
final class EscapeModel implements SymbolModel {
    private static final int MOST_PAIRS = 1 << 22;

    /** More than any code point of a Chinese character: 18 bits. */
    private static final int CODE_POINTS = 1 << 18;

    private final CodePoints symbols;
    private final int order;
    private final Followers[] contexts;
    private final Followers all = new Followers();
    private int last;
    private int pairs;

    /**
     * Nothing is learned yet.
     *
     * @param symbols the code points of the symbols
     * @param order 1 if the last symbol is the context of the next, 0 if there is none
     */
    EscapeModel(CodePoints symbols, int order) {
        if (order < 0 || order > 1) {
            throw new IllegalArgumentException("The order must be 0 or 1, not " + order + ".");
        }
        this.symbols = symbols;
        this.order = order;
        contexts = new Followers[order == 0 ? 0 : symbols.size()];
    }

    /** What the next symbol is looked for in, the narrowest context first. */
    private Followers level(int level) {
        if (level == order) {
            return all;
        }
        if (contexts[last] == null) {
            contexts[last] = new Followers();
        }
        return contexts[last];
    }

    @Override
    public double encode(int symbol, RangeEncoder out) {
        double probability = 1;
        boolean found = false;
        int tried = 0;
        while (!found && tried <= order) {
            Followers here = level(tried++);
            int place = here.find(symbol);
            found = place < here.size();
            if (here.total() > 0) {
                out.encode(here.below(place), here.weight(place), here.total());
                probability *= (double) here.weight(place) / here.total();
            }
        }
        if (!found) {
            out.encode(symbols.codePoint(symbol), 1, CODE_POINTS);
            probability /= CODE_POINTS;
        }
        learn(symbol, tried);
        return probability;
    }

    @Override
    public int decode(RangeDecoder in) {
        int symbol = Followers.NONE;
        int tried = 0;
        while (symbol == Followers.NONE && tried <= order) {
            Followers here = level(tried++);
            if (here.total() > 0) {
                int place = here.placeOf(in.part(here.total()));
                in.take(here.below(place), here.weight(place));
                symbol = here.symbol(place);
            }
        }
        if (symbol == Followers.NONE) {
            int codePoint = in.part(CODE_POINTS);
            in.take(codePoint, 1);
            symbol = symbols.symbol(codePoint);
        }
        learn(symbol, tried);
        return symbol;
    }

    /** Counts a symbol where it was looked for. */
    private void learn(int symbol, int tried) {
        for (int level = 0; level < tried; level++) {
            Followers here = level(level);
            int place = here.find(symbol);
            if (place < here.size()) {
                here.countAgain(place);
            } else if (here == all || pairs < MOST_PAIRS) {
                here.add(symbol);
                pairs += here == all ? 0 : 1;
            }
        }
        last = symbol;
    }
}
