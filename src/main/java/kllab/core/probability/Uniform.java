package kllab.core.probability;

/**
 * The uniform distribution: the same density from one end to the other.
 *
 * @param lo the lower end
 * @param hi the upper end, greater than the lower
 */
public record Uniform(double lo, double hi) implements LineDensity {
    /** Checks the parameters: {@link IllegalArgumentException} names the one that is wrong. */
    public Uniform {
        Checks.finite("lo", lo);
        Checks.finite("hi", hi);
        if (!(lo < hi) || Double.isInfinite(hi - lo)) {
            throw new IllegalArgumentException(
                    "The parameter hi must be greater than lo, " + lo + ", by a finite width, not " + hi + ".");
        }
    }

    /** The same as the constructor. */
    public static Uniform of(double lo, double hi) {
        return new Uniform(lo, hi);
    }

    @Override
    public double logDensity(Place place) {
        double x = place.x();
        return x >= lo && x <= hi ? -Math.log(hi - lo) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public Support support() {
        return Support.line(lo, hi);
    }

    @Override
    public double centre() {
        return lo + (hi - lo) / 2;
    }

    @Override
    public double scale() {
        return (hi - lo) / 4;
    }
}
