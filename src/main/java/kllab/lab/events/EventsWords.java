package kllab.lab.events;

import static kllab.lab.events.EventsNumbers.H_X;
import static kllab.lab.events.EventsNumbers.H_XY;
import static kllab.lab.events.EventsNumbers.H_Y;
import static kllab.lab.events.EventsNumbers.H_Y_GIVEN_X;
import static kllab.lab.events.EventsNumbers.KL;
import static kllab.lab.events.EventsNumbers.MEASURES;
import static kllab.lab.events.EventsNumbers.PAID;
import static kllab.lab.events.EventsNumbers.PAIRS;

import java.util.List;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.lab.events.EventsNumbers.Measure;
import kllab.text.RichText;

/** The sentences and labels of a result. */
final class EventsWords {
    /** Below this, in the displayed unit, two decimals show nothing. */
    private static final double HARDLY = 0.005;

    private static final int PROSE = 2;

    // ---- for screen readers ---------------------------------------------------------------------------------------

    static final Said<EventsResult> SPOKEN_FIRST = ofStory("spoken.first", EventsNumbers.FIRST);
    static final Said<EventsResult> SPOKEN_LEFT = ofStory("spoken.left", EventsNumbers.IF_FIRST);
    static final Said<EventsResult> SPOKEN_RIGHT = ofStory("spoken.right", EventsNumbers.IF_NOT);
    static final Said<EventsResult> SPOKEN_FORMULA =
            Said.message("events.spoken.formula", H_X, H_Y_GIVEN_X, H_XY, PAID, KL, Said.unit());
    static final Said<EventsResult> SPOKEN_BALANCE =
            Said.message("events.spoken.balance", H_X, H_Y_GIVEN_X, H_XY, KL, PAID, EventsWords::per);
    static final Said<EventsResult> SPOKEN_READOUT = Said.message("events.spoken.readout", KL, EventsWords::per);
    static final Said<EventsResult> SPOKEN_SHARES = Said.each(
            result -> EventsState.PAIRS,
            pair -> Said.message(
                    "events.spoken.share",
                    named("cell.", pair),
                    PAIRS.p().item(pair),
                    PAIRS.q().item(pair),
                    (result, look) -> PAIRS.shares().withSignAt(result, pair, look)));
    static final Said<EventsResult> SPOKEN_STAGE = Said.inTurn(
            SPOKEN_FIRST,
            SPOKEN_LEFT,
            SPOKEN_RIGHT,
            Said.each(result -> MEASURES.size(), index -> spoken(MEASURES.get(index))));

    /** Two paragraphs. */
    static final Said<EventsResult> REMARK =
            (result, look) -> look.say("events.remark", KL.to(PROSE).apply(result, look), look.unitName()) + "\n\n"
                    + look.say("events.why", look.log());

    static final Readouts<EventsResult> READOUTS = Readouts.of(
            new Readouts.Line<>((result, look) -> EventsFormula.KL_IN_ITS_COLOUR, KL, EventsWords::per, Tone.KLT));

    private EventsWords() {}

    /** The unit, per day or per roll. */
    private static String per(EventsResult result, Look look) {
        return look.unitPer(result.state().story().thing());
    }

    /** A message of the story. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static Said<EventsResult> ofStory(String what, Said<EventsResult>... places) {
        return Said.message(result -> result.state().story().key(what), places);
    }

    /** A message of the story about a pair. */
    static Said<EventsResult> named(String what, int pair) {
        return ofStory(what + pair);
    }

    /** The same about the pair that is selected. */
    static Said<EventsResult> selected(String what) {
        return (result, look) -> named(what, result.state().selected()).apply(result, look);
    }

    // ---- the sentence at the top ----------------------------------------------------------------------------------

    static RichText headline(EventsResult result, Look look) {
        return sentence(result, look).rich(result, look);
    }

    private static Said<EventsResult> sentence(EventsResult result, Look look) {
        double left = result.joint().entropyYGivenX();
        if (look.shown(result.kl()) < HARDLY) {
            return product(result);
        }
        if (look.shown(left) >= HARDLY) {
            return ofStory("headline", KL.to(PROSE), Said.unit());
        }
        return ofStory(left == 0 ? "headline.decides" : "headline.almost", Said.unit());
    }

