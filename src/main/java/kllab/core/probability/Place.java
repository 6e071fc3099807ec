package kllab.core.probability;

/**
 * A number represented by a nearby point, the origin, and its distance from there. So no digits are lost close to a
 * point far from 0, close to an end of a support, or outside the range of a double: every density uses the distance
 * from its own location.
 *
 * @param origin the point, any finite number
 * @param offset the number minus the origin; it may overflow or underflow
 * @param logScale together with {@code u} the logarithm of the distance, which does neither: ln |offset| = logScale + u
 * @param u −∞ if the offset is 0
 */
public record Place(double origin, double offset, double logScale, double u) {
    private static final double TINY = 0x1p-60;

    private static final double LOG_TINY = Math.log(TINY);

    /** A plain number. */
    public static Place of(double x) {
        return new Place(x, 0, 0, Double.NEGATIVE_INFINITY);
    }

    /** {@code origin} + {@code offset}. */
    public static Place of(double origin, double offset) {
        return new Place(origin, offset, 0, Math.log(Math.abs(offset)));
    }

    /** {@code origin} + direction·e<sup>log</sup>. */
    public static Place atLog(double origin, int direction, double log) {
        return new Place(origin, direction * Math.exp(log), 0, log);
    }

    /** The number, rounded. */
    public double x() {
        return origin + offset;
    }

    /** The number minus {@code point}, rounded once; ±∞ if it overflows. */
    public double from(double point) {
        double apart = origin - point;
        if (apart == 0 || Double.isInfinite(apart) || Double.isInfinite(offset)) {
            return apart + offset;
        }
        double back = origin - apart;
        double lost = (origin - (apart + back)) + (back - point);
        return apart + offset + lost;
    }

    /**
     * The number minus {@code point} in units of {@code scale}, even if the difference is outside the range of a
     * double.
     */
    public double from(double point, double scale) {
        double difference = from(point);
        return Double.isFinite(difference)
                ? difference / scale
                : Math.copySign(Math.exp(logFrom(point, Math.log(scale))), difference);
    }

    /** ln |x − point| − {@code less}, even if the difference is outside the range of a double. */
    public double logFrom(double point, double less) {
        if (origin == point && u > Double.NEGATIVE_INFINITY) {
            return logScale - less + u;
        }
        double difference = Math.abs(from(point));
        if (Double.isFinite(difference)) {
            return Math.log(difference) - less;
        }
        double offsetPart = Math.copySign(Math.exp(logScale + u + LOG_TINY), offset);
        double part = Math.abs(origin * TINY - point * TINY + offsetPart);
        return (Double.isFinite(part) ? Math.log(part) - LOG_TINY : logScale + u) - less;
    }

    /** ln x, −∞ for x ≤ 0. */
    public double log() {
        return logOver(0);
    }

    /** ln x − {@code log}, which may be accurate where ln x has lost digits; −∞ for x ≤ 0. */
    public double logOver(double log) {
        if (Math.abs(offset) < origin / 2) {
            return Math.log(origin) - log + Math.log1p(offset / origin);
        }
        return from(0) > 0 || isBeyond(0, 1) ? logFrom(0, log) : Double.NEGATIVE_INFINITY;
    }

    /** ln(1 − x), −∞ for x ≥ 1. */
    public double logRest() {
        return from(1) < 0 || isBeyond(1, -1) ? logFrom(1, 0) : Double.NEGATIVE_INFINITY;
    }

    /** Whether the distance from {@code point} underflows. */
    private boolean isBeyond(double point, int direction) {
        return origin == point && u > Double.NEGATIVE_INFINITY && Math.copySign(1, offset) == direction;
    }
}
