package kllab.core.probability;

import java.util.List;

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
        return place.from(lo) >= 0 && place.from(hi) <= 0 ? -Math.log(hi - lo) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public Support support() {
        return Support.line(lo, hi);
    }

    @Override
    public List<Anchor> anchors() {
        double log = Math.log(scale());
        return List.of(new Anchor(lo, log), new Anchor(hi, log));
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
