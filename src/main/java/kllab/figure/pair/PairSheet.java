package kllab.figure.pair;

import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Marks;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a pair of distributions on one axis of items: their probabilities, what the lab is about, the contributions to
 * the KL; with the column of totals at their right.
 *
 * @param <R> the result that it shows
 */
public abstract class PairSheet<R> extends SettledSheet<R> implements ShareItems {
    /** How far a title is above its chart, in rem. */
    private static final double TITLE = 0.75;

    private static final double BAND_BEYOND = 0.2;

    private final PairNumbers<R> numbers;

    protected PairSheet(PairNumbers<R> numbers) {
        this.numbers = numbers;
    }

    @Override
    public abstract PairLayout layout();

    public abstract PairPlots plots();

    @Override
    public final Plot shares() {
        return plots().shares();
    }

    /** Which item of a result is at a place on the axis. */
    protected int item(int place) {
        return place;
    }

    /** The number of a row that is at a place. */
    protected double value(Quantity<R> row, R of, int place) {
        return row.exact(of, item(place), look());
    }

    public final double now(Quantity<R> row, int place) {
        return value(row, result(), place);
    }

    /** The same of the pinned result; NaN if there is none. */
    public final double was(Quantity<R> row, int place) {
        R before = comparable();
        return before == null ? Double.NaN : value(row, before, place);
    }

    /** The pinned probability at a place. */
    final double pinnedChance(boolean ofQ, int place) {
        return was(numbers.chances(ofQ), place);
    }

    @Override
    public final double pinnedShare(int place) {
        return was(numbers.shares(), place);
    }

    /** Bars of probabilities and contributions; between them marks of something else. */
    protected final PairPlots bars(Scale ofMiddle, Marks marks, Series.Source middle) {
        PairPlots made = new PairPlots(ofMiddle);
        made.add(made.chances(), new ChanceBars(this, false), place -> now(numbers.p(), place));
        made.add(made.chances(), new ChanceBars(this, true), place -> now(numbers.q(), place));
        made.add(made.middle(), marks, middle);
        made.add(made.shares(), new ShareBars(this), this::shareAt);
        return made;
    }

    /** A contribution, on the scale of its chart. */
    protected final double shareAt(int place) {
        return now(numbers.shares(), place);
    }

    @Override
    public final String share(int place) {
        return numbers.shares().signedAt(result(), item(place), look());
    }

    /** The contributions stacked. */
    protected final SharesStack stack(Brush brush) {
        return new SharesStack(brush, layout(), numbers, result());
    }

    protected abstract PairLegend legend();

    /** Lays out the charts and settles their scales. Returns what else the frame depends on. */
    protected abstract Object settleCharts(Look look);

    @Override
    protected final Object settle(Look look) {
        Object others = settleCharts(look);
        return List.of(layout(), plots().key(), selected(), others);
    }

    /** The name of what is pinned, in the legend; empty if nothing is. */
    protected String pinnedName() {
        return pinned() == null ? "" : look().say("pair.pinned");
    }

    /** The pinned result, if it can be compared with the current one. */
    protected @Nullable R comparable() {
        return pinned();
    }

    // ---- scales -------------------------------------------------------------------------------------------------

