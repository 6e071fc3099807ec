package kllab.lab.hedge;

import static kllab.lab.hedge.HedgeNumbers.AWAY;
import static kllab.lab.hedge.HedgeNumbers.CREDIT;
import static kllab.lab.hedge.HedgeNumbers.CREDIT_SIZE;
import static kllab.lab.hedge.HedgeNumbers.DAY;
import static kllab.lab.hedge.HedgeNumbers.DAYS;
import static kllab.lab.hedge.HedgeNumbers.DIVISOR;
import static kllab.lab.hedge.HedgeNumbers.EXPERT;
import static kllab.lab.hedge.HedgeNumbers.EXPERTS;
import static kllab.lab.hedge.HedgeNumbers.KL;
import static kllab.lab.hedge.HedgeNumbers.KL_FIRST;
import static kllab.lab.hedge.HedgeNumbers.LOST;
import static kllab.lab.hedge.HedgeNumbers.LOST_SIZE;
import static kllab.lab.hedge.HedgeNumbers.MOVED;
import static kllab.lab.hedge.HedgeNumbers.MOVED_BOUND;
import static kllab.lab.hedge.HedgeNumbers.PAID;
import static kllab.lab.hedge.HedgeNumbers.PAID_BOUND;
import static kllab.lab.hedge.HedgeNumbers.PLAIN;
import static kllab.lab.hedge.HedgeNumbers.PRICE;
import static kllab.lab.hedge.HedgeNumbers.PROSE;
import static kllab.lab.hedge.HedgeNumbers.SIDE;
import static kllab.lab.hedge.HedgeNumbers.SO_FAR;
import static kllab.lab.hedge.HedgeNumbers.SO_FAR_BOUND;
import static kllab.lab.hedge.HedgeNumbers.SPENT;
import static kllab.lab.hedge.HedgeNumbers.SPENT_BOUND;
import static kllab.lab.hedge.HedgeNumbers.STAKE;
import static kllab.lab.hedge.HedgeNumbers.WEIGHT;

import java.util.List;
import java.util.Locale;
import kllab.figure.Look;
import kllab.figure.Opening;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.lab.hedge.Losses.Game;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The sentences and labels of a result. */
final class HedgeWords {
    /** Below these two decimals, or one, show nothing. */
    private static final double HARDLY = 0.005;

    private static final double LEVEL = 0.05;

    static final String U = "<v>u</v>";
    static final String BEFORE = "<v>w</v><sub><v>t</v></sub>";
    static final String AFTER = "<v>w</v><sub><v>t</v><m>+1</m></sub>";

    // ---- who ------------------------------------------------------------------------------------------------------

    /** Three experts have names, more have numbers. */
    static String name(HedgeResult result, int expert, Look look) {
        return result.state().isTriangle()
                ? look.say("hedge.name." + expert)
                : look.say("hedge.expert", EXPERT.at(result, expert, look));
    }

    /** With whom Hedge is compared: an expert, or a mixture. */
    static final Said<HedgeResult> RIVAL =
            (r, look) -> r.expert() < 0 ? look.say("hedge.mixture") : name(r, r.expert(), look);

    /** KL of two weights. */
    static String kl(String from, String to) {
        return "<m>KL(</m>" + from + "<m>\u2009\u2225\u2009</m>" + to + "<m>)</m>";
    }

    static final Said<HedgeResult> FORMULA =
            (r, look) -> AFTER + "<m>\u2005=\u2005argmin</m><sub><v>w</v></sub><m>\u2009\u27E8</m>"
                    + "<v>\u2113</v><sub><v>t</v></sub><m>,\u2009</m><v>w</v><m>\u27E9\u2005+\u2005</m><k>"
                    + kl("<v>w</v>", BEFORE)
                    + "</k><m>\u2009/\u2009</m><v>\u03B7</v>";
    /** The regret of a day, and what it is. */
    static final String REGRET = "<m>\u27E8</m>" + BEFORE + "<m>\u2212</m>" + U
            + "<m>,\u2009</m><v>\u2113</v><sub><v>t</v></sub><m>\u27E9</m>";

