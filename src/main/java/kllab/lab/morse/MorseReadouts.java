package kllab.lab.morse;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.ReadoutSheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import org.jspecify.annotations.Nullable;

/** KL and the mean time as large numbers, with bars of the wasted and the total time. */
final class MorseReadouts {
    private MorseReadouts() {}

    static ReadoutSheet<MorseResult> sheet() {
        return new ReadoutSheet<>(MorseReadouts::of, result -> new double[] {result.wastedUnits(), result.meanUnits()});
    }

    static List<Readout> of(MorseResult result, @Nullable MorseResult pinned, Look look) {
        double kl = result.comparison().klPQ();
        String wasKl = pinned == null
                ? ""
                : look.pinned(look.shown(kl), look.shown(pinned.comparison().klPQ()), MorseResult.DECIMALS);
        String wasTime = pinned == null ? "" : look.pinned(result.paid(), pinned.paid(), MorseResult.DECIMALS);
        return List.of(
                new Readout(
                        look.rich("morse.kl"),
                        look.amount(kl, MorseResult.DECIMALS),
                        look.unitPer("letter"),
                        wasKl,
                        Tone.KLT),
                new Readout(
                        look.rich("morse.time"),
                        Numbers.fixed(result.paid(), MorseResult.DECIMALS),
                        look.say("morse.time.unit"),
                        wasTime,
                        Tone.INK));
    }
}
