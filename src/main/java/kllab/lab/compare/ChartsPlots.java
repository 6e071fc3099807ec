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

/** The three plots of the stage and their renderers: bars and sticks for few outcomes, steps and spans for many. */
final class ChartsPlots {
    private final Columns columns = new Columns();
    private final Columns ofPinned = new Columns();
    private final ChartsMarks marks = new ChartsMarks();
    private final Three ofBars = bars();
    private @Nullable ChartsSteps steps;
    private @Nullable Three ofSteps;
    private ChartsLayout layout = ChartsLayout.of(1, 1, 1, 2, false);

    /** The plots of one style. */
    private static final class Three {
        private final ChartPlot chances = new ChartPlot();
        private final ChartPlot ratios = new ChartPlot();
        private final ChartPlot shares = new ChartPlot();
        private final List<Layer> layers = new ArrayList<>();

        void add(ChartPlot plot, Source source, boolean ofPinned, MarkRenderer renderer) {
            Series series = new Series();
            plot.add(series, renderer);
            layers.add(new Layer(series, source, ofPinned));
        }

        void show(int items, boolean withPinned) {
            for (Layer layer : layers) {
                layer.series.show(layer.ofPinned && !withPinned ? 0 : items, i -> i, layer.source);
            }
        }

        void scale(ChartsScales scales, double columns) {
            chances.setAcross(-0.5, columns - 0.5);
            ratios.setAcross(-0.5, columns - 0.5);
            shares.setAcross(-0.5, columns - 0.5);
            chances.setUp(scales.chances());
            ratios.setUp(scales.ratios());
            shares.setUp(scales.shares());
        }
    }

    /** A series with its numbers, one item per column. */
    private record Layer(Series series, Source source, boolean ofPinned) {}

    private Three bars() {
        Columns now = columns;
        Three three = new Three();
        three.add(three.chances, now::p, false, marks.new Bars(Side.P));
        three.add(three.chances, now::q, false, marks.new Bars(Side.Q));
        three.add(three.ratios, now::least, false, marks.new Sticks());
        three.add(three.shares, i -> now.above(i) + now.below(i), false, marks.new Shares());
        return three;
    }

    private Three steps(ChartsSteps from) {
        Columns now = columns;
        Columns before = ofPinned;
        Three three = new Three();
        three.add(three.chances, now::p, false, from.new Areas(Side.P));
        three.add(three.chances, now::q, false, from.new Areas(Side.Q));
        three.add(three.chances, before::p, true, from.new Ghosts(now::p));
        three.add(three.chances, before::q, true, from.new Ghosts(now::q));
        three.add(three.chances, now::p, false, from.new Outlines(Side.P));
        three.add(three.chances, now::q, false, from.new Outlines(Side.Q));
        three.add(three.ratios, now::greatest, false, from.new Spans());
        three.add(three.shares, now::above, false, from.new Gains());
        three.add(three.shares, before::above, true, from.new Ghosts(now::above));
        three.add(three.shares, before::below, true, from.new Ghosts(now::below));
        three.add(three.shares, now::below, false, from.new Losses());
        return three;
    }

    /** Takes the numbers of a scene; the scales are set later, since they depend on the numbers. */
    void show(Scene<CompareResult> scene, Look look, ChartsLayout next) {
        layout = next;
        columns.show(scene.result(), look.unit(), next.perColumn());
        CompareResult before = scene.pinned();
        if (before != null) {
            ofPinned.show(before, look.unit(), next.perColumn());
        }
        if (next.steps()) {
            steps().show(scene, next);
        } else {
            marks.show(scene, look, next);
        }
        three().show(next.columns(), before != null);
    }

    /** The marks for many outcomes, created on first use. */
    private ChartsSteps steps() {
        ChartsSteps known = steps;
        if (known == null) {
            known = new ChartsSteps(columns);
            steps = known;
            ofSteps = steps(known);
        }
        return known;
    }

    private Three three() {
        return layout.steps() && ofSteps != null ? ofSteps : ofBars;
    }

    Columns columns() {
        return columns;
    }

    /** The columns of the pinned result; null if nothing is pinned. */
    @Nullable
    Columns pinned(Scene<CompareResult> scene) {
        return scene.pinned() == null ? null : ofPinned;
    }

    void scale(ChartsScales scales) {
        three().scale(scales, (double) layout.outcomes() / layout.perColumn());
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
