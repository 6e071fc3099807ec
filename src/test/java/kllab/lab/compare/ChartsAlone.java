package kllab.lab.compare;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.core.probability.Categorical;
import kllab.core.probability.Rescaling;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.page.Mode;
import kllab.figure.plot.Plot;
import kllab.ui.chart.SheetView;

/** The three charts of Compare without the rest of the screen, for the benchmark of frames. */
public final class ChartsAlone {
    private final Look look;
    private final ChartsSheet sheet = new ChartsSheet(Mode.PAPER);
    private final SheetView<CompareResult> view;
    private final CompareState start;
    private CompareResult result;

    /**
     * The positions of the charts' marks, so that contenders can paint the same ones.
     *
     * @param column the width of a column
     * @param perColumn outcomes per column: 1 as long as pixels can show each
     * @param steps whether the probabilities are drawn as a step outline instead of bars
     * @param totalsApart whether the column of totals has a scale of its own
     * @param labelled the number of largest contributions with a label
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

    /** One chart: its area and its scale. */
    public record Chart(Rectangle2D.Double area, double low, double high) {}

    public ChartsAlone(double[] p, double[] q, Look look) {
        this.look = look;
        start = stateOf(p, q);
        result = CompareResult.of(start);
        CompareResult first = result;
        view = new SheetView<>(sheet, () -> new Sheet.Moment<>(result, first, null, true), () -> look);
    }

    /** The state of the screen with these probabilities. */
    public static CompareState stateOf(double[] p, double[] q) {
        return CompareState.of(List.of(), Categorical.of(p), Categorical.of(q), "", "", "time");
    }

    public SheetView<CompareResult> view() {
        return view;
    }

    /** Drags the probability of the first outcome with the model of the screen. */
    public void drag(double chance) {
        Categorical moved = Rescaling.set(start.p(), 0, chance, start.locked());
        result = result.next(start.withP(moved));
        view.refresh();
    }

    /** The geometry of a sheet of this size at the beginning of the drag. */
    public static Geometry geometry(double[] p, double[] q, Look look, double width, double height) {
        int n = p.length;
        CompareResult result = CompareResult.of(stateOf(p, q));
        ChartsSheet sheet = new ChartsSheet(Mode.PAPER);
        sheet.settle(new Sheet.Moment<>(result, null, false), look, width, height);
        ChartsLayout layout = sheet.layout();
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
                sheet.totalsApart(),
                n > ChartsLayout.MOST_WITH_FIELDS ? ChartsSheet.LABELLED : n,
                chart(sheet.plots().chances()),
                chart(sheet.plots().middle()),
                chart(sheet.plots().shares()));
    }

    private static Chart chart(Plot plot) {
        return new Chart(
                new Rectangle2D.Double(plot.left(), plot.top(), plot.width(), plot.height()),
                plot.up().low(),
                plot.up().high());
    }
}
