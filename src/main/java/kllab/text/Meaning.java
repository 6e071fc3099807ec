package kllab.text;

import java.util.OptionalDouble;

/**
 * A text read as a number in both conventions: {@code 1,234} is 1234 with a decimal point and 1.234 with a decimal
 * comma.
 *
 * @param point the value with a decimal point and commas between thousands; NaN if it is not such a number
 * @param comma the value with a decimal comma and points between thousands; NaN if it is not such a number
 * @param hasPoint whether the text contains a point
 * @param hasComma whether the text contains a comma
 */
public record Meaning(double point, double comma, boolean hasPoint, boolean hasComma) {
    /** The meaning of a text that is not a number. */
    static final Meaning NONE = new Meaning(Double.NaN, Double.NaN, false, false);

    /** Whether it is a number in at least one convention. */
    public boolean isNumber() {
        return !Double.isNaN(point) || !Double.isNaN(comma);
    }

    /** Whether the two conventions give different numbers. */
    public boolean isTwofold() {
        return !Double.isNaN(point) && !Double.isNaN(comma) && point != comma;
    }

    /** The number if it is unique; otherwise the one with a decimal point. */
    public double first() {
        return Double.isNaN(point) ? comma : point;
    }

    /**
     * The number for a field with a range. Of two different values it is the one in the range; if both are, the one in
     * the app's own notation: a decimal point, and commas between the thousands of whole numbers.
     *
     * @param whole whether the field accepts only whole numbers
     * @return empty if there is no such number, or if both values are possible
     */
    public OptionalDouble between(double least, double most, boolean whole) {
        boolean pointed = fits(point, least, most, whole);
        boolean commaed = fits(comma, least, most, whole);
        if (isTwofold() && (whole ? hasPoint : hasComma && pointed && commaed)) {
            return OptionalDouble.empty();
        }
        boolean thousands = whole && isTwofold();
        return pointed
                ? OptionalDouble.of(point)
                : commaed && !thousands ? OptionalDouble.of(comma) : OptionalDouble.empty();
    }

    private static boolean fits(double number, double least, double most, boolean whole) {
        return number >= least && number <= most && (!whole || number == Math.rint(number));
    }
}
