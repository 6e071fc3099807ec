package kllab.lab.events;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;
import static kllab.lab.events.EventsNumbers.MEASURES;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.lab.events.EventsNumbers.Measure;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Three measures of the surprise at the selected pair: the parts end to end, over both together. Each has a scale of its own,
 * on which both are equally long; so one line tells which measure adds.
 */
final class MeasureBars {
    /** Where what happens together ends, as a part of the width: the parts are at most twice as long. */
    private static final double LINE = 0.5;

    private static final double HIGHEST = 1.75;
    private static final double BETWEEN = 0.32;
    private static final double UNDER_NAME = 1.5;
    private static final double ROWS = 0.345;
    private static final double AFTER = 0.7;

    /** The place of what is finite beside what is not, as a part of the way to the line. */
    private static final double BESIDE_ENDLESS = 0.3;

    private final List<Row> rows =
            IntStream.range(0, MEASURES.size()).mapToObj(Row::new).toList();
    private Box area = new Box(0, 0, 1, 1);
    private @Nullable EventsResult result;
    private @Nullable Look look;

    void settle(EventsResult now, Look nextLook, Box wanted) {
        result = now;
        look = nextLook;
        area = wanted;
        rows.forEach(Row::settle);
    }

    double left() {
        return area.x();
    }

    private EventsResult result() {
        return Objects.requireNonNull(result);
    }

    private Look look() {
        return Objects.requireNonNull(look);
    }

    private double high() {
        double room = ROWS * area.height() - (UNDER_NAME + AFTER) * look().rem();
        return Math.clamp(room / 2, 1, HIGHEST * look().rem());
    }

    private double line() {
        return area.x() + LINE * area.width();
    }

    void paint(Brush brush, boolean withRemarks) {
        RichText remark = withRemarks ? look().rich("events.bars.says") : new RichText(List.of());
        brush.title(EventsWords.title(look()), remark, area.x(), brush.rem(0.8), area.width());
        double end = rows.getLast().plot.base() + brush.rem(0.6);
        brush.line(line(), rows.getFirst().plot.top(), line(), end, Tone.INK, 1.4);
        rows.forEach(row -> row.paint(brush, withRemarks));
    }

    /** A measure. */
    private final class Row {
        private final int index;
        private final Measure measure;
        private final boolean isLog;
        private final Tone fill;
        private final Plot plot = new Plot(Scale.across(), Scale.up());

        Row(int index) {
            this.index = index;
            measure = MEASURES.get(index);
            isLog = measure.side() == 0;
            fill = isLog ? Tone.P : Tone.R;
        }

        void settle() {
            double r = look().rem();
            double both = value(measure.both());
            plot.across().show(0, (both > 0 && Double.isFinite(both) ? both : 1) / LINE);
            double top = area.y() + index * ROWS * area.height() + UNDER_NAME * r;
            plot.place(area.x(), top, area.right(), top + 2 * high() + BETWEEN * r);
        }

        private double value(Quantity<EventsResult> what) {
            return what.exact(result(), 0, look());
        }

        private String digits(Quantity<EventsResult> what) {
            return "<b>" + what.apply(result(), look()) + "</b>";
        }

        /** Where a bar ends: an endless one at the line, with a tip beyond it; a finite one beside it is short. */
        private double end(double value) {
            boolean besideEndless = measure.isInfinite(result());
            return Double.isInfinite(value)
                    ? line()
                    : besideEndless && value > 0
                            ? area.x() + BESIDE_ENDLESS * (line() - area.x())
                            : plot.xInside(value);
        }

