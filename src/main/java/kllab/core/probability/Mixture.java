package kllab.core.probability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A mixture Σ w<sub>k</sub> p<sub>k</sub>(x) of distributions of one number, all continuous or all on whole numbers.
 * Parts of weight 0 are ignored. Immutable.
 */
public final class Mixture implements LineDensity {
    /** Greater than the usual constants of a density. */
    private static final double COARSE = 100;

    private final Categorical weights;
    private final List<LineDensity> parts;
    private final Support support;

    private Mixture(Categorical weights, List<LineDensity> parts, Support support) {
        this.weights = weights;
        this.parts = parts;
        this.support = support;
    }

    /**
     * The mixture of {@code parts}.
     *
     * @param weights as many as there are parts; divided by their sum
     * @throws IllegalArgumentException if the lengths differ, or continuous parts are mixed with parts on whole numbers
     */
    public static Mixture of(Categorical weights, List<? extends LineDensity> parts) {
        if (weights.size() != parts.size()) {
            throw new IllegalArgumentException(
                    "A mixture needs as many weights as parts, " + parts.size() + ", not " + weights.size() + ".");
        }
        boolean counts = parts.getFirst().support().counts();
        if (parts.stream().anyMatch(each -> each.support().counts() != counts)) {
            throw new IllegalArgumentException("A mixture cannot have a continuous part and one on whole numbers.");
        }
        List<Support.Interval> intervals = IntStream.range(0, parts.size())
                .filter(weights::isPossible)
                .boxed()
                .flatMap(k -> parts.get(k).support().intervals().stream())
                .toList();
        return new Mixture(weights, List.copyOf(parts), new Support(counts, intervals));
    }

    /**
     * A mixture of normal distributions.
     *
     * @throws IllegalArgumentException if the lengths differ, or as {@link Categorical#of} and {@link Normal} say
     */
    public static Mixture ofNormals(double[] weights, double[] means, double[] sigmas) {
        if (means.length != weights.length || sigmas.length != weights.length) {
            throw new IllegalArgumentException("A mixture needs as many means and sigmas as weights, " + weights.length
                    + ", not " + means.length + " and " + sigmas.length + ".");
        }
        return of(
                Categorical.of(weights),
                IntStream.range(0, weights.length)
                        .mapToObj(k -> Normal.of(means[k], sigmas[k]))
                        .toList());
    }

    /** The weights, which add up to 1. */
    public Categorical weights() {
        return weights;
    }

    /** The parts, in order. */
    public List<LineDensity> parts() {
        return parts;
    }

    @Override
    public double logDensity(Place place) {
        double greatest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int k = 0; k < parts.size(); k++) {
            if (weights.isPossible(k)) {
                double log = weights.logProbability(k) + parts.get(k).logDensity(place);
                if (log == Double.POSITIVE_INFINITY) {
                    return log;
                }
                if (log > greatest) {
                    sum = sum * Math.exp(greatest - log) + 1;
                    greatest = log;
                } else if (log > Double.NEGATIVE_INFINITY) {
                    sum += Math.exp(log - greatest);
                }
            }
        }
        return sum == 0 ? greatest : greatest + Math.log(sum);
    }

    @Override
    public Support support() {
        return support;
    }

    @Override
    public Tail leftTail() {
        return possibleParts().map(LineDensity::leftTail).reduce(Tail.NONE, Tail::heavier);
    }

    @Override
    public Tail rightTail() {
        return possibleParts().map(LineDensity::rightTail).reduce(Tail.NONE, Tail::heavier);
    }

    @Override
    public double centre() {
        double sum = 0;
        for (int k = 0; k < parts.size(); k++) {
            sum += weights.probability(k) * parts.get(k).centre();
        }
        return sum;
    }

    @Override
    public double scale() {
        double centre = centre();
        double sum = 0;
        for (int k = 0; k < parts.size(); k++) {
            double reach = Math.hypot(parts.get(k).scale(), parts.get(k).centre() - centre);
            sum += weights.probability(k) * reach * reach;
        }
        return Math.sqrt(sum);
    }

    /**
     * The contribution of the least accurate part to the size of the logarithm; if it is large, it counts in proportion
     * to that part's share of the density. The logarithms of the weights are included in those of the density and of
     * the parts.
     */
    @Override
    public double magnitude(Place place, double log) {
        double greatest = 0;
        for (int k = 0; k < parts.size(); k++) {
            if (weights.isPossible(k)) {
                double own = parts.get(k).magnitude(place, 0);
                greatest = Math.max(greatest, own > COARSE ? own * share(k, place, log) : own);
            }
        }
        return Math.abs(log) + greatest + Math.log(parts.size()) + 3;
    }

    private double share(int k, Place place, double log) {
        return Math.exp(weights.logProbability(k) + parts.get(k).logDensity(place) - log);
    }

    @Override
    public double logSurprisal(Place place) {
        return possibleParts()
                .mapToDouble(each -> each.logSurprisal(place))
                .min()
                .orElseThrow();
    }

    /** The landmarks of the parts; normal parts that nearly coincide use those of the first. */
    @Override
    public Place[] landmarks() {
        List<LineDensity> apart = new ArrayList<>();
        possibleParts()
                .filter(each -> apart.stream().noneMatch(it -> nearlyCoincide(it, each)))
                .forEach(apart::add);
        return apart.stream().flatMap(each -> Arrays.stream(each.landmarks())).toArray(Place[]::new);
    }

    private static boolean nearlyCoincide(LineDensity one, LineDensity other) {
        double ratio = one.scale() / other.scale();
        boolean areNormal = one instanceof Normal && other instanceof Normal;
        return areNormal && ratio > 0.7 && ratio < 1.5 && Math.abs(one.centre() - other.centre()) < 0.3 * one.scale();
    }

    @Override
    public List<Anchor> anchors() {
        return possibleParts().flatMap(each -> each.anchors().stream()).toList();
    }

    @Override
    public double[] boundaries() {
        return possibleParts()
                .flatMapToDouble(each -> Arrays.stream(each.boundaries()))
                .toArray();
    }

    @Override
    public Optional<LineDensity> ofLogarithm() {
        List<LineDensity> logarithms =
                parts.stream().flatMap(each -> each.ofLogarithm().stream()).toList();
        return logarithms.size() == parts.size() ? Optional.of(of(weights, logarithms)) : Optional.empty();
    }

    private Stream<LineDensity> possibleParts() {
        return IntStream.range(0, parts.size()).filter(weights::isPossible).mapToObj(parts::get);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mixture that && weights.equals(that.weights) && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return 31 * weights.hashCode() + parts.hashCode();
    }

    @Override
    public String toString() {
        return "Mixture[" + weights + ", " + parts + "]";
    }
}
