package kllab.core.generative;

/**
 * How much each step counts in a loss by which a denoiser is trained: the factor of the square error of its estimate of
 * x<sub>0</sub>. An error of ε is √SNR times that of x<sub>0</sub>, one of v = √ᾱ ε − √(1 − ᾱ) x<sub>0</sub> is √(SNR + 1) times it.
 */
public enum LossWeight {
    /** The bound, a sum of KLs: (SNR(t − 1) − SNR(t))/2; +∞ for t = 1 (Kingma et al. 2021). */
    BOUND {
        @Override
        public double of(NoiseSchedule schedule, int t) {
            return schedule.halfSignalLoss(t);
        }
    },
    /** The square error of the noise ε, the same for all t: SNR(t) (Ho, Jain and Abbeel 2020). */
    NOISE {
        @Override
        public double of(NoiseSchedule schedule, int t) {
            return schedule.signalToNoise(t);
        }
    },
    /** The square error of x<sub>0</sub>, the same for all t: 1. */
    START {
        @Override
        public double of(NoiseSchedule schedule, int t) {
            schedule.beta(t);
            return 1;
        }
    },
    /** The square error of v: SNR(t) + 1 (Salimans and Ho 2022). */
    VELOCITY {
        @Override
        public double of(NoiseSchedule schedule, int t) {
            return 1 / schedule.noise(t);
        }
    },
    /** That of the noise, but at most 5: min(SNR(t), 5) (Hang et al. 2023). */
    CLIPPED {
        @Override
        public double of(NoiseSchedule schedule, int t) {
            return Math.min(5, schedule.signalToNoise(t));
        }
    };

    /** The factor of the square error of x<sub>0</sub> in step t, from 1 to T. */
    public abstract double of(NoiseSchedule schedule, int t);

    /** The same divided by its sum over steps 2 to T, by t; 0 for t = 0 and 1, so all 0 if T = 1. */
    public double[] shares(NoiseSchedule schedule) {
        double[] shares = new double[schedule.steps() + 1];
        double sum = 0;
        for (int t = 2; t < shares.length; t++) {
            shares[t] = of(schedule, t);
            sum += shares[t];
        }
        for (int t = 2; t < shares.length; t++) {
            shares[t] /= sum;
        }
        return shares;
    }
}
