package kllab.lab.morse;

import java.awt.geom.Rectangle2D;
import kllab.core.coding.CodeBook;
import kllab.figure.pair.PairLayout;

/** The layout of the stage: probabilities, signals with their letters, contributions. */
record MorseChartLayout(double width, double height, double rem, PairLayout.Areas areas) implements PairLayout {
    private static final double LEGEND = 2.3;
    private static final double NAMES = 1.45;
    private static final double DURATIONS = 1.35;
    private static final double FOOT = 0.4;
    private static final double CHANCES = 0.26;
    private static final double TIMES = 0.42;

    /** The least column in which "16" does not touch its neighbours, in rem. */
    private static final double LEAST_FOR_DURATIONS = 1.25;

    static MorseChartLayout of(double width, double height, double rem) {
        Areas areas = Areas.of(width, height, rem, LEGEND, NAMES + DURATIONS, FOOT, CHANCES, TIMES);
        return new MorseChartLayout(width, height, rem, areas);
    }

    @Override
    public int items() {
        return CodeBook.SIZE;
    }

    /** The width of a signal's strip of paper. */
    double stripWidth() {
        return Math.min(column() * 0.58, 1.7 * rem);
    }

    /** Whether durations fit side by side under the letters; in narrow columns these are at two heights instead. */
    boolean withDurations() {
        return column() >= LEAST_FOR_DURATIONS * rem;
    }

    /** The base line of the title of the signals. */
    double title() {
        return middle().y - (NAMES + DURATIONS + 0.55) * rem;
    }

    /** The base line of the letters. */
    double names() {
        return middle().y - (DURATIONS + 0.35) * rem;
    }

    /** The base line of the letter in a column. */
    double name(int rank) {
        return withDurations() || rank % 2 == 0 ? names() : durations();
    }

    /** The base line of the durations, under the letters. */
    double durations() {
        return middle().y - 0.42 * rem;
    }

    /** The area of a column that can be dragged: the letter and its signal. */
    Rectangle2D.Double handle(int rank) {
        double top = middle().y - (NAMES + DURATIONS) * rem;
        return new Rectangle2D.Double(columnLeft(rank), top, column(), middle().getMaxY() - top);
    }
}
