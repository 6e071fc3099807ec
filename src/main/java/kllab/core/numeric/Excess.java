package kllab.core.numeric;

/**
 * By how much a logarithm or an exponential lies off its tangent: the non-negative pieces that every divergence is made
 * of. None is computed by subtracting close numbers, so each keeps its digits where it is tiny.
 */
public final class Excess {
    private static final double SERIES = 0.5;

    private Excess() {}

    /**
     * x − ln(1 + x) for |x| ≤ 0.65, to full relative precision. With s = x/(2 + x) it is x·s − 2(s³/3 + s⁵/5 + …), from
     * ln(1 + x) = 2 artanh s.
     */
    public static double lessLog(double x) {
        double s = x / (2 + x);
        double square = s * s;
        double power = square * s;
        double tail = 0;
        for (int k = 3; Math.abs(power) > 1e-18 * Math.abs(tail) && k < 60; k += 2) {
            tail += power / k;
            power *= square;
        }
        return x * s - 2 * tail;
    }

    /** e<sup>y</sup> − 1 − y, for any y; +∞ where it overflows. */
    public static double lessLine(double y) {
        double growth = Math.expm1(y);
        return Math.abs(y) <= SERIES ? lessLog(growth) : growth - y;
    }

    /**
     * r − 1 − ln r for the ratio r = a/b.
     *
     * @param a greater than 0
     * @param b greater than 0
     */
    public static double ofRatio(double a, double b) {
        return ofRatio(a, b, a - b);
    }

    /** The same where a − b is known better than the rounded a and b can tell. */
    public static double ofRatio(double a, double b, double difference) {
        double relative = difference / b;
        if (Math.abs(relative) <= SERIES) {
            return lessLog(relative);
        }
        double ratio = a / b;
        double log =
                ratio >= Double.MIN_NORMAL && ratio <= Double.MAX_VALUE ? Math.log(ratio) : Math.log(a) - Math.log(b);
        return ratio - 1 - log;
    }

    /**
     * p ln(p/q) − p + q, the non-negative term of KL: q if p = 0, +∞ if q = 0 &lt; p.
     *
     * @param difference q − p, which may be known better than p and q
     */
    public static double term(double p, double q, double difference) {
        if (p == 0) {
            return q;
        }
        return q == 0 ? Double.POSITIVE_INFINITY : p * ofRatio(q, p, difference);
    }
}
