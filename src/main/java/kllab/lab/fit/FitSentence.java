package kllab.lab.fit;

import kllab.core.fitting.FittedNormal;
import kllab.core.fitting.ReverseMinimum;
import kllab.figure.Look;
import kllab.text.RichText;

/**
 * The headline: what the two fits did with this P. If Q is the learner's own, is still moving, or has ended in a
 * minimum that is not the lowest, it says so.
 */
final class FitSentence {
    /** Q covers a hump whose top is within this number of its standard deviations. */
    private static final double COVERED = 2;

    /** A fit that is wider by less than this factor counts as equally wide. */
    private static final double WIDER = 1.01;

    /** A smaller divergence, in nats, counts as 0. */
    private static final double NOTHING = 1e-9;

    /** A hump that is taller or heavier by less than this factor counts as equal. */
    private static final double MORE = 1.001;

    private final FitResult result;
    private final Look look;
    private final double[] modes;
    private final FittedNormal forward;
    private final FittedNormal best;

    FitSentence(FitResult result, Look look) {
        this.result = result;
        this.look = look;
        modes = result.solution().modes();
        forward = result.forwardFit();
        best = result.reverseMinima().getFirst().fit();
    }

    RichText headline() {
        FitState state = result.state();
        if (state.isOwn()) {
            return say("fit.headline.own", amount(0), amount(1));
        }
        if (!result.isSettled()) {
            return say(
                    isFromOwn() ? "fit.headline.way.own" : "fit.headline.way",
                    FitWords.startName(state.start()),
                    amount(0),
                    amount(1));
        }
        int reached = result.reached();
        if (reached > 0 && !result.reverseMinima().get(reached).global()) {
            return stuck(FitWords.startName(state.start()), 1 + reached);
        }
        return say(bestKey(), FitNumbers.MODES.apply(result, look), FitNumbers.COVERED.apply(result, look));
    }

    private RichText say(String key, String... places) {
        return look.rich(key, (Object[]) places);
    }

    /** The learner's own Q, as a start, is not named by its letter, because every fit is called Q. */
    private boolean isFromOwn() {
        return result.state().start() == FitState.OWN;
    }

    /** With as many decimals as needed to distinguish the two. */
    private RichText stuck(String start, int at) {
        int decimals = 2;
        while (decimals < 6 && minimum(at, decimals).equals(minimum(1, decimals))) {
            decimals++;
        }
        String key = isFromOwn() ? "fit.headline.stuck.own" : "fit.headline.stuck";
        return say(key, start, minimum(at, decimals), minimum(1, decimals));
    }

    private String amount(int direction) {
        return look.withUnit(FitNumbers.KL.at(result, direction, 2, look));
    }

    private String minimum(int at, int decimals) {
        return look.withUnit(FitNumbers.MINIMA.at(result, at, decimals, look));
    }

    private String bestKey() {
        if (forward.klPQ() < NOTHING && best.klQP() < NOTHING) {
            return "fit.headline.same";
        }
        return modes.length == 1 ? oneHump() : manyHumps();
    }

    private String oneHump() {
        if (best.sigma() > WIDER * forward.sigma()) {
            return "fit.headline.wider";
        }
        return forward.sigma() > WIDER * best.sigma() ? "fit.headline.narrower" : "fit.headline.alike";
    }

    private String manyHumps() {
        int reverse = covered(result, best);
        boolean wide = covered(result, forward) == modes.length;
        if (reverse == modes.length && wide) {
            return coversAll();
        }
        if (reverse == 1) {
            return wide ? oneOfMany() : "fit.headline.far";
        }
        return reverse > 1 && wide ? "fit.headline.some" : "fit.headline.general";
    }

    private String coversAll() {
        if (result.reverseMinima().size() == 1) {
            return "fit.headline.single";
        }
        return modes.length == 2 ? "fit.headline.covers.two" : "fit.headline.covers";
    }

    private String oneOfMany() {
        if (result.reverseMinima().stream().filter(ReverseMinimum::global).count() > 1) {
            return modes.length > 2
                    ? "fit.headline.any"
                    : isForwardInValley() ? "fit.headline.either.valley" : "fit.headline.either";
        }
        if (isHeaviestNotHighest()) {
            return "fit.headline.heavier";
        }
        return modes.length > 2
                ? "fit.headline.all"
                : isForwardInValley() ? "fit.headline.both.valley" : "fit.headline.both";
    }

    /** Whether the forward fit is highest where P has almost nothing, as between two humps. */
    private boolean isForwardInValley() {
        return result.solution().isRare(forward.mu());
    }

    /** The number of P's modes that a normal distribution covers. */
    static int covered(FitResult result, FittedNormal q) {
        int count = 0;
        for (double mode : result.solution().modes()) {
            count += Math.abs(mode - q.mu()) <= COVERED * q.sigma() ? 1 : 0;
        }
        return count;
    }

    /** Whether the reverse fit sits on the heaviest hump while another one is higher. */
    private boolean isHeaviestNotHighest() {
        double chosen = nearestMode(best.mu());
        boolean higher = false;
        boolean heaviest = true;
        for (double mode : modes) {
            higher |= result.solution().density(mode) > MORE * result.solution().density(chosen);
            heaviest &= mode == chosen || weight(chosen) > MORE * weight(mode);
        }
        return higher && heaviest;
    }

    /** The weight of P at one of its modes; several parts may share one. */
    private double weight(double mode) {
        return result.state().humps().stream()
                .filter(hump -> nearestMode(hump.mean()) == mode)
                .mapToDouble(Hump::weight)
                .sum();
    }

    private double nearestMode(double x) {
        double nearest = modes[0];
        for (double mode : modes) {
            nearest = Math.abs(mode - x) < Math.abs(nearest - x) ? mode : nearest;
        }
        return nearest;
    }
}
