package kllab.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kllab.text.RichText;

/**
 * A sum as two rows of pieces of equal length: the summands above, the total below. There may be a third row above both:
 * the parts of the first summand.
 *
 * @param parts the pieces of the row above both; empty if there is none
 * @param upper the pieces of the upper row, from left to right
 * @param lower those of the lower row
 * @param total what stands beside the lower row; empty if its only piece says it
 * @param unit the unit of the axis
 * @param sign between the rows: = if the displayed numbers add up, ≈ if they do not because each is rounded by itself
 */
public record Balance(
        List<Piece> parts, List<Piece> upper, List<Piece> lower, RichText total, String unit, String sign) {
    private static final Pattern PLAIN = Pattern.compile("[0-9.]+");

    /** The fill of a piece. */
    public enum Fill {
        /** Needed, or transmitted: solid, P. */
        P(Tone.PT, Tone.ONP),
        /** Paid, or the total: hatched, Q. */
        Q(Tone.QT, Tone.QT),
        /** Wasted: solid dark red. */
        KL(Tone.KLT, Tone.ONK),
        /** An excess over KL: tint with an outline. */
        MORE(Tone.INK2, Tone.INK),
        /** A saving relative to KL: dots, as for all negative amounts. */
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

        /** Whether text on it needs a background. */
        boolean isPatterned() {
            return this == Q || this == LESS;
        }
    }

    /**
     * A part of the sum.
     *
     * @param amount its length, at least 0 or ∞
     * @param symbol in markup, such as H(P); may be empty
     * @param digits the amount as shown
     * @param word its name, in full
     * @param brief its short name
     */
    public record Piece(Fill fill, double amount, String symbol, String digits, String word, String brief) {
        /** The number of versions of a label: number; with symbol; with a short name; with the full name. */
        static final int ALL_PARTS = 4;

        /** A piece whose name is short. */
        public Piece(Fill fill, double amount, String symbol, String digits, String word) {
            this(fill, amount, symbol, digits, word, word);
        }

        /** The piece of a quantity; its name is short, and a message. */
        public static <R> Piece of(Fill fill, String symbol, String word, Quantity<R> what, R result, Look look) {
            double amount = what.exact(result, 0, look);
            return new Piece(fill, amount, symbol, what.apply(result, look), look.say(word));
        }

        /** The label in one of its versions: the number, with its symbol, with its short name, with its full name. */
        RichText label(int parts) {
            String number = "<b>" + digits + "</b>";
            String named = symbol.isEmpty() ? number : symbol + "\u2002" + number;
            return RichText.parse(
                    parts == 1 ? number : parts == 2 || word.isEmpty() ? named : named + "\u2003" + word(parts));
        }

        /** The label without its number, which is shown elsewhere. */
        RichText name(int parts) {
            return RichText.parse(symbol.isEmpty() ? brief : parts > 2 ? symbol + "\u2003" + word(parts) : symbol);
        }

        private String word(int parts) {
            return parts == ALL_PARTS ? word : brief;
        }
    }

    public Balance {
        parts = List.copyOf(parts);
        upper = List.copyOf(upper);
        lower = List.copyOf(lower);
    }

    /** Rows whose sign follows from their digits: ≈ if plain numbers do not add up as displayed. */
    public Balance(List<Piece> upper, List<Piece> lower, String unit) {
        this(List.of(), upper, lower, new RichText(List.of()), unit, sign(upper, lower));
    }

    /** The same with the parts of the first summand above, and with a text beside the lower row. */
    public Balance with(List<Piece> above, RichText beside) {
        return new Balance(above, upper, lower, beside, unit, sign);
    }

    private static String sign(List<Piece> upper, List<Piece> lower) {
        boolean plain = Stream.concat(upper.stream(), lower.stream())
                .allMatch(piece -> PLAIN.matcher(piece.digits).matches());
        return plain && written(upper).compareTo(written(lower)) != 0 ? "\u2248" : "=";
    }

    private static BigDecimal written(List<Piece> row) {
        return row.stream().map(piece -> new BigDecimal(piece.digits)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A symbol for each of the three parts of the plain sum. */
    public record Parts(String needed, String wasted, String paid) {
        /** H(P), KL(P‖Q), H(P,Q), in markup. */
        public static final Parts ENTROPIES = new Parts(
                "<v>H</v><m>(</m><v>P</v><m>)</m>", "<KL/>", "<v>H</v><m>(</m><v>P</v><m>,\u2009</m><v>Q</v><m>)</m>");

        /** The same with something after each. */
        public Parts over(String divisor) {
            return new Parts(needed + divisor, wasted + divisor, paid + divisor);
        }
    }

    /**
     * The plain sum of quantities of a result: needed + wasted = paid, as H(P) + KL(P‖Q) = H(P,Q).
     *
     * @param names the prefix of the messages with their full names
     */
    public static <R> Balance of(
            List<Quantity<R>> parts, Parts symbols, String unit, String names, R result, Look look) {
        Piece needed = named(Fill.P, parts.getFirst(), symbols.needed, names, "needed", result, look);
        Piece wasted = named(Fill.KL, parts.get(1), symbols.wasted, names, "wasted", result, look);
        Piece paid = named(Fill.Q, parts.getLast(), symbols.paid, names, "paid", result, look);
        return new Balance(List.of(needed, wasted), List.of(paid), unit);
    }

    private static <R> Piece named(
            Fill fill, Quantity<R> what, String symbol, String names, String word, R result, Look look) {
        double amount = what.exact(result, 0, look);
        String brief = look.say("identity." + word);
        return new Piece(fill, amount, symbol, what.apply(result, look), look.say(names + word), brief);
    }

    /** The length of both rows; ∞ if a piece is infinite. */
    double length() {
        return upper.stream().mapToDouble(Piece::amount).sum();
    }

    /** The displayed length: for an infinite sum, enough to show the finite pieces. */
    double shownLength() {
        double finite = upper.stream()
                .mapToDouble(Piece::amount)
                .filter(Double::isFinite)
                .sum();
        return Double.isInfinite(length()) ? Math.max(3.2, finite * 1.5) : length();
    }
}
