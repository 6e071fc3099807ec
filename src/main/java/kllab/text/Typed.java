package kllab.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people type and paste them: {@code 0.25}, {@code .25}, {@code 1/4}, {@code 25%}, {@code 0,25}, {@code 1e-3}. */
public final class Typed {
    /** More characters than any distribution needs; what is longer is cut before it is looked at. */
    public static final int LONGEST = 4_000_000;

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?\\d{1,4})?");

    private static final Pattern AROUND_SLASH = Pattern.compile("(?<!\\s)\\s*+/\\s*+");
    private static final Pattern BEFORE_PERCENT = Pattern.compile("(?<!\\s)\\s++%");
    private static final String NARROW = ",\uFF0C\u3001";

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
        s = s.strip();
        s = s.indexOf('/') < 0 ? s : AROUND_SLASH.matcher(s).replaceAll("/");
        s = s.indexOf('%') < 0 ? s : BEFORE_PERCENT.matcher(s).replaceAll("%");
        List<String> wide = split(s, "");
        boolean decimalCommas = wide.size() > 1 && wide.stream().allMatch(Typed::isOneNumberWithComma);
        return decimalCommas ? wide : split(s, NARROW);
    }

    private static boolean isOneNumberWithComma(String piece) {
        int comma = piece.indexOf(',');
        return comma < 0 ? piece.indexOf('.') < 0 : comma == piece.lastIndexOf(',') && comma < piece.length() - 1;
    }

    /** Cuts at white space, semicolons and some other characters. */
    private static List<String> split(String text, String others) {
        List<String> pieces = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean cut = i == text.length() || isGap(text.charAt(i)) || others.indexOf(text.charAt(i)) >= 0;
            if (cut && from >= 0) {
                pieces.add(text.substring(from, i));
                from = -1;
            } else if (!cut && from < 0) {
                from = i;
            }
        }
        return pieces;
    }

    private static boolean isGap(char c) {
        return c == ';' || c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static OptionalDouble decimal(String s) {
        int comma = s.indexOf(',');
        boolean decimalComma = comma >= 0 && comma == s.lastIndexOf(',') && s.indexOf('.') < 0;
        String plain = decimalComma ? s.replace(',', '.') : s;
        if (!DECIMAL.matcher(plain).matches()) {
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
