package kllab.lab.channel;

import java.awt.geom.Rectangle2D;
import java.math.BigInteger;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Steps;
import kllab.figure.Tone;
import kllab.text.RichText;

/**
 * The number of messages of each exact duration, on a logarithmic scale: the dots approach a line whose slope is the
 * capacity. Below, the exact counts around the selected duration.
 */
final class CountSheet extends SettledSheet<ChannelResult> {
    private static final double LEFT = 2.6;
    private static final double TOP = 4.9;
    private static final double AXIS = 2.9;
    private static final double ROW = 1.6;
    private static final double BETWEEN = 0.9;
    private static final int MOST_COLUMNS = 9;
    private static final int TICK = 10;
    private static final int MOST_TICKS = 7;

    private final ChartPlot plot = new ChartPlot();
    private final Rectangle2D.Double area = new Rectangle2D.Double();
    private double most = 1;

    CountSheet() {
        plot.setAcross(0, ChannelState.LATEST);
    }

    Rectangle2D.Double area() {
        return area;
    }

    /** The duration nearest to a position, in units. */
    int timeAt(double x) {
        return (int) Math.rint((x - area.x) / area.width * ChannelState.LATEST);
    }

    @Override
    protected Object settle(Look look) {
        inset(area, LEFT, TOP, 0.8, AXIS + rows(result()) * ROW + 0.9);
        most = Math.max(2, look.shown(greatest(settled())) * 1.04);
        plot.setUp(new ChartPlot.Range(0, most, Steps.atLeast(Math.max(1, most / MOST_TICKS)), false));
        return List.of(area.height, most);
    }

    /**
     * The number of rows: without spaces one more, the length without the last gap; for dots and dashes of 1 and 2 units the
     * counts by it are Fibonacci numbers.
     */
    private static int rows(ChannelResult result) {
        return isOpen(result) ? 3 : 2;
    }

    private static boolean isOpen(ChannelResult result) {
        return !result.state().spaces();
    }

    private static double greatest(ChannelResult result) {
        return result.counts().stream().mapToDouble(CountSheet::ln).max().orElse(0);
    }

    private static double ln(BigInteger count) {
        return count.signum() == 0 ? 0 : Math.log(count.doubleValue());
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        double small = brush.look().small();
        RichText title = brush.look().rich("channel.count.title");
        brush.text(title.bold(), 0, r, Tone.INK, r, Anchor.START);
        String up = brush.look()
                .say("channel.count.up", brush.look().log(), brush.look().unitName());
        brush.text(RichText.parse(up), 0, TOP * r - 0.75 * r, Tone.AXIS, small, Anchor.START);
        plot.paintFrame(brush, area);
        double base = area.getMaxY();
        for (int t = 0; t <= ChannelState.LATEST; t += TICK) {
            double x = plot.x(t, area);
            brush.line(x, base, x, base + 0.3 * r, Tone.AXIS, 1.2);
            brush.text(Integer.toString(t), x, base + 1.35 * r, Tone.AXIS, false, small, Anchor.MIDDLE);
        }
        RichText across = brush.look().rich("channel.count.across");
        brush.text(across, area.getMaxX(), base + 2.6 * r, Tone.AXIS, small, Anchor.END);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        ChannelResult result = result();
        double r = brush.rem(1);
        RichText counted = ChannelWords.counted(result, brush.look());
        double size = Math.min(r, r * width() / brush.width(counted, r));
        brush.text(counted, 0, 2.5 * r, Tone.INK, size, Anchor.START);
        double x = plot.x(result.state().time(), area);
        brush.fill(x - 0.4 * r, area.y - 0.2 * r, 0.8 * r, area.height + 0.5 * r, Tone.BAND);
        plotLines(brush);
        ChannelResult pinned = pinned();
        if (pinned != null) {
            trend(brush, pinned, Tone.INK3, true);
        }
        trend(brush, result, Tone.QT, false);
        dots(brush, result);
        slope(brush, result);
        table(brush, result);
    }

    /** Repaints the grid lines over the band. */
    private void plotLines(Brush brush) {
        double x = plot.x(result().state().time(), area);
        double base = area.getMaxY();
        brush.line(x - brush.rem(0.4), base, x + brush.rem(0.4), base, Tone.AXIS, 1.4);
    }

    /** The asymptote of the counts, from where it exceeds one message. */
    private void trend(Brush brush, ChannelResult result, Tone tone, boolean dashed) {
        double slope = brush.look().shown(result.telegraph().natsPerUnit());
        double from = brush.look().shown(result.trend(0));
        double start = from < 0 ? -from / slope : 0;
        double end = Math.min(ChannelState.LATEST, (most - from) / slope);
        double x1 = plot.x(start, area);
        double y1 = plot.y(from + slope * start, area);
        double x2 = plot.x(end, area);
        double y2 = plot.y(from + slope * end, area);
        if (dashed) {
            brush.dashed(x1, y1, x2, y2, tone, 1.6, 5, 4);
        } else {
            brush.line(
                    x1,
                    y1,
                    x2,
                    y2,
                    tone,
                    brush.rem(0.13) * brush.look().palette().strokes());
        }
    }

