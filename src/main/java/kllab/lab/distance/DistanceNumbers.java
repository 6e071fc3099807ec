package kllab.lab.distance;

import static kllab.figure.Quantity.Kind.CHANCE;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kllab.core.information.Detour;
import kllab.core.information.Divergence;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.plot.DetourNumbers;
import kllab.lab.distance.DistanceState.Point;
import kllab.lab.distance.DistanceState.Ruler;
import kllab.text.AddingUp;
import kllab.text.Numbers;

/** The numbers of a result. What is a sum or a difference is that of its terms as shown. */
final class DistanceNumbers {
    static final int DECIMALS = 3;
    private static final int PROSE = 2;

    /** The contours of a KL, in the displayed unit, and those of what the rulers measure. */
    static final List<Double> KL_LEVELS = List.of(0.125, 0.25, 0.5, 1.0, 2.0, 4.0);

    static final List<Double> RULER_LEVELS = List.of(0.125, 0.25, 0.375, 0.5, 0.75, 1.0);

    static final Quantity<DistanceResult> KL_CONTOURS = contours("contour", KL_LEVELS);
    static final Quantity<DistanceResult> RULER_CONTOURS = contours("contour.ruler", RULER_LEVELS);

    static final Quantity<DistanceResult> P = chances("p", Point.P);
    static final Quantity<DistanceResult> Q = chances("q", Point.Q);
    static final Quantity<DistanceResult> R = chances("r", Point.R);
    static final Quantity<DistanceResult> CLOSEST = Quantity.row(
            "closest",
            CHANCE,
            0,
            r -> r.closest() == null ? 0 : DistanceState.OUTCOMES,
            (r, i) -> r.closest() == null ? Double.NaN : r.closest().probability(i));
    static final Quantity<DistanceResult> SCORE =
            Quantity.of("score", TIME, PROSE, r -> r.state().score());
    static final Quantity<DistanceResult> LEAST =
            Quantity.of("least", TIME, PROSE, r -> r.state().least());

    static final Quantity<DistanceResult> STRAIGHT =
            Quantity.information("straight", DECIMALS, r -> r.from().direct());
    static final Quantity<DistanceResult> DETOUR =
            Quantity.information("detour", DECIMALS, r -> r.from().detour());
    static final Quantity<DistanceResult> APART = Quantity.information(
            "apart",
            DECIMALS,
            r -> r.closest() == null
                    ? Double.POSITIVE_INFINITY
                    : Divergence.kl(r.closest(), r.state().p()));

    // ---- balls ------------------------------------------------------------------------------------------------------

    static final Quantity<DistanceResult> DIFFERENCE =
            Quantity.chance("difference", r -> r.bounds().totalVariation());
    static final Quantity<DistanceResult> PINSKER =
            Quantity.chance("pinsker", r -> r.bounds().pinsker());

    // ---- why never negative -----------------------------------------------------------------------------------------

    static final Quantity<DistanceResult> KL = Quantity.information("kl", DECIMALS, DistanceResult::kl);
    static final Quantity<DistanceResult> MEAN = Quantity.<DistanceResult>information("mean", DECIMALS, r -> 0 - r.kl())
            .written(shown -> Numbers.signed(shown, DECIMALS));
    static final Quantity<DistanceResult> LINE = Quantity.information("line", DECIMALS, r -> 0);
    static final Quantity<DistanceResult> GAPS = Quantity.row(
            "gap",
            INFORMATION,
            PROSE,
            r -> DistanceState.OUTCOMES,
            (r, i) -> r.terms().isOnCurve(i) ? r.terms().gap(i) : Double.NaN);
    static final Quantity<DistanceResult> TERMS =
            row("term", (r, i) -> r.terms().term(i), DistanceNumbers::term);
    static final Quantity<DistanceResult> SHIFTS =
            row("shift", (r, i) -> r.terms().shift(i), DistanceNumbers::shift);
    static final Quantity<DistanceResult> WEIGHED =
            row("weighed", (r, i) -> r.terms().weighed(i), DistanceNumbers::weighed);

