package kllab.lab.compare;

import static kllab.figure.Quantity.Kind.CHANCE;
import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.List;
import java.util.function.ToDoubleFunction;
import kllab.core.information.Comparison;
import kllab.core.probability.Categorical;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.figure.pair.PairNumbers;
import kllab.text.Numbers;

/** The numbers of a comparison. */
final class CompareNumbers {
    /** Decimals of an amount of information on the screen. */
    static final int DECIMALS = PairNumbers.DECIMALS;

    /**
     * An upper bound of the entropy of an English letter given the previous letters: 1.5 bits, in nats (Shannon 1951
     * gives 0.6 to 1.3).
     */
    private static final double ENGLISH_IN_CONTEXT = 1.5 * Math.log(2);

    /** Smaller probabilities need more than two decimals. */
    private static final double LEAST_SHORT = 0.01;

    static final PairNumbers<CompareResult> PAIR =
            PairNumbers.of(CompareResult::comparison, r -> r.ranking().positives());
    static final List<Quantity<CompareResult>> OF_PAIR = PAIR.all();
    static final Quantity<CompareResult> KL = PAIR.kl();
    static final Quantity<CompareResult> SHARES = PAIR.shares();
    static final Quantity<CompareResult> BACK = amount("kl-back", DECIMALS, Comparison::klQP);

    /** The cross-entropy as the sum of what is shown of the other two, so that the rows of the balance agree. */
    static final Quantity<CompareResult> PAID = amount("paid", DECIMALS, Comparison::crossEntropyPQ)
            .shownAs((r, look) -> PAIR.entropy().shown(r, look) + KL.shown(r, look));

    /** Outcomes that are impossible under P have none. */
    static final Quantity<CompareResult> RATIOS = Quantity.row(
            "log-ratio",
            INFORMATION,
            DECIMALS,
            CompareResult::size,
            (r, i) -> r.state().p().isPossible(i) ? r.comparison().logRatio(i) : Double.NaN);

    static final Quantity<CompareResult> TOTAL = Quantity.chance("total", r -> 1);
    static final Quantity<CompareResult> SIZE = Quantity.count("outcomes", CompareResult::size);
    static final Quantity<CompareResult> IMPOSSIBLE =
            Quantity.count("impossible", r -> r.comparison().infiniteAt().size());
    static final Quantity<CompareResult> NAMES =
            Quantity.row("number", COUNT, 0, r -> r.state().isNumbered() ? r.size() : 0, (r, i) -> i + 1);

    // ---- the terms of the formula -----------------------------------------------------------------------------------

    static final Quantity<CompareResult> OTHERS = following("others", COUNT, ShownTerms::others);
    static final Quantity<CompareResult> REST = following("rest", INFORMATION, ShownTerms::rest);
    static final Quantity<CompareResult> ROUNDING = following("rounding", INFORMATION, ShownTerms::rounding);

    // ---- in the remarks on examples ---------------------------------------------------------------------------------

    static final Quantity<CompareResult> EVEN = amount("even", DECIMALS, pair -> Math.log(pair.size()));
    static final Quantity<CompareResult> IN_CONTEXT = amount("in-context", 1, pair -> ENGLISH_IN_CONTEXT);
    static final Quantity<CompareResult> LAST_ERROR = Quantity.<CompareResult>of("error", TIME, 2, r -> {
                int last = r.size() - 1;
                return r.state().p().probability(last) - r.state().q().probability(last);
            })
            .written(Numbers::scientific);

    // ---- columns of outcomes: of all widths in which they have been shown -------------------------------------------

