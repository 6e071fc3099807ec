package kllab.core.inference;

/**
 * A point on the way down.
 *
 * @param mu the mean
 * @param sigma the standard deviation
 * @param kl the divergence that the way goes down, in nats
 */
public record FitPoint(double mu, double sigma, double kl) {}
