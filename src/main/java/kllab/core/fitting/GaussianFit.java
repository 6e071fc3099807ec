package kllab.core.fitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kllab.core.fitting.Objective.Local;
import kllab.core.information.DensityDivergence;
import kllab.core.probability.Categorical;
import kllab.core.probability.LineDensity;
import kllab.core.probability.Mixture;
import kllab.core.probability.Normal;

/**
 * One normal distribution Q fitted to a mixture P of normal distributions, in both directions, on the whole line.
 *
 * <p>The forward fit minimises KL(P‖Q) and is exact: Q has P's mean and variance. The reverse fit minimises KL(Q‖P),
 * which may have several local minima; all are found. Divergences are in nats, with a relative error of at most
 * 10<sup>−8</sup>, even where they are tiny. Immutable.
 */
public final class GaussianFit {
    /** Below this value the difference of entropies has lost too many digits. */
    private static final double TINY = 1e-4;

    private static final double TIE = 1e-12;

    /** The accuracy of a minimum, relative to σ; smaller differences are not resolved. */
    private static final double RESOLUTION = 1e-12;

    /** In nats. A smaller divergence is rounding error: the true value is 0. */
    private static final double NOTHING = 1e-26;

    private static final double FARTHEST = 1e100;

    private static final double GREATEST_RATIO = 1e12;

    private final Mixture mixture;
    private final LineFrame frame;

    // the following fields are in the coordinates of the frame, without parts of weight 0
    private final double[] shares;
    private final List<Normal> parts;
    private final LineDensity density;
    private final ForwardObjective forward;
    private final ReverseObjective reverse;

    private GaussianFit(
            Mixture mixture,
            LineFrame frame,
            double[] shares,
            List<Normal> parts,
            ForwardObjective forward,
            ReverseObjective reverse) {
        this.mixture = mixture;
        this.frame = frame;
        this.shares = shares;
        this.parts = parts;
        boolean single = parts.stream().allMatch(parts.getFirst()::equals);
        // a closed form if all parts are equal
        this.density = single ? parts.getFirst() : Mixture.of(Categorical.of(shares), parts);
        this.forward = forward;
        this.reverse = reverse;
    }

