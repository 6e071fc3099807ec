package kllab.lab.sampling;

import java.util.Arrays;
import java.util.List;
import kllab.core.information.Comparison;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;

/**
 * The layout of the score of draws: a staff line per outcome at its log p/q, over the logarithm of n; left of it the
 * outcomes with their probabilities, right of it the observed frequencies. Values in nats, positions in pixels.
 */
final class ScoreLayout {
    private static final double LABELS = 11.2;
    private static final double LABELS_IN_HALL = 12.3;
    static final double BARS = 2.2;

    private static final double BAR_LENGTH = 3.1;
    private static final double SHORT_BAR_LENGTH = 2.3;
    private static final double FINE_SPAN = 0.35;
    private static final double TITLE = 2.6;
    private static final double FOOT = 2.4;
    private static final double LEAST_TOTALS = 7.4;
    private static final double TOTALS = 0.135;
    private static final double BETWEEN = 0.8;
    private static final double PADDING = 0.12;
    private static final double PADDING_TO_EDGE = 0.3;
    private static final double GAP = 1.65;
    private static final double HEADROOM = 1.06;

    private double rem;
    private final Plot plot = new Plot(Scale.logAcross(), Scale.up());

    /** The bars of probabilities, and those of frequencies: their scales go a little further than the longest. */
    private final Plot chances = new Plot(Scale.across(), Scale.up());

    private final Plot shares = new Plot(Scale.across(), Scale.up());
    private double[] staffs = {};
    private double[] places = {};

    /**
     * While a hand moves something, the scales of values stay; the axis of draws grows with a run.
     *
     * @return what is painted anew for another scale only: nothing, so the sheet is begun anew with it
     */
    Object settle(Sheet.Moment<SamplingResult> moment, Look look, double w, double h) {
        SamplingResult result = moment.result();
        rem = look.rem();
        double left = labels(look);
        double right = Math.max(left + rem, w - Math.max(LEAST_TOTALS * rem, TOTALS * w) - BETWEEN * rem);
        plot.place(left, TITLE * rem, right, Math.max(TITLE * rem + rem, h - FOOT * rem));
        plot.across().show(1, SamplingResult.lastShown(result.draws()));
        settleScales(moment.settled().pair(), SamplingWords.LARGEST_RATIO / look.shown(1));
        settleStaffs(result.pair());
        chances.place(BARS * rem, 0, BARS * rem + HEADROOM * longestBar(), h);
        shares.place(plot.right() + 1.4 * rem, 0, w - 3.2 * rem, h);
        return List.of(plot.up().low(), plot.up().high());
    }

    /** Values beyond the limit, in nats, are at the edge, a little apart from the others. */
    private void settleScales(Comparison pair, double limit) {
        double least = 0;
        double greatest = Double.isFinite(pair.klPQ()) ? Math.min(pair.klPQ(), limit) : 0;
        double likeliest = 0;
        boolean below = false;
        boolean above = false;
        for (int i = 0; i < pair.size(); i++) {
            double value = pair.logRatio(i);
            below |= value < -limit && pair.p().isPossible(i);
            above |= value > limit;
            if (Math.abs(value) <= limit) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
            likeliest = Math.max(
                    likeliest, Math.max(pair.p().probability(i), pair.q().probability(i)));
        }
        double span = greatest - least == 0 ? 1 : greatest - least;
        double padding = PADDING * (least == greatest ? 3 : 1);
        plot.up()
                .show(
                        least - span * (below ? PADDING_TO_EDGE : padding),
                        greatest + span * (above ? PADDING_TO_EDGE : padding));
        chances.across().show(0, HEADROOM * HEADROOM * likeliest);
        shares.across().show(0, HEADROOM * HEADROOM * likeliest);
    }

    private void settleStaffs(Comparison pair) {
        staffs = new double[pair.size()];
        for (int i = 0; i < staffs.length; i++) {
            staffs[i] = plot.yInside(pair.logRatio(i));
        }
        places = Spread.apart(staffs, GAP * rem, plot.top(), plot.base() - 0.5 * rem);
    }

    /** The width of what is left of the draws, in pixels. */
    static double labels(Look look) {
        return look.rem() * (look.presents() ? LABELS_IN_HALL : LABELS);
    }

    /** The draws from left to right, values in nats from below to above. */
    Plot plot() {
        return plot;
    }

    /** The bars of probabilities, limited to the fixed scale. */
    Plot chances() {
        return chances;
    }

    /** Those of frequencies. */
    Plot shares() {
        return shares;
    }

    /** Whether the values are so close that they need a third decimal. */
    boolean isFine() {
        return plot.up().high() - plot.up().low() < FINE_SPAN;
    }

    /** Three decimals leave less room for the bars. */
    private double longestBar() {
        return (isFine() ? SHORT_BAR_LENGTH : BAR_LENGTH) * rem;
    }

    /** The y of an outcome's staff line. */
    double staff(int outcome) {
        return staffs[outcome];
    }

    /** The y of an outcome's symbol, bars and numbers: at its staff line, or a little off if others are there. */
    double place(int outcome) {
        return places[outcome];
    }

    /** The least distance of two outcomes. */
    double apart() {
        double least = plot.height();
        double[] sorted = places.clone();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            least = Math.min(least, sorted[i] - sorted[i - 1]);
        }
        return least;
    }
}
