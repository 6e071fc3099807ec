package kllab.core.generative;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * A decoder that gives the probability that a pixel is lit: p(x = 1|z) = 1/(1 + e<sup>−(a·z + c)</sup>), with z from
 * N(0, 1). Its evidence has no closed form and is integrated.
 *
 * @param a the slope, at most 10<sup>6</sup> in absolute value
 * @param c the offset, likewise
 */
public record BernoulliDecoder(double a, double c) {
    /**
     * Both integrands fall at least like a Gaussian around their mode: less than e<sup>−72</sup> lies beyond this
     * distance.
     */
    private static final double REACH = 12;

    private static final double STEEPEST = 1e6;
    private static final double FARTHEST = 1e12;
    private static final double PANEL = 0.5;
    private static final int BEND = 40;
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(20);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is NaN or beyond 10<sup>6</sup>
     */
    public BernoulliDecoder {
        if (!(Math.abs(a) <= STEEPEST && Math.abs(c) <= STEEPEST)) {
            throw new IllegalArgumentException(
                    "A Bernoulli decoder needs numbers between −1e6 and 1e6, not " + a + " and " + c + ".");
        }
    }

    /** The decoder with slope {@code a} and offset {@code c}. */
    public static BernoulliDecoder of(double a, double c) {
        return new BernoulliDecoder(a, c);
    }

    /**
     * The evidence bound for a pixel and the encoder's belief {@code q}, by quadrature to about 14 digits.
     *
     * @param lit whether x is 1
     * @throws IllegalArgumentException if the belief makes a·z + c greater than 10<sup>12</sup>
     */
    public EvidenceBound bound(boolean lit, LatentGaussian q) {
        double deviation = Math.abs(a) * Math.exp(q.logVariance() / 2);
        if (!(Math.abs(a * q.mean()) + deviation <= FARTHEST)) {
            throw new IllegalArgumentException("The belief " + q.mean() + " with log variance " + q.logVariance()
                    + " is too far from 0 for the slope " + a + ".");
        }
        double side = lit ? 1 : -1;
        double reconstruction = meanLogChance(side * (a * q.mean() + c), deviation);
        double logEvidence = logMeanChance(side * c, Math.abs(a));
        double kl = q.klToPrior();
        return new EvidenceBound(reconstruction, kl, logEvidence, Math.max(0, logEvidence - reconstruction + kl));
    }

    /** E ln(1/(1 + e<sup>−t</sup>)) for t from N(mean, deviation²). */
    private static double meanLogChance(double mean, double deviation) {
        if (deviation == 0) {
            return -softplus(-mean);
        }
        double mode = root(u -> u + deviation * slope(mean + deviation * u), -deviation, 0);
        return -integral(mean, deviation, mode, u -> softplus(-(mean + deviation * u)) * density(u));
    }

    /**
     * ln E 1/(1 + e<sup>−t</sup>) for t from N(mean, deviation²): for a likely event computed from the complementary
     * probability.
     */
    private static double logMeanChance(double mean, double deviation) {
        if (deviation == 0) {
            return -softplus(-mean);
        }
        return mean > 0 ? Math.log1p(-Math.exp(logMeanRare(-mean, deviation))) : logMeanRare(mean, deviation);
    }

    /** The same for a mean of at most 0, scaled by the integrand's greatest value. */
    private static double logMeanRare(double mean, double deviation) {
        double mode = root(u -> u - deviation * Math.exp(-softplus(mean + deviation * u)), 0, deviation);
        double greatest = logWeighted(mean, deviation, mode);
        return greatest
                + Math.log(integral(
                        mean,
                        deviation,
                        mode,
                        u -> Math.exp(logWeighted(mean, deviation, u) - greatest) / ROOT_TWO_PI));
    }

    private static double density(double u) {
        return Math.exp(-u * u / 2) / ROOT_TWO_PI;
    }

    private static double logWeighted(double mean, double deviation, double u) {
        return -softplus(-(mean + deviation * u)) - u * u / 2;
    }

    /** ln(1 + e<sup>t</sup>), without overflow. */
    private static double softplus(double t) {
        return Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t)));
    }

    /** −d/dt ln ln(1 + e<sup>−t</sup>), from 0 to 1. */
    private static double slope(double t) {
        return t > 30 ? 1 : Math.exp(-softplus(t)) / softplus(-t);
    }

    /** The root of an increasing function, to a few hundredths: enough to locate the peak. */
    private static double root(DoubleUnaryOperator increasing, double low, double high) {
        double from = low;
        double to = high;
        for (int halving = 0; halving < 200 && to - from > 0.01; halving++) {
            double middle = (from + to) / 2;
            if (increasing.applyAsDouble(middle) > 0) {
                to = middle;
            } else {
                from = middle;
            }
        }
        return (from + to) / 2;
    }

    /** On panels half a standard deviation wide, and where the curve bends, |t| ≤ 40, at most 1 wide in t. */
    private static double integral(double mean, double deviation, double mode, DoubleUnaryOperator function) {
        double end = mode + REACH;
        double sum = 0;
        double from = mode - REACH;
        while (from < end) {
            double t = mean + deviation * from;
            double to = Math.min(end, from + PANEL);
            if (t < -BEND) {
                to = Math.min(to, Math.max((-BEND - mean) / deviation, Math.nextUp(from)));
            } else if (t < BEND) {
                to = Math.min(to, Math.max(from + 1 / deviation, Math.nextUp(from)));
            }
            sum += panel(function, from, to);
            from = to;
        }
        return sum;
    }

    private static double panel(DoubleUnaryOperator function, double from, double to) {
        double half = (to - from) / 2;
        double sum = 0;
        for (int i = 0; i < RULE.getNumberOfPoints(); i++) {
            sum += RULE.getWeight(i) * function.applyAsDouble(from + half * (1 + RULE.getPoint(i)));
        }
        return half * sum;
    }
}
