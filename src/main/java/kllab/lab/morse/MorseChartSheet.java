package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import kllab.core.coding.CodeBook;
import kllab.figure.Brush;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.pair.ChanceBars;
import kllab.figure.pair.PairLegend;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The stage: 26 letters, most probable first, each with its probability and the one that the code implies, its signal
 * as a strip of tape below it to scale, and its contribution to the KL; the totals at the right.
 */
final class MorseChartSheet extends SettledSheet<MorseResult> {
    private static final int UNITS_STEP = 4;
    private static final int NONE = -1;

    /** The outline of a hatched bar: thin, since the bars are narrow. */
    private static final double OUTLINE = 0.09;

    private static final double LEGEND_TOP = 0.42;
    private static final double BEFORE_CHOOSER = 0.5;
    private static final double AFTER_P = 1.5;

    private final boolean withChooser;
    private final ChartPlot chances = new ChartPlot();
    private final ChartPlot shares = new ChartPlot();
    private final MorseChartMarks marks = new MorseChartMarks(this);
    private MorseChartLayout layout = MorseChartLayout.of(1, 1, 1);
    private @Nullable MorseChartScales scales;
    private int held = NONE;
    private double heldAt;
    private double chooserWidth;

    /**
     * An empty stage.
     *
     * @param withChooser whether the legend leaves room for the button with the name of the letters: on the screen, not
     * in exports
     */
    MorseChartSheet(boolean withChooser) {
        this.withChooser = withChooser;
        chances.add(
                new ChanceBars(false, OUTLINE, this::layout, rank -> pinned(rank, MorseResult::p)),
                rank -> result().p(letter(rank)));
        chances.add(
                new ChanceBars(true, OUTLINE, this::layout, rank -> pinned(rank, MorseResult::q)),
                rank -> result().q(letter(rank)));
        shares.add(marks.new Shares(), rank -> share(result(), letter(rank)));
        for (ChartPlot plot : List.of(chances, shares)) {
            plot.setAcross(-0.5, CodeBook.SIZE - 0.5);
            plot.show(CodeBook.SIZE);
        }
    }

    /** The letter in a column. */
    int letter(int rank) {
        return result().order().get(rank);
    }

    private double pinned(int rank, ToDoubleBiFunction<MorseResult, Integer> number) {
        MorseResult before = pinned();
        return before == null ? Double.NaN : number.applyAsDouble(before, letter(rank));
    }

    /** The contribution of the letter in a column in the pinned result; NaN if there is none. */
    double pinnedShare(int rank) {
        return pinned(rank, this::share);
    }

    private double share(MorseResult of, int letter) {
        return look().shown(of.comparison().contribution(letter));
    }

    MorseChartLayout layout() {
        return layout;
    }

    /** Shows the signal of a letter at the position to which its middle is dragged, in pixels. */
    void hold(int letter, double x) {
        held = letter;
        heldAt = x;
    }

    /** Shows all signals at their places. */
    void release() {
        held = NONE;
    }

    @Override
    protected Object settle(Look look) {
        layout = MorseChartLayout.of(width(), height(), look.rem());
        MorseChartScales now = MorseChartScales.of(moment(), look, layout);
        scales = now;
        chances.setUp(now.chances());
        shares.setUp(now.shares());
        marks.choose();
        MorseState state = result().state();
        return List.of(layout, now, result().order(), state.language(), state.selected(), pinned() != null);
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        MorseResult result = result();
        paintBand(brush, result.order().indexOf(result.state().selected()));
        layout.paintDoubleRule(brush);
        layout.paintTotalAxis(brush, shares.y(0, layout.shares()));
        layout.paintTotalAxis(brush, layout.times().y);
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

    /** The axis of time, downwards from a line at which all letters start. */
    private void paintTime(Brush brush) {
        double left = layout.left();
        for (int units = 0; units <= scales().units(); units += UNITS_STEP) {
            double y = y(units);
            brush.line(left, y, layout.right(), y, units == 0 ? Tone.AXIS : Tone.GRID, units == 0 ? 1.4 : 1);
            if (units > 0) {
                double base = y + brush.rem(0.32);
                brush.label(units(units), left - brush.rem(0.45), base, Tone.AXIS, END);
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
        RichText times = words.rich("morse.title.time", log);
        double base = layout.titleOfTimes();
        double x = layout.left() + brush.text(times, layout.left(), base, Tone.INK, size, START) + brush.rem(1.1);
        MorseChartMarks.paintSuiting(brush, x + brush.rem(0.5), base - brush.rem(0.35), brush.rem(1));
        RichText suits = words.rich("morse.title.suits", log);
        x += brush.rem(1.4);
        x += brush.text(suits, x, base, Tone.INK, size, START) + brush.rem(1.1);
        String tooLong = words.get("morse.title.tooLong");
        if (x + brush.rem(1.1) + brush.width(tooLong, false, size) <= layout.right()) {
            brush.fill(x, base - brush.rem(0.75), brush.rem(0.7), brush.rem(0.95), Tone.KLSOFT);
            brush.outline(x, base - brush.rem(0.75), brush.rem(0.7), brush.rem(0.95), Tone.PAPERLINE, 1);
            brush.text(tooLong, x + brush.rem(1.1), base, Tone.INK2, false, size, START);
        }
        RichText c = words.rich("morse.title.share", log);
        brush.text(c, layout.left(), layout.titleOfShares(), Tone.INK, size, START);
    }

    /** The left edge of the button with the name of the letters: after the word for P. */
    double chooserLeft(Look look) {
        return legend(look).endOfP(look) + BEFORE_CHOOSER * look.rem();
    }

    /** Sets the room that the legend leaves for that button. */
    void reserve(double width) {
        chooserWidth = width;
    }

    private PairLegend legend(Look look) {
        Words words = look.words();
        RichText truth = words.rich("morse.legend.truth");
        double room = withChooser ? BEFORE_CHOOSER * look.rem() + chooserWidth : 0;
        return new PairLegend(
                layout,
                LEGEND_TOP,
                withChooser
                        ? truth
                        : truth.and(MorseLetters.name(result().state().language(), words), RichText.Role.WORDS),
                room + AFTER_P * look.rem(),
                words.rich("morse.legend.belief"),
                pinned() == null ? "" : words.get("morse.legend.pinned"),
                words.get("morse.chances"));
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        MorseResult result = result();
        chances.paintData(brush, layout.chances());
        for (int rank = 0; rank < CodeBook.SIZE; rank++) {
            int letter = result.order().get(rank);
            if (letter != held) {
                marks.paintSignal(brush, rank, letter, layout.center(rank), scales().units(), false);
            }
        }
        if (held != NONE) {
            int rank = result.order().indexOf(held);
            marks.paintSignal(brush, rank, held, heldAt, scales().units(), true);
        }
        shares.paintData(brush, layout.shares());
        new AverageColumn(brush, result, layout).paint(scales().units(), shares);
    }

    private MorseChartScales scales() {
        return Objects.requireNonNull(scales, "settle before painting");
    }

    /** A time as displayed under a letter. */
    static String units(int units) {
        return Numbers.fixed(units, 0);
    }
}