    static final Said<HedgeResult> ROUND =
            (r, look) -> "<m>\u2005=\u2005(</m><k>" + kl(U, BEFORE) + "</k><m>\u2005\u2212\u2005</m><k>" + kl(U, AFTER)
                    + "</k><m>\u2005+\u2005</m><k>" + kl(BEFORE, AFTER) + "</k><m>)\u2009/\u2009</m>" + divisor(look);
    static final Said<HedgeResult> FIGURES =
            Said.message("hedge.figures", LOST, SIDE.item(0), SIDE.item(1), SIDE.item(2), DIVISOR, CREDIT, PRICE);
    static final Said<HedgeResult> DIVIDED_BRIEF =
            (r, look) -> look.say("hedge.divided.brief", divisor(look), DIVISOR.apply(r, look));
    static final Said<HedgeResult> DIVIDED =
            (r, look) -> look.say("hedge.divided", divisor(look), DIVISOR.apply(r, look));

    /** What KLs are divided by: η in nats, η log₂ e in bits. */
    private static String divisor(Look look) {
        return look.shown(1) == 1
                ? "<v>\u03B7</v>"
                : "<m>(</m><v>\u03B7</v><m>\u2009" + look.log() + "\u2009</m><v>e</v><m>)</m>";
    }

    // ---- labels ---------------------------------------------------------------------------------------------------

    static final Said<HedgeResult> AGAINST = Said.message("hedge.against", RIVAL);
    static final Said<HedgeResult> SO_FAR_SAYS = Said.message("hedge.sofar.says", RIVAL);
    static final Said<HedgeResult> BOUND = Said.message("hedge.bound", EXPERTS);
    static final Said<HedgeResult> CREDIT_BOUND = Said.message("hedge.credit.bound", EXPERTS);
    static final Said<HedgeResult> PLAIN_SAYS = Said.message("hedge.plain.says", PLAIN);
    static final Said<HedgeResult> DAY_NAME = Said.message("hedge.day", DAY);
    static final Said<HedgeResult> ROUND_TITLE = Said.message("hedge.round", DAY);

    /** Why no bound is drawn. */
    static final Said<HedgeResult> UNBOUNDED =
            Said.message(r -> r.state().startsEqual() ? "hedge.unbounded.losses" : "hedge.unbounded.start", STAKE);

    static final List<Said<HedgeResult>> DAY_PARTS = List.of(
            Said.message("hedge.part.credit", (r, look) -> CREDIT.signed(CREDIT.shown(r, look))),
            Said.message("hedge.part.price", (r, look) -> PRICE.signed(PRICE.shown(r, look))),
            Said.message("hedge.part.regret", (r, look) -> LOST.signed(LOST.shown(r, look))));

    /** A number of experts to choose. */
    static String count(int experts) {
        return Numbers.count(experts);
    }

    static String title(Game game, Look look) {
        return look.say("hedge.game." + game.name().toLowerCase(Locale.ROOT));
    }

    // ---- the numbers at the top -----------------------------------------------------------------------------------

    static List<Opening.Readout> readouts(HedgeResult result, @Nullable HedgeResult pinned, Look look) {
        return result.state().oneDay()
                ? List.of(
                        most(Said.message("hedge.spent"), SPENT, SPENT_BOUND, Tone.KLT)
                                .of(result, pinned, look),
                        most(Said.message("hedge.moved"), MOVED, MOVED_BOUND, Tone.KLT)
                                .of(result, pinned, look),
                        most(Said.message("hedge.paid", DAYS), PAID, PAID_BOUND, Tone.INK2)
                                .of(result, pinned, look))
                : List.of(
                        new Readouts.Line<HedgeResult>(
                                        (r, l) -> "<k>" + kl(U, "<v>w</v>") + "</k>", KL, Said.unit(), Tone.KLT)
                                .of(result, pinned, look),
                        most(Said.message("hedge.regret"), SO_FAR, SO_FAR_BOUND, Tone.INK2)
                                .of(result, pinned, look));
    }