    private void dots(Brush brush, ChannelResult result) {
        for (int t = 0; t < result.counts().size(); t++) {
            BigInteger count = result.counts().get(t);
            if (count.signum() > 0) {
                double y = plot.y(brush.look().shown(ln(count)), area);
                if (y >= area.y - 1) {
                    boolean chosen = t == result.state().time();
                    brush.disc(plot.x(t, area), y, brush.rem(chosen ? 0.36 : 0.2), Tone.INK);
                }
            }
        }
    }

    private void slope(Brush brush, ChannelResult result) {
        double r = brush.rem(1);
        String capacity = brush.look().amount(result.telegraph().natsPerUnit(), ChannelResult.DECIMALS);
        RichText slope = brush.look().rich("channel.count.slope", capacity);
        double x = area.getMaxX() - 0.4 * r;
        ground(brush, slope, x, area.getMaxY() - 0.9 * r);
        brush.text(slope, x, area.getMaxY() - 0.9 * r, Tone.QT, r, Anchor.END);
        RichText growth = ChannelWords.growth(result, brush.look());
        brush.text(growth, 0, area.getMaxY() + 2.6 * r, Tone.INK2, brush.look().small(), Anchor.START);
    }

    /** Paints a background, so that no line crosses the letters. */
    private static void ground(Brush brush, RichText text, double right, double base) {
        double r = brush.rem(1);
        double w = brush.width(text, r) + 0.4 * r;
        brush.fill(right + 0.2 * r - w, base - 0.95 * r, w, 1.3 * r, Tone.BG);
    }

    // ---- exact counts -------------------------------------------------------------------------------------------

    private void table(Brush brush, ChannelResult result) {
        double r = brush.rem(1);
        boolean marks = isOpen(result);
        double names = 2.8 * r;
        double top = area.getMaxY() + AXIS * r;
        int columns = columns(brush, result, width() - names);
        int step = result.lattice();
        int chosen = result.state().time() / step;
        int first = Math.clamp(chosen - columns / 2, 0, Math.max(0, ChannelState.LATEST / step - columns + 1));
        double column = (width() - names) / columns;
        brush.text(RichText.parse("<v>t</v>"), 0, top + 1.1 * r, Tone.INK2, r, Anchor.START);
        if (marks) {
            brush.text(
                    RichText.parse("<v>t</v> <m>\u2212</m> 1"), 0, top + (1.1 + ROW) * r, Tone.INK2, r, Anchor.START);
        }
        brush.text(
                RichText.parse("<v>N</v><m>(</m><v>t</v><m>)</m>"),
                0,
                top + (1.1 + (marks ? 2 : 1) * ROW) * r,
                Tone.INK,
                r,
                Anchor.START);
        for (int i = 0; i < columns; i++) {
            int t = (first + i) * step;
            if (t <= ChannelState.LATEST) {
                cell(brush, result, t, names + (i + 0.5) * column, top, column);
            }
        }
        brush.line(0, top + 1.5 * r, width(), top + 1.5 * r, Tone.GRID, 1);
    }

    /**
     * The number of columns for which the widest count fits, in the usual text size, without touching its neighbour.
     */
    private static int columns(Brush brush, ChannelResult result, double room) {
        double r = brush.rem(1);
        double widest = result.counts().stream()
                .mapToDouble(count -> brush.width(ChannelWords.shortCount(count), true, r))
                .max()
                .orElse(0);
        return Math.clamp((long) (room / (widest + BETWEEN * r)), 1, MOST_COLUMNS);
    }

    private void cell(Brush brush, ChannelResult result, int t, double x, double top, double column) {
        double r = brush.rem(1);
        boolean marks = isOpen(result);
        boolean chosen = t == result.state().time();
        if (chosen) {
            brush.fill(x - column / 2, top, column, rows(result) * ROW * r, Tone.BAND);
        }
        brush.text(Integer.toString(t), x, top + 1.1 * r, Tone.INK2, false, r, Anchor.MIDDLE);
        if (marks) {
            String open = t == 0 ? "\u2013" : Integer.toString(t - 1);
            brush.text(open, x, top + (1.1 + ROW) * r, Tone.INK2, false, r, Anchor.MIDDLE);
        }
        String count = ChannelWords.shortCount(result.counts().get(t));
        brush.text(count, x, top + (1.1 + (marks ? 2 : 1) * ROW) * r, Tone.INK, chosen, r, Anchor.MIDDLE);
    }
}
