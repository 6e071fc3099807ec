package kllab.text;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people type and paste them: {@code 0.25}, {@code .25}, {@code 1/4}, {@code 25%}, {@code 0,25}, {@code 1e-3}. */
public final class Typed {
    /** More than any distribution needs; what is longer is cut before it is looked at. */
    private static final int LONGEST = 20_000;

    private static final Pattern AROUND_SLASH = Pattern.compile("\\s*+/\\s*+");
    private static final Pattern BEFORE_PERCENT = Pattern.compile("\\s++%");
    private static final Pattern WIDE = Pattern.compile("[\\s;]+");
    private static final Pattern NARROW = Pattern.compile("[\\s;,\uFF0C\u3001]+");

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
        String s = pasted.length() > LONGEST ? pasted.substring(0, LONGEST) : pasted;
        s = AROUND_SLASH.matcher(s.strip()).replaceAll("/");
        s = BEFORE_PERCENT.matcher(s).replaceAll("%");
        List<String> wide = split(WIDE, s);
        boolean decimalCommas = wide.size() > 1 && wide.stream().allMatch(Typed::isOneNumberWithComma);
        return decimalCommas ? wide : split(NARROW, s);
    }

    private static boolean isOneNumberWithComma(String piece) {
        int comma = piece.indexOf(',');
        return comma < 0 ? piece.indexOf('.') < 0 : comma == piece.lastIndexOf(',') && comma < piece.length() - 1;
    }

    private static List<String> split(Pattern between, String text) {
        return between.splitAsStream(text).filter(piece -> !piece.isEmpty()).toList();
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