    /** A number of losses with what it is at most. */
    private static Readouts.Line<HedgeResult> most(
            Said<HedgeResult> name, Quantity<HedgeResult> what, Quantity<HedgeResult> bound, Tone tone) {
        Said<HedgeResult> most = Said.message("hedge.most", bound);
        return new Readouts.Line<>(name, what, most.when(HedgeResult::isBounded), tone);
    }

    // ---- the sentence at the top ----------------------------------------------------------------------------------

    static RichText headline(HedgeResult result, Look look) {
        return (result.state().oneDay() ? ofDay(result) : soFar(result, look)).rich(result, look);
    }

    private static Said<HedgeResult> soFar(HedgeResult result, Look look) {
        double regret = result.account().regret(result.day());
        String how = Math.abs(regret) < LEVEL ? "level" : regret > 0 ? "behind" : "ahead";
        double kl = result.account().kl(result.day());
        String doubt = look.shown(kl) < HARDLY ? ".none" : kl > result.account().kl(0) ? ".more" : ".left";
        String days = result.day() == 1 ? ".one" : "";
        return Said.message(
                "hedge.headline." + how + doubt,
                Said.message("hedge.after" + days, DAY),
                RIVAL,
                AWAY.to(1),
                KL.to(PROSE),
                Said.unit());
    }

    private static Said<HedgeResult> ofDay(HedgeResult result) {
        if (result.isEven(result.day())) {
            return Said.message("hedge.headline.even", DAY);
        }
        double regret = result.account().regretOf(result.day());
        String than = Math.abs(regret) < HARDLY ? "same" : regret > 0 ? "more" : "less";
        String trust = result.account().credit(result.day()) < 0 ? ".fell" : ".bought";
        return Said.message("hedge.headline." + than + trust, DAY, LOST_SIZE, RIVAL, CREDIT_SIZE, PRICE);
    }

    // ---- for screen readers ---------------------------------------------------------------------------------------

    static final Said<HedgeResult> SPOKEN_DAY = Said.message("hedge.spoken.day", DAY, SO_FAR, PRICE);
    static final Said<HedgeResult> SPOKEN_AGAINST = Said.message("hedge.spoken.against", RIVAL, KL, Said.unit());
    static final Said<HedgeResult> SPOKEN_START = Said.message("hedge.spoken.start", KL_FIRST, Said.unit());
    static final Said<HedgeResult> SPOKEN_TRUST = Said.message(
            "hedge.spoken.trust",
            DAY,
            Said.each(
                    r -> Math.min(3, r.experts()),
                    i -> (r, look) -> look.say("hedge.spoken.weight", name(r, i, look), WEIGHT.at(r, i, look))),
            KL,
            Said.unit());
    static final Said<HedgeResult> SPOKEN_DAYS = Said.inTurn(
            Said.message("hedge.spoken.days", DAY, RIVAL, SO_FAR, KL, Said.unit()),
            Said.<HedgeResult>message("hedge.spoken.bound", SO_FAR_BOUND).when(HedgeResult::isBounded),
            Said.<HedgeResult>message("hedge.spoken.plain", PLAIN)
                    .when(r -> r.state().plain()));
    static final Said<HedgeResult> SPOKEN_ROUND = Said.message(
            "hedge.spoken.round", DAY, SIDE.item(0), SIDE.item(1), SIDE.item(2), Said.unit(), LOST, CREDIT, PRICE);
    static final Said<HedgeResult> SPOKEN_ACCOUNT = Said.inTurn(
            Said.message("hedge.spoken.account", SPENT, MOVED, PAID),
            Said.<HedgeResult>message("hedge.spoken.bounds", SPENT_BOUND, MOVED_BOUND, PAID_BOUND)
                    .when(HedgeResult::isBounded));

    private HedgeWords() {}
}
