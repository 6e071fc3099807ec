package kllab.core.generative;

import java.util.ArrayList;
import java.util.List;
import kllab.core.numeric.Excess;
import kllab.core.probability.Categorical;
import kllab.core.probability.Mixture;
import kllab.core.probability.Normal;
import org.jspecify.annotations.Nullable;

/**
 * Data from a mixture of humps, P = Σ w<sub>k</sub> N(m<sub>k</sub>, s<sub>k</sub>²), diffused to noise (Ho, Jain and Abbeel
 * 2020). All of it is exact: x<sub>t</sub> is from the mixture of N(√ᾱ<sub>t</sub> m<sub>k</sub>, ᾱ<sub>t</sub> s<sub>k</sub>² + 1 −
 * ᾱ<sub>t</sub>), and what is known of x<sub>0</sub> or x<sub>t−1</sub> from x<sub>t</sub> is a mixture, too. Humps may have no width:
 * then the data are dots. Amounts in nats, by quadrature to about 10<sup>−13</sup>.
 *
 * <p>Immutable. A step is integrated when first asked for (two humps: less than 0.1 ms) and then kept.
 */
public final class HumpDiffusion {
    private static final double LOG_ROOT_TWO_PI = Normal.LOG_ROOT_2_PI;

    private final NoiseSchedule schedule;
    private final Categorical weights;
    private final double[] means;
    private final double[] variances;
    private final double mean;
    private final double variance;
    private final Hump[][] humps;
    private final @Nullable Facts[] facts;

    /** One hump after t steps: what must be known of it to weigh it and to look back from x<sub>t</sub> to x<sub>0</sub>. */
    private record Hump(double logHeight, double centre, double sigma, double start, double pull, double hidden) {
        double logDensity(double x) {
            double z = (x - centre) / sigma;
            return logHeight - z * z / 2;
        }

        /** The mean of x<sub>0</sub> given x<sub>t</sub>, if it is of this hump. */
        double mean(double x) {
            return start + pull * (x - centre);
        }
    }

    /** The integrals over x<sub>t</sub>. */
    private record Facts(double squareError, double entropy, double squareGap, double excess) {}

    /**
     * What x<sub>t</sub> says of x<sub>0</sub>.
     *
     * @param logDensity ln q(x<sub>t</sub>)
     * @param mean E[x<sub>0</sub>|x<sub>t</sub>], the best estimate
     * @param variance Var[x<sub>0</sub>|x<sub>t</sub>], its mean square error here
     */
    public record Hint(double logDensity, double mean, double variance) {}

    private HumpDiffusion(NoiseSchedule schedule, Categorical weights, double[] means, double[] variances) {
        this.schedule = schedule;
        this.weights = weights;
        this.means = means;
        this.variances = variances;
        double first = 0;
        for (int k = 0; k < means.length; k++) {
            first += weights.probability(k) * means[k];
        }
        double second = 0;
        for (int k = 0; k < means.length; k++) {
            double offset = means[k] - first;
            second += weights.probability(k) * (variances[k] + offset * offset);
        }
        mean = first;
        variance = second;
        facts = new Facts[schedule.steps() + 1];
        humps = new Hump[schedule.steps() + 1][];
        for (int t = 0; t <= schedule.steps(); t++) {
            humps[t] = humpsAfter(t);
        }
    }