        void paint(Brush brush, boolean withRemark) {
            double first = value(measure.first());
            double parts = end(first + value(measure.second()));
            double y = plot.top();
            double below = y + high() + brush.rem(BETWEEN);
            RichText sum = EventsWords.equation(measure).rich(result(), look());
            double tip = measure.isInfinite(result()) ? high() / 2 : 0;
            double room = area.right() - line() - brush.rem(AFTER) - tip;
            boolean fits = brush.width(sum, brush.rem(1)) <= room;
            paintName(brush, withRemark && fits, fits ? new RichText(List.of()) : sum);
            part(brush, measure.first(), "part.", area.x(), end(first), y);
            part(brush, measure.second(), "given.", end(first), parts, y);
            both(brush, end(value(measure.both())), below);
            if (tip > 0) {
                brush.tip(line(), line() + tip, y, high(), fill);
                brush.tip(line(), line() + tip, below, high(), fill);
            }
            if (measure.fails(result(), look()) && high() > brush.rem(1.1)) {
                paintGap(brush, parts, y);
            }
            if (fits) {
                brush.text(sum, line() + brush.rem(AFTER) + tip, base(brush, below), tone(), brush.rem(1), START);
            }
        }

        /** The baseline in a bar. */
        private double base(Brush brush, double y) {
            return y + high() / 2 + brush.rem(0.36);
        }

        private Tone tone() {
            return isLog ? Tone.PT : Tone.INK;
        }

        /** The name of the measure, with a remark before the line; or with the sum, where that has no room beside the bars. */
        private void paintName(Brush brush, boolean withRemark, RichText sum) {
            double base = plot.top() - brush.rem(0.45);
            double room = isLog ? plot.width() : line() - plot.left() - brush.rem(0.3);
            RichText name = EventsWords.name(measure, look());
            RichText remark = withRemark ? EventsWords.remark(measure, look()) : new RichText(List.of());
            brush.title(name, remark, plot.left(), base, room);
            double x = plot.left() + brush.width(name, brush.rem(1)) + brush.rem(1);
            double wide = Math.min(brush.width(sum, brush.rem(1)), plot.right() - x);
            if (wide > 0) {
                brush.fill(x - brush.rem(0.3), base - brush.rem(1), wide + brush.rem(0.6), brush.rem(1.4), Tone.BG);
                brush.fitted(sum, x, base, plot.right() - x, tone(), START);
            }
        }

        private void part(Brush brush, Quantity<EventsResult> what, String name, double from, double to, double y) {
            double gap = from > area.x() ? 1.5 : 0;
            if (value(what) > 0) {
                brush.fill(from + gap, y, Math.max(1, to - from - 1.5 - gap), high(), fill);
            }
            String named = EventsWords.selected(name).apply(result(), look());
            inside(brush, digits(what), named, from, to, y, isLog ? Tone.ONP : Tone.BG);
        }

        private void both(Brush brush, double to, double y) {
            if (to > area.x()) {
                brush.fill(area.x(), y, to - area.x(), high(), Tone.BG);
                brush.outline(area.x(), y, to - area.x(), high(), fill, brush.rem(0.13) * look().strokes());
            }
            String named = look().say("events.both");
            inside(brush, digits(measure.both()), named, area.x(), to, y, isLog ? Tone.PT : Tone.INK2);
        }

        /** A number with its name in a bar, or alone, if there is room. */
        private void inside(Brush brush, String digits, String name, double from, double to, double y, Tone tone) {
            for (RichText text : List.of(RichText.parse(digits + ' ' + name), RichText.parse(digits))) {
                if (brush.width(text, brush.rem(1)) + brush.rem(0.6) <= to - from && high() > brush.rem(1.1)) {
                    brush.text(text, (from + to) / 2, base(brush, y), tone, brush.rem(1), MIDDLE);
                    return;
                }
            }
        }

        /** By how much the parts miss both. */
        private void paintGap(Brush brush, double parts, double y) {
            if (line() - parts > 4) {
                double top = y + high() / 2 - brush.rem(0.3);
                Rectangle2D.Double missing = new Rectangle2D.Double(parts + 2, top, line() - parts - 4, brush.rem(0.6));
                brush.stroke(missing, Tone.INK3, Brush.dashes(1.5, brush.rem(0.3), brush.rem(0.22)));
            }
            RichText gap = EventsWords.gap(measure).rich(result(), look());
            double x = Math.max(parts, line()) + brush.rem(AFTER);
            if (x + brush.width(gap, brush.rem(1)) <= area.right()) {
                brush.text(gap, x, base(brush, y), Tone.INK2, brush.rem(1), START);
            }
        }
    }
}
