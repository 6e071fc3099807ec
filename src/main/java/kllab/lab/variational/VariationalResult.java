package kllab.lab.variational;

import java.util.Arrays;
import java.util.List;
import kllab.core.fitting.CoinPosterior;
import kllab.core.fitting.FitPoint;
import kllab.core.fitting.IndependentFit;
import kllab.core.probability.Beta;
import kllab.core.probability.Categorical;
import kllab.core.probability.Normal;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a state; amounts in nats.
 *
 * @param prior the same before the data
 * @param pair two unknowns instead of the coin: then Q, its divergence and its way are theirs; else null
 * @param minima of KL(Q‖posterior), the lowest first
 * @param kl KL(Q‖posterior)
 * @param klToPrior KL(Q‖prior)
 * @param way the steepest descent from Q to a minimum, which is an ascent of the ELBO
 * @param axes of charts of it: those of the settled one stay during a drag
 */
public record VariationalResult(
        VariationalState state,
        CoinPosterior posterior,
        CoinPosterior prior,
        @Nullable IndependentFit pair,
        List<FitPoint> minima,
        double kl,
        double klToPrior,
        List<FitPoint> way,
        Axes axes) {
    /** Two values of KL that differ by less belong to the same minimum. */
    private static final double SAME = 1e-6;

    static VariationalResult of(VariationalState state, @Nullable VariationalResult before) {
        VariationalResult same = before != null && before.state.hasPosteriorOf(state) ? before : null;
        CoinPosterior posterior = same != null ? same.posterior : posterior(state, state.weight());
        CoinPosterior prior = same != null ? same.prior : posterior(state, 0);
        if (state.isPair()) {
            return of(
                    state,
                    posterior,
                    prior,
                    new IndependentFit(state.correlation().orElseThrow(), state.sigma()));
        }
        List<FitPoint> minima = same != null ? same.minima : posterior.minima();
        return new VariationalResult(
                state,
                posterior,
                prior,
                null,
                minima,
                posterior.kl(state.mu(), state.sigma()),
                prior.kl(state.mu(), state.sigma()),
                posterior.descent(state.mu(), state.sigma()),
                Axes.of(state, posterior, minima));
    }

    private static VariationalResult of(
            VariationalState state, CoinPosterior posterior, CoinPosterior prior, IndependentFit pair) {
        List<FitPoint> way = Arrays.stream(pair.descent())
                .mapToObj(sigma ->
                        new FitPoint(state.mu(), sigma, pair.with(sigma).reverse()))
                .toList();
        FitPoint best = new FitPoint(state.mu(), pair.narrowest(), pair.mutualInformation());
        return new VariationalResult(
                state, posterior, prior, pair, List.of(best), pair.reverse(), Double.NaN, way, Axes.of(pair));
    }

    private static CoinPosterior posterior(VariationalState state, double weight) {
        Categorical weights =
                Categorical.of(state.prior().stream().mapToDouble(Part::weight).toArray());
        List<Beta> parts = state.prior().stream().map(Part::beta).toList();
        return CoinPosterior.of(weights, parts, weight * state.heads(), weight * state.tails());
    }

    /** −ln P(data), with their weight: what no Q changes; of two unknowns it is not known. */
    double surprise() {
        return pair != null ? Double.NaN : -posterior.logEvidence() + 0.0;
    }

    /** −ELBO: the surprise plus the gap. */
    double paid() {
        return surprise() + kl;
    }

    /** E<sub>Q</sub>[−ln P(data|θ)], with their weight: the other way to add up −ELBO. */
    double loss() {
        return paid() - klToPrior;
    }

    FitPoint best() {
        return minima.getFirst();
    }

    /** Where the descent from Q ends. */
    FitPoint end() {
        return way.getLast();
    }

    /** Whether Q is at a minimum, up to what is seen. */
    boolean isDown() {
        return kl - end().kl() < SAME;
    }

    /** Whether the descent from Q ends at the lowest minimum. */
    boolean endsLowest() {
        return end().kl() - best().kl() < SAME;
    }

    /** The mean log odds of the prior's heaviest part: about where it is highest. */
    double priorMode() {
        Part heaviest = state.prior().stream()
                .reduce((one, other) -> other.weight() > one.weight() ? other : one)
                .orElseThrow();
        return Math.log(heaviest.a() / heaviest.b());
    }

    /** The density of Q. */
    double guess(double z) {
        return bell(z, state.mu(), state.sigma());
    }

    static double bell(double z, double mu, double sigma) {
        double u = (z - mu) / sigma;
        return Math.exp(-u * u / 2 - Normal.LOG_ROOT_2_PI) / sigma;
    }
}
