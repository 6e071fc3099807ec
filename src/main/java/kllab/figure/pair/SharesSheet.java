package kllab.figure.pair;

import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The contributions to the KL alone, on an axis of items, with the column of their total: where a page shows the pair itself in a
 * way of its own. What is above them, and below, is the page's.
 *
 * @param <R> the result that it shows
 */
public abstract class SharesSheet<R> extends SettledSheet<R> implements ShareItems {
    private static final double TITLE = 0.75;

    /** The part of a column that a text may have. */
    private static final double ROOM = 0.94;

    private static final double BAND_BEYOND = 0.2;
    private static final double SMALLEST_SPAN = 0.02;

    /** The highest contribution is shown as an arrow; the others need some room beside it. */
    private static final double BESIDE_ENDLESS = 1.3;

    private final PairNumbers<R> numbers;
    private final Plot plot = new Plot(Scale.across(), Scale.up().signed().full());

    @SuppressWarnings("this-escape") // the bars are painted later, when the sheet is whole
    private final Series bars = plot.add(new ShareBars(this));

    private Layout layout = new Layout(1, 1, 1, 1, new Rectangle2D.Double(0, 0, 1, 1));

    /** The places of the items; the double rule goes from the upper edge of the sheet to the lower end of the chart. */
    private record Layout(double width, double height, double rem, int items, Rectangle2D.Double shares)
            implements PairLayout {
        @Override
        public Areas areas() {
            return new Areas(new Rectangle2D.Double(shares.x, 0.1 * rem, shares.width, 0), shares, shares);
        }
    }

    /**
     * What a scale has room for, in nats.
     *
     * @param low how far contributions go below zero, {@code high} above
     * @param stack the height of all positive ones
     */
    public record Reach(double low, double high, double stack) {}

    protected SharesSheet(PairNumbers<R> numbers) {
        this.numbers = numbers;
    }

    /** What is above the chart, with its title, in rem. */
    protected abstract double above(Look look);

    /** What is below it, in rem. */
    protected abstract double below(Look look);

    /** What the scale has room for at least: where little is to be seen, a hand may change that, and the scale stays meanwhile. */
    protected Reach reach() {
        return new Reach(0, 0, 0);
    }

    /** What follows the title, if there is room. */
    protected abstract RichText remark();

    @Override
    public int selected() {
        return -1;
    }

    // ---- layout ---------------------------------------------------------------------------------------------------

    @Override
    public final PairLayout layout() {
        return layout;
    }

    @Override
    public final Plot shares() {
        return plot;
    }

    @Override
    protected final Object settle(Look look) {
        double r = look.rem();
        double left = PairLayout.left(r);
        double top = above(look) * r;
        plot.place(left, top, PairLayout.right(width(), r), height() - below(look) * r);
        int items = numbers.shares().items().applyAsInt(result());
        layout = new Layout(width(), height(), r, items, plot.area());
        bars.show(items, i -> i, i -> numbers.shares().exact(result(), i, look()));
        plot.across().show(-0.5, items - 0.5);
        settleUp(look);
        return List.of(layout, plot.key(), frame());
    }

    /** What else the frame depends on. */
    protected Object frame() {
        return "";
    }

    private void settleUp(Look look) {
        DoubleSummaryStatistics range = new DoubleSummaryStatistics();
        range.accept(look.shown(reach().high));
        range.accept(-look.shown(reach().low));
        add(settled(), range, look);
        R before = comparable();
        if (before != null) {
            add(before, range, look);
        }
        double high = Math.max(SMALLEST_SPAN, range.getMax());
        double gains = Math.max(look.shown(reach().stack), numbers.gains().exact(settled(), 0, look));
        boolean endless = Double.isInfinite(gains);
        PairScales.shares(
                plot, layout, range.getMin(), endless ? Math.max(3, high * BESIDE_ENDLESS) : high, endless ? 0 : gains);
    }

    private void add(R of, DoubleSummaryStatistics range, Look look) {
        for (int item = 0; item < numbers.shares().items().applyAsInt(of); item++) {
            double share = numbers.shares().exact(of, item, look);
            if (Double.isFinite(share)) {
                range.accept(share);
            }
        }
    }

    /** The pinned result, if it has as many items. */
    private @Nullable R comparable() {
        R before = pinned();
        return before != null
                        && numbers.shares().items().applyAsInt(before)
                                == numbers.shares().items().applyAsInt(result())
                ? before
                : null;
    }

    @Override
    public final double pinnedShare(int place) {
        R before = comparable();
        return before == null ? Double.NaN : numbers.shares().exact(before, place, look());
    }

    @Override
    public final String share(int place) {
        return numbers.shares().withSignAt(result(), place, look());
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double room = plot.width();
        brush.title(
                look().rich("pair.share", look().log()), remark(), plot.left(), plot.top() - brush.rem(TITLE), room);
        plot.paintNumbers(brush);
        layout.paintDoubleRule(brush);
    }

    @Override
    public void paintData(Brush brush) {
        if (selected() >= 0) {
            layout.paintBand(brush, selected(), plot.top() - brush.rem(BAND_BEYOND), height());
        }
        plot.paintGrid(brush);
        layout.paintTotalAxis(brush, plot.y(0));
        new SharesStack(brush, layout, numbers, result())
                .paint(plot, layout.items(), i -> numbers.shares().exact(result(), i, look()));
        plot.paintMarks(brush);
        paintItems(brush);
    }

    /** Paints what else stands at the items. */
    protected abstract void paintItems(Brush brush);

    /** Writes something of an item in the middle of its column: the first version that has room, or the last one, smaller. */
    protected final void write(Brush brush, List<RichText> versions, int item, double base, Tone tone) {
        double room = ROOM * layout.column();
        brush.fitted(brush.fitting(versions, room), layout.center(item), base, room, tone, Brush.Anchor.MIDDLE);
    }

    /** The same with a single version. */
    protected final void write(Brush brush, RichText text, int item, double base, Tone tone) {
        write(brush, List.of(text), item, base, tone);
    }
}
