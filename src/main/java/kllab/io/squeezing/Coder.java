package kllab.io.squeezing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kllab.core.coding.Script;

/** The codes in the order of the rows, each with what it knows before it reads the text. */
public enum Coder {
    /** Nothing: as many bits for each symbol. */
    PLAIN(0, true),
    /** Which symbols there are. */
    UNIFORM(0, true),
    /** How often each letter comes in a language. */
    LANGUAGE(1, false),
    /** How often each symbol comes in the text; whole bits for each. */
    HUFFMAN(1, true),
    /** The same of pairs of letters. */
    PAIRS(1, false),
    /** Nothing; learns how often each symbol comes, or follows others. */
    ORDER_0(2, true, 0),
    ORDER_1(2, true, 1),
    ORDER_2(2, false, 2),
    ORDER_3(2, false, 3),
    /** Nothing; learns pieces that are repeated. */
    DEFLATE(3, true);

    /** The parts of the table: a gap divides them. */
    private final int group;

    private final boolean forCharacters;

    /** How many symbols before the next one an adaptive coder looks at; negative of others. */
    private final int order;

    Coder(int group, boolean forCharacters) {
        this(group, forCharacters, -1);
    }

    Coder(int group, boolean forCharacters, int order) {
        this.group = group;
        this.forCharacters = forCharacters;
        this.order = order;
    }

    /** Those for a script: of Chinese there are no letter frequencies, too many pairs, and contexts of two are too rare. */
    public static List<Coder> of(Script script) {
        return Arrays.stream(values())
                .filter(each -> script == Script.LETTERS || each.forCharacters)
                .toList();
    }

    /** The part of the table: 0 knows nothing, 1 frequencies, 2 learns, 3 is none of these. */
    public int group() {
        return group;
    }

    /** Its name in messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is adaptive. */
    public boolean learns() {
        return order >= 0;
    }

    /** How many symbols before the next one an adaptive coder looks at. */
    public int order() {
        return order;
    }

    /** The adaptive coder of the highest order, in a script. */
    public static Coder best(Script script) {
        return script == Script.LETTERS ? ORDER_3 : ORDER_1;
    }
}
