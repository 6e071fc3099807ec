package kllab.core.generative;

import kllab.core.numeric.Excess;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/**
 * A decoder whose evidence is known exactly: x = w·z + b + noise, with z from N(0, 1) and the noise from N(0, noiseVariance)
 * (probabilistic PCA in one dimension, Tipping and Bishop 1999). The posterior of z is Gaussian.
 *
 * @param w the slope
 * @param b the offset
 * @param noiseVariance greater than 0
 */
public record LinearDecoder(double w, double b, double noiseVariance) {
    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);
    private static final int DIGITS = 40;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not finite or the variance not greater than 0
     */
    public LinearDecoder {
        if (!Double.isFinite(w) || !Double.isFinite(b)) {
            throw new IllegalArgumentException("A linear decoder needs finite numbers, not " + w + " and " + b + ".");
        }
        if (!(noiseVariance > 0 && noiseVariance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The variance of the noise must be finite and greater than 0, not " + noiseVariance + ".");
        }
    }

    /** The decoder x = w·z + b + noise. */
    public static LinearDecoder of(double w, double b, double noiseVariance) {
        return new LinearDecoder(w, b, noiseVariance);
    }

    /** The standard deviation of x, √(w² + noiseVariance), which fits in a double even where its square does not. */
    private double deviation() {
        return Math.hypot(w, Math.sqrt(noiseVariance));
    }

    /** The mean of z given x: w(x − b)/(w² + noiseVariance). */
    public double posteriorMean(double x) {
        return w / deviation() * ((x - b) / deviation());
    }

    /** The variance of z given any x: noiseVariance/(w² + noiseVariance). */
    public double posteriorVariance() {
        return posteriorDeviation() * posteriorDeviation();
    }

    private double posteriorDeviation() {
        return Math.sqrt(noiseVariance) / deviation();
    }

    /**
     * The evidence bound for the observation {@code x} and the encoder's belief {@code q}. The gap keeps its digits
     * where q is almost the posterior: there the differences are computed with 40 digits.
     *
     * @param x finite
     */
    public EvidenceBound bound(double x, LatentGaussian q) {
        double noise = Math.sqrt(noiseVariance);
        double miss = (x - (w * q.mean() + b)) / noise;
        double spread = spread(noise, q.logVariance());
        double reconstruction = -(LOG_TWO_PI + Math.log(noiseVariance)) / 2 - (miss * miss + spread * spread) / 2;
        double off = (x - b) / deviation();
        double logEvidence = -LOG_TWO_PI / 2 - Math.log(deviation()) - off * off / 2;
        return new EvidenceBound(reconstruction, q.klToPrior(), logEvidence, gap(x, q));
    }

    /** |w|·e<sup>logVariance/2</sup>/noise, even where one of the factors is outside the range of a double. */
    private double spread(double noise, double logVariance) {
        double slope = Math.abs(w) / noise;
        double deviation = Math.exp(logVariance / 2);
        return slope >= Double.MIN_NORMAL && deviation < Double.POSITIVE_INFINITY
                ? slope * deviation
                : Math.exp(Math.log(Math.abs(w)) - Math.log(noise) + logVariance / 2);
    }

    /** KL(q‖posterior) = ½(e<sup>δ</sup> − 1 − δ + d²/posteriorVariance), δ the log ratio of the variances, d the gap. */
    private double gap(double x, LatentGaussian q) {
        double logRatio = q.logVariance() - Math.log(noiseVariance) + 2 * Math.log(deviation());
        double offset = q.mean() - posteriorMean(x);
        if (Math.abs(logRatio) < 0.01 || Math.abs(offset) < 0.01 * Math.abs(q.mean())) {
            Dfp one = new DfpField(DIGITS).getOne();
            Dfp variance = exact(one, w).multiply(exact(one, w)).add(exact(one, noiseVariance));
            Dfp posteriorMean = exact(one, w)
                    .multiply(exact(one, x).subtract(exact(one, b)))
                    .divide(variance);
            logRatio = exact(one, q.logVariance())
                    .subtract(exact(one, noiseVariance).divide(variance).log())
                    .toDouble();
            offset = exact(one, q.mean()).subtract(posteriorMean).toDouble();
        }
        double relative = offset == 0 ? 0 : offset / posteriorDeviation();
        return (Excess.expLess(logRatio) + relative * relative) / 2;
    }

    private static Dfp exact(Dfp any, double number) {
        return any.newInstance(number);
    }
}
