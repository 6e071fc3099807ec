package kllab.lab.morse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.information.Comparison;
import kllab.figure.ChartPlot.Range;
import kllab.figure.Look;
import kllab.figure.Sheet.Moment;
import kllab.figure.pair.ShareScale;

/**
 * The vertical scales of the stage: they stay while a hand moves.
 *
 * @param chances of p and q
 * @param units the time at the lower edge of the signals; 0 is at the upper edge
 * @param shares of p·log p/q
 */
record MorseChartScales(Range chances, double units, Range shares) {
    private static final double SMALLEST_SHARE = 0.02;

    /** The longest letter of Morse takes 13 units, and 3 for the gap. */
    private static final double LONGEST = 16;

    /** Greater ideal times are beyond the edge. */
    private static final double FARTHEST = 21;

    static MorseChartScales of(Moment<MorseResult> moment, Look look, MorseChartLayout layout) {
        return new MorseChartScales(chances(moment), units(moment), shares(moment, look, layout));
    }

    private static Range chances(Moment<MorseResult> moment) {
        double largest = shown(moment).stream()
                .flatMapToDouble(c -> letters().mapToDouble(i -> Math.max(c.p().probability(i), c.q().probability(i))))
                .max()
                .orElse(1);
        double top = Math.min(1, Math.ceil(largest * 1.04 * 50) / 50);
        double step = top <= 0.3 ? 0.1 : top <= 0.6 ? 0.2 : 0.5;
        return new Range(0, top * (1 + 1e-9), step, 1, false);
    }

    private static double units(Moment<MorseResult> moment) {
        return letters()
                        .mapToDouble(moment.settled()::suitingUnits)
                        .filter(units -> units <= FARTHEST)
                        .reduce(LONGEST, Math::max)
                + 0.6;
    }

    private static Range shares(Moment<MorseResult> moment, Look look, MorseChartLayout layout) {
        double r = layout.rem();
        double[] values = shown(moment).stream()
                .flatMapToDouble(c -> letters().mapToDouble(c::contribution))
                .map(look::shown)
                .toArray();
        double low = Math.min(0, Arrays.stream(values).min().orElse(0));
        double high = Math.max(SMALLEST_SHARE, Arrays.stream(values).max().orElse(0));
        double stacked = look.shown(moment.settled().positives());
        return ShareScale.of(low, high, stacked, layout.shares().height, 1.35 * r, 1.4 * r, 0.3 * r, 1.5 * r);
    }

    private static IntStream letters() {
        return IntStream.range(0, CodeBook.SIZE);
    }

    private static List<Comparison> shown(Moment<MorseResult> moment) {
        MorseResult pinned = moment.pinned();
        return pinned == null
                ? List.of(moment.settled().comparison())
                : List.of(moment.settled().comparison(), pinned.comparison());
    }
}
