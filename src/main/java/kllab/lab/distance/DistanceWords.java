package kllab.lab.distance;

import static kllab.lab.distance.DistanceNumbers.APART;
import static kllab.lab.distance.DistanceNumbers.DETOUR;
import static kllab.lab.distance.DistanceNumbers.DIFFERENCE;
import static kllab.lab.distance.DistanceNumbers.FROM;
import static kllab.lab.distance.DistanceNumbers.KL;
import static kllab.lab.distance.DistanceNumbers.LINE;
import static kllab.lab.distance.DistanceNumbers.MEAN;
import static kllab.lab.distance.DistanceNumbers.PINSKER;
import static kllab.lab.distance.DistanceNumbers.PYTHAGORAS;
import static kllab.lab.distance.DistanceNumbers.STRAIGHT;

import java.util.List;
import java.util.Locale;
import kllab.figure.Look;
import kllab.figure.Opening;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.figure.plot.DetourNumbers;
import kllab.lab.distance.DistanceState.Point;
import kllab.lab.distance.DistanceState.Ruler;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The sentences and labels of a result. */
final class DistanceWords {
    /** Below this, in the displayed unit, two decimals show nothing. */
    private static final double HARDLY = 0.005;

    private static final int PROSE = 2;

    private static final String P_ITSELF = "<P/>";
    private static final String ANY = "<k><m>\u00B7</m></k>";

    private static final Readouts<DistanceResult> OF_MAPS = Readouts.of(
            new Readouts.Line<>(
                    (r, look) -> kl(P_ITSELF, "<k><v>R</v></k>"), STRAIGHT, unit("distance.straight"), Tone.KLT),
            new Readouts.Line<>(Said.message("distance.detour"), DETOUR, Said.unit(), Tone.INK2));
    private static final Readouts<DistanceResult> OF_SET = Readouts.of(
            new Readouts.Line<>((r, look) -> kl("<Q/><k><m>*</m></k>", P_ITSELF), APART, Said.unit(), Tone.KLT));
    private static final Readouts<DistanceResult> OF_CURVE = Readouts.of(
            new Readouts.Line<>(Said.message("distance.kl"), KL, Said.unit(), Tone.KLT),
            new Readouts.Line<>(Said.message("distance.line"), LINE, Said.unit(), Tone.INK2));

    private static final Readouts<DistanceResult> OF_BALLS = Readouts.of(
            new Readouts.Line<>(Said.message("distance.kl"), KL, Said.unit(), Tone.KLT),
            new Readouts.Line<>(Said.message("distance.difference"), DIFFERENCE, (r, look) -> "", Tone.INK2),
            new Readouts.Line<>(Said.message("distance.pinsker"), PINSKER, (r, look) -> "", Tone.INK2));

    private DistanceWords() {}

    private static Said<DistanceResult> unit(String message) {
        return Said.message(message, Said.unit());
    }

    static List<Opening.Readout> readouts(DistanceResult result, @Nullable DistanceResult pinned, Look look) {
        Readouts<DistanceResult> shown = switch (result.state().picture()) {
            case MAPS -> OF_MAPS;
            case CLOSEST -> OF_SET;
            case NEVER -> OF_CURVE;
            case BALLS -> OF_BALLS;
        };
        return shown.of(result, pinned, look);
    }

    /** The name of an outcome. */
    static String name(DistanceState state, int outcome, Look look) {
        String own = look.words().name(state.names().get(outcome));
        return own.isEmpty() || !look.canShow(own)
                ? look.say("distance.unnamed", String.valueOf((char) ('A' + outcome)))
                : own;
    }

    // ---- the sentence at the top ------------------------------------------------------------------------------------

    static RichText headline(DistanceResult result, Look look) {
        return (switch (result.state().picture()) {
                    case MAPS -> ofMaps(result, look);
                    case CLOSEST -> ofSet(result, look);
                    case NEVER -> ofCurve(result, look);
                    case BALLS -> ofBalls(result);
                })
                .rich(result, look);
    }

    private static Said<DistanceResult> ofMaps(DistanceResult result, Look look) {
        if (result.state().p().equals(result.state().r())) {
            return Said.message("distance.headline.same");
        }
        if (Double.isInfinite(result.from().direct())) {
            return Said.message("distance.headline.endless");
        }
        double saving = FROM.saving(result, look);
        if (saving == 0) {
            return Said.message("distance.headline.even", FROM.straight(), Said.unit());
        }
        return Said.message(
                saving > 0 ? "distance.headline.shorter" : "distance.headline.longer",
                FROM.straight(),
                Said.unit(),
                FROM.detour());
    }

