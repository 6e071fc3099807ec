package kllab.core.fitting;

import kllab.core.probability.Normal;

/** A divergence as a function of the mean and of t = ln of the standard deviation of a normal distribution. */
interface Objective {
    /** Value, slopes and curvatures at a point. */
    Local at(double mu, double sigma);

    /**
     * An objective at a point: value and derivatives.
     *
     * @param value the divergence
     * @param slopeMu its derivative by μ
     * @param slopeLog its derivative by t
     * @param muMu its second derivative by μ
     * @param muLog its mixed derivative
     * @param logLog its second derivative by t
     */
    record Local(
            double mu,
            double sigma,
            double value,
            double slopeMu,
            double slopeLog,
            double muMu,
            double muLog,
            double logLog) {
        /**
         * KL(Q‖P) of a normal Q.
         *
         * @param sums the means under Q of V = −ln p, and of V′ times 1, z, z² − 1 and z(z² − 1), with z = (x − μ)/σ
         */
        static Local of(double[] sums, double mu, double sigma) {
            double value = sums[0] - Math.log(sigma) - Normal.LOG_ROOT_2_PI - 0.5;
            return new Local(mu, sigma, value, sums[1], sigma * sums[2] - 1, sums[2] / sigma, sums[3], sigma * sums[4]);
        }

        /**
         * Adds what a point contributes to these sums.
         *
         * @param weight of the point under Q
         * @param both V and V′ there
         */
        static void add(double[] sums, double weight, double z, double[] both) {
            double slope = weight * both[1];
            sums[0] += weight * both[0];
            sums[1] += slope;
            sums[2] += slope * z;
            sums[3] += slope * (z * z - 1);
            sums[4] += slope * z * (z * z - 1);
        }

        /** The change of {@link #slopeLog} with t along the curve on which {@link #slopeMu} stays 0. */
        double slopeAlongRidge() {
            return logLog - muLog / muMu * muLog;
        }

        /** Whether the surface bends up in every direction, as at a minimum. */
        boolean isDip() {
            return muMu > 0 && muMu * logLog > muLog * muLog;
        }

        /** The length of the gradient where μ is measured in units of σ. */
        double steepness() {
            return Math.hypot(sigma * slopeMu, slopeLog);
        }
    }
}
