package kllab.core.inference;

import java.util.List;
import kllab.core.probability.Normal;

/**
 * Coordinates u = (x − location)/scale in which a mixture of normal distributions stands around 0 and is one to two wide, wherever it
 * lies on the line and however narrow it is: abscissae keep the digits that tell a narrow part's middle from its flank.
 *
 * @param location the mean of the mixture
 * @param scale a power of two, so that scaling rounds nothing
 */
record LineFrame(double location, double scale) {
    /** The frame of the mixture with those weights, which add up to 1. */
    static LineFrame of(double[] weights, List<Normal> parts) {
        double least = parts.stream().mapToDouble(Normal::mu).min().orElseThrow();
        double greatest = parts.stream().mapToDouble(Normal::mu).max().orElseThrow();
        double middle = least / 2 + greatest / 2;
        double offset = 0; // small where the parts lie close together, however far away
        for (int k = 0; k < weights.length; k++) {
            offset += weights[k] * (parts.get(k).mu() - middle);
        }
        double location = middle + offset;
        double variance = 0;
        for (int k = 0; k < weights.length; k++) {
            double reach = Math.hypot(parts.get(k).sigma(), parts.get(k).mu() - location);
            variance += weights[k] * reach * reach;
        }
        return new LineFrame(location, Math.scalb(1.0, Math.getExponent(Math.sqrt(variance))));
    }

    /** A place on the line, in the coordinates of the frame. */
    double in(double x) {
        return (x - location) / scale;
    }

    /** A place in the frame, on the line. */
    double out(double u) {
        return location + scale * u;
    }

    /** A normal distribution on the line, in the coordinates of the frame. */
    Normal in(Normal q) {
        return Normal.of(in(q.mu()), q.sigma() / scale);
    }
}