    static final Quantity<CompareResult> COLUMN_P = columns("column-p", CHANCE, (columns, c) -> columns.p[c]);
    static final Quantity<CompareResult> COLUMN_Q = columns("column-q", CHANCE, (columns, c) -> columns.q[c]);
    static final Quantity<CompareResult> COLUMN_SHARES =
            columns("column-share", INFORMATION, (columns, c) -> columns.above[c] + columns.below[c]);
    static final Quantity<CompareResult> ABOVE = columns("column-above", INFORMATION, (columns, c) -> columns.above[c]);
    static final Quantity<CompareResult> BELOW = columns("column-below", INFORMATION, (columns, c) -> columns.below[c]);
    static final Quantity<CompareResult> LEAST = columns("column-least", INFORMATION, (columns, c) -> columns.least[c]);
    static final Quantity<CompareResult> GREATEST =
            columns("column-greatest", INFORMATION, (columns, c) -> columns.greatest[c]);
    static final Quantity<CompareResult> IN_COLUMN = columns("column-size", COUNT, Columns::in);

    private static final Readouts.Line<CompareResult> FORWARD =
            new Readouts.Line<>((r, look) -> "<k><KL/></k>", KL, CompareResult::unit, Tone.KLT);
    private static final Readouts.Line<CompareResult> BACKWARD =
            new Readouts.Line<>((r, look) -> "<w><KL-back/></w>", BACK, CompareResult::unit, Tone.INK2);

    /** What was pinned is told of the first direction only. */
    static final Readouts<CompareResult> READOUTS =
            (result, pinned, look) -> List.of(FORWARD.of(result, pinned, look), BACKWARD.of(result, null, look));

    // ---- for screen readers -----------------------------------------------------------------------------------------

    static final Said<CompareResult> SPOKEN_READOUTS = Said.message("compare.readouts.spoken", KL, BACK, Said.unit());
    static final Said<CompareResult> SPOKEN_FORMULA = Said.message("compare.formula.spoken", KL, Said.unit());
    static final Said<CompareResult> SPOKEN_BALANCE =
            Said.message("compare.identity.spoken", PAIR.entropy(), KL, PAID, Said.unit());

    private CompareNumbers() {}

    private static Quantity<CompareResult> amount(String id, int decimals, ToDoubleFunction<Comparison> nats) {
        return Quantity.information(id, decimals, r -> nats.applyAsDouble(r.comparison()));
    }

    private static Quantity<CompareResult> following(String id, Quantity.Kind kind, ToDoubleFunction<ShownTerms> of) {
        return Quantity.<CompareResult>of(id, kind, DECIMALS, r -> Double.NaN)
                .shownAs((r, look) -> of.applyAsDouble(r.terms(look)));
    }

    private static Quantity<CompareResult> columns(String id, Quantity.Kind kind, Quantity.Value<Columns> of) {
        return Quantity.row(id, kind, DECIMALS, CompareResult::columns, (r, i) -> {
            Columns columns = r.columnsAt(i);
            return of.of(columns, i - columns.first);
        });
    }

    /** Needed + wasted = paid, for the bars that show it. */
    static Balance balance(CompareResult result, Look look) {
        return Balance.of(
                List.of(PAIR.entropy(), KL, PAID),
                Balance.Parts.ENTROPIES,
                result.unit(look),
                "compare.identity.",
                result,
                look);
    }

    // ---- numbers that are names, or typed ---------------------------------------------------------------------------

    /** The name of an outcome that has only a number, from 1. */
    static String name(int outcome) {
        return count(outcome + 1);
    }

    static String count(int many) {
        return Numbers.count(many);
    }

    /** A number as a person would type it. */
    static String typed(int number) {
        return Integer.toString(number);
    }

    /** A probability that may underflow to 0. */
    static String chance(Categorical d, int outcome) {
        return Numbers.chance(d.probability(outcome), d.logProbability(outcome));
    }

    /** The same with two decimals, unless it is too small for them. */
    static String shortChance(Categorical d, int outcome) {
        double chance = d.probability(outcome);
        return chance < LEAST_SHORT ? chance(d, outcome) : Numbers.fixed(chance, 2);
    }

    static String chance(double value) {
        return Numbers.chance(value);
    }
}
