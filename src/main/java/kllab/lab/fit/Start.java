package kllab.lab.fit;

import kllab.text.Refusal;

/**
 * A point on the maps: a normal distribution Q.
 *
 * @param mu its mean, within ±{@value #FARTHEST}
 * @param sigma its standard deviation, {@value #NARROWEST} to {@value #WIDEST}
 */
public record Start(double mu, double sigma) {
    public static final double FARTHEST = 30;
    public static final double NARROWEST = 0.02;
    public static final double WIDEST = 40;

    /** Checks both values; the message names the invalid one. */
    public Start {
        Refusal.unlessBetween("mu", mu, -FARTHEST, FARTHEST);
        Refusal.unlessBetween("sigma", sigma, NARROWEST, WIDEST);
    }

    /** The nearest valid point. */
    static Start near(double mu, double sigma) {
        return new Start(Math.clamp(mu, -FARTHEST, FARTHEST), Math.clamp(sigma, NARROWEST, WIDEST));
    }
}
