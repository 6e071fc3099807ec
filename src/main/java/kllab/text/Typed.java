package kllab.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses numbers as people type and paste them; the only parser for all fields, lists and tables: {@code 0.25}, {@code
 * .25}, {@code 0,25}, {@code 1/4}, {@code 1 3/4}, {@code ½}, {@code 25%}, {@code 250 ‰}, {@code 1e-3}, {@code 1.00 ×
 * 10⁻²⁰}, {@code 1'234}, {@code ∞}; with the signs, spaces and full-width characters of any keyboard. Every number that
 * the app displays is read back as that number.
 *
 * <p>Only powers of ten are read: 0.5² is not a number here, because the superscript may be a footnote.
 */
public final class Typed {
    /** More characters than any number needs. */
    private static final int LONGEST = 1000;

    private static final Pattern NUMBER = Pattern.compile("([+-]?)(?:"
            + "(?<whole>\\d++) (?<part>\\d++)/(?<parts>\\d++)"
            + "|(?<over>[\\d.,' ]++)/(?<under>[\\d.,' ]++)"
            + "|(?<amount>[\\d.,' ]++)(?:[eE](?<e>[+-]?\\d{1,4})|[x\u00D7]10\\^(?<ten>[+-]?\\d{1,4}))?"
            + "|10\\^(?<power>[+-]?\\d{1,4})"
            + "|(?<infinity>\u221E)"
            + ")(?<of>[%\u2030]?)");

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<int>[1-9]\\d{0,2}(?:(?:,\\d{3})++|(?:'\\d{3})++|(?: \\d{3})++)|\\d++)?(?:(?<mark>\\.)(?<dec>\\d*+))?");

    private Typed() {}

    /** The meaning of a text as a number: none, one value, or two. */
    public static Meaning read(String text) {
        String typed = text.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return Meaning.NONE;
        }
        if (isClear(typed)) {
            return clear(typed);
        }
        String plain = Narrow.fold(typed);
        Matcher parts = NUMBER.matcher(plain);
        if (!parts.matches()) {
            return Meaning.NONE;
        }
        boolean hasPoint = plain.indexOf('.') >= 0;
        boolean hasComma = plain.indexOf(',') >= 0;
        double point = value(parts, false);
        return new Meaning(point, hasPoint || hasComma ? value(parts, true) : point, hasPoint, hasComma);
    }

    /**
     * Whether it is a simple number: a few digits with at most one separator, which can only be a decimal separator.
     */
    private static boolean isClear(String s) {
        int mark = -1;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if ((c == '.' || c == ',') && mark < 0) {
                mark = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        boolean thousands = mark > 0 && mark <= 3 && s.charAt(0) != '0' && s.length() - mark == 4;
        return s.length() < 20 && !thousands && mark < s.length() - 1;
    }

    private static Meaning clear(String s) {
        boolean comma = s.indexOf(',') >= 0;
        double value = Double.parseDouble(comma ? s.replace(',', '.') : s);
        boolean point = s.indexOf('.') >= 0;
        return new Meaning(comma ? Double.NaN : value, point ? Double.NaN : value, point, comma);
    }

    /** The value in one of the two conventions, or NaN. */
    private static double value(Matcher parts, boolean commas) {
        int power = hundredths(parts.group("of"));
        double size = size(parts, commas, power);
        return (parts.group(1).equals("-") ? -size : size) + 0.0;
    }

    private static int hundredths(String of) {
        return of.isEmpty() ? 0 : of.equals("%") ? -2 : -3;
    }

    private static double size(Matcher parts, boolean commas, int power) {
        if (parts.group("infinity") != null) {
            return power == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        if (parts.group("power") != null) {
            return decimal("1", power + Integer.parseInt(parts.group("power")));
        }
        String amount = parts.group("amount");
        if (amount != null) {
            return amount(amount, commas, power + exponent(parts));
        }
        return scaled(fraction(parts, commas), power);
    }

    private static int exponent(Matcher parts) {
        String exponent = parts.group("e") == null ? parts.group("ten") : parts.group("e");
        return exponent == null ? 0 : Integer.parseInt(exponent);
    }

    private static double fraction(Matcher parts, boolean commas) {
        if (parts.group("whole") == null) {
            return ratio(amount(parts.group("over"), commas, 0), amount(parts.group("under"), commas, 0));
        }
        double part = ratio(decimal(parts.group("part"), 0), decimal(parts.group("parts"), 0));
        return part < 1 ? decimal(parts.group("whole"), 0) + part : Double.NaN;
    }

    private static double ratio(double over, double under) {
        double ratio = over / under;
        return Double.isInfinite(ratio) || (ratio == 0 && over != 0) ? Double.NaN : ratio;
    }

    private static double scaled(double value, int power) {
        return value / Math.pow(10, -power);
    }

    private static double amount(@Nullable String digits, boolean commas, int power) {
        if (digits == null || (commas && digits.endsWith(","))) {
            return Double.NaN; // a comma at the end separates it from the next item
        }
        Matcher m = AMOUNT.matcher(commas ? exchanged(digits) : digits);
        if (!m.matches()) {
            return Double.NaN;
        }
        String whole = m.group("int") == null ? "" : m.group("int");
        String decimals = m.group("dec") == null ? "" : m.group("dec");
        String all = withoutMarks(whole) + decimals;
        return all.isEmpty() ? Double.NaN : decimal(all, power - decimals.length());
    }

    private static String exchanged(String digits) {
        return digits.replace(',', '\n').replace('.', ',').replace('\n', '.');
    }

    private static String withoutMarks(String whole) {
        return whole.replace(",", "").replace("'", "").replace(" ", "");
    }

    /** NaN if the value is too large or too small for a double. */
    private static double decimal(String digits, int power) {
        double value = Double.parseDouble(digits + "e" + power);
        boolean lost = value == 0 && digits.chars().anyMatch(c -> c != '0');
        return lost || Double.isInfinite(value) ? Double.NaN : value;
    }
}
