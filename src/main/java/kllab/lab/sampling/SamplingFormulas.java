package kllab.lab.sampling;

import java.util.Locale;
import kllab.core.sampling.Estimator;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.RichText;

/**
 * The formulas beside numbers, as markup: each gives the number in the displayed unit. Formulas that are simplest in
 * nats, such as (m − 1)/2n for m outcomes, are divided by ln 2 for bits.
 */
final class SamplingFormulas {
    private SamplingFormulas() {}

    /** The approximate mean KL of a sample of n from its own source. */
    static String bias(Look look) {
        return look.say(inUnit("bias.formula", look));
    }

    /** The approximate number of draws until the odds are {@value SamplingResult#ODDS} to 1. */
    static String odds(Look look) {
        return look.say("sampling.crowd.formula", look.log());
    }

    /** ln 100/KL as a number of draws. */
    static String expected(double kl) {
        return mean(Math.log(SamplingResult.ODDS) / kl);
    }

    /** A mean number of draws: one decimal below a thousand. */
    static String mean(double draws) {
        if (Double.isInfinite(draws) || draws > 1e9) {
            return Double.isInfinite(draws) ? "\u221E" : Numbers.scientific(draws);
        }
        return Numbers.grouped(Numbers.fixed(draws, draws < 1000 ? 1 : 0));
    }

    /** The formula of an estimator. */
    static RichText of(Estimator estimator, Look look) {
        String name = estimator.name().toLowerCase(Locale.ROOT) + ".formula";
        String key = estimator == Estimator.K1 ? "sampling." + name : inUnit(name, look);
        return look.rich(key, look.log());
    }

    private static String inUnit(String name, Look look) {
        return "sampling." + name + "." + look.unit().name().toLowerCase(Locale.ROOT);
    }
}
