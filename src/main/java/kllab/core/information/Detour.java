package kllab.core.information;

import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import kllab.core.probability.Categorical;

/**
 * From P to R via Q: KL does not satisfy the triangle inequality, because the detour can be shorter. It always is if Q
 * is a mixture of P and R. Information in nats.
 *
 * @param direct KL(P‖R)
 * @param firstLeg KL(P‖Q)
 * @param secondLeg KL(Q‖R)
 */
public record Detour(double direct, double firstLeg, double secondLeg) {
    /** Where there is no way. */
    public static final Detour NONE = new Detour(Double.NaN, Double.NaN, Double.NaN);

    private static final double FAR = 3;
    private static final int HALVINGS = 80;
    private static final int NEWTON = 12;

    /**
     * The three divergences.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public static Detour of(Categorical p, Categorical q, Categorical r) {
        return new Detour(Divergence.kl(p, r), Divergence.kl(p, q), Divergence.kl(q, r));
    }

    /** The same with something else than KL. */
    public static Detour of(
            ToDoubleBiFunction<Categorical, Categorical> length, Categorical p, Categorical q, Categorical r) {
        return new Detour(length.applyAsDouble(p, r), length.applyAsDouble(p, q), length.applyAsDouble(q, r));
    }

    /**
     * The same for three normal distributions with the same standard deviation: KL is (μ − ν)²/2σ², and a square
     * violates the triangle inequality.
     *
     * @param sigma greater than 0
     * @throws IllegalArgumentException if {@code sigma} is not greater than 0
     */
    public static Detour ofNormals(double p, double q, double r, double sigma) {
        if (!(sigma > 0)) {
            throw new IllegalArgumentException("The standard deviation must be greater than 0, not " + sigma + ".");
        }
        return new Detour(halfSquare((p - r) / sigma), halfSquare((p - q) / sigma), halfSquare((q - r) / sigma));
    }

    private static double halfSquare(double x) {
        return x * x / 2;
    }

    /**
     * The Q by way of which the detour is shortest: the least KL(P‖Q) + KL(Q‖R), which is strictly convex in Q. Its probabilities solve
     * p/q − ln q = λ − ln r with one λ for all outcomes. Empty if KL(P‖R) is infinite: then every detour is.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public static Optional<Categorical> shortest(Categorical p, Categorical r) {
        p.requireSameSize(r);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.size(); i++) {
            if (p.isPossible(i) && !r.isPossible(i)) {
                return Optional.empty();
            }
            if (p.isPossible(i)) {
                double ratio = p.logProbability(i) - r.logProbability(i);
                least = Math.min(least, ratio);
                most = Math.max(most, ratio);
            }
        }
        double low = -Math.max(0, most) - FAR; // every q is greater than wanted
        double high = Math.max(0, -least) + FAR + p.size(); // every q is less
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (sum(stops(p, r, middle)) > 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(Categorical.of(stops(p, r, high)));
    }

    private static double sum(double... numbers) {
        double sum = 0;
        for (double each : numbers) {
            sum += each;
        }
        return sum;
    }

    /** For each outcome the q with p/q − ln q = λ − ln r. */
    private static double[] stops(Categorical p, Categorical r, double lambda) {
        double[] q = new double[p.size()];
        for (int i = 0; i < q.length; i++) {
            if (p.isPossible(i)) {
                q[i] = p.probability(i) / ratio(p.logProbability(i) - r.logProbability(i) + lambda);
            } else {
                q[i] = Math.exp(r.logProbability(i) - lambda);
            }
        }
        return q;
    }

    /** The u with u + ln u = c, by Newton's steps. */
    private static double ratio(double c) {
        double u = c > 1 ? c : Math.exp(c - 1);
        for (int i = 0; i < NEWTON; i++) {
            u *= (1 + c - Math.log(u)) / (1 + u);
        }
        return u;
    }

    /** By way of Q. */
    public double detour() {
        return firstLeg + secondLeg;
    }

    /** The saving by the detour: KL(P‖R) − KL(P‖Q) − KL(Q‖R), of either sign; −∞, or NaN if both are infinite. */
    public double excess() {
        return direct - firstLeg - secondLeg;
    }

    /** Whether the detour is shorter; false if the direct KL is infinite, since then the detour is infinite, too. */
    public boolean isShorter() {
        return excess() > 0;
    }
}
