package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;
import static kllab.lab.morse.MorseNumbers.PAIR;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import kllab.core.coding.CodeBook;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.pair.PairLegend;
import kllab.figure.pair.PairPlots;
import kllab.figure.pair.PairScales;
import kllab.figure.pair.PairSheet;
import kllab.figure.pair.SharesStack;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.RichText;
import kllab.text.Words;

/**
 * The stage: 26 letters, most probable first, each with its probability and the one that the code implies, its signal
 * as a strip of tape below it to scale, and its contribution to the KL; the totals at the right.
 */
final class MorseChartSheet extends PairSheet<MorseResult> {
    private static final int UNITS_STEP = 4;

    /** The longest letter of Morse takes 13 units, and 3 for the gap. */
    private static final double LONGEST = 16;

    /** Greater ideal times are beyond the edge. */
    private static final double FARTHEST = 21;

    private static final double SMALLEST_SHARE = 0.02;

    private static final RichText SUM_OF_P = RichText.parse("<p><m>\u2211\u2009</m><v>p</v><m>\u2005=\u20051</m></p>");
    private static final RichText SUM_OF_Q = RichText.parse("<q><m>\u2211\u2009</m><v>q</v><m>\u2005=\u20051</m></q>");
    private static final double LEGEND_TOP = 0.42;
    private static final double BEFORE_CHOOSER = 0.5;
    private static final double AFTER_P = 1.5;

    private final boolean withChooser;
    private final Signals signals = new Signals(this);
    private final PairPlots plots = bars(Scale.down(), signals, rank -> result().units(item(rank)));
    private MorseChartLayout layout = MorseChartLayout.of(1, 1, 1);
    private int selected;
    private double chooserWidth;

    /**
     * An empty stage.
     *
     * @param withChooser whether the legend leaves room for the button with the name of the letters: on screens, not
     * on paper
     */
    MorseChartSheet(boolean withChooser) {
        super(PAIR);
        this.withChooser = withChooser;
    }

    /** The letter in a column. */
    @Override
    protected int item(int rank) {
        return result().order().get(rank);
    }

    @Override
    public MorseChartLayout layout() {
        return layout;
    }

    @Override
    public PairPlots plots() {
        return plots;
    }

    Signals signals() {
        return signals;
    }

    @Override
    public int selected() {
        return selected;
    }

    @Override
    protected boolean changesAsOne() {
        return true;
    }

    // ---- scales -------------------------------------------------------------------------------------------------

    @Override
    protected Object settleCharts(Look look) {
        layout = MorseChartLayout.of(width(), height(), look.rem());
        plots.show(layout);
        PairScales.chances(plots.chances(), layout, range(PAIR.p(), PAIR.q()).getMax());
        settleTimes();
        DoubleSummaryStatistics shares = range(PAIR.shares());
        double high = Math.max(SMALLEST_SHARE, shares.getMax());
        PairScales.shares(plots.shares(), layout, shares.getMin(), high, stacked());
        selected = result().order().indexOf(result().state().selected());
        return List.of(result().order(), result().state().language(), pinned() != null);
    }

    private void settleTimes() {
        double longest = LONGEST;
        for (int letter = 0; letter < CodeBook.SIZE; letter++) {
            double suits = settled().suitingUnits(letter);
            longest = suits <= FARTHEST ? Math.max(longest, suits) : longest;
        }
        plots.middle().up().show(0, longest + 0.6).every(UNITS_STEP);
    }

    // ---- texts --------------------------------------------------------------------------------------------------

    @Override
    protected void paintUnderChances(Brush brush) {
        for (int rank = 0; rank < CodeBook.SIZE; rank++) {
            String name = MorseSentences.letter(item(rank));
            brush.text(name, layout.center(rank), layout.name(rank), Tone.INK, true, brush.rem(1.1), MIDDLE);
        }
        if (layout.withDurations()) {
            double before = layout.left() - brush.rem(0.5);
            brush.text(RichText.parse("<w><v>t</v></w>"), before, layout.durations(), Tone.INK2, brush.rem(1.05), END);
        }
        paintTitleOfTimes(brush);
    }

