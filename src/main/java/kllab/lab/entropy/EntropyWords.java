package kllab.lab.entropy;

import java.util.List;
import java.util.stream.Stream;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Opening.Readout;
import kllab.figure.ReadoutSheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The sentences and the numbers in them. */
final class EntropyWords {
    /** Below this, in the displayed unit, two decimals show no waste. */
    private static final double HARDLY = 0.005;

    private static final int PROSE = 2;
    private static final int MOST_DECIMALS = 14;
    private static final RichText KL = RichText.parse("<k><KL/></k>");
    private static final RichText H = RichText.parse("<p><v>H</v><m>(</m><v>P</v><m>)</m></p>");

    private EntropyWords() {}

    static String digits(double nats, Look look) {
        return look.amount(nats, EntropyResult.DECIMALS);
    }

    /** Several lines of a label. */
    static List<RichText> lines(Look look, double nats, String... keys) {
        return Stream.of(keys)
                .map(key -> look.rich(key, digits(nats, look), look.unitName()))
                .toList();
    }

    // ---- the sentence at the top ----------------------------------------------------------------------------------

    static RichText headline(EntropyResult result, Look look) {
        double q = result.state().q();
        if (result.isRight()) {
            return known(result, look);
        }
        if (result.isInfinite()) {
            return look.rich(q == 0 ? "entropy.headline.no-heads" : "entropy.headline.no-tails");
        }
        String unit = look.unitName();
        return look.shown(result.kl()) < HARDLY
                ? look.rich("entropy.headline.nearly", Numbers.fixed(2 * HARDLY, PROSE), unit)
                : look.rich(
                        "entropy.headline",
                        percent(result.state().p()),
                        percent(q),
                        look.amount(result.kl(), PROSE),
                        unit);
    }

    /** The belief is right. */
    private static RichText known(EntropyResult result, Look look) {
        double p = result.state().p();
        if (p == 1 || p == 0) {
            return look.rich(p == 1 ? "entropy.headline.two-headed" : "entropy.headline.two-tailed");
        }
        boolean inBits = look.unit() == LogBase.BITS;
        String key =
                p != 0.5 ? "entropy.headline.right" : inBits ? "entropy.headline.fair" : "entropy.headline.fair.nats";
        return look.rich(key, look.amount(result.entropy(), PROSE), look.unitName());
    }

    /** A probability as a percentage that is 0 or 100 only if it is exactly that. */
    static String percent(double chance) {
        double percents = 100 * chance;
        int decimals = Math.abs(percents - Math.rint(percents)) < 1e-9 ? 0 : 1;
        while (decimals < MOST_DECIMALS && looksCertain(percents, decimals) && chance > 0 && chance < 1) {
            decimals++;
        }
        return Numbers.percent(chance, decimals);
    }

    private static boolean looksCertain(double percents, int decimals) {
        double shown = Numbers.rounded(percents, decimals);
        return shown == 0 || shown == 100;
    }

    /** What a coin under the axis costs. */
    static String coin(int which, Look look) {
        boolean inNats = which == 1 && look.unit() != LogBase.BITS;
        String key = "entropy.coin." + which + (inNats ? ".says.nats" : ".says");
        return look.say(key, look.amount(Math.log(2), PROSE), look.unitName());
    }

    // ---- the large numbers ----------------------------------------------------------------------------------------

    static ReadoutSheet<EntropyResult> readouts() {
        return new ReadoutSheet<>(EntropyWords::readouts, result ->
                new double[] {result.kl(), result.entropy(), Math.max(result.paid(), Math.log(2))});
    }

    private static List<Readout> readouts(EntropyResult result, @Nullable EntropyResult pinned, Look look) {
        double kl = look.shown(result.kl());
        String was = pinned == null ? "" : look.pinned(kl, look.shown(pinned.kl()), EntropyResult.DECIMALS);
        String unit = look.unitPer("toss");
        return List.of(
                new Readout(KL, digits(result.kl(), look), unit, was, Tone.KLT),
                new Readout(H, digits(result.entropy(), look), unit, "", Tone.PT));
    }

    // ---- the tosses -----------------------------------------------------------------------------------------------

    /** What is at the end of a row; {@code brief} where there is little room. */
    static RichText row(int row, EntropyResult result, Look look, boolean brief) {
        if (row == 0) {
            String plain = Numbers.trimmed(look.shown(EntropyResult.TOSSES * Math.log(2)), 1);
            int tails = EntropyResult.TOSSES - result.heads();
            String key = brief ? "entropy.counts.brief" : "entropy.counts";
            return look.rich(key, result.heads(), tails, plain, look.unitName());
        }
        String ideal = brief ? "entropy.ideal.brief" : "entropy.ideal";
        String believed = brief ? "entropy.believed.brief" : "entropy.believed";
        double nats = row == 1 ? result.idealOfAll() : result.believedOfAll();
        return look.rich(row == 1 ? ideal : believed, look.amount(nats, 1), look.unitName());
    }

    // ---- for screen readers ---------------------------------------------------------------------------------------

    static String spokenBalance(EntropyResult result, Look look) {
        String unit = look.unitPer("toss");
        String needed = digits(result.entropy(), look);
        return look.say("entropy.spoken.balance", needed, digits(result.kl(), look), digits(result.paid(), look), unit);
    }

    static String spokenChart(EntropyResult result, Look look) {
        String p = Numbers.chance(result.state().p());
        String q = Numbers.chance(result.state().q());
        return look.say(
                "entropy.spoken.chart",
                p,
                q,
                digits(result.head(), look),
                digits(result.tail(), look),
                look.unitName());
    }

    static String spokenTosses(EntropyResult result, Look look) {
        String ideal = look.amount(result.idealOfAll(), 1);
        String believed = look.amount(result.believedOfAll(), 1);
        int tails = EntropyResult.TOSSES - result.heads();
        return look.say("entropy.spoken.tosses", result.heads(), tails, ideal, believed, look.unitName());
    }

    static String spokenReadouts(EntropyResult result, Look look) {
        return look.say(
                "entropy.spoken.readouts",
                digits(result.kl(), look),
                digits(result.entropy(), look),
                look.unitPer("toss"));
    }

    static String spoken(boolean ofQ, EntropyResult result, Look look) {
        return look.say(
                ofQ ? "entropy.spoken.q" : "entropy.spoken.p",
                Numbers.chance(ofQ ? result.state().q() : result.state().p()));
    }

    static String spokenEnd(boolean head, EntropyResult result, Look look) {
        double nats = head ? result.head() : result.tail();
        return look.say(head ? "entropy.spoken.head" : "entropy.spoken.tail", digits(nats, look), look.unitName());
    }
}
