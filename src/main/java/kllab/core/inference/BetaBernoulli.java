package kllab.core.inference;

import java.util.OptionalDouble;
import kllab.core.information.DensityDivergence;
import kllab.core.probability.Beta;

/** Tosses of a coin of unknown bias: the posterior of Beta(a, b) is Beta(a + 1, b) after heads, Beta(a, b + 1) after tails. */
public record BetaBernoulli() implements BayesModel<Beta, Boolean> {
    @Override
    public Beta update(Beta belief, Boolean heads) {
        return heads ? Beta.of(belief.a() + 1, belief.b()) : Beta.of(belief.a(), belief.b() + 1);
    }

    /** The chance of heads is a/(a + b). */
    @Override
    public double logPredictive(Beta belief, Boolean heads) {
        double own = heads ? belief.a() : belief.b();
        double other = heads ? belief.b() : belief.a();
        return own > other ? -Math.log1p(other / own) : Math.log(own / (own + other));
    }

    @Override
    public double kl(Beta of, Beta from) {
        return DensityDivergence.kl(of, from);
    }

    @Override
    public OptionalDouble expectedGain(Beta belief) {
        double total = belief.a() + belief.b();
        return OptionalDouble.of(belief.a() / total * kl(update(belief, true), belief)
                + belief.b() / total * kl(update(belief, false), belief));
    }

    /** The standard deviation of a belief, √(ab/(a + b + 1))/(a + b). */
    public static double deviation(Beta belief) {
        double total = belief.a() + belief.b();
        return Math.sqrt(belief.a() / total * (belief.b() / total) / (total + 1));
    }
}
