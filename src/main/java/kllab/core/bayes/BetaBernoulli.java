package kllab.core.bayes;

import java.util.OptionalDouble;
import kllab.core.information.DensityDivergence;
import kllab.core.numeric.Ratios;
import kllab.core.probability.Beta;

/** Tosses of a coin of unknown bias: the posterior of Beta(a, b) is Beta(a + 1, b) after heads, Beta(a, b + 1) after tails. */
public record BetaBernoulli() implements BayesModel<Beta, Boolean> {
    @Override
    public Beta update(Beta belief, Boolean heads) {
        return heads ? Beta.of(belief.a() + 1, belief.b()) : Beta.of(belief.a(), belief.b() + 1);
    }

    /** The probability of heads is a/(a + b). */
    @Override
    public double logPredictive(Beta belief, Boolean heads) {
        double own = heads ? belief.a() : belief.b();
        double other = heads ? belief.b() : belief.a();
        if (own > other) {
            return -Math.log1p(other / own);
        }
        double share = Ratios.share(own, other);
        return share >= Double.MIN_NORMAL ? Math.log(share) : Math.log(own) - Math.log(other);
    }

    @Override
    public double kl(Beta of, Beta from) {
        return DensityDivergence.kl(of, from);
    }

    @Override
    public OptionalDouble expectedGain(Beta belief) {
        return OptionalDouble.of(expected(Ratios.share(belief.a(), belief.b()), update(belief, true), belief)
                + expected(Ratios.share(belief.b(), belief.a()), update(belief, false), belief));
    }

    private double expected(double chance, Beta after, Beta before) {
        return chance == 0 ? 0 : chance * kl(after, before);
    }

    /** The mean of a belief, a/(a + b). */
    public static double mean(Beta belief) {
        return Ratios.share(belief.a(), belief.b());
    }

    /** The standard deviation of a belief, √(ab/(a + b + 1))/(a + b). */
    public static double deviation(Beta belief) {
        double a = belief.a();
        double b = belief.b();
        double total = a + b;
        double root = Double.isFinite(total) ? Math.sqrt(total + 1) : 2 * Math.sqrt(a / 4 + b / 4);
        return Math.sqrt(Ratios.share(a, b)) * Math.sqrt(Ratios.share(b, a)) / root;
    }
}
