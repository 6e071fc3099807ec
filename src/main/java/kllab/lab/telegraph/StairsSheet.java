package kllab.lab.telegraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.figure.plot.Wish;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The cost of a wrong belief against KL(P‖Q), along the path from P to the target: the ideal code costs exactly KL
 * more, the Huffman code rises in steps around it, and the Morse code, on its own axis, depends only on the order of
 * the letters under Q.
 *
 * <p>The right axis is scaled so that equal heights are equal fractions of the mean length of P's own code.
 */
final class StairsSheet extends SettledSheet<TelegraphResult> {
    private static final double LEFT = 2.6;
    private static final double RIGHT = 3.4;
    private static final double TOP = 2.2;

    /** In a hall, where there is no table with them, the marks are explained below the title. */
    private static final double LEGEND = 1.7;

    private static final double BOTTOM = 3.7;

    /** How far a label is from the line of the belief, and how high the marks on that are, in rem. */
    private static final double BESIDE = 0.8;

    private static final double MARK = 0.5;

    /** How many places along the axis are tried, a rem apart. */
    private static final int PLACES = 20;

    private static final double HEADROOM = 1.065;
    private static final double APART_ACROSS = 5.5;
    private static final double APART_UP = 2.4;

    private final Plot plot = new Plot(Scale.across().aligned(), Scale.up().signed());
    private final Scale units = Scale.up().signed();
    private final Series ideal = plot.add(Curve.of(Tone.KL, 0.2));
    private final Series huffman = plot.add(Curve.of(Tone.INK, 0.13));
    private final Series morse = plot.add(Curve.of(Tone.INK2, 0.15).dashed(0.5, 0.2));
    private double unitsPerBit = 1;
    private List<Stair> stairs = List.of();
    private @Nullable BeliefPath path;
    private final Labels labels = Labels.onPlates();
    private int walked = -1;

    @Override
    protected Object settle(Look look) {
        place(plot, LEFT, TOP + legend(), RIGHT, BOTTOM);
        BeliefPath next = result().path();
        if (!next.equals(path)) {
            path = next;
            stairs = Stair.of(next);
            show(next);
        }
        double r = look.rem();
        plot.across().in(look.shown(1)).apart(APART_ACROSS * r, plot.width());
        plot.up().in(look.unit().fromBits(1)).apart(APART_UP * r, plot.height());
        units.apart(APART_UP * r, plot.height());
        return next;
    }

    private double legend() {
        return look().presents() ? LEGEND : 0;
    }

    private void show(BeliefPath next) {
        double last = next.lastKl();
        unitsPerBit = next.morseUnits() / LogBase.BITS.fromNats(next.entropy());
        double highest = stairs.stream()
                .mapToDouble(stair -> bits(stair.morse(), stair.step().extra()))
                .reduce(LogBase.BITS.fromNats(last), Math::max);
        double most = highest > 0 ? highest * HEADROOM : 1;
        plot.across().show(0, last > 0 ? last * HEADROOM : 1);
        plot.up().show(0, most);
        units.show(0, most * unitsPerBit);
        ideal.show(2, i -> i * last, i -> LogBase.BITS.fromNats(i * last));
        show(huffman, false, next.huffman(), last);
        show(morse, true, next.morse(), last);
    }

    /** A step function with two corners per step; the last step extends to the end of the path. */
    private void show(Series series, boolean ofMorse, List<BeliefPath.Step> all, double last) {
        List<BeliefPath.Step> steps =
                all.stream().filter(step -> step.kl() <= last).toList();
        int corners = 2 * steps.size();
        series.show(
                corners,
                i -> i == corners - 1 ? last : steps.get((i + 1) / 2).kl(),
                i -> bits(ofMorse, steps.get(i / 2).extra()));
    }

    private double bits(boolean ofMorse, double extra) {
        return ofMorse ? extra / unitsPerBit : extra;
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        plot.paintLevels(brush);
        plot.paintAcross(brush);
        plot.paintUnit(brush, look().unitName(), plot.left() - 0.45 * r, 0.75);
        plot.paintRight(brush, units);
        String right = look().say("telegraph.chart.morseUnits");
        brush.label(right, width(), plot.top() - (0.75 + legend()) * r, Tone.AXIS, Anchor.END);
        RichText across =
                brush.look().rich("telegraph.chart.across", brush.look().unitPer("letter"));
        brush.text(across, plot.left(), plot.base() + 2.65 * r, Tone.INK2, r, Anchor.START);
        paintTitle(brush, width() - brush.width(right, false, brush.look().small()) - r);
        plot.paintMarks(brush);
    }

