package kllab.core.fitting;

import java.util.Arrays;
import java.util.List;
import kllab.core.numeric.Legendre;
import kllab.core.probability.Mixture;
import kllab.core.probability.Normal;

/**
 * KL(Q‖P) = E<sub>Q</sub>[V] − ln σ − ½ ln 2πe with V = −ln p, for a normal Q and a mixture P of normal distributions.
 *
 * <p>All derivatives need only V′: by Stein's identity they are the means of V′ times polynomials of z = (x − μ)/σ. The
 * means are integrals by Gauss–Legendre quadrature on panels. Each panel is so short that the rule is accurate in spite
 * of the singularities of ln p at the complex zeros of p. Between two parts of the mixture ln p turns sharply, and only
 * there are the panels short.
 */
final class ReverseObjective implements Objective {
    /** Accurate to about 14 digits. */
    static final BellRule EXACT = new BellRule(Legendre.ofOrder(16), 9, 6);

    /** Accurate to 6 digits or more, at a third of the cost. */
    static final BellRule ROUGH = new BellRule(Legendre.ofOrder(8), 6, 4);

    /**
     * Half the sum of the axes of the (Bernstein) ellipse around a panel that must contain no zeros: 2.74 to the power
     * −32 is 1e−14.
     */
    private static final double CLEARANCE = 1.55;

    private static final int DEEPEST = 50;

    private final double[] logWeights;
    private final double[] means;
    private final double[] precisions;
    private final List<MixtureZeros.Zero> zeros;
    private final BellRule rule;

    private ReverseObjective(
            double[] logWeights, double[] means, double[] precisions, List<MixtureZeros.Zero> zeros, BellRule rule) {
        this.logWeights = logWeights;
        this.means = means;
        this.precisions = precisions;
        this.zeros = zeros;
        this.rule = rule;
    }

    static ReverseObjective of(Mixture mixture, List<Normal> parts) {
        double[] logWeights = new double[parts.size()];
        double[] means = new double[parts.size()];
        double[] precisions = new double[parts.size()];
        for (int k = 0; k < parts.size(); k++) {
            Normal part = parts.get(k);
            logWeights[k] = mixture.weights().logProbability(k) - Math.log(part.sigma()) - Normal.LOG_ROOT_2_PI;
            means[k] = part.mu();
            precisions[k] = 1 / (part.sigma() * part.sigma());
        }
        return new ReverseObjective(
                logWeights, means, precisions, MixtureZeros.of(logWeights, means, precisions), EXACT);
    }

    /** The same objective with another rule. */
    ReverseObjective by(BellRule other) {
        return new ReverseObjective(logWeights, means, precisions, zeros, other);
    }

    /** V′(x), negative where the density rises. */
    double slope(double x) {
        double[] both = new double[2];
        potential(x, both);
        return both[1];
    }

    double[] means() {
        return means.clone();
    }

    double deviation(int k) {
        return 1 / Math.sqrt(precisions[k]);
    }

    @Override
    public Local at(double mu, double sigma) {
        double[] sums = new double[5];
        double[] both = new double[2];
        for (int i = 0; i < rule.panels(); i++) {
            addPanels(sums, both, mu, sigma, 0, i);
        }
        return Local.of(sums, mu, sigma);
    }

    /** The mean of V under Q: the cross-entropy H(Q,P). */
    double crossEntropy(double mu, double sigma) {
        return at(mu, sigma).value() + Math.log(sigma) + Normal.LOG_ROOT_2_PI + 0.5;
    }

    private void addPanels(double[] sums, double[] both, double mu, double sigma, int depth, long index) {
        BellRule.Panel panel = rule.panel(depth, index);
        if (depth < DEEPEST && !clear(mu + sigma * panel.middle(), sigma * panel.half())) {
            addPanels(sums, both, mu, sigma, depth + 1, 2 * index);
            addPanels(sums, both, mu, sigma, depth + 1, 2 * index + 1);
        } else {
            addPanel(sums, both, mu, sigma, panel);
        }
    }

    private boolean clear(double middle, double half) {
        for (MixtureZeros.Zero zero : zeros) {
            double offset = Math.abs(zero.real() - middle) / half;
            double height = zero.imaginary() / half;
            if (offset < CLEARANCE && height < CLEARANCE) {
                double near = Math.hypot(offset - 1, height);
                double far = Math.hypot(offset + 1, height);
                if (near + far < 2 * CLEARANCE) {
                    return false;
                }
            }
        }
        return true;
    }

    private void addPanel(double[] sums, double[] both, double mu, double sigma, BellRule.Panel panel) {
        double[] nodes = panel.nodes();
        double[] weights = panel.weights();
        for (int i = 0; i < nodes.length; i++) {
            double z = nodes[i];
            potential(mu + sigma * z, both);
            Local.add(sums, weights[i], z, both);
        }
    }

    /** V and V′ at x. */
    void potential(double x, double[] both) {
        double slope = (x - means[0]) * precisions[0];
        double greatest = logWeights[0] - (x - means[0]) * slope / 2;
        double sum = 1;
        for (int k = 1; k < means.length; k++) {
            double pull = (x - means[k]) * precisions[k];
            double log = logWeights[k] - (x - means[k]) * pull / 2;
            if (log > greatest) {
                double shrink = Math.exp(greatest - log);
                sum = sum * shrink + 1;
                slope = slope * shrink + pull;
                greatest = log;
            } else {
                double share = Math.exp(log - greatest);
                sum += share;
                slope += share * pull;
            }
        }
        both[0] = -greatest - Math.log(sum);
        both[1] = slope / sum;
    }

    /** An upper bound for the standard deviation of stationary points: they need (x − c)V′ to have a mean of 1. */
    double widest() {
        double least = Arrays.stream(means).min().orElseThrow();
        double range = (Arrays.stream(means).max().orElseThrow() - least) / 2;
        double wide = 1 / Arrays.stream(precisions).min().orElseThrow();
        double narrow = 1 / Arrays.stream(precisions).max().orElseThrow();
        double bound = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 20; i++) {
            double inside = Math.min(1, 0.8 * range / bound);
            bound = Math.sqrt(2 * wide * (1 + range * range * inside / (4 * narrow)) + range * range);
        }
        return bound;
    }
}
