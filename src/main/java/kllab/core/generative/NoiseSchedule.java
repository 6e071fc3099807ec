package kllab.core.generative;

/**
 * How a diffusion adds noise in T steps: x<sub>t</sub> = √(1 − β<sub>t</sub>)·x<sub>t−1</sub> + √β<sub>t</sub>·ε (Ho, Jain and
 * Abbeel 2020), so that x<sub>t</sub> given x<sub>0</sub> is N(√ᾱ<sub>t</sub>·x<sub>0</sub>, 1 − ᾱ<sub>t</sub>) with
 * ᾱ<sub>t</sub> = Π(1 − β<sub>s</sub>). Steps count from 1 to T; step 0 is the data. Immutable.
 */
public final class NoiseSchedule {
    /** The maximum number of steps. */
    public static final int MOST_STEPS = 10_000;

    private static final double FIRST = 1e-4;
    private static final double LAST = 0.02;
    private static final double OFFSET = 0.008;
    private static final double GREATEST = 0.999;

    private final double[] beta;
    private final double[] alphaBar;
    private final double[] noise;

    private NoiseSchedule(double[] beta) {
        this.beta = beta;
        this.alphaBar = new double[beta.length];
        this.noise = new double[beta.length];
        alphaBar[0] = 1;
        for (int t = 1; t < beta.length; t++) {
            alphaBar[t] = alphaBar[t - 1] * (1 - beta[t]);
            noise[t] = noise[t - 1] * (1 - beta[t]) + beta[t];
        }
    }

    /**
     * β from 10<sup>−4</sup> to 0.02 in T equal steps, made for T = 1000.
     *
     * @throws IllegalArgumentException if T is not from 1 to {@link #MOST_STEPS}
     */
    public static NoiseSchedule linear(int steps) {
        return linear(steps, 1);
    }

    /**
     * The linear schedule with both ends times 1000/T, so that a schedule with few steps also ends in noise.
     *
     * @throws IllegalArgumentException if T is not from 21 to {@link #MOST_STEPS}: fewer steps have a β of 1 or more
     */
    public static NoiseSchedule linearScaled(int steps) {
        if (steps <= 20) {
            throw new IllegalArgumentException("A scaled linear schedule needs at least 21 steps, not " + steps + ".");
        }
        return linear(steps, 1000.0 / steps);
    }

    private static NoiseSchedule linear(int steps, double scale) {
        requireSteps(steps);
        double[] beta = new double[steps + 1];
        for (int t = 1; t <= steps; t++) {
            double share = steps == 1 ? 0 : (double) (t - 1) / (steps - 1);
            beta[t] = scale * (FIRST + share * (LAST - FIRST));
        }
        return new NoiseSchedule(beta);
    }

    /**
     * ᾱ<sub>t</sub> = cos²(((t/T + 0.008)/1.008)·π/2) over its value at 0, with every β at most 0.999 (Nichol and Dhariwal 2021).
     *
     * @throws IllegalArgumentException if T is not from 1 to {@link #MOST_STEPS}
     */
    public static NoiseSchedule cosine(int steps) {
        requireSteps(steps);
        double[] beta = new double[steps + 1];
        double unit = Math.PI / 2 / (1 + OFFSET) / steps;
        for (int t = 1; t <= steps; t++) {
            // 1 − cos²b/cos²a = sin(b − a)·sin(b + a)/cos²a; the angles are counted down from π/2
            double before = Math.sin((steps - t + 1) * unit);
            double change = Math.sin(unit) * Math.sin((2L * (steps - t) + 1) * unit);
            beta[t] = Math.min(GREATEST, change / (before * before));
        }
        return new NoiseSchedule(beta);
    }

    /**
     * The schedule with these β<sub>1</sub>, β<sub>2</sub>, …
     *
     * @param beta each between 0 and 1, without the ends
     * @throws IllegalArgumentException if one is outside, or there are none or more than {@link #MOST_STEPS}
     */
    public static NoiseSchedule ofBetas(double... beta) {
        requireSteps(beta.length);
        double[] own = new double[beta.length + 1];
        for (int t = 1; t <= beta.length; t++) {
            own[t] = beta[t - 1];
            if (!(own[t] > 0 && own[t] < 1)) {
                throw new IllegalArgumentException("β of step " + t + " must be between 0 and 1, not " + own[t] + ".");
            }
        }
        return new NoiseSchedule(own);
    }

