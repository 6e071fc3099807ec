package kllab.core.fitting;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;

/**
 * The complex zeros of a mixture's density that are nearest to the real line: where two dominant parts cancel, having
 * the same size and opposite phase.
 */
final class MixtureZeros {
    /** A part this many nats below the greatest is negligible. */
    private static final double NEGLIGIBLE = 40;

    private MixtureZeros() {}

    /** A pair of conjugate zeros. */
    record Zero(double real, double imaginary) {}

    /** The zeros of all pairs of parts; each part is logWeight − precision·(x − mean)²/2. */
    static List<Zero> of(double[] logWeights, double[] means, double[] precisions) {
        List<Zero> zeros = new ArrayList<>();
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < i; j++) {
                double origin = means[i];
                double apart = means[j] - origin;
                double a = (precisions[j] - precisions[i]) / 2;
                double b = -precisions[j] * apart;
                double c = precisions[j] * apart * apart / 2 + logWeights[i] - logWeights[j];
                for (Complex root : roots(a, b, new Complex(c, Math.PI))) {
                    double real = origin + root.getReal();
                    if (Double.isFinite(real) && matters(real, i, j, logWeights, means, precisions)) {
                        zeros.add(new Zero(real, Math.abs(root.getImaginary())));
                    }
                }
            }
        }
        return zeros;
    }

    /** The roots of ax² + bx + c that are finite. */
    private static List<Complex> roots(double a, double b, Complex c) {
        Complex root = c.multiply(-4 * a).add(b * b).sqrt();
        Complex sum = root.multiply(b < 0 ? -1.0 : 1.0).add(b).multiply(-0.5);
        List<Complex> roots = new ArrayList<>();
        if (a != 0) {
            roots.add(sum.divide(a));
        }
        if (sum.norm() > 0) {
            roots.add(c.divide(sum));
        }
        return roots;
    }

    private static boolean matters(double x, int i, int j, double[] logWeights, double[] means, double[] precisions) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < means.length; k++) {
            greatest = Math.max(greatest, log(x, k, logWeights, means, precisions));
        }
        double pair = Math.max(log(x, i, logWeights, means, precisions), log(x, j, logWeights, means, precisions));
        return pair > greatest - NEGLIGIBLE;
    }

    private static double log(double x, int k, double[] logWeights, double[] means, double[] precisions) {
        return logWeights[k] - precisions[k] * (x - means[k]) * (x - means[k]) / 2;
    }
}
