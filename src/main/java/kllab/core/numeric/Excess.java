package kllab.core.numeric;

/**
 * The non-negative terms of relative entropies, computed without cancellation.
 *
 * <p>For almost equal arguments the first-order terms of ln p/q cancel, and KL consists of the second-order rest. The
 * methods compute this rest directly, to a few units in the last place.
 */
public final class Excess {
    /** For greater |x| the subtraction x − ln(1 + x) loses no digits. */
    private static final double NEAR = 0.2;

    private Excess() {}

    /**
     * x − ln(1 + x): at least 0, and 0 only for x = 0.
     *
     * @param x greater than −1; +∞ for −1 and for +∞
     */
    public static double lessLog(double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        return Math.abs(x) <= NEAR ? near(x) : x - Math.log1p(x);
    }

    /**
     * e<sup>x</sup> − 1 − x: at least 0, and 0 only for x = 0; +∞ where it overflows.
     *
     * @param x any number
     */
    public static double expLess(double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        return Math.abs(x) <= 0.9 * NEAR ? near(Math.expm1(x)) : Math.expm1(x) - x;
    }

    /**
     * p·ln(p/q) − p + q: at least 0, and 0 only if p = q.
     *
     * @param p from {@link Double#MIN_NORMAL} to 1
     * @param q likewise
     */
    public static double of(double p, double q) {
        double gap = q - p;
        return isNear(gap, p) ? near(gap, p) : p * Math.log(p / q) + gap;
    }

    /** Whether q = p + {@code gap} is close enough to p for {@link #near}; never for p = 0. */
    public static boolean isNear(double gap, double p) {
        return Math.abs(gap) < NEAR * p;
    }

    /** p·ln(p/q) − p + q for a q = p + {@code gap} that {@link #isNear}: without a logarithm. */
    public static double near(double gap, double p) {
        return p * near(gap / p);
    }

    /**
     * x − ln(1 + x) = x·s − 2(s³/3 + s⁵/5 + …) with s = x/(2 + x), from ln(1 + x) = 2 artanh s; eight terms are enough
     * for |s| ≤ 0.2/1.8.
     */
    private static double near(double x) {
        double s = x / (2 + x);
        double square = s * s;
        double fourth = square * square;
        double even = 1.0 / 3 + fourth * (1.0 / 7 + fourth * (1.0 / 11 + fourth / 15));
        double odd = 1.0 / 5 + fourth * (1.0 / 9 + fourth * (1.0 / 13 + fourth / 17));
        return s * (x - 2 * square * (even + square * odd));
    }
}
