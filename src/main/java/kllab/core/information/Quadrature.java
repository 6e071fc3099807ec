package kllab.core.information;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kllab.core.numeric.Angles;
import kllab.core.probability.Anchor;
import kllab.core.probability.Beta;
import kllab.core.probability.Density;
import kllab.core.probability.Dirichlet;
import kllab.core.probability.LineDensity;
import kllab.core.probability.MultivariateNormal;
import kllab.core.probability.Normal;
import kllab.core.probability.Place;
import kllab.core.probability.VonMises;
import org.apache.commons.numbers.core.DD;

/**
 * KL of pairs for which it is finite, by adaptive quadrature of p ln(p/q) − p + q over the support of Q. This integrand
 * is nowhere negative, so nothing cancels, and its integral is KL because both densities integrate to 1. It is computed
 * from log densities, in coordinates around the anchors of the densities (see {@link Chart}).
 */
final class Quadrature {
    private Quadrature() {}

    static Estimate kl(Density p, Density q) {
        return switch (p) {
            case VonMises one
            when q instanceof VonMises other -> onTheLine(one.facing(0), other.facing(turn(one, other)));
            case LineDensity one when one.support().counts() -> CountSum.kl(one, (LineDensity) q);
            case LineDensity one -> kl(one, (LineDensity) q);
            case Dirichlet one -> kl(one, (Dirichlet) q);
            case MultivariateNormal one -> kl(one, (MultivariateNormal) q);
        };
    }

    private static double turn(VonMises p, VonMises q) {
        return Angles.reduced(DD.ofDifference(q.mu(), p.mu())).hi();
    }

    private static Estimate kl(LineDensity p, LineDensity q) {
        Optional<LineDensity> logP = p.ofLogarithm();
        Optional<LineDensity> logQ = q.ofLogarithm();
        return logP.isPresent() && logQ.isPresent() ? onTheLine(logP.get(), logQ.get()) : onTheLine(p, q);
    }

    private static Estimate onTheLine(LineDensity p, LineDensity q) {
        AdaptiveIntegral integral = new AdaptiveIntegral(new Integrand(p, q));
        Place[] landmarks =
                Stream.of(p, q).flatMap(each -> Arrays.stream(each.landmarks())).toArray(Place[]::new);
        List<Anchor> anchors = anchors(p, q);
        for (int i = 0; i < anchors.size(); i++) {
            Anchor at = anchors.get(i);
            double before =
                    i == 0 ? Double.NEGATIVE_INFINITY : anchors.get(i - 1).origin();
            double behind = i + 1 == anchors.size()
                    ? Double.POSITIVE_INFINITY
                    : anchors.get(i + 1).origin();
            if (covers(q, before, at.origin())) {
                addSide(integral, Chart.of(at, -1), landmarks, before);
            }
            if (covers(q, at.origin(), behind)) {
                addSide(integral, Chart.of(at, 1), landmarks, behind);
            }
        }
        return integral.finish();
    }

    private static boolean covers(LineDensity q, double lo, double hi) {
        return q.support().intervals().stream().anyMatch(each -> each.lo() <= lo && hi <= each.hi());
    }

    /**
     * The anchors of both in order. If two coincide, that of P is used. An anchor that is not an end of a support and
     * lies within its own scale of a narrower one is replaced by the narrower one.
     */
    private static List<Anchor> anchors(LineDensity p, LineDensity q) {
        double[] ends = DoubleStream.concat(Arrays.stream(p.boundaries()), Arrays.stream(q.boundaries()))
                .toArray();
        Predicate<Anchor> isEnd = anchor -> Arrays.stream(ends).anyMatch(end -> end == anchor.origin());
        List<Anchor> kept = new ArrayList<>();
        Stream.of(p, q)
                .flatMap(each -> each.anchors().stream())
                .filter(each -> Double.isFinite(each.origin()))
                .sorted(Comparator.comparingDouble(
                        each -> isEnd.test(each) ? Double.NEGATIVE_INFINITY : each.logScale()))
                .filter(each -> kept.stream().noneMatch(it -> serves(it, each, isEnd.test(each))))
                .forEach(kept::add);
        kept.sort(Comparator.comparingDouble(Anchor::origin));
        return kept;
    }

    private static boolean serves(Anchor kept, Anchor other, boolean isEnd) {
        double apart = Math.abs(kept.origin() - other.origin());
        return apart == 0 || (!isEnd && apart <= Math.exp(other.logScale()));
    }

    /** Adds one side of an anchor up to the midpoint to its neighbour, or to infinity. */
    private static void addSide(AdaptiveIntegral integral, Chart chart, Place[] landmarks, double neighbour) {
        boolean endless = Double.isInfinite(neighbour);
        double end = endless ? Double.POSITIVE_INFINITY : chart.coordinate(Place.of(neighbour)) - Math.log(2);
        double[] inside = Arrays.stream(landmarks)
                .filter(chart::contains)
                .mapToDouble(chart::coordinate)
                .filter(u -> u < end && Double.isFinite(u))
                .toArray();
        double last = endless ? (inside.length == 0 ? 0 : inside[0]) : end;
        double[] all = DoubleStream.concat(Arrays.stream(inside), DoubleStream.of(last))
                .sorted()
                .distinct()
                .toArray();
        integral.add(chart, all, endless);
    }

    /**
     * By the chain rule: the fraction of each outcome in the remainder left by the previous ones has a beta
     * distribution.
     */
    private static Estimate kl(Dirichlet p, Dirichlet q) {
        Estimate sum = new Estimate(0, 0);
        for (int i = 0; i + 1 < p.dimension(); i++) {
            Beta one = Beta.of(p.alpha(i), rest(p, i));
            Beta other = Beta.of(q.alpha(i), rest(q, i));
            sum = one.equals(other) ? sum : sum.plus(kl(one, other));
        }
        return sum.against(ClosedForm.kl(p, q).orElseThrow());
    }

    private static double rest(Dirichlet d, int i) {
        return Arrays.stream(d.toArray()).skip(i + 1).sum();
    }

    /**
     * In coordinates in which Q is standard normal and P is uncorrelated: one pair of normal distributions per
     * coordinate.
     */
    private static Estimate kl(MultivariateNormal p, MultivariateNormal q) {
        Estimate sum = new Estimate(0, 0);
        for (Normal each : ClosedForm.standardised(p, q)) {
            sum = sum.plus(kl(each, Normal.of(0, 1)));
        }
        return sum.against(ClosedForm.kl(p, q).orElseThrow());
    }
}