    /**
     * The diffusion of a mixture.
     *
     * @param weights divided by their sum; a hump of weight 0 is ignored
     * @param means finite
     * @param sigmas finite, at least 0; 0 is a dot
     * @throws IllegalArgumentException if the lengths differ, or a number is not as said
     */
    public static HumpDiffusion of(NoiseSchedule schedule, double[] weights, double[] means, double[] sigmas) {
        if (means.length != weights.length || sigmas.length != weights.length) {
            throw new IllegalArgumentException("Humps need as many means and widths as weights, " + weights.length
                    + ", not " + means.length + " and " + sigmas.length + ".");
        }
        double[] variances = new double[sigmas.length];
        for (int k = 0; k < sigmas.length; k++) {
            if (!Double.isFinite(means[k]) || !(sigmas[k] >= 0 && sigmas[k] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("A hump needs a finite mean and a width of at least 0, not "
                        + means[k] + " and " + sigmas[k] + ".");
            }
            variances[k] = sigmas[k] * sigmas[k];
        }
        return new HumpDiffusion(schedule, Categorical.of(weights), means.clone(), variances);
    }

    /** The same humps with another schedule. */
    public HumpDiffusion with(NoiseSchedule other) {
        return new HumpDiffusion(other, weights, means, variances);
    }

    private Hump[] humpsAfter(int t) {
        double root = Math.sqrt(schedule.alphaBar(t));
        List<Hump> all = new ArrayList<>();
        for (int k = 0; k < means.length; k++) {
            if (weights.isPossible(k)) {
                double own = schedule.alphaBar(t) * variances[k] + schedule.noise(t);
                double sigma = Math.sqrt(own);
                double known = own == 0 ? 0 : variances[k] / own;
                all.add(new Hump(
                        weights.logProbability(k) - LOG_ROOT_TWO_PI - Math.log(sigma),
                        root * means[k],
                        sigma,
                        means[k],
                        root * known,
                        known * schedule.noise(t)));
            }
        }
        return all.toArray(Hump[]::new);
    }

    /** How the noise is added. */
    public NoiseSchedule schedule() {
        return schedule;
    }

    /** The number of humps, those of weight 0 included. */
    public int size() {
        return means.length;
    }

    /** w<sub>k</sub>, of weights that add up to 1. */
    public double weight(int k) {
        return weights.probability(k);
    }

    /** m<sub>k</sub>. */
    public double mean(int k) {
        return means[k];
    }

    /** s<sub>k</sub>². */
    public double variance(int k) {
        return variances[k];
    }

    /** The mean of the data. */
    public double mean() {
        return mean;
    }

    /** The variance of the data. */
    public double variance() {
        return variance;
    }

    /** Whether some hump has no width: then P has no density, and a KL of P from a density is +∞. */
    public boolean hasDots() {
        for (Hump hump : humps[0]) {
            if (hump.sigma == 0) {
                return true;
            }
        }
        return false;
    }

    // ---- at a place -------------------------------------------------------------------------------------------------

    /**
     * q(x<sub>t</sub>) at {@code x}.
     *
     * @param t from 0 to T; from 1 if there are dots
     */
    public double density(int t, double x) {
        requireWidth(t);
        double sum = 0;
        for (Hump hump : humps[t]) {
            sum += Math.exp(hump.logDensity(x));
        }
        return sum;
    }

    /**
     * What {@code x} after t steps says of x<sub>0</sub>. Of the nearest hump far out, where all densities are 0.
     *
     * @param t from 0 to T; from 1 if there are dots
     */
    public Hint hint(int t, double x) {
        requireWidth(t);
        double greatest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double first = 0;
        double second = 0;
        for (Hump hump : humps[t]) {
            double log = hump.logDensity(x);
            double share = 1;
            if (log > greatest) {
                double rest = Math.exp(greatest - log);
                sum *= rest;
                first *= rest;
                second *= rest;
                greatest = log;
            } else {
                share = Math.exp(log - greatest);
            }
            double offset = hump.mean(x) - mean;
            sum += share;
            first += share * offset;
            second += share * (hump.hidden + offset * offset);
        }
        double offset = first / sum;
        return new Hint(greatest + Math.log(sum), mean + offset, Math.max(0, second / sum - offset * offset));
    }

    /** E[x<sub>0</sub>|x<sub>t</sub>], the estimate with the least mean square error. */
    public double denoised(int t, double x) {
        return hint(t, x).mean;
    }

    /** The best estimate of x<sub>0</sub> that is a straight line in x<sub>t</sub>: exact for one hump. */
    public double straight(int t, double x) {
        double root = Math.sqrt(schedule.alphaBar(t));
        double own = schedule.alphaBar(t) * variance + schedule.noise(t);
        return own == 0 ? mean : mean + root * variance / own * (x - root * mean);
    }

    /**
     * q(x<sub>t−1</sub>|x<sub>t</sub>), the exact step back: a mixture with a part for each hump, and the best that anyone can do who
     * does not know x<sub>0</sub>.
     *
     * @param t from 1 to T; from 2 if there are dots
     * @param xt finite
     */
    public Mixture stepBack(int t, double xt) {
        requireWidth(t - 1);
        double[] shares = new double[humps[t].length];
        List<Normal> parts = new ArrayList<>();
        double all = hint(t, xt).logDensity;
        double data = schedule.dataWeight(t);
        for (int k = 0; k < shares.length; k++) {
            Hump hump = humps[t][k];
            shares[k] = Math.exp(hump.logDensity(xt) - all);
            double own = schedule.posteriorVariance(t) + data * data * hump.hidden;
            parts.add(Normal.of(data * hump.mean(xt) + schedule.noisyWeight(t) * xt, Math.sqrt(own)));
        }
        return Mixture.of(Categorical.of(shares), parts);
    }

    private void requireWidth(int t) {
        schedule.alphaBar(t);
        if (t == 0 && hasDots()) {
            throw new IllegalArgumentException("Dots have no density before noise is added.");
        }
    }

    // ---- on average -------------------------------------------------------------------------------------------------

    /** E(x<sub>0</sub> − E[x<sub>0</sub>|x<sub>t</sub>])²: what the best estimate still misses; t from 1 to T. */
    public double squareError(int t) {
        return facts(t).squareError;
    }

    /** E(E[x<sub>0</sub>|x<sub>t</sub>] − straight(x<sub>t</sub>))²: how much worse the straight line is, 0 for one hump; t from 1 to T. */
    public double squareGap(int t) {
        return facts(t).squareGap;
    }

    /** The differential entropy of x<sub>t</sub>; −∞ for t = 0 if there are dots. */
    public double entropy(int t) {
        return t == 0 && hasDots() ? Double.NEGATIVE_INFINITY : facts(t).entropy;
    }

    /** I(x<sub>0</sub>; x<sub>t</sub>): what x<sub>t</sub> still tells of the start; t from 1 to T. */
    public double information(int t) {
        double noise = schedule.noise(requireStep(t));
        return Math.max(0, facts(t).entropy - LOG_ROOT_TWO_PI - (1 + Math.log(noise)) / 2);
    }

    /**
     * I(x<sub>0</sub>; x<sub>t−1</sub>|x<sub>t</sub>): the mean KL of q(x<sub>t−1</sub>|x<sub>t</sub>, x<sub>0</sub>) from the exact step back, which every
     * model pays. It is information(t − 1) − information(t), because x<sub>t</sub> is made from x<sub>t−1</sub> alone.
     *
     * @param t from 2 to T: before, it is infinite
     */
    public double informationOfStep(int t) {
        return Math.max(0, information(t - 1) - information(t));
    }

    /** KL(q(x<sub>T</sub>)‖N(0, 1)): what starting from pure noise is wrong. */
    public double klOfEnd() {
        return facts(schedule.steps()).excess;
    }

    /** L<sub>T</sub>, the mean of KL(q(x<sub>T</sub>|x<sub>0</sub>)‖N(0, 1)): information(T) + klOfEnd, in closed form. */
    public double priorTerm() {
        double left = schedule.alphaBar(schedule.steps());
        return schedule.logNoiseExcess() + left * (variance + mean * mean - 1) / 2;
    }

    private int requireStep(int t) {
        schedule.beta(t);
        return t;
    }

    private Facts facts(int t) {
        Facts known = facts[t];
        if (known == null) {
            known = integrate(t);
            facts[t] = known;
        }
        return known;
    }

    private Facts integrate(int t) {
        LineRule rule = rule(t);
        double squareError = 0;
        double entropy = 0;
        double squareGap = 0;
        double excess = 0;
        for (int i = 0; i < rule.size(); i++) {
            double x = rule.node(i);
            Hint hint = hint(t, x);
            double mass = rule.weight(i) * Math.exp(hint.logDensity);
            double gap = hint.mean - straight(t, x);
            squareError += mass * hint.variance;
            entropy -= mass * hint.logDensity;
            squareGap += mass * gap * gap;
            // p ln(p/q) − p + q is nowhere negative, so that a small KL keeps its digits
            double logNormal = -x * x / 2 - LOG_ROOT_TWO_PI;
            double logRatio = logNormal - hint.logDensity;
            excess += rule.weight(i) * (logRatio > 0 ? over(logNormal, logRatio) : 0);
            excess += logRatio > 0 ? 0 : mass * Excess.expLess(logRatio);
        }
        return new Facts(squareError, entropy, squareGap, excess);
    }

    /** p·(e<sup>r</sup> − 1 − r) with r = ln q/p &gt; 0, also where e<sup>r</sup> overflows. */
    private static double over(double logQ, double r) {
        return r < 1 ? Math.exp(logQ - r) * Excess.expLess(r) : Math.exp(logQ) - Math.exp(logQ - r) * (1 + r);
    }

    /** Nodes for the density of x<sub>t</sub>; for t = T also those of N(0, 1). */
    private LineRule rule(int t) {
        boolean isEnd = t == schedule.steps();
        int count = humps[t].length;
        double[] centres = new double[isEnd ? count + 1 : count];
        double[] sigmas = new double[centres.length];
        for (int k = 0; k < count; k++) {
            centres[k] = humps[t][k].centre;
            sigmas[k] = humps[t][k].sigma;
        }
        if (isEnd) {
            sigmas[count] = 1;
        }
        return LineRule.around(centres, sigmas);
    }
}
