package kllab.lab.telegraph;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The two numbers beside the sentence: KL and the lag. */
final class TelegraphReadouts {
    private TelegraphReadouts() {}

    static List<Readout> of(TelegraphResult result, @Nullable TelegraphResult pinned, Look look) {
        return List.of(kl(result, pinned, look), lag(result, pinned, look));
    }

    private static Readout kl(TelegraphResult result, @Nullable TelegraphResult pinned, Look look) {
        return new Readout(
                RichText.parse(look.words().get("telegraph.kl")),
                TelegraphWords.kl(result, look),
                look.unitPer("letter"),
                pinned == null ? "" : pinnedKl(result, pinned, look),
                Tone.KLT);
    }

    /** The change is the difference of the displayed numbers. */
    private static String pinnedKl(TelegraphResult result, TelegraphResult pinned, Look look) {
        int decimals = TelegraphWords.DECIMALS;
        return look.words()
                .get(
                        "telegraph.pinned",
                        TelegraphWords.kl(pinned, look),
                        TelegraphWords.change(look.shown(result.kl()), look.shown(pinned.kl()), decimals));
    }

    private static Readout lag(TelegraphResult result, @Nullable TelegraphResult pinned, Look look) {
        return new Readout(
                RichText.parse("<w>" + look.words().get("telegraph.lag") + "</w>"),
                Numbers.grouped(Numbers.fixed(result.lag(), 0)),
                look.words().get("telegraph.lag.unit", Numbers.grouped(Numbers.fixed(result.lagSeconds(), 2))),
                pinned == null ? "" : pinnedLag(result, pinned, look),
                Tone.KLT);
    }

    private static String pinnedLag(TelegraphResult result, TelegraphResult pinned, Look look) {
        return look.words()
                .get(
                        "telegraph.pinned",
                        Numbers.grouped(Numbers.fixed(pinned.lag(), 0)),
                        TelegraphWords.change(result.lag(), pinned.lag(), 0));
    }
}