    private void paintTitle(Brush brush, double right) {
        double r = brush.rem(1);
        double base = plot.top() - (0.75 + legend()) * r;
        double left = plot.left() + 2 * r;
        if (legend() > 0) {
            double unit = brush.width(look().unitName(), false, look().small());
            paintLegend(brush, plot.left() + unit + 0.7 * r, plot.top() - 0.75 * r);
            left = 0;
        }
        String title = brush.look().say("telegraph.chart.title");
        brush.text(title, left, base, Tone.INK, true, r, Anchor.START);
        double at = left + brush.width(title, true, r) + 0.9 * r;
        String remark = TelegraphWords.chartRemark(brush.look());
        if (brush.width(remark, false, r) <= right - at) {
            brush.text(remark, at, base, Tone.INK2, false, r, Anchor.START);
        }
    }

    /** What each mark is. */
    private void paintLegend(Brush brush, double x, double base) {
        double middle = base - brush.rem(0.33);
        StairMarks.ideal(brush, x, middle);
        double huffman = name(brush, "telegraph.lengths.ideal.short", x, base);
        StairMarks.huffman(brush, huffman, middle);
        double morse = name(brush, "telegraph.lengths.huffman", huffman, base);
        StairMarks.morse(brush, morse, middle);
        name(brush, "telegraph.lengths.morse", morse, base);
    }

    /** The name beside a mark; returns the place of the next one. */
    private double name(Brush brush, String message, double mark, double base) {
        double r = brush.rem(1);
        double start = mark + 0.8 * r;
        return start + brush.text(look().rich(message), start, base, Tone.INK, r, Anchor.START) + 2 * r;
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        TelegraphResult pinned = pinned();
        if (pinned != null) {
            paintPinned(brush, pinned);
        }
        double x = todayX(result());
        brush.level(x, plot.top(), x, plot.base(), Tone.KL, 0.1);
        labels.begin(plot.left(), plot.top(), plot.right(), plot.base() - 1);
        labels.avoid(plot, ideal, huffman, morse); // labels had better not cross the curves
        labels.keepOff(x - 1, plot.top(), 2, plot.height());
        if (result().rulesOut()) {
            labelEndless(x);
        } else {
            paintToday(brush, x);
        }
        if (walked < 0) {
            labels.paint(brush);
        } else {
            paintWalked(brush, stairs.get(walked));
        }
    }

    private void paintToday(Brush brush, double x) {
        Lengths lengths = result().lengths();
        double yIdeal = y(false, LogBase.BITS.fromNats(result().kl()));
        double yHuffman = y(false, lengths.huffman().extra());
        double yMorse = y(true, lengths.morse().extra());
        labelToday(x, yIdeal, yHuffman, yMorse);
        StairMarks.ideal(brush, x, yIdeal);
        StairMarks.huffman(brush, x, yHuffman);
        StairMarks.morse(brush, x, yMorse);
    }

    /** All three together, in the order of the table: beside the lowest mark, or as near to it as there is room along the axis. */
    private void labelToday(double x, double... marks) {
        double r = look().rem();
        double lowest = Arrays.stream(marks).max().orElseThrow();
        for (double y : marks) {
            labels.keepAround(x, y, MARK * r);
        }
        List<Wish> wishes = new ArrayList<>();
        wishes.add(new Wish(x + BESIDE * r, lowest + MARK * r, Anchor.START, 0));
        for (int i = 0; i < PLACES; i++) {
            wishes.add(new Wish(x + (BESIDE + i) * r, plot.base() - 0.3 * r, Anchor.START, 1));
        }
        wishes.add(new Wish(x - BESIDE * r, plot.base() - 0.3 * r, Anchor.END, 1));
        labels.need(Tone.INK, r, TelegraphWords.extras(result(), look()), wishes.toArray(Wish[]::new));
    }

