package kllab.lab.sampling;

import java.util.Locale;
import kllab.core.inference.Estimator;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.RichText;

/**
 * The formulas that stand beside numbers, as markup: each gives the number in the unit shown. What is simplest in nats, such as
 * (m − 1)/2n for m outcomes, is divided by ln 2 where bits are shown.
 */
final class SamplingFormulas {
    private SamplingFormulas() {}

    /** About how far a sample of n is from its own source. */
    static String bias(Look look) {
        return look.words().get(inUnit("bias.formula", look));
    }

    /** About how many draws it takes until the odds are {@value SamplingResult#ODDS} to 1. */
    static String odds(Look look) {
        return look.words().get("sampling.crowd.formula", look.log());
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

    /** What an estimator makes of a draw. */
    static RichText of(Estimator estimator, Look look) {
        String name = estimator.name().toLowerCase(Locale.ROOT) + ".formula";
        String key = estimator == Estimator.K1 ? "sampling." + name : inUnit(name, look);
        return RichText.parse(look.words().get(key, look.log()));
    }

    private static String inUnit(String name, Look look) {
        return "sampling." + name + "." + look.unit().name().toLowerCase(Locale.ROOT);
    }
}
