package kllab.core.generative;

/**
 * The evidence lower bound of one observation, and how far below the evidence it lies, in nats (Jordan et al. 1999):
 * ln p(x) = ELBO + KL(q(z)‖p(z|x)), with ELBO = E<sub>q</sub> ln p(x|z) − KL(q(z)‖p(z)).
 *
 * @param reconstruction E<sub>q</sub> ln p(x|z): how well the code explains x
 * @param kl KL(q(z)‖p(z)), at least 0: the information in the code
 * @param logEvidence ln p(x)
 * @param gap KL(q(z)‖p(z|x)), at least 0: the error of the encoder
 */
public record EvidenceBound(double reconstruction, double kl, double logEvidence, double gap) {
    /** E<sub>q</sub> ln p(x|z) − KL(q(z)‖p(z)), at most ln p(x). */
    public double elbo() {
        return weighted(1);
    }

    /**
     * E<sub>q</sub> ln p(x|z) − β·KL(q(z)‖p(z)): the objective of a β-VAE (Higgins et al. 2017), a bound on ln p(x) for β ≥ 1.
     *
     * @param beta the weight of the KL term, at least 0
     * @throws IllegalArgumentException if {@code beta} is negative or NaN
     */
    public double weighted(double beta) {
        if (!(beta >= 0)) {
            throw new IllegalArgumentException("The weight β must be at least 0, not " + beta + ".");
        }
        return reconstruction - (beta == 0 ? 0 : beta * kl);
    }
}
