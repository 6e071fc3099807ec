package kllab.lab.languages;

import java.util.ArrayList;
import java.util.List;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.Tone;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The numbers beside the sentence: KL from the shown language, if there are letters, and the number of letters. */
final class LanguagesReadouts {
    private LanguagesReadouts() {}

    static List<Readout> of(LanguagesResult result, @Nullable LanguagesResult pinned, Look look) {
        List<Readout> readouts = new ArrayList<>();
        result.reading().ifPresent(reading -> readouts.add(kl(reading, pinned, look)));
        RichText letters = RichText.parse("<w>" + look.say("languages.letters") + "</w>");
        readouts.add(new Readout(letters, LanguagesWords.count(result.letters()), "", "", Tone.INK));
        return readouts;
    }

    private static Readout kl(Reading reading, @Nullable LanguagesResult pinned, Look look) {
        Reading before = pinned == null ? null : pinned.reading().orElse(null);
        RichText name = look.rich("languages.kl", LanguagesWords.name(reading.shown(), look.words()));
        String was = before == null ? "" : pinned(reading.kl(), before.kl(), look);
        return new Readout(name, LanguagesWords.kl(reading.kl(), look), look.unitPer("letter"), was, Tone.KLT);
    }

    private static String pinned(double now, double was, Look look) {
        return look.pinned(look.shown(now), look.shown(was), LanguagesWords.KL_DECIMALS);
    }
}