    private void paintTitleOfTimes(Brush brush) {
        Words words = brush.look().words();
        double size = brush.rem(1);
        String log = brush.look().log();
        double base = layout.title();
        RichText time = words.rich("morse.title.time", log);
        RichText suits = words.rich("morse.title.suits", log);
        double room = layout.right() - layout.left() - brush.rem(2.5) - brush.width(suits, size);
        if (look().presents() && brush.width(time, size) > room) {
            time = words.rich("morse.title.time.short");
        }
        double x = layout.left() + brush.rem(1.1);
        x += brush.text(time, layout.left(), base, Tone.INK, size, START);
        if (look().presents() && brush.width(time, size) > room) {
            return;
        }
        Signals.paintSuiting(brush, x + brush.rem(0.5), base - brush.rem(0.35), brush.rem(1));
        x += brush.rem(1.4);
        x += brush.text(suits, x, base, Tone.INK, size, START) + brush.rem(1.1);
        String tooLong = words.get("morse.title.tooLong");
        if (x + brush.rem(1.1) + brush.width(tooLong, false, size) <= layout.right()) {
            brush.fill(x, base - brush.rem(0.75), brush.rem(0.7), brush.rem(0.95), Tone.KLSOFT);
            brush.outline(x, base - brush.rem(0.75), brush.rem(0.7), brush.rem(0.95), Tone.PAPERLINE, 1);
            brush.text(tooLong, x + brush.rem(1.1), base, Tone.INK2, false, size, START);
        }
    }

    /** The left edge of the button with the name of the letters: after the word for P. */
    double chooserLeft() {
        return legend().endOfP(look()) + BEFORE_CHOOSER * look().rem();
    }

    /** Sets the room that the legend leaves for that button. */
    void reserve(double width) {
        chooserWidth = width;
    }

    @Override
    protected PairLegend legend() {
        Look look = look();
        RichText truth = look.rich("morse.legend.truth");
        double room = withChooser ? BEFORE_CHOOSER * look.rem() + chooserWidth : 0;
        String name = MorseLetters.name(result().state().language(), look.words());
        RichText p = withChooser ? truth : truth.and(name, RichText.Role.WORDS);
        PairLegend usual = legend(p, room, "morse.legend.belief");
        return usual.fits(look) ? usual : legend(p, room, "morse.legend.belief.short");
    }

    private PairLegend legend(RichText p, double room, String belief) {
        return new PairLegend(layout, LEGEND_TOP, p, room + AFTER_P * look().rem(), look().rich(belief), pinnedName());
    }

    // ---- totals -------------------------------------------------------------------------------------------------

    /** Σ p = 1, and Σ q = 1, which is what fixes λ. */
    @Override
    protected void paintBesideChances(Brush brush) {
        double base = plots.chances().base();
        brush.text(SUM_OF_P, layout.totalsCenter(), base - brush.rem(1.75), Tone.PT, brush.rem(1), MIDDLE);
        brush.text(SUM_OF_Q, layout.totalsCenter(), base - brush.rem(0.35), Tone.QT, brush.rem(1), MIDDLE);
    }

    /** The mean letter beside the others: the needed part, and below it the wasted part. */
    @Override
    protected void paintTotalOfMiddle(Brush brush) {
        Plot plot = plots.middle();
        SharesStack column = stack(brush);
        double top = plot.y(0);
        double center = column.left() + column.width() / 2;
        layout.paintTotalAxis(brush, top);
        brush.text(look().say("morse.mean"), center, layout.names(), Tone.INK2, false, brush.rem(1), MIDDLE);
        brush.text(
                MorseNumbers.PAID.apply(result(), look()),
                center,
                layout.durations(),
                Tone.INK,
                true,
                brush.rem(1),
                MIDDLE);
        double needed = plot.y(result().meanUnits() - result().wastedUnits());
        double all = plot.y(result().meanUnits());
        brush.fill(column.left(), top, column.width(), needed - top, Tone.P);
        brush.fill(column.left(), needed + 2, column.width(), all - needed - 2, Tone.KL);
        double off = brush.rem(0.35);
        column.paintAmount(MorseNumbers.NEEDED.apply(result(), look()), (top + needed) / 2 + off, Tone.PT);
        column.paintAmount(
                MorseNumbers.WASTED.apply(result(), look()), Math.max((needed + all) / 2 + off, needed), Tone.KLT);
    }

    @Override
    protected void paintStack(Brush brush) {
        stack(brush).paint(plots.shares(), CodeBook.SIZE, this::shareAt);
    }
}