    private static Said<DistanceResult> ofSet(DistanceResult result, Look look) {
        DistanceState state = result.state();
        if (result.closest() == null) {
            return Said.message("distance.headline.none");
        }
        if (state.set().contains(state.p())) {
            return Said.message("distance.headline.member");
        }
        if (!result.isInSet(state.r())) {
            return Said.message("distance.headline.outside", APART.to(PROSE), Said.unit());
        }
        if (Double.isInfinite(result.pythagoras().direct())) {
            return Said.message("distance.headline.endless-set", APART.to(PROSE), Said.unit());
        }
        String key = result.isOnEdge(state.r())
                ? "distance.headline.exact"
                : PYTHAGORAS.saving(result, look) > 0 ? "distance.headline.least" : "distance.headline.nearly";
        return Said.message(
                key, PYTHAGORAS.straight(), PYTHAGORAS.first(), PYTHAGORAS.second(), Said.unit(), PYTHAGORAS.detour());
    }

    private static Said<DistanceResult> ofCurve(DistanceResult result, Look look) {
        if (Double.isInfinite(result.kl())) {
            return Said.message("distance.headline.falls", (r, now) -> now.logName());
        }
        if (result.state().p().equals(result.state().q())) {
            return Said.message("distance.headline.touch");
        }
        String key = look.shown(result.kl()) < HARDLY ? "distance.headline.hardly" : "distance.headline.below";
        return Said.message(key, (r, now) -> now.logName(), KL.to(PROSE), Said.unit());
    }

    private static Said<DistanceResult> ofBalls(DistanceResult result) {
        if (result.state().p().equals(result.state().q())) {
            return Said.message("distance.headline.point");
        }
        String key = result.bounds().pinsker() >= 1 ? "distance.headline.nothing" : "distance.headline.pinsker";
        return Said.message(key, KL.to(PROSE), Said.unit(), PINSKER, DIFFERENCE);
    }

    // ---- maps -------------------------------------------------------------------------------------------------------

    private static String kl(String one, String other) {
        return "<k><m>KL(</m></k>" + one + "<k><m>\u2009\u2225\u2009</m></k>" + other + "<k><m>)</m></k>";
    }

    /** What a map shows, as a formula. */
    static RichText symbol(MapSheet.Kind kind, Ruler ruler) {
        return RichText.parse(
                switch (kind) {
                    case FROM, ALONE, BALL -> kl(P_ITSELF, ANY);
                    case TO, SET -> kl(ANY, P_ITSELF);
                    case RULER -> symbol(ruler);
                    case CIRCLE -> symbol(Ruler.EUCLID);
                });
    }

    private static String symbol(Ruler ruler) {
        return ruler == Ruler.EUCLID
                ? "<m>|</m><P/><m>\u2009\u2212\u2009\u00B7\u2009|</m>"
                : "<m>" + ruler.name() + "(</m><P/><m>,\u2009\u00B7\u2009)</m>";
    }

    /** The same in words. */
    static RichText words(MapSheet.Kind kind, Ruler ruler, Look look) {
        Enum<?> map = kind == MapSheet.Kind.RULER ? ruler : kind;
        return look.rich("distance.map." + map.name().toLowerCase(Locale.ROOT));
    }

    /** What the bars under a map say. */
    static Said<DistanceResult> remark(DetourNumbers<DistanceResult> ways, boolean metric) {
        return (result, look) -> {
            double saving = ways.saving(result, look);
            String key = Double.isNaN(saving)
                    ? "both"
                    : metric ? "metric" : saving > 0 ? "saves" : saving < 0 ? "costs" : "even";
            return Double.isInfinite(saving)
                    ? look.say("distance.bar.endless")
                    : look.say("distance.bar." + key, ways.saved().apply(result, look), look.unitName());
        };
    }

    // ---- the curve --------------------------------------------------------------------------------------------------

    /** The name of an outcome with its p, beside its disc. */
    static Said<DistanceResult> disc(int outcome) {
        return Said.message(
                "distance.disc",
                (r, look) -> name(r.state(), outcome, look),
                (r, look) -> Numbers.brief(r.state().p().probability(outcome)));
    }

    static Said<DistanceResult> gapLabel(int outcome) {
        return Said.message("distance.gap", DistanceNumbers.GAPS.item(outcome));
    }

    static final Said<DistanceResult> BALANCE = Said.message("distance.balance", MEAN);

