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
        String was = pinned == null ? "" : pinnedKl(result.kl(), pinned.kl(), look);
        String amount = TelegraphWords.kl(result, look);
        return new Readout(look.rich("telegraph.kl"), amount, look.unitPer("letter"), was, Tone.KLT);
    }

    private static String pinnedKl(double now, double was, Look look) {
        int decimals = TelegraphWords.DECIMALS;
        String change = TelegraphWords.change(look.shown(now), look.shown(was), decimals);
        return look.pinned(look.amount(was, decimals), change);
    }

    private static Readout lag(TelegraphResult result, @Nullable TelegraphResult pinned, Look look) {
        RichText name = RichText.parse("<w>" + look.say("telegraph.lag") + "</w>");
        String seconds = look.say("telegraph.lag.unit", grouped(result.lagSeconds(), 2));
        String was = pinned == null ? "" : pinnedLag(result.lag(), pinned.lag(), look);
        return new Readout(name, grouped(result.lag(), 0), seconds, was, Tone.KLT);
    }

    private static String pinnedLag(double now, double was, Look look) {
        return look.pinned(grouped(was, 0), TelegraphWords.change(now, was, 0));
    }

    private static String grouped(double number, int decimals) {
        return Numbers.grouped(Numbers.fixed(number, decimals));
    }
}
