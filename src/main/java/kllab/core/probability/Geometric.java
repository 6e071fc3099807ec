package kllab.core.probability;

/**
 * Failures before the first success: k = 0, 1, … with probability p(1 − p)<sup>k</sup>.
 *
 * @param p the probability of success, greater than 0 and at most 1
 */
public record Geometric(double p) implements LineDensity {
    /** Checks the parameters: {@link IllegalArgumentException} names the one that is wrong. */
    public Geometric {
        Checks.chance("p", p);
        Checks.positive("p", p);
    }

    /** The same as the constructor. */
    public static Geometric of(double p) {
        return new Geometric(p);
    }

    @Override
    public double logDensity(Place place) {
        double k = place.x();
        if (!support().contains(k)) {
            return Double.NEGATIVE_INFINITY;
        }
        return k == 0 ? Math.log(p) : Math.log(p) + k * Math.log1p(-p);
    }

    @Override
    public Support support() {
        return Support.counts(0, p == 1 ? 0 : Double.POSITIVE_INFINITY);
    }

    @Override
    public double centre() {
        return (1 - p) / p;
    }

    @Override
    public double scale() {
        return 1 / p;
    }

    @Override
    public Tail rightTail() {
        return p == 1 ? Tail.NONE : new Tail(Tail.Shape.LINEAR, -Math.log1p(-p));
    }
}
