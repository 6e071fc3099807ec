package kllab.core.inference;

/**
 * A normal distribution Q beside the mixture P that it is fitted to, with both divergences in nats.
 *
 * @param mu the mean of Q
 * @param sigma the standard deviation of Q, greater than 0
 * @param klPQ KL(P‖Q), what a forward fit makes small
 * @param klQP KL(Q‖P), what a reverse fit makes small
 */
public record FittedNormal(double mu, double sigma, double klPQ, double klQP) {
    /** The divergence of that direction. */
    public double kl(FitDirection direction) {
        return direction == FitDirection.FORWARD ? klPQ : klQP;
    }
}
