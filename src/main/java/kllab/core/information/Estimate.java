package kllab.core.information;

/**
 * An approximate number with a bound for its error.
 *
 * @param value the number
 * @param error a bound for its absolute error, at least 0; +∞ if the number is outside the range of a double
 */
public record Estimate(double value, double error) {
    private static final Estimate BEYOND = new Estimate(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** A number whose last rounding is not yet in {@code error}. */
    static Estimate rounded(double value, double error) {
        double whole = error + 2 * Math.ulp(value);
        return Double.isFinite(value) && Double.isFinite(whole) ? new Estimate(value, whole) : BEYOND;
    }

    /** The sum, whose errors add up. */
    public Estimate plus(Estimate other) {
        return rounded(value + other.value, error + other.error);
    }

    /** The same value, with an error of at least its distance from {@code other}, which was computed in another way. */
    Estimate against(double other) {
        return new Estimate(value, error + 2 * Math.abs(value - other));
    }
}
