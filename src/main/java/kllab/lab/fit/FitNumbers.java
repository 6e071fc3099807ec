package kllab.lab.fit;

import static kllab.core.fitting.FitDirection.FORWARD;
import static kllab.core.fitting.FitDirection.REVERSE;
import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.SHARE;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.List;
import java.util.function.ToDoubleFunction;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.core.fitting.ReverseMinimum;
import kllab.figure.Quantity;
import kllab.figure.plot.DepthMap;
import kllab.text.Numbers;

/** The numbers of both fits: those of a direction at its {@link #place}, and those of all minima, the forward one first. */
final class FitNumbers {
    private static final double LEAST_PERCENT = 1;

    static final Quantity<FitResult> KL =
            ofDirection("kl", INFORMATION, 3, (r, d) -> r.now(d).kl(d));
    static final Quantity<FitResult> MU =
            ofDirection("mu", TIME, 2, (r, d) -> r.now(d).mu());
    static final Quantity<FitResult> SIGMA =
            ofDirection("sigma", TIME, 2, (r, d) -> r.now(d).sigma());
    static final Quantity<FitResult> RARE =
            ofDirection("rare", SHARE, 0, FitResult::rareShare).written(FitNumbers::percent);
    static final Quantity<FitResult> RARE_FACES = ofDirection(
            "faces",
            COUNT,
            0,
            (r, d) -> FitGallery.of(r, d, FitAxes.of(r), false).rareCount());
    static final Quantity<FitResult> COUNTS =
            ofDirection("minima", COUNT, 0, (r, d) -> minima(r, d).size());

    static final Quantity<FitResult> MINIMA = Quantity.row(
            "minimum", INFORMATION, 2, FitNumbers::size, (r, i) -> minimum(r, i).kl(i == 0 ? FORWARD : REVERSE));
    static final Quantity<FitResult> MINIMA_MU = ofMinima("minimum-mu", FittedNormal::mu);
    static final Quantity<FitResult> MINIMA_SIGMA = ofMinima("minimum-sigma", FittedNormal::sigma);

    static final Quantity<FitResult> MODES =
            Quantity.count("modes", r -> r.solution().modes().length);
    static final Quantity<FitResult> COVERED = Quantity.count("covered", r -> FitSentence.covered(r, minimum(r, 1)));
    static final Quantity<FitResult> CONTOURS =
            Quantity.row("contour", COUNT, 0, r -> DepthMap.LEVELS.size(), (r, i) -> DepthMap.LEVELS.get(i));

    @FunctionalInterface
    private interface OfDirection {
        double of(FitResult result, FitDirection direction);
    }

    private FitNumbers() {}

    /** The place of a direction in a row. */
    static int place(FitDirection direction) {
        return direction == FORWARD ? 0 : 1;
    }

    private static Quantity<FitResult> ofDirection(String id, Quantity.Kind kind, int decimals, OfDirection value) {
        return Quantity.row(id, kind, decimals, r -> 2, (r, i) -> value.of(r, i == 0 ? FORWARD : REVERSE));
    }

    private static Quantity<FitResult> ofMinima(String id, ToDoubleFunction<FittedNormal> value) {
        return Quantity.row(id, TIME, 2, FitNumbers::size, (r, i) -> value.applyAsDouble(minimum(r, i)));
    }

    private static int size(FitResult result) {
        return 1 + result.reverseMinima().size();
    }

    private static FittedNormal minimum(FitResult result, int place) {
        return place == 0
                ? result.forwardFit()
                : result.reverseMinima().get(place - 1).fit();
    }

    /** The minima of a direction, the lowest first; they are from its {@link #place} on in the rows of minima. */
    static List<FittedNormal> minima(FitResult result, FitDirection direction) {
        return direction == FORWARD
                ? List.of(result.forwardFit())
                : result.reverseMinima().stream().map(ReverseMinimum::fit).toList();
    }

    /** A whole percentage, or with a decimal if it would be 0. */
    static String percent(double percents) {
        return Numbers.percent(percents / 100, percents < LEAST_PERCENT ? 1 : 0);
    }
}
