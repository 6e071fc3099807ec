package kllab.lab.languages;

import java.util.ArrayList;
import java.util.List;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The numbers beside the sentence: KL from the shown language, if there are letters, and the number of letters. */
final class LanguagesReadouts {
    private LanguagesReadouts() {}

    static List<Readout> of(LanguagesResult result, @Nullable LanguagesResult pinned, Look look) {
        List<Readout> readouts = new ArrayList<>();
        result.reading().ifPresent(reading -> readouts.add(kl(reading, pinned, look)));
        readouts.add(new Readout(
                RichText.parse("<w>" + look.words().get("languages.letters") + "</w>"),
                LanguagesWords.count(result.letters()),
                "",
                "",
                Tone.INK));
        return readouts;
    }

    private static Readout kl(Reading reading, @Nullable LanguagesResult pinned, Look look) {
        Reading before = pinned == null ? null : pinned.reading().orElse(null);
        return new Readout(
                RichText.parse(look.words().get("languages.kl", LanguagesWords.name(reading.shown(), look.words()))),
                LanguagesWords.kl(reading.kl(), look),
                look.unitPer("letter"),
                before == null ? "" : pinned(reading, before, look),
                Tone.KLT);
    }

    /** The change is the difference of the displayed numbers; empty if one is infinite. */
    private static String pinned(Reading reading, Reading before, Look look) {
        String kl = LanguagesWords.kl(before.kl(), look);
        if (Double.isInfinite(before.kl()) || Double.isInfinite(reading.kl())) {
            return look.words().get("languages.pinned", kl);
        }
        int decimals = LanguagesWords.KL_DECIMALS;
        double change = Numbers.rounded(look.shown(reading.kl()), decimals)
                - Numbers.rounded(look.shown(before.kl()), decimals);
        return look.words().get("languages.pinned.change", kl, Numbers.signed(change, decimals));
    }
}