    /**
     * The schedule with these ratios of signal to noise after steps 1, 2, …: β<sub>t</sub> = (SNR<sub>t−1</sub> −
     * SNR<sub>t</sub>)/(SNR<sub>t−1</sub>·(1 + SNR<sub>t</sub>)). They come back to about 14 digits.
     *
     * @param ratios finite, greater than 0, each less than the one before
     * @throws IllegalArgumentException if they are not, or there are none or more than {@link #MOST_STEPS}
     */
    public static NoiseSchedule ofSignalToNoise(double... ratios) {
        requireSteps(ratios.length);
        double[] beta = new double[ratios.length];
        for (int t = 0; t < beta.length; t++) {
            double now = ratios[t];
            double before = t == 0 ? Double.POSITIVE_INFINITY : ratios[t - 1];
            if (!(now > 0 && now < before)) {
                throw new IllegalArgumentException(
                        "Signal to noise must fall from step to step and stay greater than 0, not " + before + ", "
                                + now + ".");
            }
            beta[t] = t == 0 ? 1 / (1 + now) : (before - now) / before / (1 + now);
        }
        return ofBetas(beta);
    }

    private static void requireSteps(int steps) {
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("A schedule has from 1 to " + MOST_STEPS + " steps, not " + steps + ".");
        }
    }

    /** T, the number of steps. */
    public int steps() {
        return beta.length - 1;
    }

    /** β<sub>t</sub>, the variance that step t adds; t from 1 to T. */
    public double beta(int t) {
        return beta[step(t, 1)];
    }

    /** ᾱ<sub>t</sub>, the fraction of the data's variance that is left after step t; 1 at 0. */
    public double alphaBar(int t) {
        return alphaBar[step(t, 0)];
    }

    /** 1 − ᾱ<sub>t</sub>, the variance of the noise after step t, without cancellation; 0 at 0. */
    public double noise(int t) {
        return noise[step(t, 0)];
    }

    /** ᾱ<sub>t</sub>/(1 − ᾱ<sub>t</sub>), signal to noise; +∞ at 0. */
    public double signalToNoise(int t) {
        return alphaBar(t) / noise(t);
    }

    /** (SNR(t − 1) − SNR(t))/2, without cancellation; +∞ for t = 1. */
    public double halfSignalLoss(int t) {
        return alphaBar(t - 1) * beta(t) / (2 * noise(t - 1) * noise(t));
    }

    /** The factor of x<sub>0</sub> in the mean of q(x<sub>t−1</sub>|x<sub>t</sub>, x<sub>0</sub>). */
    public double dataWeight(int t) {
        return t == 1 ? 1 : Math.sqrt(alphaBar(t - 1)) * beta(t) / noise(t);
    }

    /** The factor of x<sub>t</sub> in the mean of q(x<sub>t−1</sub>|x<sub>t</sub>, x<sub>0</sub>). */
    public double noisyWeight(int t) {
        return Math.sqrt(1 - beta(t)) * noise(t - 1) / noise(t);
    }

    /** The variance of q(x<sub>t−1</sub>|x<sub>t</sub>, x<sub>0</sub>): 0 for t = 1. */
    public double posteriorVariance(int t) {
        return beta(t) * noise(t - 1) / noise(t);
    }

    /** KL(q(x<sub>T</sub>|x<sub>0</sub>)‖N(0, 1)) in nats: the information about x<sub>0</sub> left at the end. */
    public double klToPrior(double x0) {
        double left = alphaBar(steps());
        return logNoiseExcess() + left * (x0 * x0 - 1) / 2;
    }

    /** −½ ln(1 − ᾱ<sub>T</sub>). */
    double logNoiseExcess() {
        double left = alphaBar(steps());
        return -(left < 0.5 ? Math.log1p(-left) : Math.log(noise(steps()))) / 2;
    }

    /** How many steps have the greatest β that the cosine schedule allows, 0.999. */
    public int capped() {
        int capped = 0;
        for (int t = 1; t < beta.length; t++) {
            capped += beta[t] == GREATEST ? 1 : 0;
        }
        return capped;
    }

    private int step(int t, int first) {
        if (t < first || t > steps()) {
            throw new IllegalArgumentException(
                    "The steps go from " + first + " to " + steps() + ": there is no step " + t + ".");
        }
        return t;
    }
}
