package kllab.core.fitting;

import java.util.List;
import kllab.core.probability.Normal;

/**
 * Coordinates u = (x − location)/scale in which a mixture of normal distributions is centred at 0 and one to two wide,
 * whatever its location and width: so coordinates keep the digits that narrow parts need.
 *
 * @param location the mean of the mixture
 * @param scale a power of two, so that scaling rounds nothing
 */
record LineFrame(double location, double scale) {
    /** The frame of the mixture with these weights, which add up to 1. */
    static LineFrame of(double[] weights, List<Normal> parts) {
        double least = parts.stream().mapToDouble(Normal::mu).min().orElseThrow();
        double greatest = parts.stream().mapToDouble(Normal::mu).max().orElseThrow();
        double middle = least / 2 + greatest / 2;
        double offset = 0; // small if the parts are close together, however far from 0
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

    /** Converts a point on the line to the frame. */
    double in(double x) {
        return (x - location) / scale;
    }

    /** Converts a point in the frame to the line. */
    double out(double u) {
        return location + scale * u;
    }

    /** Converts a normal distribution on the line to the frame. */
    Normal in(Normal q) {
        return Normal.of(in(q.mu()), q.sigma() / scale);
    }
}
