package kllab.lab.morse;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.ReadoutSheet;
import kllab.figure.ReadoutSheet.Readout;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** KL and the mean time as large numbers, with bars of the wasted and the total time. */
final class MorseReadouts {
    private MorseReadouts() {}

    static ReadoutSheet<MorseResult> sheet() {
        return new ReadoutSheet<>(MorseReadouts::of, result -> new double[] {result.wastedUnits(), result.meanUnits()});
    }

    private static List<Readout> of(MorseResult result, @Nullable MorseResult pinned, Look look) {
        RichText kl = RichText.parse(look.words().get("morse.kl"));
        RichText time = RichText.parse(look.words().get("morse.time"));
        String perLetter = look.unitPer("letter");
        String units = look.words().get("morse.time.unit");
        String wasted = look.amount(result.comparison().klPQ(), MorseResult.DECIMALS);
        String paid = Numbers.fixed(result.paid(), MorseResult.DECIMALS);
        if (pinned == null) {
            return List.of(new Readout(kl, wasted, perLetter, Tone.KLT), new Readout(time, paid, units, Tone.INK));
        }
        String wasWasted = look.amount(pinned.comparison().klPQ(), MorseResult.DECIMALS);
        String wasPaid = Numbers.fixed(pinned.paid(), MorseResult.DECIMALS);
        String lessWasted = change(shownKl(result, look) - shownKl(pinned, look));
        String lessPaid = change(result.paid() - pinned.paid());
        return List.of(
                new Readout(kl, wasted, perLetter, Tone.KLT, was(wasWasted, look), lessWasted),
                new Readout(time, paid, units, Tone.INK, was(wasPaid, look), lessPaid));
    }

    private static double shownKl(MorseResult result, Look look) {
        return Numbers.rounded(look.shown(result.comparison().klPQ()), MorseResult.DECIMALS);
    }

    private static String was(String amount, Look look) {
        return look.words().get("morse.pinned", amount);
    }

    private static String change(double by) {
        return Numbers.signed(by, MorseResult.DECIMALS);
    }
}
