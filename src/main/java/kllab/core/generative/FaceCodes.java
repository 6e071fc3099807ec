package kllab.core.generative;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The codes that an encoder gives the faces of a {@link LinearVae}, good or not: what they cost, how well the faces are redrawn, and what
 * all codes are together. Amounts in nats. Immutable.
 *
 * <p>The mean KL of the codes to the prior has two parts (Hoffman and Johnson 2016): which face it is, I(face; z), at most ln n, and
 * KL(q̄‖N(0, 1)) of the mean of all codes, q̄, from the prior: how far what one draws from the prior is from what the decoder has seen.
 */
public final class FaceCodes {
    private static final double REACH = 8;
    private static final double STEP = 0.125;
    private static final int MOST_ON_A_LINE = 6_401;
    private static final int MOST_IN_A_PLANE = 401;

    private final LinearVae vae;
    private final LatentGaussian[][] codes;

    private FaceCodes(LinearVae vae, LatentGaussian[][] codes) {
        this.vae = vae;
        this.codes = codes;
    }

    /**
     * The codes of all faces.
     *
     * @param codes by face and dimension
     * @throws IllegalArgumentException if there are not as many as the VAE has faces and dimensions
     */
    public static FaceCodes of(LinearVae vae, LatentGaussian[]... codes) {
        if (codes.length != vae.size() || Arrays.stream(codes).anyMatch(each -> each.length != vae.dimensions())) {
            throw new IllegalArgumentException(
                    "There must be " + vae.dimensions() + " codes for each of " + vae.size() + " faces.");
        }
        return new FaceCodes(
                vae, Arrays.stream(codes).map(LatentGaussian[]::clone).toArray(LatentGaussian[][]::new));
    }

    /** The same with another code for one face. */
    public FaceCodes with(int i, int k, LatentGaussian code) {
        LatentGaussian[][] next = codes.clone();
        next[i] = codes[i].clone();
        next[i][k] = code;
        return new FaceCodes(vae, next);
    }

    /** What they are codes for. */
    public LinearVae vae() {
        return vae;
    }

    /** The code of face {@code i} in dimension {@code k}. */
    public LatentGaussian code(int i, int k) {
        return codes[i][k];
    }

    // ---- a face -----------------------------------------------------------------------------------------------------

    private double sum(IntToDoubleFunction ofDimension) {
        return IntStream.range(0, vae.dimensions()).mapToDouble(ofDimension).sum();
    }

    private double mean(IntToDoubleFunction ofFace) {
        return IntStream.range(0, vae.size()).mapToDouble(ofFace).average().orElseThrow();
    }

    /** KL(code‖N(0, 1)) of face {@code i}, over all dimensions. */
    public double kl(int i) {
        return LatentGaussian.klToPrior(codes[i]);
    }

    /**
     * The error of redrawing face {@code i}: the mean over its code of (x − redrawn)²/2σ², over all features. The reconstruction
     * E ln p(x|z) is minus this and minus ½ ln 2πσ² for each feature.
     */
    public double error(int i) {
        return sum(k -> {
            LinearDecoder decoder = vae.decoder(k);
            double miss = vae.feature(i, k) - vae.redrawn(k, codes[i][k].mean());
            double blur = decoder.w() * decoder.w() * codes[i][k].variance();
            return (miss * miss + blur) / (2 * decoder.noiseVariance());
        });
    }

    /** Feature {@code k} of face {@code i}, redrawn from the mean of its code. */
    public double redrawn(int i, int k) {
        return vae.redrawn(k, codes[i][k].mean());
    }

    /** The evidence bound of face {@code i} and its gap, KL(code‖posterior), over all features. */
    public EvidenceBound bound(int i) {
        return new EvidenceBound(
                sum(k -> bound(i, k).reconstruction()),
                sum(k -> bound(i, k).kl()),
                sum(k -> bound(i, k).logEvidence()),
                sum(k -> bound(i, k).gap()));
    }

