package kllab.core.fitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kllab.core.probability.Beta;
import kllab.core.probability.Categorical;
import kllab.core.probability.Normal;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * The posterior of a coin of unknown bias, and normal distributions Q of its log odds z = ln θ/(1 − θ) fitted to it: variational
 * inference where the exact answer is known, too.
 *
 * <p>The prior of θ is a mixture of beta distributions, so the posterior is one. In z the density of Beta(a, b) is
 * θ<sup>a</sup>(1 − θ)<sup>b</sup>/B(a, b). For every Q, −ln P(flips) + KL(Q‖posterior) = −ELBO, where the ELBO needs the joint density only.
 * Amounts in nats, absolute errors at most 10<sup>−11</sup>. Immutable.
 */
public final class CoinPosterior {
    /** How far two minima differ at least, in σ. */
    private static final double APART = 1e-4;

    private final double[] logWeights;
    private final double[] heads;
    private final double[] tails;
    private final double logEvidence;
    private final Objective exact;
    private final Objective rough;

    private CoinPosterior(double[] logWeights, double[] heads, double[] tails, double logEvidence) {
        this.logWeights = logWeights;
        this.heads = heads;
        this.tails = tails;
        this.logEvidence = logEvidence;
        exact = new OfBell(14);
        rough = new OfBell(5);
    }

