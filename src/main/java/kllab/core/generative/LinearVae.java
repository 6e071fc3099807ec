package kllab.core.generative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A VAE of several equally probable faces with one or two features, each of which is made from a code number of its own by a
 * {@link LinearDecoder}. All of it is known exactly: the best codes for any β, the evidence, and the decoder that training would find.
 * Amounts in nats. Immutable.
 */
public final class LinearVae {
    /** The greatest number of faces. */
    public static final int MOST_FACES = 64;

    private final List<LinearDecoder> decoders;
    private final double[][] faces;

    private LinearVae(List<LinearDecoder> decoders, double[][] faces) {
        this.decoders = decoders;
        this.faces = faces;
    }

    /**
     * The VAE of these faces.
     *
     * @param decoders one or two, of a feature each
     * @param faces 1 to {@link #MOST_FACES}; each with as many finite features as there are decoders
     * @throws IllegalArgumentException if the numbers are not as said
     */
    public static LinearVae of(List<LinearDecoder> decoders, double[]... faces) {
        if (decoders.isEmpty() || decoders.size() > 2 || faces.length < 1 || faces.length > MOST_FACES) {
            throw new IllegalArgumentException("There can be 1 or 2 decoders and 1 to " + MOST_FACES + " faces, not "
                    + decoders.size() + " and " + faces.length + ".");
        }
        double[][] copy = new double[faces.length][];
        for (int i = 0; i < faces.length; i++) {
            copy[i] = faces[i].clone();
            if (copy[i].length != decoders.size() || !Arrays.stream(copy[i]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("Each face needs " + decoders.size() + " finite features, not "
                        + Arrays.toString(copy[i]) + ".");
            }
        }
        return new LinearVae(List.copyOf(decoders), copy);
    }

    /** The VAE of faces with one feature. */
    public static LinearVae of(LinearDecoder decoder, double... faces) {
        return of(
                List.of(decoder),
                Arrays.stream(faces).mapToObj(x -> new double[] {x}).toArray(double[][]::new));
    }

    /** The number of faces, n. */
    public int size() {
        return faces.length;
    }

    /** The number of code numbers, and of features: 1 or 2. */
    public int dimensions() {
        return decoders.size();
    }

    /** What makes feature {@code k} of code number {@code k}. */
    public LinearDecoder decoder(int k) {
        return decoders.get(k);
    }

    /** Feature {@code k} of face {@code i}. */
    public double feature(int i, int k) {
        return faces[i][k];
    }

    /** What a code number is redrawn as: w·z + b. */
    public double redrawn(int k, double z) {
        return decoders.get(k).w() * z + decoders.get(k).b();
    }

    /**
     * The code that is best for a feature {@code x}: the one with the least error + β·KL. Its variance is βσ²/(w² + βσ²), its mean w(x −
     * b)/(w² + βσ²). For β = 1 it is the posterior; for large β it is the prior, for small β a point.
     *
     * @param beta finite and greater than 0
     * @throws IllegalArgumentException if it is not
     */
    public LatentGaussian bestCode(int k, double x, double beta) {
        LinearDecoder decoder = decoders.get(k);
        double noise = requireBeta(beta) * decoder.noiseVariance();
        double all = decoder.w() * decoder.w() + noise;
        return LatentGaussian.of(decoder.w() * (x - decoder.b()) / all, -Math.log1p(decoder.w() * decoder.w() / noise));
    }

    /**
     * The best codes of all faces.
     *
     * @param beta finite and greater than 0
     */
    public FaceCodes best(double beta) {
        LatentGaussian[][] codes = new LatentGaussian[size()][dimensions()];
        for (int i = 0; i < codes.length; i++) {
            for (int k = 0; k < dimensions(); k++) {
                codes[i][k] = bestCode(k, faces[i][k], beta);
            }
        }
        return FaceCodes.of(this, codes);
    }

    /**
     * The same with the decoders that training with β would find, the noise being what it is: b is the mean of the feature, w² its
     * variance less βσ², or 0. A feature with no more variance than that is not coded at all: its code collapses to the prior,
     * exactly (Lucas et al. 2019).
     *
     * @param beta finite and greater than 0
     */
    public LinearVae trained(double beta) {
        requireBeta(beta);
        List<LinearDecoder> learned = new ArrayList<>();
        for (int k = 0; k < dimensions(); k++) {
            int feature = k;
            double mean = Arrays.stream(faces)
                    .mapToDouble(face -> face[feature])
                    .average()
                    .orElseThrow();
            double variance = Arrays.stream(faces)
                    .mapToDouble(face -> (face[feature] - mean) * (face[feature] - mean))
                    .average()
                    .orElseThrow();
            LinearDecoder now = decoders.get(k);
            double w = Math.sqrt(Math.max(0, variance - beta * now.noiseVariance()));
            learned.add(LinearDecoder.of(now.w() < 0 ? -w : w, mean, now.noiseVariance()));
        }
        return new LinearVae(List.copyOf(learned), faces);
    }

    private static double requireBeta(double beta) {
        if (!(beta > 0 && beta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The weight β must be greater than 0, not " + beta + ".");
        }
        return beta;
    }
}
