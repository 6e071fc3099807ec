package kllab.core.generative;

/**
 * The best denoiser of N equally probable dots, equally spaced with mean 0 and variance 1, seen as √SNR·x<sub>0</sub> + ε: how
 * much it still errs, and how much is left to know, over the signal-to-noise ratio. In nats. Immutable.
 *
 * <p>The mean square error is twice the slope of the information I(x<sub>0</sub>; x) over SNR (Guo, Shamai and Verdú 2005), so that the area
 * under half of it, from 0 to infinity, is ln N. It and the information are integrated at 16 places for each doubling of SNR, once (two
 * dots: a few ms, eight: about 0.1 s); between them they are cubic, with the right slopes, to about 10<sup>−6</sup>.
 */
public final class DotDenoiser {
    /** The greatest number of dots. */
    public static final int MOST = 16;

    private static final int PER_DOUBLING = 16;
    private static final double LN_2 = Math.log(2);

    /** Below 2 to the power of this, the error is 1 − SNR. */
    private static final int FIRST_DOUBLING = -20;

    /** Beyond 480/gap² the error is less than e<sup>−60</sup>. */
    private static final double CERTAIN = 480;

    private static final double STEP = 0.1;
    private static final double REACH = 9.5;

    private final double[] dots;
    private final double[] error;
    private final double[] errorSlope;
    private final double[] left;
    private final double[] leftSlope;

    private DotDenoiser(double[] dots) {
        this.dots = dots;
        double gap = dots[1] - dots[0];
        int doublings = (int) Math.ceil(Math.log(CERTAIN / (gap * gap)) / LN_2) - FIRST_DOUBLING;
        int places = doublings * PER_DOUBLING + 1;
        error = new double[places];
        errorSlope = new double[places];
        left = new double[places];
        leftSlope = new double[places];
        for (int i = 0; i < places; i++) {
            double snr = Math.pow(2, FIRST_DOUBLING + (double) i / PER_DOUBLING);
            Means means = means(snr);
            double length = snr * LN_2 / PER_DOUBLING;
            error[i] = means.error;
            errorSlope[i] = -length * means.squareOfVariance;
            left[i] = means.left;
            leftSlope[i] = -length * means.error / 2;
        }
    }

    /**
     * The denoiser of so many dots.
     *
     * @throws IllegalArgumentException if there are not 2 to {@link #MOST}
     */
    public static DotDenoiser of(int count) {
        if (count < 2 || count > MOST) {
            throw new IllegalArgumentException("There can be 2 to " + MOST + " dots, not " + count + ".");
        }
        double[] dots = new double[count];
        double deviation = Math.sqrt((count * count - 1) / 12.0);
        for (int i = 0; i < count; i++) {
            dots[i] = (i - (count - 1) / 2.0) / deviation;
        }
        return new DotDenoiser(dots);
    }

    // ---- the integrals ----------------------------------------------------------------------------------------------

    /** Means over what is seen: of the variance left, of its square, and of the entropy left. */
    private record Means(double error, double squareOfVariance, double left) {}

    /** By equal steps, which for such smooth functions err by less than 10<sup>−12</sup>. */
    private Means means(double snr) {
        double root = Math.sqrt(snr);
        double end = root * dots[dots.length - 1] + REACH;
        double error = 0;
        double square = 0;
        double entropy = 0;
        double weight = STEP / Math.sqrt(2 * Math.PI) / dots.length;
        // the right half is enough: the dots are symmetric
        for (double y = STEP / 2; y < end; y += STEP) {
            int closest = closest(y / root);
            double greatest = exponent(y, root, closest);
            double sum = 0;
            double first = 0;
            double second = 0;
            double logs = 0;
            for (int i = 0; i < dots.length; i++) {
                double log = exponent(y, root, i) - greatest;
                double share = log < -REACH * REACH / 2 ? 0 : Math.exp(log);
                double offset = dots[i] - dots[closest];
                sum += share;
                first += share * offset;
                second += share * offset * offset;
                logs += share * log;
            }
            double p = 2 * weight * sum * Math.exp(greatest);
            double variance = second / sum - first / sum * (first / sum);
            error += p * variance;
            square += p * variance * variance;
            entropy += p * (Math.log(sum) - logs / sum);
        }
        return new Means(error, square, entropy);
    }

    private double exponent(double y, double root, int i) {
        double z = y - root * dots[i];
        return -z * z / 2;
    }

    private int closest(double x) {
        double at = Math.rint((x - dots[0]) / (dots[1] - dots[0]));
        return (int) Math.clamp(at, 0, dots.length - 1);
    }

    // ---- over the signal-to-noise ratio -----------------------------------------------------------------------------

    /** N. */
    public int count() {
        return dots.length;
    }

    /** The place of a dot; they are in order. */
    public double dot(int i) {
        return dots[i];
    }

    /** ln N, what the dots hold. */
    public double entropy() {
        return Math.log(dots.length);
    }

    /**
     * The mean square error of the best estimate of x<sub>0</sub>: 1 for an SNR of 0, falling to 0.
     *
     * @param snr at least 0; may be infinite
     * @throws IllegalArgumentException if it is negative or NaN
     */
    public double squareError(double snr) {
        double at = at(snr);
        return at < 0 ? 1 - snr : cubic(error, errorSlope, at);
    }

    /** I(x<sub>0</sub>; x): half the area under the error from 0 to {@code snr}, rising to ln N. */
    public double information(double snr) {
        double at = at(snr);
        return at < 0 ? snr / 2 * (1 - snr / 2) : Math.max(0, entropy() - cubic(left, leftSlope, at));
    }

    /** H(x<sub>0</sub>|x) = ln N − information: half the area under the error beyond {@code snr}, also where that is tiny. */
    public double left(double snr) {
        double at = at(snr);
        return at < 0 ? entropy() - information(snr) : cubic(left, leftSlope, at);
    }

    private static double at(double snr) {
        if (!(snr >= 0)) {
            throw new IllegalArgumentException("A signal-to-noise ratio must be at least 0, not " + snr + ".");
        }
        return (Math.log(snr) / LN_2 - FIRST_DOUBLING) * PER_DOUBLING;
    }

    private static double cubic(double[] values, double[] slopes, double at) {
        int i = (int) at;
        if (i >= values.length - 1) {
            return 0;
        }
        double u = at - i;
        double v = 1 - u;
        double value = v * v * (1 + 2 * u) * values[i]
                + u * u * (1 + 2 * v) * values[i + 1]
                + u * v * (v * slopes[i] - u * slopes[i + 1]);
        return Math.max(0, value);
    }
}
