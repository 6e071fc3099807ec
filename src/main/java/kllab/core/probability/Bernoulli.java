package kllab.core.probability;

/**
 * One toss of a coin: 1 with probability p, 0 otherwise.
 *
 * @param p the probability of 1, from 0 to 1
 */
public record Bernoulli(double p) implements LineDensity {
    /** Checks the parameters: {@link IllegalArgumentException} names the one that is wrong. */
    public Bernoulli {
        Checks.chance("p", p);
    }

    /** The same as the constructor. */
    public static Bernoulli of(double p) {
        return new Bernoulli(p);
    }

    @Override
    public double logDensity(Place place) {
        if (place.x() == 1) {
            return Math.log(p);
        }
        return place.x() == 0 ? Math.log1p(-p) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public Support support() {
        return Support.counts(p == 1 ? 1 : 0, p == 0 ? 0 : 1);
    }

    @Override
    public double centre() {
        return p;
    }

    @Override
    public double scale() {
        return 0.5;
    }
}