    /**
     * Fits to {@code p}.
     *
     * @throws IllegalArgumentException if a part is not normal, its numbers exceed 10<sup>100</sup>, or it is
     * 10<sup>12</sup> times narrower than the mixture
     */
    public static GaussianFit of(Mixture p) {
        List<Normal> parts = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int k = 0; k < p.parts().size(); k++) {
            if (p.weights().isPossible(k)) {
                parts.add(requireNormal(p.parts().get(k)));
                weights.add(p.weights().probability(k));
            }
        }
        requireComparable(parts);
        double[] shares = weights.stream().mapToDouble(Double::doubleValue).toArray();
        LineFrame frame = LineFrame.of(shares, parts);
        List<Normal> framed = parts.stream().map(frame::in).toList();
        ReverseObjective reverse = ReverseObjective.of(Mixture.of(Categorical.of(shares), framed), framed);
        return new GaussianFit(p, frame, shares, framed, forward(shares, framed, reverse), reverse);
    }

    private static void requireComparable(List<Normal> parts) {
        double least = parts.stream().mapToDouble(Normal::mu).min().orElseThrow();
        double greatest = parts.stream().mapToDouble(Normal::mu).max().orElseThrow();
        double widest = parts.stream().mapToDouble(Normal::sigma).max().orElseThrow();
        double narrowest = parts.stream().mapToDouble(Normal::sigma).min().orElseThrow();
        if (Math.max(greatest - least, widest) > GREATEST_RATIO * narrowest) {
            throw new IllegalArgumentException("The mixture must not be wider than " + GREATEST_RATIO
                    + " times its narrowest part, of sigma " + narrowest + ".");
        }
    }

    private static Normal requireNormal(LineDensity part) {
        if (part instanceof Normal normal) {
            if (Math.abs(normal.mu()) > FARTHEST || normal.sigma() > FARTHEST || normal.sigma() < 1 / FARTHEST) {
                throw new IllegalArgumentException("Every part must lie within ±" + FARTHEST
                        + " and be wider than one over that, unlike the one with mean " + normal.mu() + " and sigma "
                        + normal.sigma() + ".");
            }
            return normal;
        }
        throw new IllegalArgumentException("Every part of the mixture must be normal, not " + part + ".");
    }

    /**
     * Sums differences from the narrowest part, so that for equal parts the mean and the standard deviation are exactly
     * theirs.
     */
    private static ForwardObjective forward(double[] shares, List<Normal> parts, ReverseObjective reverse) {
        double mean = 0;
        double entropy = 0;
        double narrowest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < shares.length; k++) {
            Normal part = parts.get(k);
            mean += shares[k] * part.mu();
            entropy += shares[k] * reverse.crossEntropy(part.mu(), part.sigma());
            narrowest = Math.min(narrowest, part.sigma());
        }
        double variance = narrowest * narrowest;
        for (int k = 0; k < shares.length; k++) {
            double shift = parts.get(k).mu() - mean;
            double wider = (parts.get(k).sigma() - narrowest) * (parts.get(k).sigma() + narrowest);
            variance += shares[k] * (wider + shift * shift);
        }
        return new ForwardObjective(mean, variance, entropy);
    }

    /** The mixture P. */
    public Mixture mixture() {
        return mixture;
    }

    /** The differential entropy of P, −∫ p ln p dx: negative for narrow mixtures. */
    public double entropy() {
        return forward.entropy() + Math.log(frame.scale());
    }

    /** The Q with the least KL(P‖Q): P's mean and variance. There is no other local minimum. */
    public FittedNormal forward() {
        return fitted(reverse.at(forward.mean(), Math.sqrt(forward.variance())));
    }

    /** P's variance, which is that of the forward fit. */
    public double variance() {
        return forward.variance() * frame.scale() * frame.scale();
    }

    /** All local minima of KL(Q‖P), the lowest first, ties from left to right. */
    public List<ReverseMinimum> reverse() {
        List<FittedNormal> fits = new ArrayList<>();
        for (Local each : ReverseSearch.minima(reverse)) {
            fits.add(fitted(settled(each)));
        }
        double least = fits.stream().mapToDouble(FittedNormal::klQP).min().orElseThrow();
        List<ReverseMinimum> minima = new ArrayList<>();
        for (FittedNormal each : fits) {
            minima.add(new ReverseMinimum(each, each.klQP() <= least + TIE));
        }
        minima.sort(Comparator.comparingDouble(
                        (ReverseMinimum each) -> Math.rint(each.fit().klQP() / TIE))
                .thenComparingDouble(each -> each.fit().mu()));
        return List.copyOf(minima);
    }

    /**
     * The local minimum of KL(Q‖P) reached by descent from a start: used to follow a minimum while P changes a little.
     *
     * @throws IllegalArgumentException if {@code mu} is not finite or {@code sigma} not finite and greater than 0
     */
    public FittedNormal reverseFrom(double mu, double sigma) {
        Normal start = frame.in(Normal.of(mu, sigma));
        return fitted(settled(Descent.minimum(reverse, start.mu(), start.sigma())));
    }

    /**
     * If a minimum equals P's mean, or its width P's standard deviation, up to the resolution, returns exactly that
     * value.
     */
    private Local settled(Local found) {
        double deviation = Math.sqrt(forward.variance());
        double mu = isSame(found.mu(), forward.mean(), found.sigma()) ? forward.mean() : found.mu();
        double sigma = isSame(found.sigma(), deviation, deviation) ? deviation : found.sigma();
        return mu == found.mu() && sigma == found.sigma() ? found : reverse.at(mu, sigma);
    }

    private static boolean isSame(double a, double b, double size) {
        return Math.abs(a - b) < RESOLUTION * size;
    }

    /**
     * Both divergences of any Q.
     *
     * @throws IllegalArgumentException if {@code mu} is not finite or {@code sigma} not finite and greater than 0
     */
    public FittedNormal at(double mu, double sigma) {
        Normal q = frame.in(Normal.of(mu, sigma));
        return new FittedNormal(
                mu, sigma, klPQ(q), klQP(q, reverse.at(q.mu(), q.sigma()).value()));
    }

    private FittedNormal fitted(Local there) {
        Normal q = Normal.of(there.mu(), there.sigma());
        return new FittedNormal(frame.out(q.mu()), frame.scale() * q.sigma(), klPQ(q), klQP(q, there.value()));
    }

    private double klPQ(Normal q) {
        double value = forward.at(q.mu(), q.sigma()).value();
        return orNothing(value < TINY ? DensityDivergence.kl(density, q) : value);
    }

    private double klQP(Normal q, double value) {
        return orNothing(value < TINY ? DensityDivergence.kl(q, density) : value);
    }

    private static double orNothing(double kl) {
        return kl < NOTHING ? 0 : kl;
    }

    /**
     * The path of steepest descent from a start to a local minimum, both included, in the Fisher metric; it never
     * increases.
     *
     * @throws IllegalArgumentException if {@code mu} is not finite or {@code sigma} not finite and greater than 0
     */
    public List<FitPoint> descent(FitDirection direction, double mu, double sigma) {
        Normal start = frame.in(Normal.of(mu, sigma));
        List<FitPoint> path = direction == FitDirection.FORWARD
                ? Descent.path(forward, forward, start.mu(), start.sigma())
                : Descent.path(reverse.by(ReverseObjective.ROUGH), reverse, start.mu(), start.sigma());
        List<FitPoint> way =
                new ArrayList<>(List.of(new FitPoint(mu, sigma, path.getFirst().kl())));
        for (FitPoint each : path.subList(1, path.size())) {
            way.add(new FitPoint(frame.out(each.mu()), frame.scale() * each.sigma(), each.kl()));
        }
        return List.copyOf(way);
    }

    /** The modes of P's density, from left to right. */
    public double[] modes() {
        return Arrays.stream(ReverseSearch.on(reverse).modes()).map(frame::out).toArray();
    }

    /**
     * The highest density region of P.
     *
     * @param outside the probability of P outside the region, between 0 and 1
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public DensestRegion densest(double outside) {
        if (!(outside > 0 && outside < 1)) {
            throw new IllegalArgumentException(
                    "The probability of P outside must be between 0 and 1, not " + outside + ".");
        }
        return DensestRegion.of(
                frame, reverse, shares, parts, ReverseSearch.on(reverse).modes(), outside);
    }

    /**
     * The divergence over a grid, for a map: one row for each of {@code sigmas}, with a value at the centre of each of
     * {@code columns} equal cells between two means; accurate to a thousandth.
     *
     * @param low the left edge of the first cell
     * @param high the right edge of the last, greater than {@code low}
     * @param columns how many cells
     * @throws IllegalArgumentException if an edge is not finite, the edges are in the wrong order, there is no cell, or
     * a sigma is not finite and greater than 0
     */
    public double[][] landscape(FitDirection direction, double low, double high, int columns, double... sigmas) {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low < high && columns > 0)) {
            throw new IllegalArgumentException(
                    "A landscape needs cells between two means, not " + columns + " from " + low + " to " + high + ".");
        }
        for (double sigma : sigmas) {
            Normal.of(0, sigma);
        }
        Cells cells = new Cells(frame.in(low), (high - low) / frame.scale() / columns, columns);
        double[] widths =
                Arrays.stream(sigmas).map(each -> each / frame.scale()).toArray();
        return direction == FitDirection.FORWARD
                ? forward.grid(cells, widths)
                : ReverseLandscape.of(reverse::potential, cells, widths);
    }

    /** Equal cells side by side. */
    record Cells(double low, double width, int count) {
        double middle(int cell) {
            return low + (cell + 0.5) * width;
        }
    }
}
