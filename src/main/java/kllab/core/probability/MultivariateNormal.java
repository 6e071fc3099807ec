package kllab.core.probability;

import java.util.Arrays;
import kllab.core.numeric.Pivots;
import org.apache.commons.numbers.core.DD;

/** The normal distribution in n dimensions, with any positive definite covariance. Immutable. */
public final class MultivariateNormal implements Density {
    private static final double ASYMMETRY = 1e-10;

    private final double[] mean;
    private final double[][] covariance;
    private final Pivots pivots;

    private MultivariateNormal(double[] mean, double[][] covariance, Pivots pivots) {
        this.mean = mean;
        this.covariance = covariance;
        this.pivots = pivots;
    }

    /**
     * The distribution with this mean and covariance.
     *
     * @param covariance positive definite, and symmetric up to rounding: pairs of entries that differ by no more than
     * 10<sup>−10</sup> of the geometric mean of their two variances are replaced by their mean
     * @throws IllegalArgumentException naming the problem
     */
    public static MultivariateNormal of(double[] mean, double[][] covariance) {
        int n = mean.length;
        if (n == 0) {
            throw new IllegalArgumentException("The parameter mean needs at least one number, not 0.");
        }
        Arrays.stream(mean).forEach(each -> Checks.finite("mean", each));
        if (covariance.length != n || Arrays.stream(covariance).anyMatch(row -> row.length != n)) {
            throw new IllegalArgumentException("The parameter cov must have " + n + " rows of " + n + " numbers.");
        }
        double[][] own = symmetric(covariance);
        return new MultivariateNormal(mean.clone(), own, pivots(own));
    }

    private static double[][] symmetric(double[][] covariance) {
        double[][] own = new double[covariance.length][covariance.length];
        for (int i = 0; i < own.length; i++) {
            for (int j = 0; j < own.length; j++) {
                double one = covariance[i][j];
                double other = covariance[j][i];
                Checks.finite("cov", one);
                double reach = Math.sqrt(Math.abs(covariance[i][i])) * Math.sqrt(Math.abs(covariance[j][j]));
                if (Math.abs(one - other) > ASYMMETRY * reach) {
                    throw new IllegalArgumentException("The parameter cov must be symmetric: it has " + one + " in row "
                            + i + " and " + other + " in row " + j + ".");
                }
                own[i][j] = one == other ? one : one / 2 + other / 2;
            }
        }
        return own;
    }

    private static Pivots pivots(double[][] covariance) {
        try {
            return Pivots.of(covariance);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The parameter cov must be positive definite.", e);
        }
    }

    @Override
    public int dimension() {
        return mean.length;
    }

    /** A copy of the mean. */
    public double[] mean() {
        return mean.clone();
    }

    /** A copy of the covariance, by rows. */
    public double[][] covariance() {
        return Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
    }

    /** The decomposition of the covariance. */
    public Pivots pivots() {
        return pivots;
    }

    /**
     * The logarithm of the density at {@code x}.
     *
     * @throws IllegalArgumentException if the dimensions differ
     */
    public double logDensity(double... x) {
        if (x.length != mean.length) {
            throw new IllegalArgumentException(
                    "The point must have " + mean.length + " coordinates, not " + x.length + ".");
        }
        DD[] offset = new DD[x.length];
        double logPivots = 0;
        for (int i = 0; i < x.length; i++) {
            offset[i] = DD.ofDifference(x[i], mean[i]);
            logPivots += Math.log(pivots.pivot(i));
        }
        return -pivots.square(offset).doubleValue() / 2 - logPivots / 2 - x.length * Normal.LOG_ROOT_2_PI;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MultivariateNormal that
                && Arrays.equals(mean, that.mean)
                && Arrays.deepEquals(covariance, that.covariance);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(mean) + Arrays.deepHashCode(covariance);
    }

    @Override
    public String toString() {
        return "MultivariateNormal[" + Arrays.toString(mean) + ", " + Arrays.deepToString(covariance) + "]";
    }
}
