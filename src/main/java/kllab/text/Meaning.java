package kllab.text;

import java.util.OptionalDouble;

/**
 * What a text means as a number, by both customs of writing numbers: {@code 1,234} is 1234 where a point parts the decimals and
 * 1.234 where a comma does.
 *
 * @param point the number if decimals follow a point, and commas part thousands; NaN if it then is none
 * @param comma the number if decimals follow a comma, and points part thousands; NaN if it then is none
 * @param hasPoint whether there is a point in it
 * @param hasComma whether there is a comma in it
 */
public record Meaning(double point, double comma, boolean hasPoint, boolean hasComma) {
    /** That of a text that is no number. */
    static final Meaning NONE = new Meaning(Double.NaN, Double.NaN, false, false);

    /** Whether it is a number by one custom at least. */
    public boolean isNumber() {
        return !Double.isNaN(point) || !Double.isNaN(comma);
    }

    /** Whether it is two different numbers. */
    public boolean isTwofold() {
        return !Double.isNaN(point) && !Double.isNaN(comma) && point != comma;
    }

    /** The number, if it is not two; with a point first if it is. */
    public double first() {
        return Double.isNaN(point) ? comma : point;
    }

    /**
     * The number in a field that takes those between two others. Of two meanings it is the one that the field can hold; if both, the
     * one that the app itself would write so: decimals after a point, and the thousands of whole numbers after commas.
     *
     * @param whole whether the field takes only whole numbers
     * @return empty if it is none, or could be either
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
