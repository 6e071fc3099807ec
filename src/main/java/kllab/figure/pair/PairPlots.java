package kllab.figure.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import kllab.figure.Brush;
import kllab.figure.plot.Marks;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;

/** The three charts of a pair; each layer has an item in each column. */
public final class PairPlots {
    private final Plot chances = new Plot(Scale.across(), Scale.up().full());
    private final Plot middle;
    private final Plot shares = new Plot(Scale.across(), Scale.up().signed().full());
    private final List<IntConsumer> layers = new ArrayList<>();

    /** Empty charts; the second on a scale of its own. */
    public PairPlots(Scale ofMiddle) {
        middle = new Plot(Scale.across(), ofMiddle);
    }

    public Plot chances() {
        return chances;
    }

    public Plot middle() {
        return middle;
    }

    public Plot shares() {
        return shares;
    }

    /** Adds a layer to one of them. */
    public void add(Plot to, Marks marks, Series.Source up) {
        Series series = to.add(marks);
        layers.add(columns -> series.show(columns, i -> i, up));
    }

    /** Shows the columns of a layout. */
    public void show(PairLayout layout) {
        layers.forEach(layer -> layer.accept(layout.columns()));
        for (Plot plot : all()) {
            plot.across().show(-0.5, (double) layout.items() / layout.perColumn() - 0.5);
        }
        chances.place(layout.chances());
        middle.place(layout.middle());
        shares.place(layout.shares());
    }

    private List<Plot> all() {
        return List.of(chances, middle, shares);
    }

    /** All that the axes depend on. */
    Object key() {
        return all().stream().map(Plot::key).toList();
    }

    void paintNumbers(Brush brush) {
        all().forEach(plot -> plot.paintNumbers(brush));
    }
}
