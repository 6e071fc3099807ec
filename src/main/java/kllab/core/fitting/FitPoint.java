package kllab.core.fitting;

/**
 * A point on a descent path.
 *
 * @param mu the mean
 * @param sigma the standard deviation
 * @param kl the divergence being minimised, in nats
 */
public record FitPoint(double mu, double sigma, double kl) {}
