package kllab.lab.compare;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.core.probability.Categorical;
import kllab.core.probability.Rescaling;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.ui.chart.SheetView;

/** The three charts of Compare without the screen around them: for the benchmark of frames. */
public final class ChartsAlone {
    private final Look look;
    private final StageSheet sheet = new StageSheet(false);
    private final SheetView<CompareResult> view;
    private final CompareState start;
    private CompareResult result;

    /**
     * Where the charts put their marks, so that others can paint the same ones.
     *
     * @param column the width of a column
     * @param perColumn outcomes that a column sums: 1 as long as pixels can show each
     * @param steps whether the chances are a step outline, and not bars
     * @param totalsApart whether the column of totals has a scale of its own, that it fills
     * @param labelled how many of the largest contributions carry a label
     */
    public record Geometry(
            double left,
            double column,
            int perColumn,
            boolean steps,
            double barWidth,
            double barGap,
            double shareWidth,
            double totalsCenter,
            double width,
            boolean few,
            boolean totalsApart,
            int labelled,
            Chart chances,
            Chart ratios,
            Chart shares) {}

    /** One chart: its place and its scale. */
    public record Chart(Rectangle2D.Double area, double low, double high) {}

    public ChartsAlone(double[] p, double[] q, Look look) {
        this.look = look;
        start = stateOf(p, q);
        result = CompareResult.of(start);
        view = new SheetView<>(sheet, () -> new Sheet.Scene<>(result, null, true), () -> look);
    }

    /** The state of the screen with these chances. */
    public static CompareState stateOf(double[] p, double[] q) {
        return CompareState.of(List.of(), Categorical.of(p), Categorical.of(q), "", "", "time");
    }

    public SheetView<CompareResult> view() {
        return view;
    }

    /** A drag of the first outcome's chance, as the screen's own model does it. */
    public void drag(double chance) {
        Categorical moved = Rescaling.set(start.p(), 0, chance, start.locked());
        result = result.next(start.withP(moved));
        view.refresh();
    }

    /** Where everything stands on a sheet of that size at the start of the drag. */
    public static Geometry geometry(double[] p, double[] q, Look look, double width, double height) {
        int n = p.length;
        StageLayout layout = StageLayout.of(width, height, look.rem(), n, false);
        CompareResult result = CompareResult.of(stateOf(p, q));
        Columns columns = new Columns();
        columns.show(result, look.unit(), layout.perColumn());
        StageScales scales = StageScales.of(result, columns, null, look, layout);
        return new Geometry(
                layout.left(),
                layout.column(),
                layout.perColumn(),
                layout.steps(),
                layout.barWidth(),
                layout.barGap(),
                layout.shareWidth(),
                layout.totalsCenter(),
                layout.width(),
                layout.few(),
                scales.totalsApart(),
                n > StageLayout.MOST_WITH_FIELDS ? StageMarks.LABELLED : n,
                chart(layout.chances(), scales.chances()),
                chart(layout.ratios(), scales.ratios()),
                chart(layout.shares(), scales.shares()));
    }

    private static Chart chart(Rectangle2D.Double area, ChartPlot.Range range) {
        return new Chart(area, range.low(), range.high());
    }
}
