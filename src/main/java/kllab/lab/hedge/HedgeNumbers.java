package kllab.lab.hedge;

import static kllab.figure.Quantity.Kind.CHANCE;
import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.List;
import java.util.function.ToDoubleFunction;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.text.AddingUp;
import kllab.text.Numbers;

/** The numbers of a result. Losses have two decimals; what is a sum is that of its terms as shown. */
final class HedgeNumbers {
    static final int DECIMALS = 3;
    static final int LOSSES = 2;
    static final int PROSE = 2;

    /** The contours of the triangle, in the displayed unit. */
    static final List<Double> LEVELS = List.of(0.25, 0.5, 1.0, 2.0, 3.0);

    static final Quantity<HedgeResult> DAY = Quantity.count("day", HedgeResult::day);
    static final Quantity<HedgeResult> EXPERTS = Quantity.count("experts", HedgeResult::experts);
    static final Quantity<HedgeResult> RATE = Quantity.<HedgeResult>of(
                    "rate", TIME, LOSSES, r -> r.state().rate())
            .written(HedgeNumbers::rate);
    static final Quantity<HedgeResult> BEST_RATE = Quantity.<HedgeResult>of(
                    "best-rate", TIME, LOSSES, r -> HedgeResult.bestRate(r.state()))
            .written(HedgeNumbers::rate);
    static final Quantity<HedgeResult> STAKE =
            Quantity.of("stake", TIME, LOSSES, r -> r.state().losses().stake());
    static final Quantity<HedgeResult> EXPERT = Quantity.row("expert", COUNT, 0, HedgeResult::experts, (r, i) -> i + 1);
    static final Quantity<HedgeResult> DAYS = Quantity.count("days", r -> Losses.DAYS);
    static final Quantity<HedgeResult> TOTAL = Quantity.<HedgeResult>row(
                    "total", TIME, 1, HedgeResult::experts, HedgeResult::total)
            .written(total -> Numbers.trimmed(total, 1));
    static final Quantity<HedgeResult> WEIGHT = Quantity.row(
            "weight",
            CHANCE,
            0,
            HedgeResult::experts,
            (r, i) -> r.weights(r.day()).probability(i));

    // ---- all days -------------------------------------------------------------------------------------------------

    static final Quantity<HedgeResult> KL =
            Quantity.information("kl", DECIMALS, r -> r.account().kl(r.day()));
    static final Quantity<HedgeResult> KL_FIRST =
            Quantity.information("kl-first", DECIMALS, r -> r.account().kl(0));
    static final Quantity<HedgeResult> SO_FAR =
            losses("regret", r -> r.account().regret(r.day()));
    static final Quantity<HedgeResult> AWAY =
            losses("regret-size", r -> Math.abs(r.account().regret(r.day())));
    static final Quantity<HedgeResult> PLAIN = losses("plain", r -> r.plainRegret(r.day()));
    static final Quantity<HedgeResult> SO_FAR_BOUND =
            bound("regret-bound", r -> r.account().bound(r.day()));
    static final Quantity<HedgeResult> CONTOUR = Quantity.<HedgeResult>row(
                    "contour", COUNT, 2, r -> LEVELS.size(), (r, i) -> LEVELS.get(i))
            .written(level -> Numbers.trimmed(level, 2));

    // ---- one day --------------------------------------------------------------------------------------------------

    /** The three KLs: with more digits if η is small, so that they give the losses that are shown. */
    static final Quantity<HedgeResult> SIDE = Quantity.<HedgeResult>row(
                    "side", INFORMATION, DECIMALS, r -> 3, HedgeNumbers::side)
            .writtenBy((r, i, look) -> Numbers.fixed(look.shown(side(r, i)), digits(r)));

