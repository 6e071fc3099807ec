package kllab.core.information;

import kllab.core.probability.Categorical;

/**
 * Why KL(P‖Q) is never negative: ln x ≤ x − 1, which touch at x = 1, at x = q/p of each outcome. In nats: the terms p·ln(p/q), of either
 * sign, and q − p, which adds up to 0, are together p·(x − 1 − ln x), which is never negative (Gibbs 1902).
 *
 * @param p the weights, {@code q} over as many outcomes
 */
public record TangentTerms(Categorical p, Categorical q) {
    /** Nearer to 1 the gap is a series: a difference would have no digits. */
    private static final double NEAR = 1e-4;

    /** x = q/p: ∞ if p = 0 &lt; q, NaN if both are 0. */
    public double ratio(int outcome) {
        return q.probability(outcome) / p.probability(outcome);
    }

    /** Whether an outcome has a place on the curve. */
    public boolean isOnCurve(int outcome) {
        return p.isPossible(outcome) && Double.isFinite(ratio(outcome));
    }

    /** How far the tangent is above the curve: x − 1 − ln x; ∞ if q = 0 or p = 0. */
    public double gap(int outcome) {
        double u = ratio(outcome) - 1;
        return Math.abs(u) < NEAR ? u * u * (0.5 - u * (1.0 / 3 - u * 0.25)) : u - Math.log(ratio(outcome));
    }

    /** p·ln(p/q). */
    public double term(int outcome) {
        double chance = p.probability(outcome);
        return chance == 0 ? 0 : -chance * Math.log(ratio(outcome)) + 0.0;
    }

    /** q − p. */
    public double shift(int outcome) {
        return q.probability(outcome) - p.probability(outcome);
    }

    /** p times the gap; q, its limit, if p = 0. */
    public double weighed(int outcome) {
        double chance = p.probability(outcome);
        return chance == 0 ? q.probability(outcome) : chance * gap(outcome);
    }
}
