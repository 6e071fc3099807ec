package kllab.core.probability;

/**
 * A number, with logarithms that stay right where the number itself is rounded: ln x where x underflows to 0, ln(1 − x)
 * where x rounds to 1.
 *
 * @param x the number
 * @param knownLog ln x, or NaN to have it computed
 * @param knownLogRest ln(1 − x), or NaN to have it computed
 */
public record Place(double x, double knownLog, double knownLogRest) {
    /** A number of which no more is known. */
    public static Place of(double x) {
        return new Place(x, Double.NaN, Double.NaN);
    }

    /** ln x, −∞ for x ≤ 0. */
    public double log() {
        if (!Double.isNaN(knownLog)) {
            return knownLog;
        }
        return x > 0 ? Math.log(x) : Double.NEGATIVE_INFINITY;
    }

    /** ln(1 − x), −∞ for x ≥ 1. */
    public double logRest() {
        if (!Double.isNaN(knownLogRest)) {
            return knownLogRest;
        }
        return x < 1 ? Math.log1p(-x) : Double.NEGATIVE_INFINITY;
    }
}
