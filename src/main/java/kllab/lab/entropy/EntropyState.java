package kllab.lab.entropy;

import kllab.text.Refusal;

/**
 * All that a user can set.
 *
 * @param p the coin's probability of heads, 0 to 1
 * @param q the believed one
 * @param seed of the tosses, 0 to {@value #GREATEST_SEED}
 */
public record EntropyState(double p, double q, long seed) {
    static final long GREATEST_SEED = 999_999_999;

    public EntropyState {
        Refusal.unlessBetween("p", p, 0, 1);
        Refusal.unlessBetween("q", q, 0, 1);
        Refusal.unlessBetween("seed", seed, 0, GREATEST_SEED);
    }
}