    /** The columns of the table: the first is the third less the second. */
    static final List<Quantity<DistanceResult>> COLUMNS = List.of(TERMS, SHIFTS, WEIGHED);

    // ---- ways -------------------------------------------------------------------------------------------------------

    static final DetourNumbers<DistanceResult> FROM = DetourNumbers.of("from", INFORMATION, DistanceResult::from);
    static final DetourNumbers<DistanceResult> TO = DetourNumbers.of("to", INFORMATION, DistanceResult::to);
    static final DetourNumbers<DistanceResult> LENGTH =
            DetourNumbers.of("length", TIME, r -> r.state().ruler() == Ruler.JS ? Detour.NONE : r.ruler());
    static final DetourNumbers<DistanceResult> JS =
            DetourNumbers.of("js", INFORMATION, r -> r.state().ruler() == Ruler.JS ? r.ruler() : Detour.NONE);
    static final DetourNumbers<DistanceResult> PYTHAGORAS =
            DetourNumbers.of("pythagoras", INFORMATION, DistanceResult::pythagoras);

    private DistanceNumbers() {}

    static List<Quantity<DistanceResult>> all() {
        List<Quantity<DistanceResult>> all = new ArrayList<>(Quantity.declaredIn(DistanceNumbers.class));
        List.of(FROM, TO, LENGTH, JS, PYTHAGORAS).forEach(each -> all.addAll(each.all()));
        return all;
    }

    static Quantity<DistanceResult> chances(Point point) {
        return point == Point.P ? P : point == Point.Q ? Q : R;
    }

    private static Quantity<DistanceResult> chances(String id, Point point) {
        return Quantity.row(
                id,
                CHANCE,
                0,
                r -> DistanceState.OUTCOMES,
                (r, i) -> r.state().at(point).probability(i));
    }

    private static Quantity<DistanceResult> contours(String id, List<Double> levels) {
        return Quantity.<DistanceResult>row(id, TIME, DECIMALS, r -> levels.size(), (r, i) -> levels.get(i))
                .written(shown -> Numbers.trimmed(shown, DECIMALS));
    }

    // ---- the table --------------------------------------------------------------------------------------------------

    /** A number of the table as shown: so that rows and columns add up. */
    @FunctionalInterface
    private interface Cell {
        double shown(DistanceResult result, int outcome, Look look);
    }

    private static Quantity<DistanceResult> row(String id, Quantity.Value<DistanceResult> exact, Cell cell) {
        return Quantity.<DistanceResult>row(id, INFORMATION, DECIMALS, r -> DistanceState.OUTCOMES, exact)
                .writtenBy((r, i, look) -> Numbers.signed(cell.shown(r, i, look), DECIMALS));
    }

    private static double[] exact(DistanceResult result, Look look, Quantity.Value<DistanceResult> value) {
        return IntStream.range(0, DistanceState.OUTCOMES)
                .mapToDouble(i -> look.shown(value.of(result, i)))
                .toArray();
    }

    private static double shift(DistanceResult result, int outcome, Look look) {
        return AddingUp.to(0, DECIMALS, exact(result, look, (r, i) -> r.terms().shift(i)))[outcome];
    }

    /** Where p = 0 it is what was added, as shown; the greatest of the others takes what is left of a last digit. */
    private static double weighed(DistanceResult result, int outcome, Look look) {
        double[] exact = exact(result, look, (r, i) -> r.terms().weighed(i));
        double total = KL.shown(result, look);
        if (!Double.isFinite(total)) {
            return exact[outcome];
        }
        double[] shown = AddingUp.to(total, DECIMALS, exact);
        int greatest = -1;
        for (int i = 0; i < shown.length; i++) {
            boolean possible = result.state().p().isPossible(i);
            shown[i] = possible ? shown[i] : shift(result, i, look);
            greatest = possible && (greatest < 0 || exact[i] > exact[greatest]) ? i : greatest;
        }
        shown[greatest] += total - DoubleStream.of(shown).sum();
        return shown[outcome];
    }

    private static double term(DistanceResult result, int outcome, Look look) {
        return weighed(result, outcome, look) - shift(result, outcome, look);
    }
}
