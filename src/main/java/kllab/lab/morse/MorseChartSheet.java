package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.util.List;
import kllab.core.coding.CodeBook;
import kllab.figure.Brush;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.SceneSheet;
import kllab.figure.Series;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The stage: 26 letters, most probable first, each with its probability and the one that the code implies, its signal
 * as a strip of tape below it to scale, and its contribution to the KL; the totals at the right.
 */
final class MorseChartSheet extends SceneSheet<MorseResult> {
    private static final int UNITS_STEP = 4;

    private final boolean withChooser;
    private final ChartPlot chances = new ChartPlot();
    private final ChartPlot shares = new ChartPlot();
    private final Series p = new Series();
    private final Series q = new Series();
    private final Series share = new Series();
    private final MorseChartMarks marks = new MorseChartMarks();
    private MorseChartLayout layout = MorseChartLayout.of(1, 1, 1);
    private @Nullable MorseChartScales scales;
    private HeldSignal held = HeldSignal.NOTHING;
    private double chooserWidth;

    /** The key of the frame: while it is equal, the frame need not be repainted. */
    private record FrameKey(
            MorseChartLayout layout,
            MorseChartScales scales,
            List<Integer> order,
            String language,
            int selected,
            boolean pinned) {}

    /**
     * An empty stage.
     *
     * @param withChooser whether the legend leaves room for the button with the name of the letters: on the screen, not
     * in exports
     */
    MorseChartSheet(boolean withChooser) {
        this.withChooser = withChooser;
        chances.add(p, marks.new Bars(false));
        chances.add(q, marks.new Bars(true));
        shares.add(share, marks.new Shares());
    }

    MorseChartLayout layout() {
        return layout;
    }

    /** Shows a signal at the position to which it is dragged. */
    void hold(HeldSignal next) {
        held = next;
    }

    @Override
    protected Object settle(Look look) {
        layout = MorseChartLayout.of(width(), height(), look.rem());
        MorseChartScales now = MorseChartScales.of(scene(), look, layout);
        scales = now;
        scalePlots(now);
        showNumbers(result(), look);
        marks.show(scene(), look, layout);
        MorseState state = result().state();
        return new FrameKey(layout, now, result().order(), state.language(), state.selected(), pinned() != null);
    }

    private void scalePlots(MorseChartScales now) {
        chances.setAcross(-0.5, CodeBook.SIZE - 0.5);
        shares.setAcross(-0.5, CodeBook.SIZE - 0.5);
        chances.setUp(now.chances());
        shares.setUp(now.shares());
    }

    private void showNumbers(MorseResult result, Look look) {
        List<Integer> order = result.order();
        p.show(CodeBook.SIZE, rank -> rank, rank -> result.p(order.get(rank)));
        q.show(CodeBook.SIZE, rank -> rank, rank -> result.q(order.get(rank)));
        share.show(
                CodeBook.SIZE,
                rank -> rank,
                rank -> look.shown(result.comparison().contribution(order.get(rank))));
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        MorseResult result = result();
        paintBand(brush, result.order().indexOf(result.state().selected()));
        paintDoubleRule(brush);
        chances.paintFrame(brush, layout.chances());
        paintTime(brush);
        shares.paintFrame(brush, layout.shares());
        paintLetters(brush, result);
        paintTitles(brush);
        legend(brush.look()).paint(brush);
    }

    private void paintBand(Brush brush, int rank) {
        if (rank >= 0) {
            double top = layout.chances().y - brush.rem(0.2);
            double bottom = layout.shares().getMaxY() + brush.rem(0.2);
            brush.fill(layout.left() + layout.column() * rank, top, layout.column(), bottom - top, Tone.BAND);
        }
    }

    /** The double rule of an account: the letters left of it, their totals right of it. */
    private void paintDoubleRule(Brush brush) {
        double x = layout.right() + brush.rem(0.4);
        double top = layout.chances().y - brush.rem(0.1);
        double bottom = layout.shares().getMaxY();
        brush.line(x, top, x, bottom, Tone.TRACK, 1);
        brush.line(x + brush.rem(0.18), top, x + brush.rem(0.18), bottom, Tone.TRACK, 1);
        double zero = shares.y(0, layout.shares());
        brush.line(layout.right() + brush.rem(0.8), zero, layout.width(), zero, Tone.AXIS, 1.4);
        double start = layout.times().y;
        brush.line(layout.right() + brush.rem(0.8), start, layout.width(), start, Tone.AXIS, 1.4);
    }

