package kllab.core.generative;

import kllab.core.numeric.Excess;

/**
 * Of what the KL of one step of denoising is made, in nats, on average over all paths: KL(q(x<sub>t−1</sub>|x<sub>t</sub>,
 * x<sub>0</sub>)‖p<sub>θ</sub>(x<sub>t−1</sub>|x<sub>t</sub>)) with a normal p<sub>θ</sub>. With v the variance of q, E the mean square error of the best
 * estimate of x<sub>0</sub> and c its weight in the mean, a = c²E/v is twice the KL from the best normal with variance v. If the
 * model has the variance f·v and errs by e² more, the KL is ½(1/f − 1 + ln f) + (a + c²e²/v)/(2f).
 *
 * @param t the step, at least 2
 * @param information I(x<sub>0</sub>; x<sub>t−1</sub>|x<sub>t</sub>), which no model can avoid, not even one that is not normal
 * @param missed a, at least 0
 * @param factor f, greater than 0
 * @param meanMistake c²e²/(2fv), at least 0: what the wrong mean adds
 */
public record StepParts(int t, double information, double missed, double factor, double meanMistake) {
    /** ½a: the KL from the best normal with the variance of q. */
    public double best() {
        return missed / 2;
    }

    /** ½ ln(1 + a): the KL from the best normal of any variance, between {@link #information} and {@link #best}. */
    public double bestOfAnyVariance() {
        return Math.log1p(missed) / 2;
    }

    /** The factor of that variance, 1 + a. */
    public double bestFactor() {
        return 1 + missed;
    }

    /**
     * What the factor f adds to {@link #best}: ½(1/f − 1 + ln f) + ½a(1/f − 1). 0 for f = 1; less than 0 between 1 and a bit
     * beyond {@link #bestFactor}, because a model that does not know the start does well to be less certain than q.
     */
    public double varianceMistake() {
        double change = 1 / factor - 1;
        return (Excess.lessLog(change) + missed * change) / 2;
    }

    /** What mean and variance add to {@link #best}. */
    public double mistakes() {
        return meanMistake + varianceMistake();
    }

    /** The KL of the step. */
    public double total() {
        return best() + mistakes();
    }
}
