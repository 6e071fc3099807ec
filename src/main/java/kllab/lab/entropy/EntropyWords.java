package kllab.lab.entropy;

import java.util.List;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;

/** The numbers of a result, and the sentences with them. */
final class EntropyWords {
    static final int DECIMALS = 3;

    static final Quantity<EntropyResult> KL = Quantity.information("kl", DECIMALS, EntropyResult::kl);
    static final Quantity<EntropyResult> H = Quantity.information("entropy", DECIMALS, EntropyResult::entropy);
    static final Quantity<EntropyResult> CROSS = Quantity.information("paid", DECIMALS, EntropyResult::paid);
    static final Quantity<EntropyResult> OF_HEAD = Quantity.information("head", DECIMALS, EntropyResult::head);
    static final Quantity<EntropyResult> OF_TAIL = Quantity.information("tail", DECIMALS, EntropyResult::tail);
    static final Quantity<EntropyResult> P =
            Quantity.chance("p", result -> result.state().p());
    static final Quantity<EntropyResult> NOT_P =
            Quantity.chance("not-p", result -> 1 - result.state().p());
    private static final Quantity<EntropyResult> Q =
            Quantity.chance("q", result -> result.state().q());
    private static final Quantity<EntropyResult> HEADS = Quantity.count("heads", EntropyResult::heads);
    private static final Quantity<EntropyResult> TAILS = Quantity.count("tails", r -> EntropyResult.TOSSES - r.heads());
    private static final Quantity<EntropyResult> PLAIN =
            Quantity.information("plain", 1, result -> EntropyResult.TOSSES * Math.log(2));
    private static final Quantity<EntropyResult> IDEAL = Quantity.information("ideal", 1, EntropyResult::idealOfAll);
    private static final Quantity<EntropyResult> BELIEVED =
            Quantity.information("believed", 1, EntropyResult::believedOfAll);
    private static final Quantity<EntropyResult> FAIR = Quantity.information("fair", 2, result -> Math.log(2));
    // ---- labels of the chart ----------------------------------------------------------------------------------------

    static final Said<EntropyResult> WASTED = Said.message("entropy.at.wasted", KL);
    static final Said<EntropyResult> PAID = Said.message("entropy.at.paid", CROSS);
    static final Said<EntropyResult> NEEDED = Said.message("entropy.at.needed", H);
    static final Said<EntropyResult> HEAD = Said.message("entropy.head", OF_HEAD, Said.unit());
    static final Said<EntropyResult> TAIL = Said.message("entropy.tail", OF_TAIL, Said.unit());

    /** What stands at the end of the rows of tosses, and where there is little room. */
    static final List<List<Said<EntropyResult>>> ROWS = List.of(
            List.of(
                    Said.message("entropy.counts", HEADS, TAILS, PLAIN.trimmed(), Said.unit()),
                    Said.message("entropy.counts.brief", HEADS, TAILS)),
            amount("entropy.ideal", "entropy.ideal.brief", IDEAL),
            amount("entropy.believed", "entropy.believed.brief", BELIEVED));

    // ---- for screen readers ---------------------------------------------------------------------------------------

    static final Said<EntropyResult> SPOKEN_CHART =
            Said.message("entropy.spoken.chart", P, Q, OF_HEAD, OF_TAIL, Said.unit());
    static final Said<EntropyResult> SPOKEN_TOSSES =
            Said.message("entropy.spoken.tosses", HEADS, TAILS, IDEAL, BELIEVED, Said.unit());
    static final Said<EntropyResult> SPOKEN_READOUTS =
            Said.message("entropy.spoken.readouts", KL, H, Said.unitPer("toss"));
    static final Said<EntropyResult> SPOKEN_FORMULA =
            Said.message("entropy.spoken.formula", P.brief(), OF_HEAD, NOT_P.brief(), OF_TAIL, CROSS, Said.unit());
    static final Said<EntropyResult> SPOKEN_P = Said.message("entropy.spoken.p", P);
    static final Said<EntropyResult> SPOKEN_Q = Said.message("entropy.spoken.q", Q);
    static final Said<EntropyResult> SPOKEN_HEAD = Said.message("entropy.spoken.head", OF_HEAD, Said.unit());
    static final Said<EntropyResult> SPOKEN_TAIL = Said.message("entropy.spoken.tail", OF_TAIL, Said.unit());

    static final Said<EntropyResult> REMARK =
            Said.message(r -> r.isCertain() ? "entropy.remark.certain" : "entropy.remark");
    static final Readouts<EntropyResult> READOUTS = Readouts.of(
            new Readouts.Line<>("entropy.readout.kl", KL, "toss", Tone.KLT),
            new Readouts.Line<>("entropy.readout.entropy", H, "toss", Tone.PT));

    /** Below this, in the displayed unit, two decimals show no waste. */
    private static final double HARDLY = 0.005;

    private static final int PROSE = 2;

    private EntropyWords() {}

    private static List<Said<EntropyResult>> amount(String key, String brief, Quantity<EntropyResult> amount) {
        return List.of(Said.message(key, amount, Said.unit()), Said.message(brief, amount, Said.unit()));
    }

    // ---- the sentence at the top ----------------------------------------------------------------------------------

    static RichText headline(EntropyResult result, Look look) {
        return sentence(result, look).rich(result, look);
    }

    private static Said<EntropyResult> sentence(EntropyResult result, Look look) {
        if (result.isRight()) {
            return known(result, look);
        }
        if (result.isInfinite()) {
            return Said.message(result.state().q() == 0 ? "entropy.headline.no-heads" : "entropy.headline.no-tails");
        }
        return look.shown(result.kl()) < HARDLY
                ? Said.message("entropy.headline.nearly", (r, l) -> Numbers.fixed(2 * HARDLY, PROSE), Said.unit())
                : Said.message("entropy.headline", P.percent(), Q.percent(), KL.to(PROSE), Said.unit());
    }

    /** The belief is right. */
    private static Said<EntropyResult> known(EntropyResult result, Look look) {
        double p = result.state().p();
        if (p == 1 || p == 0) {
            return Said.message(p == 1 ? "entropy.headline.two-headed" : "entropy.headline.two-tailed");
        }
        boolean inBits = look.unit() == LogBase.BITS;
        String key =
                p != 0.5 ? "entropy.headline.right" : inBits ? "entropy.headline.fair" : "entropy.headline.fair.nats";
        return Said.message(key, H.to(PROSE), Said.unit());
    }

    /** What a coin under the axis costs. */
    static Said<EntropyResult> coin(int which, Look look) {
        boolean inNats = which == 1 && look.unit() != LogBase.BITS;
        return Said.message("entropy.coin." + which + (inNats ? ".says.nats" : ".says"), FAIR, Said.unit());
    }
}
