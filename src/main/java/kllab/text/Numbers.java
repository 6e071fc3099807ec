package kllab.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * Numbers as displayed on the screen: a fixed number of decimals, a true minus sign (U+2212), ∞ for infinity.
 *
 * <p>The exact value of the double is rounded, halves away from zero.
 */
public final class Numbers {
    private static final String MINUS = "\u2212";
    private static final String INFINITY = "\u221E";
    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final double SMALLEST_SHOWN = 0.0005;
    private static final double LARGEST_SHOWN = 1e6;
    private static final int USUAL_DECIMALS = 3;
    private static final double SMALLEST_PLAIN_CHANCE = 0.0095;
    private static final double SMALLEST_LONG_CHANCE = 0.00001;

    private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
    private static final double LARGEST_CLEAR = 1e9;
    private static final int LONGEST_PLAIN_POWER = 3;
    private static final double CLEAR = 1e-6;
    private static final int MOST_DECIMALS = 14;
    private static final double ROUNDING = 2e-14;

    /** Up to 20, and 64, since eighths multiply to these. */
    private static final int[] SMALL_DENOMINATORS =
            IntStream.concat(IntStream.rangeClosed(1, 20), IntStream.of(64)).toArray();

    private Numbers() {}

    /** {@code -1.5} with two decimals is {@code −1.50}; a value that rounds to zero has no sign. */
    public static String fixed(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "?";
        }
        String digits = magnitude(value, decimals);
        return value < 0 && !isZero(digits) ? MINUS + digits : digits;
    }

    /** Like {@link #fixed}, with a plus sign too, and with separated thousands; zero has no sign. */
    public static String signed(double value, int decimals) {
        String digits = grouped(magnitude(value, decimals));
        if (isZero(digits)) {
            return digits;
        }
        return (value < 0 ? MINUS : "+") + digits;
    }

    /** A count with separated thousands: {@code 100,000}; used on all pages. */
    public static String count(long count) {
        return count(BigInteger.valueOf(count));
    }

    /** The same for any size. */
    public static String count(BigInteger count) {
        return grouped((count.signum() < 0 ? MINUS : "") + count.abs());
    }

    /** A formatted number with separated thousands; not for fields, where {@code 1,234} is ambiguous. */
    public static String grouped(String number) {
        int point = number.indexOf('.');
        StringBuilder digits = new StringBuilder(number);
        for (int at = (point < 0 ? number.length() : point) - 3; at > 0 && isDigit(number.charAt(at - 1)); at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** A fraction as a percentage, {@code 45%}; used on all pages, in both languages. */
    public static String percent(double share, int decimals) {
        return grouped(fixed(100 * share, decimals)) + "%";
    }

    /**
     * A fraction as a percentage without decimals if it is a whole one, else with one, or with as many as it takes that only
     * nothing is 0% and only all is 100%.
     */
    public static String percent(double share) {
        double percents = 100 * share;
        int decimals = Math.abs(percents - Math.rint(percents)) < CLEAR / 1000 ? 0 : 1;
        while (decimals < MOST_DECIMALS && share > 0 && share < 1 && looksCertain(rounded(percents, decimals))) {
            decimals++;
        }
        return percent(share, decimals);
    }

    private static boolean looksCertain(double percents) {
        return percents == 0 || percents == 100;
    }

    /** Like {@link #count(long)}, with a plus sign too; zero has none. */
    public static String signedCount(long count) {
        return (count > 0 ? "+" : "") + count(count);
    }

    /**
     * An amount of information with {@code decimals} decimals and separated thousands; if a nonzero value would show
     * only zeros, with three decimals; if these are zeros, too, or from a million on, in the form {@code 1.00 × 10⁻²⁰}.
     */
    public static String amount(double value, int decimals) {
        double size = Math.abs(value);
        if ((size > 0 && size < SMALLEST_SHOWN) || (size >= LARGEST_SHOWN && size < Double.POSITIVE_INFINITY)) {
            return scientific(value);
        }
        String digits = grouped(fixed(value, decimals));
        return size > 0 && decimals < USUAL_DECIMALS && isZero(digits) ? fixed(value, USUAL_DECIMALS) : digits;
    }

    /** {@code 1.00 × 10⁻²⁰}. */
    public static String scientific(double value) {
        BigDecimal exact = new BigDecimal(Math.abs(value)).round(new MathContext(3, RoundingMode.HALF_UP));
        int exponent = exact.precision() - exact.scale() - 1;
        String mantissa =
                exact.movePointLeft(exponent).setScale(2, RoundingMode.HALF_UP).toPlainString();
        return (value < 0 ? MINUS : "") + mantissa + "\u00A0\u00D7\u00A010" + superscript(exponent);
    }

    /**
     * A power of ten on an axis: {@code 0.01}, {@code 1}, {@code 100}, but {@code 10⁻⁷} where there would be many
     * zeros.
     */
    public static String power(int exponent) {
        return Math.abs(exponent) > LONGEST_PLAIN_POWER
                ? "10" + superscript(exponent)
                : trimmed(Math.pow(10, exponent), Math.max(0, -exponent));
    }

    /**
     * A probability: three decimals, or two significant digits if three decimals would show a nonzero value as zero:
     * {@code 0.0007}, {@code 2e-9}. The output can be typed as input.
     */
    public static String chance(double value) {
        if (value == 0 || value >= SMALLEST_PLAIN_CHANCE) {
            return fixed(value, 3);
        }
        BigDecimal digits = new BigDecimal(value)
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        if (value >= SMALLEST_LONG_CHANCE) {
            return digits.toPlainString();
        }
        int exponent = digits.precision() - digits.scale() - 1;
        return digits.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /**
     * Like {@link #chance(double)} for a nonzero probability that may underflow to 0; its natural logarithm is used
     * then.
     */
    public static String chance(double value, double log) {
        if (value > 0 || log == Double.NEGATIVE_INFINITY) {
            return chance(value);
        }
        int exponent = exponent(log);
        return trimmed(mantissa(log, exponent), 1) + "e" + exponent;
    }

    /**
     * Like {@link #scientific(double)} for a positive number that may underflow to 0; its natural logarithm is used
     * then.
     */
    public static String scientific(double value, double log) {
        if (value > 0) {
            return scientific(value);
        }
        int exponent = exponent(log);
        return fixed(mantissa(log, exponent), 2) + "\u00A0\u00D7\u00A010" + superscript(exponent);
    }

    /**
     * The exponent of the power of ten at or below the number; a number equal to a power of ten to six digits counts as
     * that power.
     */
    private static int exponent(double log) {
        return (int) Math.floor(log / Math.log(10) + 1e-6);
    }

    private static double mantissa(double log, int exponent) {
        return Math.clamp(Math.pow(10, log / Math.log(10) - exponent), 1, 9.99);
    }

    /** A probability in a formula: three decimals, without zeros at its end; a small one as {@link #chance(double)}. */
    public static String brief(double chance) {
        return chance > 0 && chance < SMALLEST_PLAIN_CHANCE ? chance(chance) : trimmed(chance, USUAL_DECIMALS);
    }

    /** A probability as a fraction with a denominator up to 20, or of 64ths, or else as {@link #chance(double)}. */
    public static String fraction(double chance) {
        return fraction(chance, SMALL_DENOMINATORS);
    }

    /**
     * A probability as a fraction with one of these denominators, the first that gives it: {@code 3/8}; else as {@link #chance(double)}.
     * Only 0 and 1 are written so. The output can be typed as input.
     */
    public static String fraction(double chance, int... denominators) {
        for (int denominator : denominators) {
            double numerator = chance * denominator;
            double whole = Math.rint(numerator);
            boolean certain = whole == 0 || whole == denominator;
            if (certain ? numerator == whole : Math.abs(numerator - whole) < ROUNDING) {
                return certain ? fixed(chance, 0) : fixed(whole, 0) + "/" + denominator;
            }
        }
        return chance(chance);
    }

    /** A probability as a person would type it: at most {@code decimals} decimals, trailing zeros dropped. */
    public static String trimmed(double value, int decimals) {
        String digits = fixed(value, decimals);
        if (digits.indexOf('.') < 0) {
            return digits;
        }
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        if (digits.charAt(end - 1) == '.') {
            end--;
        }
        return digits.substring(0, end);
    }

    /** The value at that many decimals, as a double: what {@link #fixed} shows. */
    public static double rounded(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return value;
        }
        long units = units(value, decimals);
        return units >= 0
                ? Math.copySign(units / POWERS[decimals], value) + 0.0
                : new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }

    private static String magnitude(double value, int decimals) {
        if (Double.isInfinite(value)) {
            return INFINITY;
        }
        long units = units(value, decimals);
        return units >= 0
                ? digits(units, decimals)
                : new BigDecimal(Math.abs(value))
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /**
     * |value| in units of the last digit; −1 if double arithmetic cannot decide: close to a half, or too large. Most
     * numbers need no exact arithmetic.
     */
    private static long units(double value, int decimals) {
        if (decimals >= POWERS.length) {
            return -1;
        }
        double scaled = Math.abs(value) * POWERS[decimals];
        double floor = Math.floor(scaled);
        boolean clear = scaled < LARGEST_CLEAR && Math.abs(scaled - floor - 0.5) > CLEAR;
        return clear ? (long) (scaled - floor > 0.5 ? floor + 1 : floor) : -1;
    }

    private static String digits(long units, int decimals) {
        String all = Long.toString(units);
        if (decimals == 0) {
            return all;
        }
        StringBuilder digits = new StringBuilder(all.length() + decimals + 1);
        for (int i = all.length(); i <= decimals; i++) {
            digits.append('0');
        }
        digits.append(all);
        return digits.insert(digits.length() - decimals, '.').toString();
    }

    private static boolean isZero(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '0' && digits.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static String superscript(int exponent) {
        StringBuilder s = new StringBuilder(exponent < 0 ? "\u207B" : "");
        for (char c : Integer.toString(Math.abs(exponent)).toCharArray()) {
            s.append(SUPERSCRIPTS.charAt(c - '0'));
        }
        return s.toString();
    }
}
