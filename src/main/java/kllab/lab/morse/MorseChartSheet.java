package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.information.Comparison;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.pair.ChanceBars;
import kllab.figure.pair.PairLegend;
import kllab.figure.pair.PairPlots;
import kllab.figure.pair.PairScales;
import kllab.figure.pair.PairSheet;
import kllab.figure.pair.ShareBars;
import kllab.figure.plot.Scale;
import kllab.text.Numbers;
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

    /** The width of the number of a contribution, in rem. */
    private static final double LABEL = 2.45;

    private static final int LABELLED = 6;

    /** The outline of a hatched bar: thin, since the bars are narrow. */
    private static final double OUTLINE = 0.09;

    private static final double LEGEND_TOP = 0.42;
    private static final double BEFORE_CHOOSER = 0.5;
    private static final double AFTER_P = 1.5;

    private final boolean withChooser;
    private final Signals signals = new Signals(this);
    private final PairPlots plots = new PairPlots(Scale.down());
    private MorseChartLayout layout = MorseChartLayout.of(1, 1, 1);
    private double[] shares = new double[0];
    private Set<Integer> labelled = Set.of();
    private int selected;
    private double chooserWidth;

    /**
     * An empty stage.
     *
     * @param withChooser whether the legend leaves room for the button with the name of the letters: on the screen, not
     * in exports
     */
    MorseChartSheet(boolean withChooser) {
        this.withChooser = withChooser;
        plots.add(plots.chances(), new ChanceBars(this, false, OUTLINE), rank -> result().p(letter(rank)));
        plots.add(plots.chances(), new ChanceBars(this, true, OUTLINE), rank -> result().q(letter(rank)));
        plots.add(plots.middle(), signals, rank -> result().units(letter(rank)));
        plots.add(plots.shares(), new ShareBars(this), rank -> share(result(), letter(rank)));
    }

    /** The letter in a column. */
    int letter(int rank) {
        return result().order().get(rank);
    }

    private double pinned(int rank, ToDoubleBiFunction<MorseResult, Integer> number) {
        MorseResult before = pinned();
        return before == null ? Double.NaN : number.applyAsDouble(before, letter(rank));
    }

    @Override
    protected double pinnedChance(boolean ofQ, int rank) {
        return pinned(rank, ofQ ? MorseResult::q : MorseResult::p);
    }

    @Override
    protected double pinnedShare(int rank) {
        return pinned(rank, this::share);
    }

    private double share(MorseResult of, int letter) {
        return look().shown(of.comparison().contribution(letter));
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
    protected int selected() {
        return selected;
    }

    @Override
    protected boolean isLabelled(int rank) {
        return labelled.contains(rank);
    }

    @Override
    protected String share(int rank) {
        return Numbers.signed(shares[letter(rank)], MorseResult.DECIMALS);
    }

    // ---- scales -------------------------------------------------------------------------------------------------

    @Override
    protected Object settleCharts(Look look) {
        layout = MorseChartLayout.of(width(), height(), look.rem());
        plots.show(layout);
        settleChances();
        settleTimes();
        settleShares(look);
        shares = result().shares(look);
        selected = result().order().indexOf(result().state().selected());
        labelled = labelled(result());
        return List.of(result().order(), result().state().language(), pinned() != null);
    }

    private void settleChances() {
        double largest = shown().stream()
                .flatMapToDouble(c -> letters().mapToDouble(i -> Math.max(c.p().probability(i), c.q().probability(i))))
                .max()
                .orElse(1);
        double top = Math.min(1, Math.ceil(largest * 1.04 * 50) / 50);
        PairScales.chances(plots.chances(), top, top <= 0.3 ? 0.1 : top <= 0.6 ? 0.2 : 0.5);
    }

    private void settleTimes() {
        double longest = letters()
                .mapToDouble(settled()::suitingUnits)
                .filter(units -> units <= FARTHEST)
                .reduce(LONGEST, Math::max);
        plots.middle().up().show(0, longest + 0.6).every(UNITS_STEP);
    }

    private void settleShares(Look look) {
        double r = layout.rem();
        double[] values = shown().stream()
                .flatMapToDouble(c -> letters().mapToDouble(c::contribution))
                .map(look::shown)
                .sorted()
                .toArray();
        double low = Math.min(0, values[0]);
        double high = Math.max(SMALLEST_SHARE, values[values.length - 1]);
        double stacked = look.shown(settled().positives());
        PairScales.shares(plots.shares(), low, high, stacked, 1.35 * r, 1.4 * r, 0.3 * r, 1.5 * r);
    }

    private static IntStream letters() {
        return IntStream.range(0, CodeBook.SIZE);
    }

    private List<Comparison> shown() {
        MorseResult pinned = pinned();
        return pinned == null
                ? List.of(settled().comparison())
                : List.of(settled().comparison(), pinned.comparison());
    }

    /**
     * The columns whose contribution is labelled: the selected one, then the largest first, as long as labels do not
     * overlap.
     */
    private Set<Integer> labelled(MorseResult result) {
        List<Integer> candidates = new ArrayList<>(letters().boxed().toList());
        candidates.sort(
                Comparator.comparingDouble(rank -> -Math.abs(result.comparison().contribution(letter(rank)))));
        if (selected >= 0) {
            candidates.addFirst(selected);
        }
        int apart = (int) Math.ceil(LABEL * layout.rem() / layout.column());
        boolean all = apart <= 1;
        Set<Integer> chosen = new HashSet<>();
        for (int rank : candidates) {
            boolean free = chosen.stream().allMatch(other -> Math.abs(rank - other) >= apart);
            boolean something = shares[letter(rank)] != 0 || rank == selected;
            if ((all || chosen.size() < LABELLED) && free && something) {
                chosen.add(rank);
            }
        }
        return chosen;
    }

    // ---- texts --------------------------------------------------------------------------------------------------

    @Override
    protected void paintUnderChances(Brush brush) {
        for (int rank = 0; rank < CodeBook.SIZE; rank++) {
            String name = MorseSentences.letter(letter(rank));
            brush.text(name, layout.center(rank), layout.names(), Tone.INK, true, brush.rem(1.1), MIDDLE);
        }
        double before = layout.left() - brush.rem(0.5);
        brush.text(RichText.parse("<w><v>t</v></w>"), before, layout.durations(), Tone.INK2, brush.rem(1.05), END);
        paintTitleOfTimes(brush);
    }

    private void paintTitleOfTimes(Brush brush) {
        Words words = brush.look().words();
        double size = brush.rem(1);
        String log = brush.look().log();
        double base = layout.title();
        double x = layout.left() + brush.rem(1.1);
        x += brush.text(words.rich("morse.title.time", log), layout.left(), base, Tone.INK, size, START);
        Signals.paintSuiting(brush, x + brush.rem(0.5), base - brush.rem(0.35), brush.rem(1));
        x += brush.rem(1.4);
        x += brush.text(words.rich("morse.title.suits", log), x, base, Tone.INK, size, START) + brush.rem(1.1);
        String tooLong = words.get("morse.title.tooLong");
        if (x + brush.rem(1.1) + brush.width(tooLong, false, size) <= layout.right()) {
            brush.fill(x, base - brush.rem(0.75), brush.rem(0.7), brush.rem(0.95), Tone.KLSOFT);
            brush.outline(x, base - brush.rem(0.75), brush.rem(0.7), brush.rem(0.95), Tone.PAPERLINE, 1);
            brush.text(tooLong, x + brush.rem(1.1), base, Tone.INK2, false, size, START);
        }
    }

    @Override
    protected RichText titleOfShares() {
        return look().rich("morse.title.share", look().log());
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
        return new PairLegend(
                layout,
                LEGEND_TOP,
                withChooser ? truth : truth.and(name, RichText.Role.WORDS),
                room + AFTER_P * look.rem(),
                look.rich("morse.legend.belief"),
                pinned() == null ? "" : look.say("morse.legend.pinned"),
                look.say("morse.chances"));
    }

    // ---- totals -------------------------------------------------------------------------------------------------

    @Override
    protected void paintBesideChances(Brush brush) {
        totals(brush).paintChances();
    }

    @Override
    protected void paintTotalOfMiddle(Brush brush) {
        totals(brush).paintTime(plots.middle());
    }

    @Override
    protected void paintStack(Brush brush) {
        totals(brush).paintShares(plots.shares());
    }

    private AverageColumn totals(Brush brush) {
        return new AverageColumn(brush, result(), layout);
    }
}
