package kllab.lab.compare;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import kllab.figure.ChartPlot;
import kllab.figure.pair.ChanceBars;
import kllab.lab.compare.CompareModel.Side;

/**
 * The three plots of the stage, with one item per column.
 *
 * @param chances of the probabilities
 * @param ratios of the log ratios
 * @param shares of the contributions
 */
record ChartsPlots(ChartPlot chances, ChartPlot ratios, ChartPlot shares) {
    private static final double OUTLINE = 0.13;

    private ChartsPlots() {
        this(new ChartPlot(), new ChartPlot(), new ChartPlot());
    }

    /** Bars and sticks, for few outcomes. */
    static ChartsPlots bars(ChartsSheet sheet) {
        Columns now = sheet.columns();
        ChartsMarks marks = new ChartsMarks(sheet);
        ChartsPlots plots = new ChartsPlots();
        for (Side side : Side.values()) {
            IntToDoubleFunction was = i -> sheet.pinnedChance(side, i);
            plots.chances.add(
                    new ChanceBars(side == Side.Q, OUTLINE, sheet::layout, was), column -> now.chance(side, column));
        }
        plots.ratios.add(marks.new Sticks(), now::least);
        plots.shares.add(marks.new Shares(), i -> now.above(i) + now.below(i));
        return plots;
    }

    /** Steps and spans, for many outcomes. */
    static ChartsPlots steps(ChartsSheet sheet) {
        Columns now = sheet.columns();
        Columns before = sheet.columnsOfPinned();
        ChartsSteps steps = new ChartsSteps(sheet);
        ChartsPlots plots = new ChartsPlots();
        plots.chances.add(steps.new Areas(Side.P), now::p);
        plots.chances.add(steps.new Areas(Side.Q), now::q);
        plots.chances.add(steps.new Ghosts(now::p), before::p);
        plots.chances.add(steps.new Ghosts(now::q), before::q);
        plots.chances.add(steps.new Outlines(Side.P), now::p);
        plots.chances.add(steps.new Outlines(Side.Q), now::q);
        plots.ratios.add(steps.new Spans(), now::greatest);
        plots.shares.add(steps.new Gains(), now::above);
        plots.shares.add(steps.new Ghosts(now::above), before::above);
        plots.shares.add(steps.new Ghosts(now::below), before::below);
        plots.shares.add(steps.new Losses(), now::below);
        return plots;
    }

    /** Shows the numbers of a layout's columns on some scales. */
    void show(ChartsLayout layout, ChartsScales scales) {
        for (ChartPlot plot : List.of(chances, ratios, shares)) {
            plot.show(layout.columns());
            plot.setAcross(-0.5, (double) layout.outcomes() / layout.perColumn() - 0.5);
        }
        chances.setUp(scales.chances());
        ratios.setUp(scales.ratios());
        shares.setUp(scales.shares());
    }
}
