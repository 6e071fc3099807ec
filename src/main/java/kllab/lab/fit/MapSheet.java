package kllab.lab.fit;

import java.util.Arrays;
import java.util.List;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FitPoint;
import kllab.core.fitting.FittedNormal;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Part.Setup;
import kllab.figure.plot.DepthMap;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** One divergence over (μ, ln σ): shades and contours, all minima, the descent paths, and Q as a ball. */
final class MapSheet extends SettledSheet<FitResult> {
    /** Rem above and below the map. */
    static final double AROUND = 3.6;

    /** How far numbers of contours are from paths, and from minima, which have values beside them, across and up, in rem. */
    private static final double NEAR = 0.8;

    private static final double BESIDE = 7;
    private static final double LINES = 1.7;

    private static final double TOP = 1.85;

    private final FitDirection direction;
    private final boolean onPaper;
    private final MapMarks marks;
    private final Plot plot = new Plot(Scale.across(), Scale.logUp());
    private final Labels numbers = Labels.onPlates();
    private FitAxes axes;
    private @Nullable FitMaps maps;
    private DepthMap.@Nullable Style style;

    /** A map, which in a window is shown when it is computed, and on paper computed at once. */
    MapSheet(FitDirection direction, Setup<FitResult> setup) {
        this.direction = direction;
        onPaper = setup.onPaper();
        axes = FitAxes.of(setup.result());
        showAxes();
        marks = new MapMarks(direction, plot);
    }

    /** The latest maps, which may be slightly out of date; null before the first. */
    void show(@Nullable FitMaps latest) {
        maps = latest;
    }

    private void showAxes() {
        plot.across().show(-axes.half(), axes.half());
        plot.up().show(axes.sigmaLow(), axes.sigmaHigh());
    }

    /** Maps are compared by identity. */
    @Override
    protected Object settle(Look look) {
        axes = FitAxes.of(settled());
        showAxes();
        if (onPaper) {
            maps = FitMaps.onPaper(result(), axes);
        }
        double r = look.rem();
        FitColumn.place(plot, width(), Math.rint(TOP * r), Math.rint(height() - (AROUND - TOP) * r), r);
        return Arrays.asList(plot.key(), maps, settled().state().starts(), hasOwnWay());
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        RichText title = FitWords.of(direction, FitPlan.MAP, brush.look());
        double r = brush.look().rem();
        brush.fitted(title, plot.left(), TOP * r - 0.7 * r, plot.width(), Tone.INK, Anchor.START);
        FitMaps shown = maps;
        if (shown != null) {
            style = DepthMap.Style.of(brush, plot);
            shown.of(direction).paint(brush, plot, style);
            paintNumbers(brush, shown.of(direction));
        }
        plot.paintUp(brush);
        double middle = plot.area().getCenterY() + 0.3 * r;
        brush.text(RichText.parse("<v>\u03C3</v>"), 0, middle, Tone.INK, r, Anchor.START);
        FitColumn.paintAcross(brush, plot, plot.base(), true);
    }

    /** Each on its contour, as far to the right as it is off the marks. */
    private void paintNumbers(Brush brush, DepthMap shown) {
        double r = brush.rem(1);
        numbers.begin(plot.left() + r, plot.top() + r, plot.right() - r, plot.base() - r);
        keepOffMarks(r);
        shown.addNumbers(numbers, plot, brush.look(), i -> FitNumbers.CONTOURS.at(result(), i, brush.look()));
        numbers.paint(brush);
    }

    /** Whether there is a way down from the learner's own Q, too, which the numbers of contours avoid. */
    private boolean hasOwnWay() {
        return settled().state().start() == FitState.OWN;
    }

    /** Starts, paths, and minima with their values. */
    private void keepOffMarks(double rem) {
        for (int start = 0; start < FitState.STARTS; start++) {
            if (start != FitState.OWN || hasOwnWay()) {
                List<FitPoint> way = result().way(direction, start);
                for (int i = 0; i < way.size(); i += 4) {
                    keepOff(way.get(i).mu(), way.get(i).sigma(), NEAR * rem, NEAR * rem);
                }
            }
        }
        for (FittedNormal each : FitNumbers.minima(result(), direction)) {
            keepOff(each.mu(), each.sigma(), BESIDE * rem, LINES * rem);
        }
    }

    private void keepOff(double mu, double sigma, double across, double up) {
        numbers.keepOff(plot.x(mu) - across, plot.yInside(sigma) - up, 2 * across, 2 * up);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        FitMaps shown = maps;
        boolean late =
                shown == null || (!moment().moving() && !shown.wish().showsAs(FitMaps.Wish.of(result(), axes, null)));
        marks.paint(brush, moment(), axes, late);
    }

    /** The last style of the map, which is probably the next one, too; null before the first painting. */
    DepthMap.@Nullable Style style() {
        return style;
    }

    /** The map; a way that leaves it is at its edge. */
    Plot plot() {
        return plot;
    }
}
