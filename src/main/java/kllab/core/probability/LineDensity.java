package kllab.core.probability;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** A distribution of one number: continuous, or on whole numbers. */
public sealed interface LineDensity extends Density
        permits Bernoulli,
                Beta,
                Binomial,
                Cauchy,
                Exponential,
                Gamma,
                Geometric,
                Gumbel,
                Laplace,
                LogNormal,
                Mixture,
                Normal,
                Pareto,
                Poisson,
                Uniform,
                VonMises {
    /**
     * The logarithm of the density at a place, which may be more accurate than its rounded number; −∞ outside the
     * support.
     */
    double logDensity(Place place);

    /**
     * The logarithm of the density at {@code x}, or of the probability of {@code x} for a distribution on whole
     * numbers.
     */
    default double logDensity(double x) {
        return logDensity(Place.of(x));
    }

    /** The density at {@code x}. */
    default double density(double x) {
        return Math.exp(logDensity(x));
    }

    /** Where the density is positive. */
    Support support();

    /** How the density falls off towards −∞. */
    default Tail leftTail() {
        return Tail.NONE;
    }

    /** How the density falls off towards +∞. */
    default Tail rightTail() {
        return Tail.NONE;
    }

    /** A central point: the mean, or the median where that is more suitable. */
    double centre();

    /** The width around the centre: the standard deviation or a similar measure, greater than 0. */
    double scale();

    /**
     * Places between which the density is smooth and does not change by a large factor; used for integrals and sums.
     */
    default Place[] landmarks() {
        return DoubleStream.of(-243, -81, -27, -9, -3, -1, -0.3, 0, 0.3, 1, 3, 9, 27, 81, 243)
                .mapToObj(k -> Place.of(centre(), k * scale()))
                .toArray(Place[]::new);
    }

    /** The reference points for an integral over the density; they include all finite ends of the support. */
    default List<Anchor> anchors() {
        return List.of(new Anchor(centre(), Math.log(scale())));
    }

    /**
     * The size of the summands of {@code log}, the logarithm of the density at a place; its rounding error is about
     * 2<sup>−53</sup> of that.
     */
    default double magnitude(Place place, double log) {
        return Math.abs(log) + Math.abs(Math.log(scale())) + 2;
    }

    /**
     * ln(−ln of the density) in the far tails, where −ln of the density itself may be outside the range of a double.
     */
    default double logSurprisal(Place place) {
        return Math.log(-logDensity(place));
    }

    /**
     * The distribution of ln x, if it is as simple as this one; divergences are invariant under this change of
     * variable.
     */
    default Optional<LineDensity> ofLogarithm() {
        return Optional.empty();
    }

    /** The ends of its support, and of the supports of its parts. */
    default double[] boundaries() {
        return support().intervals().stream()
                .flatMapToDouble(each -> DoubleStream.of(each.lo(), each.hi()))
                .toArray();
    }

    @Override
    default int dimension() {
        return 1;
    }
}
