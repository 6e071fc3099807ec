package kllab.lab.events;

import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.pair.PairNumbers;
import kllab.text.Numbers;

/** The numbers of a result. Probabilities are fractions where these are short; what is a sum is that of its terms as shown. */
final class EventsNumbers {
    static final int DECIMALS = 3;

    /** Larger numbers are written with a power of ten. */
    private static final double LONG = 1e6;

    private static final double ROUNDING = 2e-14;

    /** The pairs against the product of their margins. */
    static final PairNumbers<EventsResult> PAIRS = PairNumbers.of(EventsResult::comparison, EventsResult::gains)
            .withFractions()
            .addingUp();

    static final Quantity<EventsResult> FIRST = chance("first", r -> r.state().first());
    static final Quantity<EventsResult> IF_FIRST =
            chance("if-first", r -> r.state().ifFirst());
    static final Quantity<EventsResult> IF_NOT = chance("if-not", r -> r.state().ifNot());
    static final Quantity<EventsResult> SECOND = chance("second", EventsResult::second);

    /** The two factors of the selected pair. */
    static final Quantity<EventsResult> FIRST_PART =
            chance("first-part", r -> r.firstPart(r.state().selected()));

    static final Quantity<EventsResult> SECOND_PART =
            chance("second-part", r -> r.secondPart(r.state().selected()));

    static final Quantity<EventsResult> DRAWN =
            Quantity.row("drawn", COUNT, 0, r -> EventsState.PAIRS, EventsResult::count);

    static final Quantity<EventsResult> H_X =
            Quantity.information("h-x", DECIMALS, r -> r.joint().entropyX());
    static final Quantity<EventsResult> H_Y_GIVEN_X =
            Quantity.information("h-y-given-x", DECIMALS, r -> r.joint().entropyYGivenX());
    static final Quantity<EventsResult> KL = PAIRS.kl();
    static final Quantity<EventsResult> H_XY =
            PAIRS.entropy().shownAs((r, look) -> H_X.shown(r, look) + H_Y_GIVEN_X.shown(r, look));
    static final Quantity<EventsResult> H_Y = Quantity.<EventsResult>information(
                    "h-y", DECIMALS, r -> r.joint().entropyY())
            .shownAs((r, look) -> H_Y_GIVEN_X.shown(r, look) + KL.shown(r, look));
    static final Quantity<EventsResult> PAID = Quantity.<EventsResult>information(
                    "paid", DECIMALS, r -> r.joint().entropyX() + r.joint().entropyY())
            .shownAs((r, look) -> H_X.shown(r, look) + H_Y.shown(r, look));

    static final List<Measure> MEASURES =
            List.of(bits(), Measure.of("far", p -> 1 - p, 1), Measure.of("odds", p -> 1 / p - 1, -1));

    private EventsNumbers() {}

    static List<Quantity<EventsResult>> all() {
        List<Quantity<EventsResult>> all = new ArrayList<>(Quantity.declaredIn(EventsNumbers.class));
        all.addAll(List.of(PAIRS.p(), PAIRS.q(), PAIRS.shares(), PAIRS.gains(), PAIRS.losses()));
        MEASURES.forEach(each -> all.addAll(List.of(each.first, each.second, each.both, each.gap)));
        return all.stream().distinct().toList();
    }

    // ---- probabilities --------------------------------------------------------------------------------------------

    private static Quantity<EventsResult> chance(String id, ToDoubleFunction<EventsResult> value) {
        return Quantity.chance(id, value).written(Numbers::fraction);
    }

    /** = if the product of both factors as shown is what is shown of the selected pair. */
    static String sign(EventsResult result) {
        int pair = result.state().selected();
        double product = shown(result.firstPart(pair)) * shown(result.secondPart(pair));
        return Math.abs(product - shown(result.pair(pair))) < ROUNDING ? "=" : "\u2248";
    }

    private static double shown(double chance) {
        String written = Numbers.fraction(chance);
        return written.indexOf('/') < 0 ? Double.parseDouble(written) : chance;
    }

    // ---- measures -------------------------------------------------------------------------------------------------

    /** A number without zeros at its end. */
    private static String plain(double value) {
        return Math.abs(value) >= LONG && Double.isFinite(value)
                ? Numbers.scientific(value)
                : Numbers.grouped(Numbers.trimmed(value, DECIMALS));
    }

    /** What happens together is shown as the sum of its parts as they are shown. */
    private static Measure bits() {
        Measure measure = Measure.of("bits", p -> 0.0 - Math.log(p), 0);
        Quantity<EventsResult> both = Quantity.<EventsResult>information(
                        "bits.both",
                        DECIMALS,
                        r -> measure.first.value().of(r, 0)
                                + measure.second.value().of(r, 0))
                .shownAs((r, look) -> measure.first.shown(r, look) + measure.second.shown(r, look))
                .written(EventsNumbers::plain);
        return new Measure("bits", 0, measure.first, measure.second, both, measure.gap);
    }

    /**
     * A measure of the surprise at an event: of the first part of the selected pair, of its second part given the first, of both
     * together.
     *
     * @param id of its messages
     * @param side 0 if the parts add up, 1 if they are more than both, −1 if they are less, unless a part is certain
     * @param gap by how much
     */
    record Measure(
            String id,
            int side,
            Quantity<EventsResult> first,
            Quantity<EventsResult> second,
            Quantity<EventsResult> both,
            Quantity<EventsResult> gap) {
        private static Measure of(String id, DoubleUnaryOperator of, int side) {
            Quantity.Kind kind = side == 0 ? INFORMATION : TIME;
            Quantity<EventsResult> first = number(
                    id + ".first",
                    kind,
                    r -> of.applyAsDouble(r.firstPart(r.state().selected())));
            Quantity<EventsResult> second = number(
                    id + ".second",
                    kind,
                    r -> of.applyAsDouble(r.secondPart(r.state().selected())));
            Quantity<EventsResult> both = number(id + ".both", kind, r -> of.applyAsDouble(together(r)));
            Quantity<EventsResult> gap = number(id + ".gap", kind, r -> 0)
                    .shownAs((r, look) -> side * (first.shown(r, look) + second.shown(r, look) - both.shown(r, look)));
            return new Measure(id, side, first, second, both, gap.written(EventsNumbers::plain));
        }

        private static Quantity<EventsResult> number(
                String id, Quantity.Kind kind, ToDoubleFunction<EventsResult> value) {
            return Quantity.of(id, kind, DECIMALS, value).written(EventsNumbers::plain);
        }

        private static double together(EventsResult result) {
            int pair = result.state().selected();
            return result.firstPart(pair) * result.secondPart(pair);
        }

        boolean isInfinite(EventsResult result) {
            return Double.isInfinite(both.value().of(result, 0));
        }

        /** How the sum of the parts and what happens together are related, as shown. */
        String sign(EventsResult result, Look look) {
            int pair = result.state().selected();
            boolean certain = result.firstPart(pair) == 1 || result.secondPart(pair) == 1;
            if (side == 0 || certain || isInfinite(result)) {
                return "=";
            }
            return gap.shown(result, look) == 0 ? "\u2248" : "\u2260";
        }

        /** Whether it is to be seen that the parts do not add up. */
        boolean fails(EventsResult result, Look look) {
            return "\u2260".equals(sign(result, look));
        }
    }
}
