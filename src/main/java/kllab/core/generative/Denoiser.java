package kllab.core.generative;

import org.apache.commons.numbers.core.Sum;

/**
 * A model that denoises humps with mistakes one can set. It goes back by p<sub>θ</sub>(x<sub>t−1</sub>|x<sub>t</sub>), a normal distribution
 * around the mean that q(x<sub>t−1</sub>|x<sub>t</sub>, x<sub>0</sub>) has for its estimate x̂ = (1 − λ)·E[x<sub>0</sub>|x<sub>t</sub>] +
 * λ·straight(x<sub>t</sub>) + shift. Its variance is f times that of q; in the last step, where that is 0, f times β<sub>1</sub>/2. Immutable.
 *
 * @param humps the data
 * @param straightness λ, from 0 to 1: how far the estimate is a straight line
 * @param shift what is added to every estimate, finite
 * @param factor f, finite and greater than 0
 */
public record Denoiser(HumpDiffusion humps, double straightness, double shift, double factor) {
    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not as said
     */
    public Denoiser {
        if (!(straightness >= 0 && straightness <= 1) || !Double.isFinite(shift)) {
            throw new IllegalArgumentException("A denoiser needs a straightness from 0 to 1 and a finite shift, not "
                    + straightness + " and " + shift + ".");
        }
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The factor of the variance must be greater than 0, not " + factor + ".");
        }
    }

    /** The best estimate, with the variance of q. */
    public static Denoiser best(HumpDiffusion humps) {
        return new Denoiser(humps, 0, 0, 1);
    }

    /** T. */
    public int steps() {
        return humps.schedule().steps();
    }

    /** x̂, the estimate of x<sub>0</sub>; t from 1 to T. */
    public double estimate(int t, double xt) {
        return (1 - straightness) * humps.denoised(t, xt) + straightness * humps.straight(t, xt) + shift;
    }

    /** The mean of p<sub>θ</sub>(x<sub>t−1</sub>|x<sub>t</sub>). */
    public double mean(int t, double xt) {
        NoiseSchedule schedule = humps.schedule();
        return schedule.dataWeight(t) * estimate(t, xt) + schedule.noisyWeight(t) * xt;
    }

    /** The variance of p<sub>θ</sub>(x<sub>t−1</sub>|x<sub>t</sub>), greater than 0. */
    public double variance(int t) {
        NoiseSchedule schedule = humps.schedule();
        return factor * (t == 1 ? schedule.beta(1) / 2 : schedule.posteriorVariance(t));
    }

    /** E(x̂ − E[x<sub>0</sub>|x<sub>t</sub>])², what the estimate errs more than it must: λ²·gap + shift². */
    public double avoidableError(int t) {
        return straightness * straightness * humps.squareGap(t) + shift * shift;
    }

    /**
     * The KL of step t in parts.
     *
     * @param t from 2 to T; for step 1 see {@link #reconstruction}
     * @throws IllegalArgumentException for any other
     */
    public StepParts step(int t) {
        if (t == 1) {
            throw new IllegalArgumentException("Step 1 is a reconstruction, not a KL.");
        }
        double perSquare = humps.schedule().halfSignalLoss(t);
        return new StepParts(
                t,
                humps.informationOfStep(t),
                2 * perSquare * humps.squareError(t),
                factor,
                perSquare * avoidableError(t) / factor);
    }

    /** Σ of the KLs of steps 2 to T. */
    public double sumOfSteps() {
        Sum sum = Sum.create();
        for (int t = 2; t <= steps(); t++) {
            sum.add(step(t).total());
        }
        return sum.getAsDouble();
    }

    /** E[−ln p<sub>θ</sub>(x<sub>0</sub>|x<sub>1</sub>)] in nats, the term of step 1: no KL, and of any sign. */
    public double reconstruction() {
        double missed = humps.squareError(1) + avoidableError(1);
        return (LOG_TWO_PI + Math.log(variance(1)) + missed / variance(1)) / 2;
    }

    /**
     * The bound on the mean code length of x<sub>0</sub>, −ELBO: the noise, the steps and the reconstruction. It is at least
     * H(P) + KL(P‖P<sub>θ</sub>).
     */
    public double bound() {
        return Sum.of(humps.priorTerm(), sumOfSteps(), reconstruction()).getAsDouble();
    }

    /**
     * The KL of whole paths, noise to data, from those of the model: bound − H(P), at least KL(P‖P<sub>θ</sub>); +∞ if there are dots.
     */
    public double klOfPaths() {
        return bound() - humps.entropy(0);
    }
}