    private EvidenceBound bound(int i, int k) {
        return vae.decoder(k).bound(vae.feature(i, k), codes[i][k]);
    }

    // ---- all faces --------------------------------------------------------------------------------------------------

    /** The mean KL of a face. */
    public double kl() {
        return mean(this::kl);
    }

    /** The mean error of a face. On the curve of the best codes it falls by β for each nat of KL. */
    public double error() {
        return mean(this::error);
    }

    /** What training with β minimises: error + β·KL. */
    public double loss(double beta) {
        return error() + beta * kl();
    }

    /** The mean gap of the bound. */
    public double gap() {
        return mean(i -> bound(i).gap());
    }

    /** ln p of a face, the mean: −error − ½ ln 2πσ² for each feature − KL + gap. */
    public double logEvidence() {
        return mean(i -> bound(i).logEvidence());
    }

    /** q̄ at a place with as many coordinates as there are dimensions: the mean of the densities of all codes. */
    public double density(double... z) {
        return mean(i -> {
            double log = 0;
            for (int k = 0; k < z.length; k++) {
                log += logDensity(codes[i][k], z[k]);
            }
            return Math.exp(log);
        });
    }

    private static double logDensity(LatentGaussian code, double z) {
        double offset = (z - code.mean()) * Math.exp(-code.logVariance() / 2);
        return -(offset * offset + code.logVariance() + Math.log(2 * Math.PI)) / 2;
    }

    /**
     * I(face; z), from 0 to ln n: what the code tells of the face. By quadrature: to about 10<sup>−10</sup> if the widths of the codes
     * differ by less than a factor of 5 (in one dimension 100). With 8 faces less than 1 ms on a line, about 5 ms in a plane.
     */
    public double whichFace() {
        double most = Math.min(Math.log(vae.size()), kl());
        return Math.clamp(mean(this::surpriseOf), 0, most);
    }

    /** KL(q̄‖N(0, 1)): what is left of the mean KL. */
    public double apart() {
        return kl() - whichFace();
    }

    /** KL(code‖q̄) of a face, by equal steps in units of its own widths, which for such smooth functions are very accurate. */
    private double surpriseOf(int i) {
        double[][] first = ratios(i, 0);
        double[][] second = vae.dimensions() == 1 ? new double[][] {{1}} : ratios(i, 1);
        int n = codes.length;
        double sum = 0;
        for (double[] one : first) {
            double inner = 0;
            for (double[] other : second) {
                double total = 0;
                for (int j = 0; j < n; j++) {
                    total += other.length == 1 ? one[j] : one[j] * other[j];
                }
                inner -= other[other.length - 1] * Math.log(total / n);
            }
            sum += one[n] * inner;
        }
        return sum;
    }

    /** At each node of a face in a dimension: the densities of all codes over its own, then the weight of the node. */
    private double[][] ratios(int i, int k) {
        LatentGaussian own = codes[i][k];
        double narrowest = Arrays.stream(codes)
                .mapToDouble(each -> each[k].logVariance())
                .min()
                .orElseThrow();
        double step = STEP * Math.exp((narrowest - own.logVariance()) / 2);
        int most = vae.dimensions() == 1 ? MOST_ON_A_LINE : MOST_IN_A_PLANE;
        int count = (int) Math.clamp(2 * Math.ceil(REACH / step) + 1, 3, most);
        double gap = 2 * REACH / (count - 1);
        double[][] nodes = new double[count][codes.length + 1];
        for (int at = 0; at < count; at++) {
            double u = at * gap - REACH;
            double z = own.mean() + u * Math.exp(own.logVariance() / 2);
            double log = logDensity(own, z);
            for (int j = 0; j < codes.length; j++) {
                nodes[at][j] = Math.exp(logDensity(codes[j][k], z) - log);
            }
            nodes[at][codes.length] = gap * Math.exp(-u * u / 2) / Math.sqrt(2 * Math.PI);
        }
        return nodes;
    }
}
