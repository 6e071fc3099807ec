package kllab.lab.channel;

import java.util.List;
import kllab.core.coding.SpacedTelegraph.Symbol;

/** A symbol in a state in which it is allowed: an edge of the graph. After a space only marks are allowed. */
enum SymbolContext {
    DOT_AFTER_MARK(true, Symbol.DOT),
    DASH_AFTER_MARK(true, Symbol.DASH),
    LETTER_SPACE(true, Symbol.LETTER_SPACE),
    WORD_SPACE(true, Symbol.WORD_SPACE),
    DOT_AFTER_SPACE(false, Symbol.DOT),
    DASH_AFTER_SPACE(false, Symbol.DASH);

    static final List<SymbolContext> ALL = List.of(values());
    private static final List<SymbolContext> AFTER_SPACE = List.of(DOT_AFTER_SPACE, DASH_AFTER_SPACE);

    private final boolean afterMark;
    private final Symbol symbol;

    SymbolContext(boolean afterMark, Symbol symbol) {
        this.afterMark = afterMark;
        this.symbol = symbol;
    }

    boolean afterMark() {
        return afterMark;
    }

    Symbol symbol() {
        return symbol;
    }

    /** The index of its symbol. */
    int index() {
        return symbol.index();
    }

    /** The places of a telegraph; one without spaces has one state, whose symbols are those allowed after a space. */
    static List<SymbolContext> of(boolean spaces) {
        return spaces ? ALL : AFTER_SPACE;
    }
}
