package kllab.lab.variational;

import java.util.List;
import java.util.Optional;
import kllab.io.session.Changed;
import kllab.text.Refusal;

/**
 * All that a user can set.
 *
 * @param prior of the probability of heads: 1 to {@value #MOST_PARTS} parts
 * @param heads seen, 0 to {@value #MOST_FLIPS}
 * @param tails seen, likewise
 * @param weight of the data, 0 to 1: at 1 the full posterior, at 0 the prior; its inverse is the temperature
 * @param mu the mean of Q, a normal distribution of the log odds of heads, within ±{@value #FARTHEST}
 * @param sigma its standard deviation, {@value #NARROWEST} to {@value #WIDEST}
 * @param correlation instead of the coin there are two unknowns that are correlated, 0 to {@value #CLOSEST}, and Q, which knows no
 * correlation
 */
@Changed(in = 2, field = "correlation", absent = "null")
public record VariationalState(
        List<Part> prior, int heads, int tails, double weight, double mu, double sigma, Optional<Double> correlation) {
    static final int MOST_PARTS = 3;
    static final int MOST_FLIPS = 1000;
    static final double FARTHEST = 8;
    static final double NARROWEST = 0.02;
    static final double WIDEST = 5;
    static final double CLOSEST = 0.99;

    public VariationalState {
        prior = List.copyOf(prior);
        Refusal.unless(
                !prior.isEmpty() && prior.size() <= MOST_PARTS,
                "state.refused.counts",
                "prior",
                1,
                MOST_PARTS,
                prior.size());
        Refusal.unlessBetween("heads", heads, 0, MOST_FLIPS);
        Refusal.unlessBetween("tails", tails, 0, MOST_FLIPS);
        Refusal.unlessBetween("weight", weight, 0, 1);
        Refusal.unlessBetween("mu", mu, -FARTHEST, FARTHEST);
        Refusal.unlessBetween("sigma", sigma, NARROWEST, WIDEST);
        correlation.ifPresent(each -> Refusal.unlessBetween("correlation", each, 0, CLOSEST));
    }

    VariationalState withQ(double nextMu, double nextSigma) {
        return new VariationalState(prior, heads, tails, weight, nextMu, nextSigma, correlation);
    }

    VariationalState withFlips(int nextHeads, int nextTails) {
        return new VariationalState(prior, nextHeads, nextTails, weight, mu, sigma, correlation);
    }

    VariationalState withWeight(double next) {
        return new VariationalState(prior, heads, tails, next, mu, sigma, correlation);
    }

    VariationalState withCorrelation(double next) {
        return new VariationalState(
                prior, heads, tails, weight, mu, sigma, correlation.map(before -> Math.min(next, CLOSEST)));
    }

    /** With a coin. */
    public VariationalState(List<Part> prior, int heads, int tails, double weight, double mu, double sigma) {
        this(prior, heads, tails, weight, mu, sigma, Optional.empty());
    }

    /** Whether there are two unknowns. */
    boolean isPair() {
        return correlation.isPresent();
    }

    /** Whether another state has the same posterior. */
    boolean hasPosteriorOf(VariationalState other) {
        return prior.equals(other.prior)
                && heads == other.heads
                && tails == other.tails
                && weight == other.weight
                && correlation.equals(other.correlation);
    }
}
