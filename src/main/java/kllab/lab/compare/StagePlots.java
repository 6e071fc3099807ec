package kllab.lab.compare;

import java.util.ArrayList;
import java.util.List;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.MarkRenderer;
import kllab.figure.Series;
import kllab.figure.Series.Source;
import kllab.figure.Sheet.Scene;
import kllab.lab.compare.CompareModel.Side;
import org.jspecify.annotations.Nullable;

/** The three plots of the stage, and what they draw: bars and sticks of few outcomes, steps and spans of many. */
final class StagePlots {
    private final StageMarks marks = new StageMarks();
    private final StageSteps steps = new StageSteps();
    private final List<Layer> layers = new ArrayList<>();
    private final Three ofBars = new Three();
    private final Three ofSteps = new Three();
    private StageLayout layout = StageLayout.of(1, 1, 1, 2, false);

    /** The plots of one way to draw. */
    private static final class Three {
        private final ChartPlot chances = new ChartPlot();
        private final ChartPlot ratios = new ChartPlot();
        private final ChartPlot shares = new ChartPlot();

        void scale(StageScales scales, double columns) {
            chances.setAcross(-0.5, columns - 0.5);
            ratios.setAcross(-0.5, columns - 0.5);
            shares.setAcross(-0.5, columns - 0.5);
            chances.setUp(scales.chances());
            ratios.setUp(scales.ratios());
            shares.setUp(scales.shares());
        }
    }

    /** A series with its numbers: an item a column. */
    private record Layer(Series series, Source source, boolean ofPinned) {}

    StagePlots() {
        Columns now = steps.columns();
        Columns before = steps.ofPinned();
        add(ofBars.chances, now::p, false, marks.new Bars(Side.P));
        add(ofBars.chances, now::q, false, marks.new Bars(Side.Q));
        add(ofBars.ratios, now::least, false, marks.new Sticks());
        add(ofBars.shares, i -> now.above(i) + now.below(i), false, marks.new Shares());
        add(ofSteps.chances, now::p, false, steps.new Areas(Side.P));
        add(ofSteps.chances, now::q, false, steps.new Areas(Side.Q));
        add(ofSteps.chances, before::p, true, steps.new Ghosts(now::p));
        add(ofSteps.chances, before::q, true, steps.new Ghosts(now::q));
        add(ofSteps.chances, now::p, false, steps.new Outlines(Side.P));
        add(ofSteps.chances, now::q, false, steps.new Outlines(Side.Q));
        add(ofSteps.ratios, now::greatest, false, steps.new Spans());
        add(ofSteps.shares, now::above, false, steps.new Gains());
        add(ofSteps.shares, before::above, true, steps.new Ghosts(now::above));
        add(ofSteps.shares, before::below, true, steps.new Ghosts(now::below));
        add(ofSteps.shares, now::below, false, steps.new Losses());
    }

    private void add(ChartPlot plot, Source source, boolean ofPinned, MarkRenderer renderer) {
        Series series = new Series();
        plot.add(series, renderer);
        layers.add(new Layer(series, source, ofPinned));
    }

    /** Takes the numbers of a scene; the scales come after, since they follow from the numbers. */
    void show(Scene<CompareResult> scene, Look look, StageLayout next) {
        layout = next;
        steps.show(scene, look.unit(), next);
        marks.show(scene, look, next);
        for (Layer layer : layers) {
            int items = layer.ofPinned && scene.pinned() == null ? 0 : next.columns();
            layer.series.show(items, i -> i, layer.source);
        }
    }

    Columns columns() {
        return steps.columns();
    }

    /** The columns of what is pinned; null where nothing is. */
    @Nullable
    Columns pinned(Scene<CompareResult> scene) {
        return scene.pinned() == null ? null : steps.ofPinned();
    }

    void scale(StageScales scales) {
        three().scale(scales, (double) layout.outcomes() / layout.perColumn());
    }

    private Three three() {
        return layout.steps() ? ofSteps : ofBars;
    }

    ChartPlot chances() {
        return three().chances;
    }

    ChartPlot ratios() {
        return three().ratios;
    }

    ChartPlot shares() {
        return three().shares;
    }
}
