package kllab.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Numbers as people type and paste them: {@code 0.25}, {@code .25}, {@code 1/4}, {@code 25%}, {@code 0,25}, {@code 1e-3}. */
public final class Typed {
    private Typed() {}

    /** The number that a text means; empty if it means none, or none that is finite. */
    public static OptionalDouble number(String text) {
        String s = text.strip().replace("\u2212", "-").replace(" ", "").replace("\u00A0", "");
        if (s.endsWith("%") || s.endsWith("\uFF05")) {
            return finite(number(s.substring(0, s.length() - 1)), 0.01);
        }
        int slash = s.indexOf('/');
        if (slash > 0) {
            OptionalDouble over = decimal(s.substring(0, slash));
            OptionalDouble under = decimal(s.substring(slash + 1));
            return over.isPresent() && under.isPresent()
                    ? finite(over, 1 / under.getAsDouble())
                    : OptionalDouble.empty();
        }
        return decimal(s);
    }

    /**
     * The pieces of a pasted row or column: separated by white space, semicolons, or commas; a decimal comma is one only
     * where no other comma is possible, as in a column of {@code 0,5}.
     */
    public static List<String> pieces(String pasted) {
        String s = pasted.strip().replaceAll("\\s*/\\s*", "/").replaceAll("\\s+%", "%");
        boolean decimalCommas = s.matches("(?s).*\\d,\\d.*")
                && !s.contains(".")
                && s.matches("(?s)[^,]*(\\d,\\d+[^,]*?[\\s;]+[^,]*)+\\d*,?\\d*[^,]*");
        List<String> pieces = new ArrayList<>();
        for (String piece : s.split(decimalCommas ? "[\\s;]+" : "[\\s;,\uFF0C\u3001]+", -1)) {
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static OptionalDouble decimal(String s) {
        String plain = s.chars().filter(c -> c == ',').count() == 1 && s.indexOf('.') < 0 ? s.replace(',', '.') : s;
        if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?")) {
            return OptionalDouble.empty();
        }
        return finite(OptionalDouble.of(Double.parseDouble(plain)), 1);
    }

    private static OptionalDouble finite(OptionalDouble number, double factor) {
        return number.isPresent() && Double.isFinite(number.getAsDouble() * factor)
                ? OptionalDouble.of(number.getAsDouble() * factor)
                : OptionalDouble.empty();
    }
}
