package kllab.lab.sampling;

import java.util.List;
import kllab.core.sampling.LearnerCrowd;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.Quantity;
import kllab.figure.Tone;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The two numbers at the top of a page: its KL quantity in dark red, and the value from the draws. */
final class SamplingReadouts {
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
                SamplingNumbers.KL.apply(result, look),
                SamplingWords.unit(result, look),
                note(SamplingNumbers.KL),
                Tone.KLT);
    }

    private Readout mean() {
        boolean none = result.draws() == 0;
        String name = none
                ? look.say("sampling.mean.none")
                : look.say("sampling.mean", SamplingWords.draws(result, result.draws(), look));
        return new Readout(
                RichText.parse("<w>" + name + "</w>"),
                SamplingNumbers.MEAN.apply(result, look),
                unit(),
                none || pinned == null || pinned.draws() == 0 ? "" : note(SamplingNumbers.MEAN),
                Tone.INK2);
    }

    /** KL of the draws from the model. */
    private Readout here() {
        return result.likelihood().isEmpty()
                ? kl()
                : new Readout(
                        look.rich("sampling.kl.seen.model"),
                        SamplingNumbers.HERE.apply(result, look),
                        SamplingWords.unit(result, look),
                        "",
                        Tone.KLT);
    }

    private Readout best() {
        return new Readout(look.rich("sampling.best.name"), SamplingNumbers.BEST.apply(result, look), "", "", Tone.INK);
    }

    /** KL of the draws from their own source. */
    private Readout seen() {
        return new Readout(
                look.rich("sampling.kl.seen"), SamplingNumbers.SEEN.apply(result, look), unit(), "", Tone.KLT);
    }

    private Readout bias() {
        RichText name = look.rich("sampling.bias.name", SamplingFormulas.bias(look));
        return new Readout(name, SamplingNumbers.LINE.apply(result, look), unit(), "", Tone.INK2);
    }

    /** The number of draws that a learner is expected to need. */
    private Readout expected() {
        return new Readout(
                look.rich("sampling.crowd.expected", SamplingFormulas.odds(look)),
                SamplingNumbers.EXPECTED.apply(result, look),
                look.say(SamplingWords.key("plural", result)),
                pinned == null ? "" : look.say("sampling.pinned.at", SamplingNumbers.EXPECTED.apply(pinned, look)),
                Tone.KLT);
    }

    /** For infinite KL: the mean number of draws until an outcome that Q rules out. */
    private Readout waiting() {
        return new Readout(
                RichText.parse("<w>" + look.say("sampling.crowd.wait") + "</w>"),
                SamplingNumbers.WAITING.apply(result, look),
                look.say(SamplingWords.key("plural", result)),
                "",
                Tone.INK2);
    }

    private Readout median() {
        double median = result.crowd().map(LearnerCrowd::median).orElse(0.0);
        return new Readout(
                RichText.parse("<w>" + look.say("sampling.crowd.median") + "</w>"),
                SamplingNumbers.MEDIAN.apply(result, look),
                SamplingWords.noun(result, median, look),
                "",
                Tone.INK2);
    }

    /** The unit, if anything has been drawn. */
    private String unit() {
        return result.draws() == 0 ? "" : SamplingWords.unit(result, look);
    }

    /** What was pinned, and the difference of the displayed numbers. */
    private String note(Quantity<SamplingResult> of) {
        if (pinned == null) {
            return "";
        }
        double change = of.shown(result, look) - of.shown(pinned, look);
        String told = Double.isNaN(change) ? "0" : of.signed(change);
        return look.say("sampling.pinned", of.apply(pinned, look), told);
    }
}
