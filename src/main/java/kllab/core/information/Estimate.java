package kllab.core.information;

/**
 * A number found by approximation.
 *
 * @param value the number
 * @param error a bound for how far it may be off, at least 0; +∞ if the number is beyond the range of a double
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

    /** The same, known to be no better than its distance from what was found another way. */
    Estimate against(double other) {
        return new Estimate(value, error + 2 * Math.abs(value - other));
    }
}
