package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;
import kllab.figure.pair.PairBars;
import kllab.figure.plot.Plot;

/**
 * The log ratios of few outcomes: dots on sticks. The area of the dot is p, so that stick times dot is the bar below.
 */
@SuppressWarnings("serial") // never serialized
final class RatioSticks extends PairBars<ChartsSheet> {
    RatioSticks(ChartsSheet sheet) {
        super(sheet);
    }

    @Override
    protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
        CompareResult before = sheet.comparable();
        if (before != null) {
            ghost(with, item, x, to, before);
        }
        if (!sheet.result().state().p().isPossible(item)) {
            return;
        }
        double radius = radius(with, sheet.result(), item);
        double width = with.rem(0.17) * with.look().strokes();
        double value = CompareNumbers.RATIOS.exact(sheet.result(), item, with.look());
        boolean up = value >= 0;
        if (Math.abs(value) > ChartsSheet.LARGEST_RATIO) {
            double edge = up ? area.getY() + with.rem(0.1) : area.getMaxY() - with.rem(0.1);
            arrow(with, edge, x, from, width, up ? 1 : -1);
            label(with, item, up, x, edge + with.rem(up ? 0.65 : -1), with.rem(0.45));
            return;
        }
        with.line(x, from, x, up ? Math.min(from, to + radius) : Math.max(from, to - radius), Tone.R, width);
        dot(with, up, x, to, radius);
        label(with, item, up, x, to, radius);
    }

    private static double radius(Brush with, CompareResult of, int item) {
        return Math.max(with.rem(0.2), with.rem(0.85) * Math.sqrt(of.state().p().probability(item)));
    }

    private void ghost(Brush with, int item, double x, double now, CompareResult before) {
        Plot plot = sheet.plots().middle();
        double was = plot.y(CompareNumbers.RATIOS.exact(before, item, with.look()));
        if (Double.isFinite(was) && was != now) {
            double radius = radius(with, before, item);
            double y = Math.clamp(was, plot.top(), plot.base());
            with.ghost(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    }

    private static void dot(Brush with, boolean filled, double x, double y, double radius) {
        if (filled) {
            with.disc(x, y, radius, Tone.R);
        } else {
            with.disc(x, y, radius, Tone.BG);
            with.disc(x, y, radius * 0.35, Tone.R);
            with.ring(x, y, radius - with.rem(0.065), Tone.R, with.rem(0.13));
        }
    }

    /**
     * The end of a stick that leaves the chart: a gap and an arrow head at the edge; {@code away} is 1 for down, −1
     * for up.
     */
    private static void arrow(Brush with, double edge, double x, double zero, double width, int away) {
        with.line(x, zero, x, edge + away * with.rem(1.5), Tone.R, width);
        Path2D.Double head = new Path2D.Double();
        head.moveTo(x, edge + away * with.rem(0.95));
        head.lineTo(x, edge);
        head.append(head(with, x, edge, away, 0.4, 0.45), false);
        with.stroke(head, Tone.R, width);
    }

    /** An open arrow head at the edge of the chart; half its width, and its length, in rem. */
    static Path2D head(Brush with, double x, double edge, int away, double half, double length) {
        Path2D.Double head = new Path2D.Double();
        head.moveTo(x - with.rem(half), edge + away * with.rem(length));
        head.lineTo(x, edge);
        head.lineTo(x + with.rem(half), edge + away * with.rem(length));
        return head;
    }

    private void label(Brush with, int item, boolean up, double x, double y, double radius) {
        if (layout().few()) {
            double base = y + with.rem(up ? 0.3 : 0.35);
            label(
                    with,
                    item,
                    ratio(with, item, CompareNumbers.DECIMALS),
                    x + radius + with.rem(0.45),
                    base,
                    Tone.INK,
                    true,
                    START);
        } else if (sheet.isLabelled(item)) {
            double base = up ? y - radius - with.rem(0.36) : y + radius + with.rem(0.98);
            base = Math.max(base, with.rem(0.8));
            String ratio = ratio(with, item, 2);
            double least = layout().left()
                    + with.width(ratio, isSelected(item), with.look().small()) / 2;
            double middle = with.look().presents() ? Math.max(x, least) : x; // where numbers of the axis are as large
            label(with, item, ratio, middle, base, Tone.INK, isSelected(item), MIDDLE);
        }
    }

    private String ratio(Brush with, int item, int decimals) {
        return CompareNumbers.RATIOS.signedAt(sheet.result(), item, decimals, with.look());
    }
}
