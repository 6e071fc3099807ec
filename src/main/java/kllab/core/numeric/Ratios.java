package kllab.core.numeric;

/**
 * Fractions, and the non-negative terms of relative entropies for numbers of any size, optionally from their exact
 * difference.
 */
public final class Ratios {
    private static final double NEAR = 0.5;

    private Ratios() {}

    /** one/(one + other) for two numbers greater than 0, even if their sum is outside the range of a double. */
    public static double share(double one, double other) {
        double total = one + other;
        return Double.isFinite(total) ? one / total : one / 2 / (one / 2 + other / 2);
    }

    /**
     * r − 1 − ln r for the ratio r = a/b: at least 0, and 0 only for a = b.
     *
     * @param a greater than 0
     * @param b greater than 0
     */
    public static double excess(double a, double b) {
        return excess(a, b, a - b);
    }

    /** The same if {@code difference} = a − b is known more accurately than from the rounded a and b. */
    public static double excess(double a, double b, double difference) {
        double relative = difference / b;
        if (Math.abs(relative) <= NEAR) {
            return Excess.lessLog(relative);
        }
        double ratio = a / b;
        if (ratio == Double.POSITIVE_INFINITY) {
            return ratio;
        }
        boolean normal = ratio >= Double.MIN_NORMAL && ratio <= Double.MAX_VALUE;
        return ratio - 1 - (normal ? Math.log(ratio) : Math.log(a) - Math.log(b));
    }

    /**
     * p ln(p/q) − p + q, a term of KL: q if p = 0, +∞ if q = 0 &lt; p.
     *
     * @param p at least 0
     * @param q at least 0
     * @param difference q − p, which may be more accurate than computed from p and q
     */
    public static double term(double p, double q, double difference) {
        if (p == 0) {
            return q;
        }
        return q == 0 ? Double.POSITIVE_INFINITY : p * excess(q, p, difference);
    }
}