    /**
     * The posterior after flips in a given order.
     *
     * @param weights of the parts of the prior
     * @param parts as many as weights
     * @param heads how many, at least 0; a part of one counts for a weaker observation, as a likelihood to this power
     * @param tails likewise
     * @throws IllegalArgumentException if there are not as many parts as weights, or a number of flips is negative or not finite
     */
    public static CoinPosterior of(Categorical weights, List<Beta> parts, double heads, double tails) {
        if (weights.size() != parts.size()) {
            throw new IllegalArgumentException(
                    "There must be as many parts as weights, not " + parts.size() + " for " + weights.size() + ".");
        }
        if (!(heads >= 0 && tails >= 0 && Double.isFinite(heads + tails))) {
            throw new IllegalArgumentException("The numbers of heads and tails must be finite and not negative, not "
                    + heads + " and " + tails + ".");
        }
        int n = parts.size();
        double[] logs = new double[n];
        double[] a = new double[n];
        double[] b = new double[n];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            Beta part = parts.get(k);
            a[k] = part.a() + heads;
            b[k] = part.b() + tails;
            logs[k] = weights.logProbability(k) + LogBeta.value(a[k], b[k]) - LogBeta.value(part.a(), part.b());
            greatest = Math.max(greatest, logs[k]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - greatest);
        }
        double logEvidence = greatest + Math.log(sum);
        for (int k = 0; k < n; k++) {
            logs[k] -= logEvidence + LogBeta.value(a[k], b[k]);
        }
        return new CoinPosterior(logs, a, b, logEvidence);
    }

    /** Ln of the probability of the flips in their order. */
    public double logEvidence() {
        return logEvidence;
    }

    /** The density of the log odds. */
    public double density(double z) {
        double[] both = new double[2];
        potential(z, both);
        return Math.exp(-both[0]);
    }

    /** V = −ln of the density of z, and its derivative. */
    private void potential(double z, double[] both) {
        double small = Math.log1p(Math.exp(-Math.abs(z)));
        double log = Math.min(z, 0) - small;
        double logRest = Math.min(-z, 0) - small;
        double theta = Math.exp(log);
        double greatest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double slope = 0;
        for (int k = 0; k < heads.length; k++) {
            double each = logWeights[k] + heads[k] * log + tails[k] * logRest;
            double pull = (heads[k] + tails[k]) * theta - heads[k];
            if (each > greatest) {
                double shrink = Math.exp(greatest - each);
                sum = sum * shrink + 1;
                slope = slope * shrink + pull;
                greatest = each;
            } else {
                double share = Math.exp(each - greatest);
                sum += share;
                slope += share * pull;
            }
        }
        both[0] = -greatest - Math.log(sum);
        both[1] = slope / sum;
    }

    /**
     * KL(Q‖posterior) of a normal Q of the log odds.
     *
     * @param sigma greater than 0
     */
    public double kl(double mu, double sigma) {
        return Math.max(0, exact.at(mu, sigma).value());
    }

    /** The evidence lower bound of a Q: ln P(flips) − KL(Q‖posterior). */
    public double elbo(double mu, double sigma) {
        return logEvidence - kl(mu, sigma);
    }

    /**
     * A normal distribution of the log odds.
     *
     * @param weight its share of a mixture
     */
    public record Bell(double weight, double mean, double sigma) {}

    /** The parts as normal distributions of the log odds with their means and variances; those without weight are left out. */
    public List<Bell> normals() {
        List<Bell> bells = new ArrayList<>();
        for (int k = 0; k < heads.length; k++) {
            double weight = Math.exp(logWeights[k] + LogBeta.value(heads[k], tails[k]));
            if (weight >= Double.MIN_NORMAL) {
                bells.add(new Bell(
                        Math.min(1, weight),
                        Digamma.value(heads[k]) - Digamma.value(tails[k]),
                        Math.sqrt(Trigamma.value(heads[k]) + Trigamma.value(tails[k]))));
            }
        }
        return List.copyOf(bells);
    }

    /** About where a part is highest. */
    private double centre(int k) {
        return Math.log(heads[k] / tails[k]);
    }

    /**
     * The local minima of KL(Q‖posterior) that descents reach from the parts of the posterior, and from Q over two of them, the lowest
     * first.
     */
    public List<FitPoint> minima() {
        List<FitPoint> minima = new ArrayList<>();
        for (int k = 0; k < heads.length; k++) {
            if (logWeights[k] > Double.NEGATIVE_INFINITY) {
                double spread = Math.sqrt(1 / heads[k] + 1 / tails[k]);
                addNew(minima, Descent.minimum(exact, centre(k), spread));
                addNew(minima, Descent.minimum(exact, centre(k), 3 * spread));
                for (int other = 0; other < k; other++) {
                    double apart = Math.abs(centre(k) - centre(other));
                    addNew(minima, Descent.minimum(exact, (centre(k) + centre(other)) / 2, apart / 2 + spread));
                }
            }
        }
        minima.sort(Comparator.comparingDouble(FitPoint::kl).thenComparingDouble(FitPoint::mu));
        return List.copyOf(minima);
    }

    private static void addNew(List<FitPoint> minima, Objective.Local found) {
        boolean known = minima.stream()
                .anyMatch(each -> Math.abs(each.mu() - found.mu()) < APART * found.sigma()
                        && Math.abs(each.sigma() - found.sigma()) < APART * found.sigma());
        if (!known) {
            minima.add(new FitPoint(found.mu(), found.sigma(), Math.max(0, found.value())));
        }
    }

    /** The path of steepest descent of KL(Q‖posterior), which is one of ascent for the ELBO, in the Fisher metric, to a local minimum. */
    public List<FitPoint> descent(double mu, double sigma) {
        return Descent.path(rough, exact, mu, sigma);
    }

    /**
     * KL(Q‖posterior) over a grid, as {@link GaussianFit#landscape}: one row for each of {@code sigmas}.
     *
     * @param low the left edge of the first of the {@code columns} cells, {@code high} the right edge of the last
     */
    public double[][] landscape(double low, double high, int columns, double... sigmas) {
        GaussianFit.Cells cells = new GaussianFit.Cells(low, (high - low) / columns, columns);
        return ReverseLandscape.of(this::potential, cells, sigmas);
    }

    /** How sharply ln p can turn between two parts: the greatest difference of their slopes. */
    private double sharpness() {
        double sharpest = 0;
        for (int i = 0; i < heads.length; i++) {
            for (int k = 0; k < i; k++) {
                sharpest = Math.max(sharpest, Math.max(Math.abs(heads[i] - heads[k]), Math.abs(tails[i] - tails[k])));
            }
        }
        return sharpest;
    }

    /**
     * Means under the standard normal distribution by equal steps. For analytic functions the error of the trapezoidal rule falls
     * exponentially with the number of steps (Trefethen and Weideman 2014): with e to the power −2πd/step, where d is how far the zeros of p
     * are from the line, at least π over the sharpness, or π.
     *
     * @param perSigma how many steps a standard deviation has
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never changed
    private record Steps(int perSigma, double[] weights) {
        private static final double REACH = 9;
        private static final int FEWEST = 8;
        private static final int DOUBLINGS = 7;
        private static final Steps[] ALL = new Steps[DOUBLINGS];

        static {
            for (int i = 0; i < DOUBLINGS; i++) {
                ALL[i] = of(FEWEST << i);
            }
        }

        private static Steps of(int perSigma) {
            int last = (int) (REACH * perSigma);
            double[] weights = new double[2 * last + 1];
            for (int i = 0; i < weights.length; i++) {
                double z = (double) (i - last) / perSigma;
                weights[i] = Math.exp(-z * z / 2 - Normal.LOG_ROOT_2_PI) / perSigma;
            }
            return new Steps(perSigma, weights);
        }

        /** The fewest steps, or at most 512 a standard deviation, that are no longer than this. */
        static Steps noLonger(double longest) {
            int i = 0;
            while (i < DOUBLINGS - 1 && ALL[i].perSigma * longest < 1) {
                i++;
            }
            return ALL[i];
        }
    }

    /** KL(Q‖P) with its derivatives, by Stein's identity as in {@link ReverseObjective}. */
    private final class OfBell implements Objective {
        private final double longest;

        /**
         * The objective.
         *
         * @param digits how many digits its values have at least
         */
        OfBell(int digits) {
            longest = 2 * Math.PI * Math.PI / Math.max(1, sharpness()) / (digits * Math.log(10));
        }

        @Override
        public Local at(double mu, double sigma) {
            double[] sums = new double[5];
            double[] both = new double[2];
            Steps steps = Steps.noLonger(longest / sigma);
            double[] weights = steps.weights;
            int middle = weights.length / 2;
            for (int i = 0; i < weights.length; i++) {
                double z = (double) (i - middle) / steps.perSigma;
                potential(mu + sigma * z, both);
                Local.add(sums, weights[i], z, both);
            }
            return Local.of(sums, mu, sigma);
        }
    }
}