    /** The axis of time, downwards from a line at which all letters start. */
    private void paintTime(Brush brush) {
        double left = layout.left();
        for (int units = 0; units <= scales().units(); units += UNITS_STEP) {
            double y = y(units);
            brush.line(left, y, layout.right(), y, units == 0 ? Tone.AXIS : Tone.GRID, units == 0 ? 1.4 : 1);
            if (units > 0) {
                double base = y + brush.rem(0.32);
                brush.text(
                        units(units),
                        left - brush.rem(0.45),
                        base,
                        Tone.AXIS,
                        false,
                        brush.look().small(),
                        END);
            }
        }
    }

    /** The y of a time. */
    private double y(double units) {
        return layout.times().y + units / scales().units() * layout.times().height;
    }

    private void paintLetters(Brush brush, MorseResult result) {
        for (int rank = 0; rank < CodeBook.SIZE; rank++) {
            String name = MorseSentences.letter(result.order().get(rank));
            brush.text(name, layout.center(rank), layout.names(), Tone.INK, true, brush.rem(1.1), MIDDLE);
        }
        brush.text(
                RichText.parse("<w><v>t</v></w>"),
                layout.left() - brush.rem(0.5),
                layout.durations(),
                Tone.INK2,
                brush.rem(1.05),
                END);
    }

    private void paintTitles(Brush brush) {
        Words words = brush.look().words();
        double size = brush.look().rem();
        String log = brush.look().log();
        RichText times = RichText.parse(words.get("morse.title.time", log));
        double base = layout.titleOfTimes();
        double x = layout.left() + brush.text(times, layout.left(), base, Tone.INK, size, START) + brush.rem(1.1);
        MorseChartMarks.paintSuiting(brush, x + brush.rem(0.5), base - brush.rem(0.35), brush.rem(1));
        RichText suits = RichText.parse(words.get("morse.title.suits", log));
        x += brush.rem(1.4);
        x += brush.text(suits, x, base, Tone.INK, size, START) + brush.rem(1.1);
        String tooLong = words.get("morse.title.tooLong");
        if (x + brush.rem(1.1) + brush.width(tooLong, false, size) <= layout.right()) {
            brush.fill(x, base - brush.rem(0.75), brush.rem(0.7), brush.rem(0.95), Tone.KLSOFT);
            brush.outline(x, base - brush.rem(0.75), brush.rem(0.7), brush.rem(0.95), Tone.PAPERLINE, 1);
            brush.text(tooLong, x + brush.rem(1.1), base, Tone.INK2, false, size, START);
        }
        RichText c = RichText.parse(words.get("morse.title.share", log));
        brush.text(c, layout.left(), layout.titleOfShares(), Tone.INK, size, START);
    }

    /** The left edge of the button with the name of the letters: after the word for P. */
    double chooserLeft(Look look) {
        return legend(look).chooserLeft();
    }

    /** Sets the room that the legend leaves for that button. */
    void reserve(double width) {
        chooserWidth = width;
    }

    private MorseChartLegend legend(Look look) {
        return new MorseChartLegend(layout, scene(), look, withChooser ? chooserWidth : 0);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        MorseResult result = result();
        chances.paintData(brush, layout.chances());
        for (int rank = 0; rank < CodeBook.SIZE; rank++) {
            int letter = result.order().get(rank);
            if (letter != held.letter()) {
                marks.paintSignal(brush, rank, letter, layout.center(rank), scales().units(), false);
            }
        }
        if (held.letter() >= 0) {
            int rank = result.order().indexOf(held.letter());
            marks.paintSignal(brush, rank, held.letter(), held.x(), scales().units(), true);
        }
        shares.paintData(brush, layout.shares());
        AverageColumn totals = new AverageColumn(result, brush.look(), layout);
        totals.paintChances(brush);
        totals.paintTime(brush, scales().units());
        totals.paintShares(brush, shares);
    }

    private MorseChartScales scales() {
        MorseChartScales now = scales;
        if (now == null) {
            throw new IllegalStateException("settle before painting");
        }
        return now;
    }

    /** A time as displayed under a letter. */
    static String units(int units) {
        return Numbers.fixed(units, 0);
    }
}
