package kllab.core.fitting;

/**
 * A normal distribution Q fitted to a mixture P, with both divergences in nats.
 *
 * @param mu the mean of Q
 * @param sigma the standard deviation of Q, greater than 0
 * @param klPQ KL(P‖Q), minimised by the forward fit
 * @param klQP KL(Q‖P), minimised by the reverse fit
 */
public record FittedNormal(double mu, double sigma, double klPQ, double klQP) {
    /** The divergence of that direction. */
    public double kl(FitDirection direction) {
        return direction == FitDirection.FORWARD ? klPQ : klQP;
    }
}
