package kllab.lab.compare;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.ReadoutSheet;
import kllab.figure.Tone;
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

    static List<Readout> of(CompareResult result, @Nullable CompareResult pinned, Look look) {
        double kl = result.comparison().klPQ();
        String back = look.amount(result.comparison().klQP(), CompareResult.DECIMALS);
        String unit = result.unit(look);
        String was = pinned == null
                ? ""
                : look.pinned(look.shown(kl), look.shown(pinned.comparison().klPQ()), CompareResult.DECIMALS);
        return List.of(
                new Readout(FORWARD, look.amount(kl, CompareResult.DECIMALS), unit, was, Tone.KLT),
                new Readout(BACKWARD, back, unit, "", Tone.INK2));
    }
}
