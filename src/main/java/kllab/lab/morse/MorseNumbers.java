package kllab.lab.morse;

import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.List;
import java.util.function.ToDoubleFunction;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Dealing;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.figure.pair.PairNumbers;
import kllab.io.data.LetterLanguage;
import kllab.text.Numbers;

/** The numbers of an assignment: amounts of information, and times in units, gap of 3 included. */
final class MorseNumbers {
    /** The decimals of λ, and of other numbers in its formula. */
    static final int FINE = 5;

    private static final int DECIMALS = 3;
    private static final String OVER_RATE = "<m>\u2009/\u2009</m><v>\u03BB</v>";

    /** Every signal takes an odd number of units. */
    private static final int STEP_IN_UNITS = 2;

    static final PairNumbers<MorseResult> PAIR = PairNumbers.of(MorseResult::comparison, MorseResult::positives);
    static final List<Quantity<MorseResult>> OF_PAIR = PAIR.all();
    static final Quantity<MorseResult> KL = PAIR.kl();
    static final Quantity<MorseResult> PAID = time("mean", DECIMALS, MorseResult::meanUnits);
    static final Quantity<MorseResult> WASTED = time("wasted", DECIMALS, MorseResult::wastedUnits);

    /** H(P)/λ: the same for every assignment of the same signals. */
    static final Quantity<MorseResult> NEEDED = time("needed", DECIMALS, r -> r.meanUnits() - r.wastedUnits());

    /** λ, per unit of time. */
    static final Quantity<MorseResult> RATE =
            Quantity.information("rate", FINE, r -> r.implied().bitsPerUnit() * Math.log(2));

    static final Quantity<MorseResult> UNITS = Quantity.row("units", COUNT, 0, r -> CodeBook.SIZE, MorseResult::units);
    static final Quantity<MorseResult> IDEAL =
            Quantity.row("ideal", TIME, 2, r -> CodeBook.SIZE, MorseResult::suitingUnits);

    /** The assignments that have a button, and their mean times. */
    static final List<Assignment> BUTTONS = List.of(Assignment.OWN, Assignment.BEST, Assignment.SHORTEST);

    static final Quantity<MorseResult> DEALS =
            Quantity.row("deal", TIME, DECIMALS, r -> BUTTONS.size(), (r, i) -> r.meanUnits(BUTTONS.get(i)));

    /** The factor by which a step in duration divides the implied probability. */
    static final Quantity<MorseResult> STEP =
            time("step", 2, r -> Math.pow(2, STEP_IN_UNITS * r.implied().bitsPerUnit()));

    static final Quantity<MorseResult> SAVED = Quantity.<MorseResult>maybe(
                    "saved",
                    TIME,
                    DECIMALS,
                    r -> r.bestSwap().map(Dealing.Swap::saved).orElse(Double.NaN))
            .written(saved -> Numbers.amount(saved, DECIMALS));
    static final Quantity<MorseResult> LANGUAGES = Quantity.count("languages", r -> LetterLanguage.values().length);

    static final Readouts<MorseResult> READOUTS = Readouts.of(
            new Readouts.Line<>("morse.kl", KL, "letter", Tone.KLT),
            new Readouts.Line<>(Said.message("morse.time"), PAID, Said.message("morse.time.unit"), Tone.INK));

    // ---- for screen readers -----------------------------------------------------------------------------------------

    static final Said<MorseResult> SPOKEN_READOUTS = Said.message("morse.readouts.spoken", KL, Said.unit(), PAID);
    static final Said<MorseResult> SPOKEN_BALANCE = Said.message("morse.identity.spoken", NEEDED, WASTED, PAID);
    static final Said<MorseResult> SPOKEN_FORMULA =
            Said.message("morse.formula.spoken", PAIR.entropy().to(FINE), KL.to(FINE), RATE, PAID);

    private MorseNumbers() {}

    private static Quantity<MorseResult> time(String id, int decimals, ToDoubleFunction<MorseResult> units) {
        return Quantity.of(id, TIME, decimals, units);
    }

    /** Needed + wasted = paid, in units of time. */
    static Balance balance(MorseResult result, Look look) {
        return Balance.of(
                List.of(NEEDED, WASTED, PAID),
                Balance.Parts.ENTROPIES.over(OVER_RATE),
                look.say("morse.axis"),
                "morse.identity.",
                result,
                look);
    }
}