    /** If the belief rules out a letter, all three lengths are infinite: beyond the right edge. */
    private void labelEndless(double x) {
        double r = look().rem();
        labels.need(
                Tone.KLT,
                r,
                List.of(look().rich("telegraph.chart.endless")),
                new Wish(x - 0.5 * r, plot.base() - 0.4 * r, Anchor.END, 1));
    }

    private void paintPinned(Brush brush, TelegraphResult pinned) {
        if (pinned.rulesOut() || pinned.kl() > plot.across().high()) {
            return;
        }
        double r = brush.rem(1);
        double x = plot.x(pinned.kl());
        double yHuffman = y(false, pinned.lengths().huffman().extra());
        brush.dashed(x, plot.top(), x, plot.base(), Tone.INK3, 1.6, 5, 4);
        brush.ghost(x - 0.35 * r, yHuffman - 0.35 * r, 0.7 * r, 0.7 * r);
        brush.ghost(StairMarks.diamond(x, y(true, pinned.lengths().morse().extra()), 0.55 * r));
    }

    // ---- the highlighted step ------------------------------------------------------------------------------------

    /** Highlights the step at a place; −1 for none. */
    void walk(int place) {
        walked = place;
    }

    int walked() {
        return walked;
    }

    /** What is said of the step: the code and its mean length, then at most so many letters that change their words. */
    List<String> says(int place, int most) {
        Stair stair = stairs.get(place);
        return List.of(
                say(TelegraphWords.stair(stair, place)), TelegraphWords.changes(stair, isTied(stair), most, look()));
    }

    /** Highlights the step, and describes the changes there in the free corner below the curves. */
    private void paintWalked(Brush brush, Stair stair) {
        double r = brush.rem(1);
        double x = plot.x(stair.step().kl());
        double from = y(stair.morse(), stair.before());
        double to = y(stair.morse(), stair.step().extra());
        brush.line(x, from, x, to, Tone.INK, Math.max(2.5, 0.28 * r));
        brush.disc(x, from, 0.3 * r, Tone.INK);
        brush.disc(x, to, 0.3 * r, Tone.INK);
        String what = say(TelegraphWords.stair(stair, walked));
        String letters = TelegraphWords.changesWithin(stair, isTied(stair), plot.width() - 2.2 * r, brush.look());
        double width = Math.max(brush.width(what, true, r), brush.width(letters, false, r));
        double right = plot.right() - 0.5 * r;
        double left = Math.max(plot.left(), right - width - 1.2 * r);
        double top = plot.base() - 3.4 * r;
        brush.fill(left, top, right - left, 3 * r, Tone.BG);
        brush.outline(left, top, right - left, 3 * r, Tone.CTL, 1);
        brush.text(what, left + 0.6 * r, top + 1.2 * r, Tone.INK, true, r, Anchor.START);
        brush.text(letters, left + 0.6 * r, top + 2.5 * r, Tone.INK, false, r, Anchor.START);
    }

    /** The x of the line of the current belief in the sheet; at the edge if its cost is infinite. */
    double todayX(TelegraphResult result) {
        return result.rulesOut() ? plot.right() - 0.25 * look().rem() : plot.x(result.kl());
    }

    Plot plot() {
        return plot;
    }

    /** The height of an extra length: of Morse in units, of Huffman in bits. */
    double y(boolean ofMorse, double extra) {
        return plot.y(bits(ofMorse, extra));
    }

    /** All steps, from left to right. */
    List<Stair> stairs() {
        return stairs;
    }

    /** The place of the step that is nearest to a position; −1 if none is near. */
    int stairAt(double x, double y, double reach) {
        return IntStream.range(0, stairs.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> distance(stairs.get(i), x, y)))
                .filter(i -> distance(stairs.get(i), x, y) <= reach)
                .orElse(-1);
    }

    private double distance(Stair stair, double x, double y) {
        double before = y(stair.morse(), stair.before());
        double after = y(stair.morse(), stair.step().extra());
        double nearest = Math.clamp(y, Math.min(before, after), Math.max(before, after));
        return Math.hypot(x - plot.x(stair.step().kl()), y - nearest);
    }

    private boolean isTied(Stair stair) {
        return result().state().target().equals(Targets.REVERSED)
                && Math.abs(stair.step().belief() - 0.5) < 1e-9;
    }
}
