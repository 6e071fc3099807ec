package kllab.lab.channel;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Points;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Wish;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The number of messages of each exact duration, on a logarithmic scale: the dots approach a line whose slope is the
 * capacity. Below, the exact counts around the selected duration.
 */
final class CountSheet extends SettledSheet<ChannelResult> {
    private static final double TOP = 4.9;
    private static final double AXIS = 2.9;
    private static final double ROW = 1.6;
    private static final double NAMES = 2.8;
    private static final double BETWEEN = 0.9;
    private static final int MOST_COLUMNS = 9;
    private static final int MOST_TICKS = 7;

    private final Plot plot =
            new Plot(Scale.across().show(0, ChannelState.LATEST).every(10), Scale.up());
    private final Labels labels = Labels.onPlates();

    /** A row of the table: what it says of a duration. */
    private record Row(RichText name, Tone tone, Quantity<ChannelResult> cells) {}

    CountSheet() {
        addTrend(Curve.ghost(), this::pinned);
        addTrend(Curve.of(Tone.QT, 0.13), this::result);
        plot.add(Points.dots(Tone.INK, 0.2)).show(ChannelState.LATEST + 1, t -> t, this::result, this::logarithm);
        plot.add(Points.dots(Tone.INK, 0.36)).show(1, i -> time(), i -> logarithm(result(), time()));
    }

    /** Adds the asymptote of the counts. */
    private void addTrend(Curve curve, Supplier<@Nullable ChannelResult> of) {
        plot.add(curve).show(2, i -> i * ChannelState.LATEST, of, (r, i) -> r.trend(i * ChannelState.LATEST));
    }

    Plot plot() {
        return plot;
    }

    private int time() {
        return result().state().time();
    }

    /** The logarithm of a count; not a number if there is no message. */
    private double logarithm(ChannelResult of, int time) {
        BigInteger count = of.counts().get(time);
        return count.signum() == 0 ? Double.NaN : Math.log(count.doubleValue());
    }

    @Override
    protected Object settle(Look look) {
        place(plot, 2.6, TOP, 0.8, look.presents() ? AXIS : AXIS + rows().size() * ROW + 0.9);
        double greatest = 0;
        for (int t = 0; t <= ChannelState.LATEST; t++) {
            double logarithm = logarithm(settled(), t);
            greatest = Double.isNaN(logarithm) ? greatest : Math.max(greatest, logarithm);
        }
        double unit = 1 / look.shown(1);
        double most = Math.max(2 * unit, greatest * 1.04);
        double share = Math.max(unit / most, 1.0 / MOST_TICKS);
        plot.up().in(look.shown(1)).show(0, most).apart(share * plot.height(), plot.height());
        return plot.key();
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        brush.text(look().rich("channel.count.title").bold(), 0, r, Tone.INK, r, Anchor.START);
        RichText up = look().rich("channel.count.up", look().log(), look().unitName());
        brush.text(up, 0, plot.top() - 0.75 * r, Tone.AXIS, look().small(), Anchor.START);
        plot.paintLevels(brush);
        plot.paintAcross(brush);
        RichText across = look().rich("channel.count.across");
        brush.text(across, plot.right(), plot.base() + 2.6 * r, Tone.AXIS, look().small(), Anchor.END);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        brush.fitted(ChannelWords.counted(result(), time(), look()), 0, 2.5 * r, width(), Tone.INK, Anchor.START);
        double x = plot.x(time());
        brush.fill(x - 0.4 * r, plot.top() - 0.2 * r, 0.8 * r, plot.height() + 0.5 * r, Tone.BAND);
        brush.line(x - 0.4 * r, plot.base(), x + 0.4 * r, plot.base(), Tone.AXIS, 1.4); // the band is over the axis
        plot.paintMarks(brush);
        labels.begin(plot.left(), plot.top(), plot.right(), plot.base());
        Wish corner = new Wish(plot.right() - 0.4 * r, plot.base() - 0.6 * r, Anchor.END, 1);
        labels.need(Tone.QT, r, List.of(rich(ChannelWords.SLOPE)), corner);
        labels.paint(brush);
        if (!look().presents()) {
            brush.text(rich(ChannelWords.GROWTH), 0, plot.base() + 2.6 * r, Tone.INK2, look().small(), Anchor.START);
            paintTable(brush, plot.base() + AXIS * r);
        }
    }

    // ---- exact counts -------------------------------------------------------------------------------------------

    /**
     * The rows: without spaces one more, the length without the last gap; for dots and dashes of 1 and 2 units the
     * counts by it are Fibonacci numbers.
     */
    private List<Row> rows() {
        Row times = new Row(RichText.parse("<v>t</v>"), Tone.INK2, ChannelWords.TIMES);
        RichText count = RichText.parse("<v>N</v><m>(</m><v>t</v><m>)</m>");
        Row counts = new Row(count, Tone.INK, ChannelWords.SHORT_COUNTS);
        RichText open = RichText.parse("<v>t</v> <m>\u2212</m> 1");
        return result().state().spaces()
                ? List.of(times, counts)
                : List.of(times, new Row(open, Tone.INK2, ChannelWords.OPEN_TIMES), counts);
    }

    private void paintTable(Brush brush, double top) {
        double r = brush.rem(1);
        List<Row> rows = rows();
        int columns = columns(brush, width() - NAMES * r);
        double column = (width() - NAMES * r) / columns;
        int step = result().lattice();
        int last = ChannelState.LATEST / step;
        int first = Math.clamp(time() / step - columns / 2, 0, Math.max(0, last - columns + 1));
        if (time() % step == 0) {
            double left = NAMES * r + (time() / step - first) * column;
            brush.fill(left, top, column, rows.size() * ROW * r, Tone.BAND);
        }
        for (int row = 0; row < rows.size(); row++) {
            Row each = rows.get(row);
            double base = top + (1.1 + row * ROW) * r;
            brush.text(each.name, 0, base, each.tone, r, Anchor.START);
            for (int i = 0; i < columns && first + i <= last; i++) {
                int t = (first + i) * step;
                boolean bold = t == time() && each.tone == Tone.INK;
                double x = NAMES * r + (i + 0.5) * column;
                brush.text(each.cells.at(result(), t, look()), x, base, each.tone, bold, r, Anchor.MIDDLE);
            }
        }
        brush.line(0, top + 1.5 * r, width(), top + 1.5 * r, Tone.GRID, 1);
    }

    /**
     * The number of columns for which the widest count fits, in the usual text size, without touching its neighbour.
     */
    private int columns(Brush brush, double room) {
        double r = brush.rem(1);
        double widest = IntStream.rangeClosed(0, ChannelState.LATEST)
                .mapToObj(t -> ChannelWords.SHORT_COUNTS.at(result(), t, look()))
                .mapToDouble(count -> brush.width(count, true, r))
                .max()
                .orElse(0);
        return Math.clamp((long) (room / (widest + BETWEEN * r)), 1, MOST_COLUMNS);
    }
}