    /** The range of rows that are charted: 0 and what is finite, of the settled result and of the pinned one. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    protected final DoubleSummaryStatistics range(Quantity<R>... rows) {
        DoubleSummaryStatistics range = new DoubleSummaryStatistics();
        range.accept(0);
        for (Quantity<R> row : rows) {
            add(row, settled(), range);
            R before = comparable();
            if (before != null) {
                add(row, before, range);
            }
        }
        return range;
    }

    private void add(Quantity<R> row, R of, DoubleSummaryStatistics range) {
        int places = Math.ceilDiv(numbers.p().items().applyAsInt(of), layout().perColumn());
        for (int place = 0; place < places; place++) {
            double value = value(row, of, place);
            if (Double.isFinite(value)) {
                range.accept(value);
            }
        }
    }

    /** The height of the stack beside the contributions; 0 if it is infinite. */
    protected final double stacked() {
        double gains = numbers.gains().exact(settled(), 0, look());
        return Double.isFinite(gains) ? gains : 0;
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public final void paintFrame(Brush brush) {
        frameTiles(width(), height()).forEach(t -> t.painting().accept(brush));
    }

    /** The areas around the charts: above the first, between them, at their left, and the rule at their right. */
    @Override
    public final List<Tile> frameTiles(double width, double height) {
        PairLayout layout = layout();
        double r = layout.rem();
        return List.of(
                new Tile(slab(0, layout.chances().y), brush -> legend().paint(brush)),
                new Tile(slab(layout.chances().getMaxY(), layout.middle().y), this::paintGapUnderChances),
                new Tile(slab(layout.middle().getMaxY(), layout.shares().y), this::paintGapUnderMiddle),
                new Tile(
                        new Rectangle2D.Double(0, 0, Math.ceil(layout.left()), height),
                        brush -> plots().paintNumbers(brush)),
                new Tile(
                        new Rectangle2D.Double(Math.floor(layout.right()), 0, r * 2, height), layout::paintDoubleRule));
    }

    /** A strip between two heights, in whole pixels. */
    private Rectangle2D slab(double top, double bottom) {
        return new Rectangle2D.Double(0, Math.floor(top), layout().width(), Math.ceil(bottom) - Math.floor(top));
    }

    private void paintGapUnderChances(Brush brush) {
        paintBand(brush, layout().chances().getMaxY(), layout().middle().y);
        paintUnderChances(brush);
    }

    /** Paints names, and the title of the second chart. */
    protected abstract void paintUnderChances(Brush brush);

    private void paintGapUnderMiddle(Brush brush) {
        paintBand(brush, layout().middle().getMaxY(), layout().shares().y);
        paintTitle(brush, look().rich("pair.share", look().log()), layout().shares());
    }

    /** Paints the title of a chart. */
    protected final void paintTitle(Brush brush, RichText title, Rectangle2D chart) {
        double base = chart.getY() - brush.rem(TITLE);
        brush.fitted(title, layout().left(), base, chart.getWidth(), Tone.INK, Brush.Anchor.START);
    }

    private void paintBand(Brush brush, double from, double to) {
        if (selected() >= 0) {
            layout().paintBand(brush, selected(), from, to);
        }
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public final void paintData(Brush brush) {
        pieces(height()).forEach(t -> t.painting().accept(brush));
    }

    @Override
    public final List<Tile> dataTiles(double width, double height) {
        return changesAsOne()
                ? List.of(new Tile(new Rectangle2D.Double(0, 0, width, height), this::paintData))
                : pieces(height);
    }

    /** Whether a step of a hand changes all charts, and these have so many marks that one canvas costs less than four. */
    protected boolean changesAsOne() {
        return false;
    }

    /** The three charts, with the texts of the selected item, and the total; labels may extend into the gaps. */
    private List<Tile> pieces(double height) {
        PairLayout layout = layout();
        return List.of(
                new Tile(slab(0, layout.middle().y), this::paintChances),
                new Tile(slab(layout.chances().getMaxY(), layout.shares().y), this::paintMiddle),
                new Tile(slab(layout.middle().getMaxY(), height), this::paintTotal),
                new Tile(slab(layout.middle().getMaxY(), height), this::paintShares));
    }

    private void paintChances(Brush brush) {
        Plot plot = plots().chances();
        paintBand(brush, plot.top() - brush.rem(BAND_BEYOND), plot.base());
        plot.paintGrid(brush);
        paintBehindChances(brush);
        plot.paintMarks(brush);
        paintBesideChances(brush);
    }

    protected void paintBehindChances(Brush brush) {
        // nothing but levels
    }

    protected void paintBesideChances(Brush brush) {
        // nothing but marks
    }

    private void paintMiddle(Brush brush) {
        Plot plot = plots().middle();
        paintBand(brush, plot.top(), plot.base());
        plot.paintGrid(brush);
        paintTotalOfMiddle(brush);
        plot.paintMarks(brush);
    }

    /** Paints the total of the second chart, below its marks. */
    protected abstract void paintTotalOfMiddle(Brush brush);

    /** The sum of the contributions, on an axis of its own. */
    private void paintTotal(Brush brush) {
        layout().paintTotalAxis(brush, plots().shares().y(0));
        paintStack(brush);
    }

    /** Paints the contributions stacked. */
    protected abstract void paintStack(Brush brush);

    private void paintShares(Brush brush) {
        Plot plot = plots().shares();
        paintBand(brush, plot.top(), plot.base() + brush.rem(BAND_BEYOND));
        plot.paintGrid(brush);
        plot.paintMarks(brush);
    }
}
