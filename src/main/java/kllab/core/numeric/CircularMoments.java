package kllab.core.numeric;

import org.apache.commons.numbers.core.Sum;

/**
 * Averages over the circle with the weight e<sup>κ cos θ</sup>, by the trapezoidal rule: for a smooth periodic function
 * it converges faster than any power, and all terms are positive. Expressed in v = 1 − cos θ = 2 sin²(θ/2), so that
 * nothing overflows and narrow peaks stay accurate.
 */
public final class CircularMoments {
    private static final int FULL_CIRCLE = 64;

    private static final double NEGLIGIBLE = 45;

    private CircularMoments() {}

    /** ln of the mean of e<sup>−κ(1 − cos θ)</sup> over the circle, that is ln I₀(κ) − κ; for κ ≥ 0. */
    public static double logMean(double kappa) {
        Grid grid = Grid.of(kappa, kappa);
        double sum = grid.sum(v -> Math.exp(-kappa * v));
        return Math.log(sum * grid.step / Math.PI);
    }

    /** The mean of 1 − cos θ, that is 1 − I₁(κ)/I₀(κ): 1 for κ = 0. */
    public static double meanDeviation(double kappa) {
        Grid grid = Grid.of(kappa, kappa);
        return grid.sum(v -> v * Math.exp(-kappa * v)) / grid.sum(v -> Math.exp(-kappa * v));
    }

    /** The mean of cos θ, I₁(κ)/I₀(κ): κ/2 for small κ, where e<sup>κ cos θ</sup> − 1 is used as the weight. */
    public static double meanCosine(double kappa) {
        if (kappa > 1) {
            return 1 - meanDeviation(kappa);
        }
        Grid grid = Grid.of(kappa, kappa);
        return grid.sum(v -> (1 - v) * Math.expm1(kappa * (1 - v))) / grid.sum(v -> Math.exp(kappa * (1 - v)));
    }

    /**
     * ln I₀(to) − ln I₀(from) − (to − from)·I₁(from)/I₀(from), at least 0, without cancellation for close concentrations:
     * ln of the mean of e<sup>y</sup> for y = (from − to)(v − mean of v), as ln(1 + mean of e<sup>y</sup> − 1 − y).
     *
     * @param from at least 0
     * @param to at least 0
     */
    public static double gap(double from, double to) {
        double deviation = meanDeviation(from);
        boolean close = to <= 2 * from + 2 && to >= from / 2 - 1;
        if (!close) {
            return logMean(to) - logMean(from) + (to - from) * deviation;
        }
        Grid grid = Grid.of(Math.min(from, to), Math.max(from, to));
        double total = grid.sum(v -> Math.exp(-from * v));
        double excess = grid.sum(v -> Math.exp(-from * v) * Excess.expLess((from - to) * (v - deviation)));
        return Math.log1p(excess / total);
    }

    private interface Term {
        double at(double v);
    }

    /** Equally spaced angles from 0 to where the weight is negligible, or to π. */
    private record Grid(double step, int intervals, boolean whole) {
        /** A grid wide enough for the least concentration and fine enough for the greatest. */
        static Grid of(double least, double greatest) {
            boolean whole = least < NEGLIGIBLE / 2;
            double end = whole ? Math.PI : 2 * Math.asin(Math.sqrt(NEGLIGIBLE / 2 / least));
            double step = Math.min(Math.PI / FULL_CIRCLE, 0.5 / Math.sqrt(greatest));
            int intervals = (int) Math.ceil(end / step);
            return new Grid(end / intervals, intervals, whole);
        }

        /** Half of the sum over the whole circle, since every term is even. */
        double sum(Term term) {
            Sum sum = Sum.create().add(term.at(0) / 2);
            for (int i = 1; i < intervals; i++) {
                sum.add(term.at(deviation(i * step)));
            }
            return sum.add(term.at(deviation(intervals * step)) * (whole ? 0.5 : 1))
                    .getAsDouble();
        }

        private static double deviation(double angle) {
            double sine = Math.sin(angle / 2);
            return 2 * sine * sine;
        }
    }
}
