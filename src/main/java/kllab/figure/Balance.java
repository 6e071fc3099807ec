package kllab.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kllab.text.RichText;
import kllab.text.Words;

/**
 * A sum as two rows of pieces that end at the same mark: what adds up above, what it adds up to below.
 *
 * @param upper the pieces of the upper row, from left to right
 * @param lower those of the lower row
 * @param unit what the axis counts
 * @param sign between the rows: = where they add up as shown, ≈ where each number is rounded by itself and they do not
 */
public record Balance(List<Piece> upper, List<Piece> lower, String unit, String sign) {
    private static final Pattern PLAIN = Pattern.compile("[0-9.]+");

    /** What a piece is painted with. */
    public enum Fill {
        /** What is needed or gets through: solid, P. */
        P(Tone.PT, Tone.ONP),
        /** What is paid, or the whole: hatched, Q. */
        Q(Tone.QT, Tone.QT),
        /** What is lost: solid wine. */
        KL(Tone.KLT, Tone.ONK),
        /** More than KL, which is none of it: tint with an outline. */
        MORE(Tone.INK2, Tone.INK),
        /** Less than KL says: dots, as all that is negative. */
        LESS(Tone.INK2, Tone.INK);

        private final Tone outside;
        private final Tone inside;

        Fill(Tone outside, Tone inside) {
            this.outside = outside;
            this.inside = inside;
        }

        Tone outside() {
            return outside;
        }

        Tone inside() {
            return inside;
        }

        /** Whether text in it needs ground of its own. */
        boolean isPatterned() {
            return this == Q || this == LESS;
        }
    }

    /**
     * A part of the sum.
     *
     * @param amount its length, at least 0, ∞ for one without end
     * @param symbol in markup, such as H(P); may be empty
     * @param digits the amount as shown
     * @param word what it is, in full
     * @param brief the same where there is little room
     */
    public record Piece(Fill fill, double amount, String symbol, String digits, String word, String brief) {
        /** The parts of a label: number, symbol, a brief word or one in full. */
        static final int ALL_PARTS = 4;

        /** One whose word is brief. */
        public Piece(Fill fill, double amount, String symbol, String digits, String word) {
            this(fill, amount, symbol, digits, word, word);
        }

        /** As much of number, symbol and word as wanted: the number, with its symbol, with its word in brief, in full. */
        RichText label(int parts) {
            String number = "<b>" + digits + "</b>";
            String named = symbol.isEmpty() ? number : symbol + "\u2002" + number;
            return RichText.parse(parts == 1 ? number : parts == 2 ? named : named + "\u2003" + word(parts));
        }

        /** What goes with a number that stands elsewhere: the symbol, with as much of its word as wanted. */
        RichText name(int parts) {
            return RichText.parse(symbol.isEmpty() ? brief : parts > 2 ? symbol + "\u2003" + word(parts) : symbol);
        }

        private String word(int parts) {
            return parts == ALL_PARTS ? word : brief;
        }
    }

    public Balance {
        upper = List.copyOf(upper);
        lower = List.copyOf(lower);
    }

    /** Rows whose sign follows from their digits: ≈ where plain numbers do not add up as they are written. */
    public Balance(List<Piece> upper, List<Piece> lower, String unit) {
        this(upper, lower, unit, sign(upper, lower));
    }

    private static String sign(List<Piece> upper, List<Piece> lower) {
        boolean plain = Stream.concat(upper.stream(), lower.stream())
                .allMatch(piece -> PLAIN.matcher(piece.digits).matches());
        return plain && written(upper).compareTo(written(lower)) != 0 ? "\u2248" : "=";
    }

    private static BigDecimal written(List<Piece> row) {
        return row.stream().map(piece -> new BigDecimal(piece.digits)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Something of each of the three parts of the plain sum. */
    public record Parts(String needed, String wasted, String paid) {
        /** The words needed, wasted, paid. */
        public static Parts words(Words words) {
            return words(words, "identity.");
        }

        /** The words under keys that begin alike. */
        public static Parts words(Words words, String prefix) {
            return new Parts(words.get(prefix + "needed"), words.get(prefix + "wasted"), words.get(prefix + "paid"));
        }
    }

    /**
     * The plain sum: needed + wasted = paid, as H(P) + KL(P‖Q) = H(P,Q).
     *
     * @param needed the length of the first part
     * @param wasted the length of the second, ∞ if it has no end
     * @param symbols in markup
     * @param digits the amounts as shown
     * @param names what the three are, in full
     * @param brief the same where there is little room
     */
    public static Balance of(
            double needed, double wasted, Parts symbols, Parts digits, String unit, Parts names, Parts brief) {
        return new Balance(
                List.of(
                        new Piece(Fill.P, needed, symbols.needed, digits.needed, names.needed, brief.needed),
                        new Piece(Fill.KL, wasted, symbols.wasted, digits.wasted, names.wasted, brief.wasted)),
                List.of(new Piece(Fill.Q, needed + wasted, symbols.paid, digits.paid, names.paid, brief.paid)),
                unit);
    }

    /** How long both rows are; ∞ if a piece has no end. */
    double length() {
        return upper.stream().mapToDouble(Piece::amount).sum();
    }

    /** Enough of an endless sum to see what ends. */
    double shownLength() {
        double finite = upper.stream()
                .mapToDouble(Piece::amount)
                .filter(Double::isFinite)
                .sum();
        return Double.isInfinite(length()) ? Math.max(3.2, finite * 1.5) : length();
    }
}
