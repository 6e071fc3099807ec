package kllab.lab.sampling;

import java.util.Locale;
import kllab.core.sampling.Estimator;
import kllab.figure.Look;
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