    /** As good as independent: what holds for the selected pair of events. */
    private static Said<EventsResult> product(EventsResult result) {
        Measure bits = MEASURES.getFirst();
        return result.pair(result.state().selected()) == 0
                ? Said.message("events.headline.never", selected("both."))
                : Said.message(
                        "events.headline.product",
                        selected("both."),
                        EventsNumbers.FIRST_PART,
                        EventsNumbers.SECOND_PART,
                        (r, look) -> EventsNumbers.sign(r),
                        (r, look) -> PAIRS.p().at(r, r.state().selected(), look),
                        bits.first(),
                        bits.second(),
                        bits.both(),
                        (r, look) -> look.unitName(bits.both().apply(r, look)));
    }

    /** The probability of a pair, and what it would be without dependence; in full, and without a word. */
    static Said<EventsResult> against(int pair, boolean inFull) {
        return Said.message(
                inFull ? "events.against" : "events.numbers",
                PAIRS.p().item(pair),
                PAIRS.q().item(pair));
    }

    // ---- measures -------------------------------------------------------------------------------------------------

    /** The name of a measure, as maths. */
    static RichText name(Measure measure, Look look) {
        return look.rich("events.measure." + measure.id(), look.log());
    }

    /** What it measures; the logarithm has one for each unit. */
    static RichText remark(Measure measure, Look look) {
        boolean inNats = measure.side() == 0 && look.unit() == LogBase.NATS;
        return look.rich("events.measure." + measure.id() + (inNats ? ".says.nats" : ".says"));
    }

    /** Bits add; or nats. */
    static RichText title(Look look) {
        return look.rich(look.unit() == LogBase.BITS ? "events.bars.bits" : "events.bars.nats");
    }

    /** a + b = c, or ≠. */
    static Said<EventsResult> equation(Measure measure) {
        return (result, look) -> measure.first().apply(result, look) + " + "
                + measure.second().apply(result, look) + " <b>" + measure.sign(result, look) + "</b> "
                + measure.both().apply(result, look);
    }

    /** By how much the parts are more or less than both. */
    static Said<EventsResult> gap(Measure measure) {
        return Said.message(measure.side() > 0 ? "events.over" : "events.short", measure.gap());
    }

    private static Said<EventsResult> spoken(Measure measure) {
        return (result, look) -> look.say(
                "events.spoken.measure",
                name(measure, look).plain(),
                measure.first().apply(result, look),
                measure.second().apply(result, look),
                measure.both().apply(result, look));
    }

    // ---- the balance ----------------------------------------------------------------------------------------------

    static Balance balance(EventsResult result, Look look) {
        Piece first = piece(Fill.P, EventsFormula.H_X, H_X, "needed.first", result, look);
        Piece second = piece(Fill.P, EventsFormula.H_Y_GIVEN_X, H_Y_GIVEN_X, "needed.second", result, look);
        Piece both = Piece.of(Fill.P, EventsFormula.H_XY, "events.needed", H_XY, result, look);
        Piece wasted = Piece.of(Fill.KL, EventsFormula.KL, "identity.wasted", KL, result, look);
        Piece plain = new Piece(Fill.Q, H_X.exact(result, 0, look), EventsFormula.H_X, H_X.apply(result, look), "");
        Piece believed = piece(Fill.Q, EventsFormula.H_Y, H_Y, "believed", result, look);
        RichText paid = look.rich("events.paid", PAID.apply(result, look));
        return new Balance(List.of(both, wasted), List.of(plain, believed), per(result, look))
                .with(List.of(first, second), paid);
    }

    private static Piece piece(
            Fill fill, String symbol, Quantity<EventsResult> what, String word, EventsResult result, Look look) {
        String name = ofStory(word).apply(result, look);
        return new Piece(fill, what.exact(result, 0, look), symbol, what.apply(result, look), name);
    }
}
