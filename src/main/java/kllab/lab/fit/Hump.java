package kllab.lab.fit;

import kllab.core.probability.Normal;
import kllab.text.Refusal;

/**
 * A part of the mixture P: a normal distribution and its weight.
 *
 * @param weight its weight in P, greater than 0 and at most 1
 * @param mean its mean, within ±{@value #FARTHEST}
 * @param sigma its standard deviation, {@value #NARROWEST} to {@value #WIDEST}
 */
public record Hump(double weight, double mean, double sigma) {
    public static final double FARTHEST = 20;
    public static final double NARROWEST = 0.05;
    public static final double WIDEST = 10;

    /** Checks each value; the message names the invalid one. */
    public Hump {
        Refusal.unlessBetween("weight", weight, Double.MIN_NORMAL, 1);
        Refusal.unlessBetween("mean", mean, -FARTHEST, FARTHEST);
        Refusal.unlessBetween("sigma", sigma, NARROWEST, WIDEST);
    }

    Hump withWeight(double next) {
        return new Hump(next, mean, sigma);
    }

    Hump withMean(double next) {
        return new Hump(weight, next, sigma);
    }

    /** Its contribution to P's density at its mean. */
    double height() {
        return weight / (sigma * Math.sqrt(2 * Math.PI));
    }

    /** The weight for which it has a given height. */
    double weightOf(double height) {
        return height * sigma * Math.sqrt(2 * Math.PI);
    }

    /** Its contribution to P's density. */
    double density(double x) {
        double z = (x - mean) / sigma;
        return weight * Math.exp(-z * z / 2 - Normal.LOG_ROOT_2_PI) / sigma;
    }
}
