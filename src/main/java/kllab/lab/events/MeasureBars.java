package kllab.lab.events;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;
import static kllab.lab.events.EventsNumbers.MEASURES;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** The place of what is finite beside what is not, as a part of the way to the line. */
    private static final double BESIDE_ENDLESS = 0.3;

    private final List<Plot> plots = Stream.generate(() -> new Plot(Scale.across(), Scale.up()))
            .limit(MEASURES.size())
            .toList();
    private Box area = new Box(0, 0, 1, 1);
    private @Nullable EventsResult result;
    private @Nullable Look look;

    void settle(EventsResult now, Look nextLook, Box wanted) {
        result = now;
        look = nextLook;
        area = wanted;
        for (int i = 0; i < MEASURES.size(); i++) {
            double both = MEASURES.get(i).both().exact(now, 0, nextLook);
            double whole = both > 0 && Double.isFinite(both) ? both : 1;
            Plot plot = plots.get(i);
            plot.across().show(0, whole / LINE);
            double top = area.y() + (i * ROWS) * area.height() + UNDER_NAME * rem();
            plot.place(area.x(), top, area.right(), top + 2 * high() + BETWEEN * rem());
        }
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

    private double rem() {
        return look().rem();
    }

    private double high() {
        return Math.max(1, Math.min(HIGHEST * rem(), (ROWS * area.height() - (UNDER_NAME + 0.7) * rem()) / 2));
    }

    private double line() {
        return area.x() + LINE * area.width();
    }

    void paint(Brush brush, boolean withRemark) {
        RichText remark = withRemark ? look().rich("events.bars.says") : new RichText(List.of());
        brush.title(EventsWords.title(look()), remark, area.x(), brush.rem(0.8), area.width());
        brush.line(line(), plots.getFirst().top(), line(), plots.getLast().base() + brush.rem(0.6), Tone.INK, 1.4);
        for (int i = 0; i < MEASURES.size(); i++) {
            paint(brush, MEASURES.get(i), plots.get(i), withRemark);
        }
    }

    private void paint(Brush brush, Measure measure, Plot plot, boolean withRemark) {
        paintName(brush, measure, plot, withRemark);
        boolean endless = measure.isInfinite(result());
        double first = end(plot, value(measure.first()), 0);
        double parts = end(plot, value(measure.first()) + value(measure.second()), first - plot.left());
        Tone fill = measure.side() == 0 ? Tone.P : Tone.R;
        Tone text = measure.side() == 0 ? Tone.ONP : Tone.BG;
        double y = plot.top();
        double high = high();
        part(brush, measure.first(), "part.", plot.left(), first, y, fill, text);
        part(brush, measure.second(), "given.", first, parts, y, fill, text);
        double below = y + high + brush.rem(BETWEEN);
        double end = end(plot, value(measure.both()), 0);
        both(brush, measure, plot.left(), end, below, fill);
        if (endless) {
            brush.tip(parts, parts + high / 2, y, high, fill);
            brush.tip(end, end + high / 2, below, high, fill);
        }
        told(brush, measure, parts, y, below);
    }

    /** The name of a measure, with a remark before the line; or with the sum, where that has no room beside the bars. */
    private void paintName(Brush brush, Measure measure, Plot plot, boolean withRemark) {
        double base = plot.top() - brush.rem(0.45);
        double room = measure.side() == 0 ? plot.width() : line() - plot.left() - brush.rem(0.3);
        RichText name = EventsWords.name(measure, look());
        boolean told = hasRoomForSum(brush, measure);
        RichText remark = withRemark && told ? EventsWords.remark(measure, look()) : new RichText(List.of());
        brush.title(name, remark, plot.left(), base, room);
        if (!told) {
            RichText sum = EventsWords.equation(measure).rich(result(), look());
            double x = plot.left() + brush.width(name, brush.rem(1)) + brush.rem(1);
            double wide = Math.min(brush.width(sum, brush.rem(1)), plot.right() - x);
            brush.fill(x - brush.rem(0.3), base - brush.rem(1), wide + brush.rem(0.6), brush.rem(1.4), Tone.BG);
            brush.fitted(sum, x, base, plot.right() - x, tone(measure), START);
        }
    }

    private boolean hasRoomForSum(Brush brush, Measure measure) {
        RichText sum = EventsWords.equation(measure).rich(result(), look());
        return brush.width(sum, brush.rem(1))
                <= area.right() - line() - brush.rem(measure.isInfinite(result()) ? 1.6 : 0.7);
    }

    private static Tone tone(Measure measure) {
        return measure.side() == 0 ? Tone.PT : Tone.INK;
    }

    private double value(Quantity<EventsResult> what) {
        return what.exact(result(), 0, look());
    }

    /** Where a bar of this length ends; what is endless ends at the line, with a tip beyond, and leaves room for what is before. */
    private double end(Plot plot, double value, double before) {
        boolean isLast = Double.isInfinite(value);
        boolean beside =
                Double.isInfinite(value(MEASURES.get(plots.indexOf(plot)).both()));
        if (isLast) {
            return line();
        }
        return beside ? plot.left() + (value > 0 ? BESIDE_ENDLESS * (line() - plot.left()) : 0) : plot.xInside(value);
    }

    private void part(
            Brush brush,
            Quantity<EventsResult> what,
            String name,
            double from,
            double to,
            double y,
            Tone fill,
            Tone text) {
        double gap = from > area.x() ? 1.5 : 0;
        if (value(what) > 0) {
            brush.fill(from + gap, y, Math.max(1, to - from - 1.5 - gap), high(), fill);
        }
        String digits = "<b>" + what.apply(result(), look()) + "</b>";
        inside(brush, digits, EventsWords.selected(name).apply(result(), look()), from, to, y, text);
    }

    private void both(Brush brush, Measure measure, double from, double to, double y, Tone fill) {
        double high = high();
        if (to > from) {
            brush.fill(from, y, to - from, high, Tone.BG);
            brush.outline(from, y, to - from, high, fill, brush.rem(0.13) * look().strokes());
        }
        Tone text = measure.side() == 0 ? Tone.PT : Tone.INK2;
        String digits = "<b>" + measure.both().apply(result(), look()) + "</b>";
        inside(brush, digits, look().say("events.both"), from, to, y, text);
    }

    /** A number with its name in a bar, or alone, if there is room. */
    private void inside(Brush brush, String digits, String name, double from, double to, double y, Tone tone) {
        for (RichText text : List.of(RichText.parse(digits + ' ' + name), RichText.parse(digits))) {
            if (brush.width(text, brush.rem(1)) + brush.rem(0.6) <= to - from && high() > brush.rem(1.1)) {
                brush.text(text, (from + to) / 2, y + high() / 2 + brush.rem(0.36), tone, brush.rem(1), MIDDLE);
                return;
            }
        }
    }

    /** Beside the bars: by how much the parts miss both, and the sum. */
    private void told(Brush brush, Measure measure, double parts, double y, double below) {
        double line = line();
        double after = brush.rem(0.7);
        if (measure.fails(result(), look())) {
            RichText gap = EventsWords.gap(measure).rich(result(), look());
            double x = Math.max(parts, line) + after;
            if (measure.side() < 0 && line - parts > 4) {
                Rectangle2D.Double missing = new Rectangle2D.Double(
                        parts + 2, y + high() / 2 - brush.rem(0.3), line - parts - 4, brush.rem(0.6));
                brush.stroke(missing, Tone.INK3, Brush.dashes(1.5, brush.rem(0.3), brush.rem(0.22)));
            }
            if (x + brush.width(gap, brush.rem(1)) <= area.right() && high() > brush.rem(1.1)) {
                brush.text(gap, x, y + high() / 2 + brush.rem(0.36), Tone.INK2, brush.rem(1), START);
            }
        }
        if (hasRoomForSum(brush, measure)) {
            RichText sum = EventsWords.equation(measure).rich(result(), look());
            double base = below + high() / 2 + brush.rem(0.36);
            double tip = measure.isInfinite(result()) ? high() / 2 : 0;
            brush.text(sum, line + after + tip, base, tone(measure), brush.rem(1), START);
        }
    }
}
