package kllab.lab.variational;

import static kllab.figure.Quantity.Kind.CHANCE;
import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.TIME;

import kllab.figure.Quantity;
import kllab.figure.plot.DepthMap;
import kllab.text.Numbers;

/** The numbers of a result. What is a sum is that of its terms as shown. */
final class VariationalNumbers {
    static final int DECIMALS = 3;
    private static final int PLACES = 2;

    /** The probabilities of heads at the axis of log odds. */
    static final double[] TICKS = {0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999};

    static final Quantity<VariationalResult> KL = Quantity.information("kl", DECIMALS, VariationalResult::kl);
    static final Quantity<VariationalResult> TO_PRIOR =
            Quantity.information("kl-to-prior", DECIMALS, VariationalResult::klToPrior);
    static final Quantity<VariationalResult> PAID = Quantity.information("paid", DECIMALS, VariationalResult::paid);
    static final Quantity<VariationalResult> ELBO = Quantity.<VariationalResult>information(
                    "elbo", DECIMALS, r -> -r.paid() + 0.0)
            .shownAs((r, look) -> -PAID.shown(r, look) + 0.0);
    static final Quantity<VariationalResult> SURPRISE = Quantity.information(
                    "surprise", DECIMALS, VariationalResult::surprise)
            .shownAs((r, look) -> PAID.shown(r, look) - KL.shown(r, look));
    static final Quantity<VariationalResult> LOSS = Quantity.information("loss", DECIMALS, VariationalResult::loss)
            .shownAs((r, look) -> PAID.shown(r, look) - TO_PRIOR.shown(r, look));
    static final Quantity<VariationalResult> LEAST =
            Quantity.information("least", DECIMALS, r -> r.best().kl());
    static final Quantity<VariationalResult> FORWARD = Quantity.maybe(
            "forward",
            INFORMATION,
            DECIMALS,
            r -> r.pair() == null ? Double.NaN : r.pair().forward());
    static final Quantity<VariationalResult> WASTE = Quantity.<VariationalResult>maybe(
                    "waste",
                    INFORMATION,
                    DECIMALS,
                    r -> r.pair() == null ? Double.NaN : r.pair().reverseWaste())
            .shownAs((r, look) -> Math.max(0, KL.shown(r, look) - LEAST.shown(r, look)));
    static final Quantity<VariationalResult> CORRELATION = Quantity.<VariationalResult>maybe(
            "correlation", TIME, PLACES, r -> r.state().correlation().orElse(Double.NaN));
    static final Quantity<VariationalResult> BEST_SIGMA =
            Quantity.of("best-sigma", TIME, PLACES, r -> r.best().sigma());
    static final Quantity<VariationalResult> MINIMA = Quantity.row(
            "minimum",
            INFORMATION,
            PLACES,
            r -> r.minima().size(),
            (r, i) -> r.minima().get(i).kl());
    static final Quantity<VariationalResult> CONTOURS =
            Quantity.row("contour", COUNT, 0, r -> DepthMap.LEVELS.size(), (r, i) -> DepthMap.LEVELS.get(i));
    static final Quantity<VariationalResult> CHANCES = Quantity.<VariationalResult>row(
                    "tick", CHANCE, 0, r -> TICKS.length, (r, i) -> TICKS[i])
            .written(Numbers::brief);
    static final Quantity<VariationalResult> MU =
            Quantity.of("mu", TIME, PLACES, r -> r.state().mu());
    static final Quantity<VariationalResult> SIGMA =
            Quantity.of("sigma", TIME, PLACES, r -> r.state().sigma());
    static final Quantity<VariationalResult> HEADS =
            Quantity.count("heads", r -> r.state().heads());
    static final Quantity<VariationalResult> TAILS =
            Quantity.count("tails", r -> r.state().tails());
    static final Quantity<VariationalResult> WEIGHT = Quantity.<VariationalResult>chance(
                    "weight", r -> r.state().weight())
            .written(VariationalNumbers::weight);

    private VariationalNumbers() {}

    /** A weight in a field. */
    static String weight(double shown) {
        return Numbers.fixed(shown, PLACES);
    }
}
