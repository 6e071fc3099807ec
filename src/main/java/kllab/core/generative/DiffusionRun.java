package kllab.core.generative;

import kllab.core.numeric.Excess;
import org.apache.commons.numbers.core.Sum;

/**
 * Gaussian data N(m, s²), diffused to noise and denoised by the exact reverse model, with every term of the evidence
 * bound in closed form, in nats: −ELBO = L<sub>T</sub> + Σ L<sub>t−1</sub> + L<sub>0</sub> = H(data) +
 * KL(q(x<sub>T</sub>)‖N(0, 1)). Immutable.
 */
public final class DiffusionRun {
    private static final double LOG_TWO_PI_E = Math.log(2 * Math.PI) + 1;

    private final NoiseSchedule schedule;
    private final double mean;
    private final double variance;

    private DiffusionRun(NoiseSchedule schedule, double mean, double variance) {
        this.schedule = schedule;
        this.mean = mean;
        this.variance = variance;
    }

    /**
     * The run of data from N(mean, variance).
     *
     * @throws IllegalArgumentException if {@code mean} is not finite, or {@code variance} not finite and greater than 0
     */
    public static DiffusionRun of(NoiseSchedule schedule, double mean, double variance) {
        if (!Double.isFinite(mean) || !(variance > 0 && variance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Gaussian data need a finite mean and a variance greater than 0, not "
                    + mean + " and " + variance + ".");
        }
        return new DiffusionRun(schedule, mean, variance);
    }

    /** How the noise is added. */
    public NoiseSchedule schedule() {
        return schedule;
    }

    /** The mean of x<sub>t</sub>: √ᾱ<sub>t</sub>·m. */
    public double mean(int t) {
        return Math.sqrt(schedule.alphaBar(t)) * mean;
    }

    /** The variance of x<sub>t</sub>: ᾱ<sub>t</sub>·s² + 1 − ᾱ<sub>t</sub>. */
    public double variance(int t) {
        return schedule.alphaBar(t) * variance + schedule.noise(t);
    }

    /** The variance of x<sub>0</sub> given x<sub>t</sub>. */
    public double hiddenVariance(int t) {
        return variance * schedule.noise(t) / variance(t);
    }

    /** The mean of x<sub>0</sub> given x<sub>t</sub>, its best estimate. */
    public double denoised(int t, double xt) {
        double pull = Math.sqrt(schedule.alphaBar(t)) * variance / variance(t);
        return mean + pull * (xt - mean(t));
    }

    /** L<sub>T</sub>: the mean over the data of KL(q(x<sub>T</sub>|x<sub>0</sub>)‖N(0, 1)). */
    public double priorTerm() {
        double left = schedule.alphaBar(schedule.steps());
        return schedule.logNoiseExcess() + left * (variance + mean * mean - 1) / 2;
    }

    /**
     * L<sub>t−1</sub>: for t ≥ 2 the mean of KL(q(x<sub>t−1</sub>|x<sub>t</sub>, x<sub>0</sub>)‖p(x<sub>t−1</sub>|x<sub>t</sub>)), at least 0; for t = 1 it is L<sub>0</sub>,
     * the mean of −ln p(x<sub>0</sub>|x<sub>1</sub>), of any sign.
     */
    public double stepTerm(int t) {
        if (t == 1) {
            return (LOG_TWO_PI_E + Math.log(hiddenVariance(1))) / 2;
        }
        double weight = schedule.dataWeight(t);
        return Math.log1p(weight * weight * hiddenVariance(t) / schedule.posteriorVariance(t)) / 2;
    }

    /** L<sub>0</sub>. */
    public double dataTerm() {
        return stepTerm(1);
    }

    /** L<sub>1</sub> + … + L<sub>T−1</sub>. */
    public double middleTerms() {
        Sum sum = Sum.create();
        for (int t = 2; t <= schedule.steps(); t++) {
            sum.add(stepTerm(t));
        }
        return sum.getAsDouble();
    }

    /** −ELBO, the sum of all terms: the code length of one value, in nats. */
    public double negativeElbo() {
        return Sum.of(priorTerm(), middleTerms(), dataTerm()).getAsDouble();
    }

    /** The differential entropy of the data, ½ ln(2πe·s²). */
    public double entropyOfData() {
        return (LOG_TWO_PI_E + Math.log(variance)) / 2;
    }

    /** KL(q(x<sub>T</sub>)‖N(0, 1)): the only loss of the exact reverse model. */
    public double klOfEnd() {
        double left = schedule.alphaBar(schedule.steps());
        double change = left * (variance - 1);
        return (Excess.lessLog(change) + left * mean * mean) / 2;
    }
}