    static final Quantity<HedgeResult> DIVISOR = Quantity.<HedgeResult>of(
                    "divisor", TIME, DECIMALS, r -> r.state().rate())
            .writtenBy((r, i, look) -> Numbers.fixed(look.shown(r.state().rate()), digits(r)));
    static final Quantity<HedgeResult> LOST =
            losses("day-regret", r -> r.account().regretOf(r.day()));
    static final Quantity<HedgeResult> CREDIT = losses(
                    "day-credit", r -> r.account().credit(r.day()))
            .shownAs((r, look) -> parts(
                    LOST, look, r, r.account().credit(r.day()), r.account().price(r.day()))[0]);
    static final Quantity<HedgeResult> PRICE = losses(
                    "day-price", r -> r.account().price(r.day()))
            .shownAs((r, look) -> parts(
                    LOST, look, r, r.account().credit(r.day()), r.account().price(r.day()))[1]);
    static final Quantity<HedgeResult> LOST_SIZE = losses(
                    "day-regret-size", r -> Math.abs(r.account().regretOf(r.day())))
            .shownAs((r, look) -> Math.abs(LOST.shown(r, look)));
    static final Quantity<HedgeResult> CREDIT_SIZE = losses(
                    "day-credit-size", r -> Math.abs(r.account().credit(r.day())))
            .shownAs((r, look) -> Math.abs(CREDIT.shown(r, look)));

    // ---- the account of all days ----------------------------------------------------------------------------------

    static final Quantity<HedgeResult> PAID = losses("paid", r -> r.account().regret(Losses.DAYS));
    static final Quantity<HedgeResult> SPENT = losses("spent", r -> r.account().credits(Losses.DAYS))
            .shownAs((r, look) -> parts(
                    PAID, look, r, r.account().credits(Losses.DAYS), r.account().prices(Losses.DAYS))[0]);
    static final Quantity<HedgeResult> MOVED = losses("moved", r -> r.account().prices(Losses.DAYS))
            .shownAs((r, look) -> parts(
                    PAID, look, r, r.account().credits(Losses.DAYS), r.account().prices(Losses.DAYS))[1]);
    static final Quantity<HedgeResult> SPENT_BOUND =
            bound("spent-bound", r -> r.account().creditBound());
    static final Quantity<HedgeResult> MOVED_BOUND =
            bound("moved-bound", r -> r.account().priceBound(Losses.DAYS));
    static final Quantity<HedgeResult> PAID_BOUND = bound(
                    "paid-bound", r -> r.account().bound(Losses.DAYS))
            .shownAs((r, look) -> SPENT_BOUND.shown(r, look) + MOVED_BOUND.shown(r, look));

    private HedgeNumbers() {}

    private static Quantity<HedgeResult> losses(String id, ToDoubleFunction<HedgeResult> value) {
        return Quantity.of(id, TIME, LOSSES, r -> value.applyAsDouble(r) + 0.0);
    }

    /** A number that there is only where the bounds hold. */
    private static Quantity<HedgeResult> bound(String id, ToDoubleFunction<HedgeResult> value) {
        return Quantity.maybe(id, TIME, LOSSES, r -> r.isBounded() ? value.applyAsDouble(r) : Double.NaN);
    }

    private static double[] parts(Quantity<HedgeResult> sum, Look look, HedgeResult r, double... parts) {
        return AddingUp.to(sum.shown(r, look), LOSSES, parts);
    }

    private static double side(HedgeResult result, int i) {
        return switch (i) {
            case 0 -> result.account().kl(result.day() - 1);
            case 1 -> result.account().kl(result.day());
            default -> result.account().move(result.day());
        };
    }

    private static int digits(HedgeResult result) {
        return DECIMALS
                + (result.state().rate() < 0.3 ? 1 : 0)
                + (result.state().rate() < 0.05 ? 1 : 0);
    }

    /** A rate: at least two digits that are not zero. */
    static String rate(double rate) {
        return Numbers.fixed(rate, decimals(rate));
    }

    static int decimals(double rate) {
        return rate < 0.0995 ? 3 : 2;
    }
}
