package kllab.lab.sampling;

import java.util.List;
import kllab.core.sampling.LearnerCrowd;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The two numbers at the top of a page: its KL quantity in dark red, and the value from the draws. */
final class SamplingReadouts {
    private static final String NONE = "\u2013";

    private final SamplingResult result;
    private final @Nullable SamplingResult pinned;
    private final Look look;

    private SamplingReadouts(SamplingResult result, @Nullable SamplingResult pinned, Look look) {
        this.result = result;
        this.pinned = pinned;
        this.look = look;
    }

    static List<Readout> of(SamplingResult result, @Nullable SamplingResult pinned, Look look) {
        SamplingReadouts all = new SamplingReadouts(result, pinned, look);
        return switch (result.state().page()) {
            case DRAWS, ESTIMATORS -> List.of(all.kl(), all.mean());
            case LIKELIHOOD -> List.of(all.here(), all.best());
            case BIAS -> List.of(all.seen(), all.bias());
            case CROWD -> List.of(result.isInfinite() ? all.waiting() : all.expected(), all.median());
        };
    }

    private Readout kl() {
        return new Readout(
                look.rich("sampling.kl"),
                SamplingWords.amount(result.kl(), look),
                SamplingWords.unit(result, look),
                pinned == null ? "" : note(pinned.kl(), result.kl()),
                Tone.KLT);
    }

    private Readout mean() {
        boolean none = result.draws() == 0;
        String name = none
                ? look.say("sampling.mean.none")
                : look.say("sampling.mean", SamplingWords.draws(result, result.draws(), look));
        return new Readout(
                RichText.parse("<w>" + name + "</w>"),
                none ? NONE : SamplingWords.value(result.mean(), look),
                unit(),
                pinned == null || none || pinned.draws() == 0 ? "" : note(pinned.mean(), result.mean()),
                Tone.INK2);
    }

    /** KL of the draws from the model. */
    private Readout here() {
        return result.likelihood()
                .map(found -> new Readout(
                        look.rich("sampling.kl.seen.model"),
                        SamplingWords.amount(found.here(), look),
                        SamplingWords.unit(result, look),
                        "",
                        Tone.KLT))
                .orElseGet(this::kl);
    }

    private Readout best() {
        String tilt = result.likelihood()
                .map(Likelihood::best)
                .filter(best -> !best.isNaN())
                .map(best -> Numbers.fixed(best, 2))
                .orElse(NONE);
        return new Readout(look.rich("sampling.best.name"), tilt, "", "", Tone.INK);
    }

    /** KL of the draws from their own source. */
    private Readout seen() {
        String amount = result.draws() == 0 ? NONE : SamplingWords.amount(BiasCurve.seen(result.run()), look);
        return new Readout(look.rich("sampling.kl.seen"), amount, unit(), "", Tone.KLT);
    }

    private Readout bias() {
        String amount = result.bias()
                .filter(curve -> result.draws() > 0)
                .map(curve -> SamplingWords.amount(curve.line(result.draws()), look))
                .orElse(NONE);
        return new Readout(look.rich("sampling.bias.name", SamplingFormulas.bias(look)), amount, unit(), "", Tone.INK2);
    }

    /** The number of draws that a learner is expected to need. */
    private Readout expected() {
        return new Readout(
                look.rich("sampling.crowd.expected", SamplingFormulas.odds(look)),
                SamplingFormulas.expected(result.kl()),
                look.say(SamplingWords.key("plural", result)),
                pinned == null ? "" : look.say("sampling.pinned.at", SamplingFormulas.expected(pinned.kl())),
                Tone.KLT);
    }

    /** For infinite KL: the mean number of draws until an outcome that Q rules out. */
    private Readout waiting() {
        return new Readout(
                RichText.parse("<w>" + look.say("sampling.crowd.wait") + "</w>"),
                SamplingFormulas.mean(1 / result.impossible()),
                look.say(SamplingWords.key("plural", result)),
                "",
                Tone.INK2);
    }

    private Readout median() {
        double median = result.crowd().map(LearnerCrowd::median).orElse(0.0);
        return new Readout(
                RichText.parse("<w>" + look.say("sampling.crowd.median") + "</w>"),
                Double.isInfinite(median) ? "> " + Numbers.count(LearnerCrowd.MOST_DRAWS) : Numbers.count((int) median),
                SamplingWords.noun(result, median, look),
                "",
                Tone.INK2);
    }

    /** The unit, if anything has been drawn. */
    private String unit() {
        return result.draws() == 0 ? "" : SamplingWords.unit(result, look);
    }

    /** The change is the difference of the displayed numbers. */
    private String note(double before, double now) {
        int decimals = SamplingWords.DECIMALS;
        double change = Numbers.rounded(look.shown(now), decimals) - Numbers.rounded(look.shown(before), decimals);
        return look.say(
                "sampling.pinned",
                SamplingWords.value(before, look),
                Double.isNaN(change) ? "0" : Numbers.signed(change, decimals));
    }
}
