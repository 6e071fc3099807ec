package kllab.core.information;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kllab.core.probability.Beta;
import kllab.core.probability.Density;
import kllab.core.probability.Dirichlet;
import kllab.core.probability.LineDensity;
import kllab.core.probability.MultivariateNormal;
import kllab.core.probability.Normal;
import kllab.core.probability.Support;

/**
 * KL of pairs for which it is finite, by adaptive quadrature of p ln(p/q) − p + q over the support of Q. That integrand
 * is nowhere negative, so that nothing cancels, and its integral is KL because both densities have the integral 1. It is
 * computed from log densities, in coordinates that reach every end of a support (see {@link Chart}).
 */
final class Quadrature {
    private Quadrature() {}

    static Estimate kl(Density p, Density q) {
        return switch (p) {
            case LineDensity one -> kl(one, (LineDensity) q);
            case Dirichlet one -> kl(one, (Dirichlet) q);
            case MultivariateNormal one -> kl(one, (MultivariateNormal) q);
        };
    }

    private static Estimate kl(LineDensity p, LineDensity q) {
        if (p.support().counts()) {
            return CountSum.kl(p, q);
        }
        AdaptiveIntegral integral = new AdaptiveIntegral();
        double[] ends = ends(p, q);
        for (int i = 0; i + 1 < ends.length; i++) {
            if (q.support().intervals().stream().anyMatch(covers(ends[i], ends[i + 1]))) {
                addPiece(integral, p, q, ends[i], ends[i + 1]);
            }
        }
        return integral.finish();
    }

    private static Predicate<Support.Interval> covers(double lo, double hi) {
        return each -> each.lo() <= lo && hi <= each.hi();
    }

    /** The ends of all supports in order. */
    private static double[] ends(LineDensity p, LineDensity q) {
        return IntStream.range(0, 2)
                .mapToObj(i -> i == 0 ? p : q)
                .flatMapToDouble(each -> Arrays.stream(each.boundaries()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static void addPiece(AdaptiveIntegral integral, LineDensity p, LineDensity q, double lo, double hi) {
        Chart chart = Chart.of(lo, hi, p.centre(), p.scale());
        double[] landmarks = IntStream.range(0, 2)
                .mapToObj(i -> i == 0 ? p : q)
                .flatMapToDouble(each -> Arrays.stream(each.landmarks()))
                .filter(x -> lo < x && x < hi)
                .map(chart::coordinate)
                .filter(Double::isFinite)
                .sorted()
                .distinct()
                .toArray();
        integral.add(new Integrand(p, q, chart), landmarks.length == 0 ? new double[] {0} : landmarks);
    }

    /** By the chain rule: the share of each outcome in what the ones before it left is a beta distribution. */
    private static Estimate kl(Dirichlet p, Dirichlet q) {
        Estimate sum = new Estimate(0, 0);
        for (int i = 0; i + 1 < p.dimension(); i++) {
            Beta one = Beta.of(p.alpha(i), rest(p, i));
            Beta other = Beta.of(q.alpha(i), rest(q, i));
            sum = one.equals(other) ? sum : sum.plus(kl(one, other));
        }
        return sum;
    }

    private static double rest(Dirichlet d, int i) {
        return Arrays.stream(d.toArray()).skip(i + 1).sum();
    }

    /** Coordinates in which Q is standard and P has no correlation: one pair of normal distributions for each. */
    private static Estimate kl(MultivariateNormal p, MultivariateNormal q) {
        Estimate sum = new Estimate(0, 0);
        for (Normal each : ClosedForm.standardised(p, q)) {
            sum = sum.plus(kl(each, Normal.of(0, 1)));
        }
        return sum;
    }
}
