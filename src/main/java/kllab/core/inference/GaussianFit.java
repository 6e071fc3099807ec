package kllab.core.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kllab.core.inference.Objective.Local;
import kllab.core.information.DensityDivergence;
import kllab.core.probability.Categorical;
import kllab.core.probability.LineDensity;
import kllab.core.probability.Mixture;
import kllab.core.probability.Normal;

/**
 * One normal distribution Q fitted to a mixture P of normal distributions, in both directions, on the whole line.
 *
 * <p>The forward fit makes KL(P‖Q) small and is exact: Q takes P's mean and variance. The reverse fit makes KL(Q‖P)
 * small, which may have several local minima; all are found. Divergences are in nats and right to 10<sup>−8</sup>
 * relative or better, also where they are tiny. Immutable.
 */
public final class GaussianFit {
    /** Below this the difference of entropies has lost too many digits. */
    private static final double TINY = 1e-4;

    private static final double TIE = 1e-12;

    private static final double FARTHEST = 1e100;

    private static final double GREATEST_RATIO = 1e12;

    private final Mixture mixture;
    private final LineDensity density;
    private final ForwardObjective forward;
    private final ReverseObjective reverse;

    private GaussianFit(Mixture mixture, LineDensity density, ForwardObjective forward, ReverseObjective reverse) {
        this.mixture = mixture;
        this.density = density;
        this.forward = forward;
        this.reverse = reverse;
    }

    /**
     * Fits to {@code p}.
     *
     * @throws IllegalArgumentException if a part is not normal, or beyond 10<sup>100</sup>, or 10<sup>12</sup> times as narrow as the
     *     mixture is wide
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
        Mixture possible = Mixture.of(Categorical.of(shares), parts);
        ReverseObjective reverse = ReverseObjective.of(possible, parts);
        LineDensity density = parts.size() == 1 ? parts.getFirst() : p; // a closed form where there is one
        return new GaussianFit(p, density, forward(shares, parts, reverse), reverse);
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
                        + " and be wider than one over that, unlike " + part + ".");
            }
            return normal;
        }
        throw new IllegalArgumentException("Every part of the mixture must be normal, not " + part + ".");
    }

    private static ForwardObjective forward(double[] shares, List<Normal> parts, ReverseObjective reverse) {
        double mean = 0;
        double entropy = 0;
        for (int k = 0; k < shares.length; k++) {
            mean += shares[k] * parts.get(k).mu();
            entropy += shares[k]
                    * reverse.crossEntropy(parts.get(k).mu(), parts.get(k).sigma());
        }
        double variance = 0;
        for (int k = 0; k < shares.length; k++) {
            double shift = parts.get(k).mu() - mean;
            variance += shares[k] * (parts.get(k).sigma() * parts.get(k).sigma() + shift * shift);
        }
        return new ForwardObjective(mean, variance, entropy);
    }

    /** The mixture P. */
    public Mixture mixture() {
        return mixture;
    }

    /** The differential entropy of P, −∫ p ln p dx: negative for narrow mixtures. */
    public double entropy() {
        return forward.entropy();
    }

    /** The Q with the least KL(P‖Q): P's mean and variance. There is no other local minimum. */
    public FittedNormal forward() {
        return at(forward.mean(), Math.sqrt(forward.variance()));
    }

    /** P's variance, that of the forward fit. */
    public double variance() {
        return forward.variance();
    }

    /** All local minima of KL(Q‖P), the lowest first, ties from left to right. */
    public List<ReverseMinimum> reverse() {
        List<FittedNormal> fits = new ArrayList<>();
        for (Local each : ReverseSearch.minima(reverse)) {
            fits.add(fitted(each));
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
     * The local minimum of KL(Q‖P) downhill from a start: for following one while P changes a little.
     *
     * @throws IllegalArgumentException if {@code mu} is not finite or {@code sigma} not finite and greater than 0
     */
    public FittedNormal reverseFrom(double mu, double sigma) {
        Normal start = Normal.of(mu, sigma);
        return fitted(Descent.minimum(reverse, start.mu(), start.sigma()));
    }

    /**
     * Both divergences of any Q.
     *
     * @throws IllegalArgumentException if {@code mu} is not finite or {@code sigma} not finite and greater than 0
     */
    public FittedNormal at(double mu, double sigma) {
        Normal q = Normal.of(mu, sigma);
        return fitted(reverse.at(q.mu(), q.sigma()));
    }

    private FittedNormal fitted(Local there) {
        Normal q = Normal.of(there.mu(), there.sigma());
        double klPQ = forward.at(q.mu(), q.sigma()).value();
        double klQP = there.value();
        return new FittedNormal(
                q.mu(),
                q.sigma(),
                klPQ < TINY ? DensityDivergence.kl(density, q) : klPQ,
                klQP < TINY ? DensityDivergence.kl(q, density) : klQP);
    }

    /**
     * The way of steepest descent from a start to a local minimum, both included, in Fisher's metric; never up.
     *
     * @throws IllegalArgumentException if {@code mu} is not finite or {@code sigma} not finite and greater than 0
     */
    public List<FitPoint> descent(FitDirection direction, double mu, double sigma) {
        Normal start = Normal.of(mu, sigma);
        return direction == FitDirection.FORWARD
                ? Descent.path(forward, forward, start.mu(), start.sigma())
                : Descent.path(reverse.by(ReverseObjective.ROUGH), reverse, start.mu(), start.sigma());
    }

    /** The tops of P's density, from left to right. */
    public double[] modes() {
        return ReverseSearch.on(reverse).modes();
    }

    /**
     * The divergence over a grid, for a map: a row for each of {@code sigmas}, in it a value at the middle of each of so many
     * equal cells between two means; right to a thousandth.
     *
     * @param low the left edge of the first cell
     * @param high the right edge of the last, greater than {@code low}
     * @param columns how many cells
     * @throws IllegalArgumentException if an edge is not finite, they stand the wrong way round, there is no cell, or a sigma is
     *     not finite and greater than 0
     */
    public double[][] landscape(FitDirection direction, double low, double high, int columns, double... sigmas) {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low < high && columns > 0)) {
            throw new IllegalArgumentException(
                    "A landscape needs cells between two means, not " + columns + " from " + low + " to " + high + ".");
        }
        for (double sigma : sigmas) {
            Normal.of(0, sigma);
        }
        Cells cells = new Cells(low, (high - low) / columns, columns);
        return direction == FitDirection.FORWARD
                ? forward.grid(cells, sigmas)
                : ReverseLandscape.of(reverse, cells, sigmas);
    }

    /** Equal cells side by side. */
    record Cells(double low, double width, int count) {
        double middle(int cell) {
            return low + (cell + 0.5) * width;
        }
    }
}
