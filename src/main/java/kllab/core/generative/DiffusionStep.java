package kllab.core.generative;

import kllab.core.numeric.Excess;

/**
 * One step back of a diffusion, x<sub>t−1</sub> from x<sub>t</sub>, if x<sub>0</sub> is known:
 * q(x<sub>t−1</sub>|x<sub>t</sub>, x<sub>0</sub>) = N(mean, variance), and its KL from a model that does not know
 * x<sub>0</sub>.
 *
 * @param schedule how the noise was added
 * @param t from 1 to T
 * @param x0 the data
 * @param xt the noisy value after step t
 */
public record DiffusionStep(NoiseSchedule schedule, int t, double x0, double xt) {
    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if the schedule has no step t, or a value is not finite
     */
    public DiffusionStep {
        schedule.beta(t);
        if (!Double.isFinite(x0) || !Double.isFinite(xt)) {
            throw new IllegalArgumentException("A step needs finite values, not " + x0 + " and " + xt + ".");
        }
    }

    /** The step back from {@code xt} after step t. */
    public static DiffusionStep of(NoiseSchedule schedule, int t, double x0, double xt) {
        return new DiffusionStep(schedule, t, x0, xt);
    }

    /** The mean of the posterior; x<sub>0</sub> itself for t = 1. */
    public double mean() {
        return schedule.dataWeight(t) * x0 + schedule.noisyWeight(t) * xt;
    }

    /** The variance of the posterior; 0 for t = 1. */
    public double variance() {
        return schedule.posteriorVariance(t);
    }

    /**
     * The noise that turned x<sub>0</sub> into x<sub>t</sub>: (x<sub>t</sub> − √ᾱ<sub>t</sub>·x<sub>0</sub>)/√(1 −
     * ᾱ<sub>t</sub>).
     */
    public double epsilon() {
        return (xt - Math.sqrt(schedule.alphaBar(t)) * x0) / Math.sqrt(schedule.noise(t));
    }

    /**
     * KL of the posterior from a model N(mean + offset, modelVariance), in nats: ½(r − 1 − ln r + offset²/modelVariance)
     * with r the ratio of the variances, which for the model variance β<sub>t</sub> is 1 − β<sub>t</sub>·ᾱ<sub>t−1</sub>/(1 − ᾱ<sub>t</sub>).
     * For t = 1 the posterior is a point: 0 from itself, else +∞.
     *
     * @param modelVariance at least 0
     * @throws IllegalArgumentException if {@code modelVariance} is negative or NaN
     */
    public double kl(double offset, double modelVariance) {
        if (!(modelVariance >= 0)) {
            throw new IllegalArgumentException(
                    "The variance of a model must be at least 0, not " + modelVariance + ".");
        }
        if (modelVariance == 0 || variance() == 0) {
            return offset == 0 && modelVariance == variance() ? 0 : Double.POSITIVE_INFINITY;
        }
        double beta = schedule.beta(t);
        double relative = modelVariance == beta
                ? -beta * schedule.alphaBar(t - 1) / schedule.noise(t)
                : (variance() - modelVariance) / modelVariance;
        return (Excess.lessLog(relative) + offset * offset / modelVariance) / 2;
    }

    /** The KL per squared error of a predicted x<sub>0</sub>: (SNR(t − 1) − SNR(t))/2; +∞ for t = 1. */
    public double klPerSquaredDataError() {
        return schedule.halfSignalLoss(t);
    }

    /** The KL per squared error of a predicted ε: β²/(2·variance·(1 − β)·(1 − ᾱ<sub>t</sub>)); +∞ for t = 1. */
    public double klPerSquaredNoiseError() {
        double beta = schedule.beta(t);
        return beta * beta / (2 * variance() * (1 - beta) * schedule.noise(t));
    }
}