    // ---- for screen readers -----------------------------------------------------------------------------------------

    static Said<DistanceResult> spoken(Point point) {
        return spoken("distance.spoken.point", point.name(), DistanceNumbers.chances(point));
    }

    private static Said<DistanceResult> spoken(String key, String name, Quantity<DistanceResult> chances) {
        return Said.message(
                key,
                (r, look) -> name,
                (r, look) -> name(r.state(), 0, look),
                chances.item(0),
                (r, look) -> name(r.state(), 1, look),
                chances.item(1),
                (r, look) -> name(r.state(), 2, look),
                chances.item(2));
    }

    /** A field, and a disc on the curve. */
    static Said<DistanceResult> spoken(Point point, int outcome) {
        return Said.message(
                "distance.spoken.chance",
                (r, look) -> point.name(),
                (r, look) -> name(r.state(), outcome, look),
                DistanceNumbers.chances(point).item(outcome));
    }

    /** An end of the edge of the set. */
    static Said<DistanceResult> spokenEdge(boolean turns) {
        return turns
                ? Said.message("distance.spoken.score", (r, look) -> name(r.state(), 1, look), DistanceNumbers.SCORE)
                : Said.message("distance.spoken.least", DistanceNumbers.LEAST);
    }

    static final Said<DistanceResult> SPOKEN_FROM = map("from", FROM, Said.unit());
    static final Said<DistanceResult> SPOKEN_TO = map("to", DistanceNumbers.TO, Said.unit());
    static final Said<DistanceResult> SPOKEN_RULER =
            (result, look) -> result.state().ruler() == Ruler.JS
                    ? map("js", DistanceNumbers.JS, Said.unit()).apply(result, look)
                    : map(result.state().ruler() == Ruler.TV ? "tv" : "euclid", DistanceNumbers.LENGTH, (r, now) -> "")
                            .apply(result, look);
    static final Said<DistanceResult> SPOKEN_ALONE =
            Said.inTurn(Said.message("distance.spoken.alone"), spoken(Point.P), spoken(Point.Q));
    static final Said<DistanceResult> SPOKEN_BALL = Said.inTurn(
            Said.message("distance.spoken.ball", KL, Said.unit(), PINSKER, DIFFERENCE),
            spoken(Point.P),
            spoken(Point.Q));
    static final Said<DistanceResult> SPOKEN_CIRCLE = Said.message("distance.spoken.circle");
    static final Said<DistanceResult> SPOKEN_SET = Said.inTurn(
            Said.message("distance.spoken.set"),
            spoken(Point.P),
            spoken(Point.R),
            spoken("distance.spoken.closest", "", DistanceNumbers.CLOSEST).when(r -> r.closest() != null),
            Said.message(
                            "distance.spoken.pythagoras",
                            PYTHAGORAS.straight(),
                            PYTHAGORAS.second(),
                            PYTHAGORAS.first(),
                            PYTHAGORAS.detour(),
                            Said.unit())
                    .when(r -> r.closest() != null));
    static final Said<DistanceResult> SPOKEN_CURVE = Said.inTurn(
            Said.message("distance.spoken.curve", MEAN, LINE, Said.unit()),
            Said.each(r -> DistanceState.OUTCOMES, outcome -> gap(outcome)));
    static final Said<DistanceResult> SPOKEN_TERMS = Said.inTurn(
            Said.each(
                    r -> DistanceState.OUTCOMES,
                    outcome -> Said.message(
                            "distance.spoken.row",
                            (r, look) -> name(r.state(), outcome, look),
                            DistanceNumbers.TERMS.item(outcome),
                            DistanceNumbers.SHIFTS.item(outcome),
                            DistanceNumbers.WEIGHED.item(outcome))),
            Said.message("distance.spoken.sums", KL, LINE, Said.unit()));

    private static Said<DistanceResult> map(String map, DetourNumbers<DistanceResult> ways, Said<DistanceResult> unit) {
        return Said.inTurn(
                Said.message("distance.spoken." + map, ways.straight(), ways.detour(), unit),
                spoken(Point.P),
                spoken(Point.Q),
                spoken(Point.R));
    }

    private static Said<DistanceResult> gap(int outcome) {
        return Said.<DistanceResult>message(
                        "distance.spoken.gap",
                        (r, look) -> name(r.state(), outcome, look),
                        DistanceNumbers.P.item(outcome),
                        DistanceNumbers.GAPS.item(outcome))
                .when(r -> r.terms().isOnCurve(outcome));
    }
}
