package kllab.lab.compare;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.ReadoutSheet;
import kllab.figure.ReadoutSheet.Readout;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** Both directions as large numbers, with bars on a common scale. */
final class CompareReadouts {
    private static final RichText FORWARD = RichText.parse("<k><KL/></k>");
    private static final RichText BACKWARD = RichText.parse("<w><KL-back/></w>");

    private CompareReadouts() {}

    static ReadoutSheet<CompareResult> sheet() {
        return new ReadoutSheet<>(CompareReadouts::of, result ->
                new double[] {result.comparison().klPQ(), result.comparison().klQP()});
    }

    private static List<Readout> of(CompareResult result, @Nullable CompareResult pinned, Look look) {
        double kl = result.comparison().klPQ();
        String unit = result.unit(look);
        String amount = amount(kl, look);
        String back = amount(result.comparison().klQP(), look);
        double was = pinned == null ? kl : pinned.comparison().klPQ();
        Readout forward = pinned == null
                ? new Readout(FORWARD, amount, unit, Tone.KLT)
                : new Readout(
                        FORWARD,
                        amount,
                        unit,
                        Tone.KLT,
                        look.words().get("compare.pinned", amount(was, look)),
                        change(was, kl, look));
        return List.of(forward, new Readout(BACKWARD, back, unit, Tone.INK2));
    }

    private static String amount(double nats, Look look) {
        return look.amount(nats, CompareResult.DECIMALS);
    }

    /** The difference of the displayed current and pinned numbers; empty if one is infinite. */
    private static String change(double was, double now, Look look) {
        double change = Numbers.rounded(look.shown(now), CompareResult.DECIMALS)
                - Numbers.rounded(look.shown(was), CompareResult.DECIMALS);
        return Double.isFinite(change) ? Numbers.signed(change, CompareResult.DECIMALS) : "";
    }
}
