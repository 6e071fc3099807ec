package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.lab.compare.CompareNumbers.ABOVE;
import static kllab.lab.compare.CompareNumbers.BELOW;
import static kllab.lab.compare.CompareNumbers.COLUMN_P;
import static kllab.lab.compare.CompareNumbers.COLUMN_Q;
import static kllab.lab.compare.CompareNumbers.GREATEST;
import static kllab.lab.compare.CompareNumbers.LEAST;
import static kllab.lab.compare.CompareNumbers.PAIR;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Tone;
import kllab.figure.page.Mode;
import kllab.figure.pair.PairLegend;
import kllab.figure.pair.PairPlots;
import kllab.figure.pair.PairScales;
import kllab.figure.pair.PairSheet;
import kllab.figure.pair.SharesStack;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.lab.compare.ChartsSteps.Fill;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The three charts of Compare: probabilities, log ratios, contributions. */
final class ChartsSheet extends PairSheet<CompareResult> {
    /**
     * With more than {@link ChartsLayout#MOST_WITH_FIELDS} outcomes, the number of largest contributions whose ratios keep
     * a label.
     */
    static final int LABELLED = 3;

    /** Log ratios beyond this are drawn to the edge, with a break. */
    static final double LARGEST_RATIO = 20;

    private static final double RATIOS_APART = 1.25;
    private static final double SMALLEST_RATIO_SPAN = 0.5;
    private static final double SMALLEST_SHARE_SPAN = 0.02;
    private static final double SMALLEST_STEP_SPAN = 0.0005;

    /** A stack that is so many times as high as the scale of the contributions has a scale of its own. */
    private static final double HIGHEST_TOTAL = 4;

    private static final double LEGEND_TOP = 0.32;
    private static final double BEFORE_SWAP = 0.75;
    private static final double SWAP = 2.65;
    private static final double AFTER_P = 1.35;

    private final Mode mode;
    private final PairPlots bars =
            bars(Scale.up().signed(), new RatioSticks(this), i -> CompareNumbers.RATIOS.exact(result(), i, look()));
    private @Nullable PairPlots steps;
    private ChartsLayout layout = ChartsLayout.of(1, 1, 1, 2, Mode.PAPER);
    private boolean totalsApart;

    /**
     * An empty stage.
     *
     * @param mode in a window there is room for the fields under the bars; in a hall these have numbers
     */
    ChartsSheet(Mode mode) {
        super(CompareNumbers.PAIR);
        this.mode = mode;
    }

    /** Whether there are fields and buttons over it. */
    boolean withFields() {
        return mode == Mode.WINDOW;
    }

    @Override
    public ChartsLayout layout() {
        return layout;
    }

    Columns columns() {
        return result().columns(layout.perColumn());
    }

    // ---- charts -------------------------------------------------------------------------------------------------

    @Override
    public PairPlots plots() {
        PairPlots known = steps;
        if (!layout.steps()) {
            return bars;
        }
        if (known == null) {
            known = makeSteps();
            steps = known;
        }
        return known;
    }

    /** Steps and spans, for many outcomes. */
    private PairPlots makeSteps() {
        ChartsSteps marks = new ChartsSteps(this);
        PairPlots made = new PairPlots(Scale.up().signed());
        made.add(made.chances(), marks.new Steps(Fill.TINT, null), now(COLUMN_P));
        made.add(made.chances(), marks.new Steps(Fill.HATCH, null), now(COLUMN_Q));
        made.add(made.chances(), marks.new Ghosts(made.chances(), COLUMN_P), now(COLUMN_P));
        made.add(made.chances(), marks.new Ghosts(made.chances(), COLUMN_Q), now(COLUMN_Q));
        made.add(made.chances(), marks.new Steps(Fill.NONE, Tone.P), now(COLUMN_P));
        made.add(made.chances(), marks.new Steps(Fill.NONE, Tone.Q), now(COLUMN_Q));
        made.add(made.middle(), marks.new Spans(), now(GREATEST));
        made.add(made.shares(), marks.new Steps(Fill.FULL, null), now(ABOVE));
        made.add(made.shares(), marks.new Ghosts(made.shares(), ABOVE), now(ABOVE));
        made.add(made.shares(), marks.new Ghosts(made.shares(), BELOW), now(ABOVE));
        made.add(made.shares(), marks.new Steps(Fill.SOFT, Tone.KL), now(BELOW));
        made.add(made.shares(), marks.new Amounts(), now(ABOVE));
        return made;
    }

    private Series.Source now(Quantity<CompareResult> what) {
        return column -> now(what, column);
    }

    /** Of many outcomes, the number of a column. */
    @Override
    protected double value(Quantity<CompareResult> row, CompareResult of, int place) {
        int first = layout.steps() ? of.columns(layout.perColumn()).first : 0;
        return row.exact(of, first + place, look());
    }

    @Override
    protected Object settleCharts(Look look) {
        CompareResult result = result();
        layout = ChartsLayout.of(width(), height(), look.rem(), result.size(), mode);
        plots().show(layout);
        boolean steps = layout.steps();
        DoubleSummaryStatistics chances = steps ? range(COLUMN_P, COLUMN_Q) : range(PAIR.p(), PAIR.q());
        PairScales.chances(plots().chances(), layout, chances.getMax());
        settleRatios(steps ? range(LEAST, GREATEST) : range(CompareNumbers.RATIOS));
        settleShares(steps ? range(ABOVE, BELOW) : range(PAIR.shares()));
        CompareState state = result.state();
        int others = pinned() == null ? 0 : pinned().size();
        return List.of(state.outcomes(), state.locked(), state.truth(), state.model(), others);
    }

    private void settleRatios(DoubleSummaryStatistics ratios) {
        Plot plot = plots().middle();
        double r = layout.rem();
        boolean infinite = settled().infinite();
        double mean = infinite ? 0 : Math.min(CompareNumbers.KL.exact(settled(), 0, look()), LARGEST_RATIO);
        double low = Math.max(ratios.getMin(), -LARGEST_RATIO);
        double high = Math.min(Math.max(ratios.getMax(), mean), LARGEST_RATIO);
        if (infinite) {
            high = Math.max(3, high * 1.3);
        }
        if (high - low < SMALLEST_RATIO_SPAN) {
            high = Math.max(high, SMALLEST_RATIO_SPAN / 2);
            low = Math.min(low, -SMALLEST_RATIO_SPAN / 2);
        }
        double above = r * (layout.few() ? 0.95 : layout.steps() ? 0.6 : 1.75);
        double below = r * (layout.few() ? 0.7 : layout.steps() ? 0.4 : 1.25);
        double perUnit = Math.max(1, plot.height() - above - below) / (high - low);
        plot.up().show(low - below / perUnit, high + above / perUnit).apart(RATIOS_APART * r, plot.height());
        showOnlyZero(plot);
    }

    /** In a hall the numbers stand at the marks, if all of them have one. */
    private void showOnlyZero(Plot plot) {
        if (mode == Mode.PRESENTING && layout.items() <= ChartsLayout.MOST_WITH_FIELDS) {
            plot.up().onlyZero();
        }
    }

    private void settleShares(DoubleSummaryStatistics shares) {
        double high = Math.max(layout.steps() ? SMALLEST_STEP_SPAN : SMALLEST_SHARE_SPAN, shares.getMax());
        if (settled().infinite()) {
            high = layout.steps() ? high * 1.3 : Math.max(3, high * 1.3);
        }
        totalsApart = layout.steps() && stacked() > HIGHEST_TOTAL * (shares.getMax() - shares.getMin());
        PairScales.shares(plots().shares(), layout, shares.getMin(), high, totalsApart ? 0 : stacked());
        showOnlyZero(plots().shares());
    }

    /** The pinned result, if it has the same outcomes. */
    @Override
    protected @Nullable CompareResult comparable() {
        CompareResult pinned = pinned();
        return pinned != null && pinned.size() == result().size() ? pinned : null;
    }

    @Override
    public int selected() {
        return result().state().selected();
    }

    /** Whether the ratio of an outcome has a label. */
    boolean isLabelled(int outcome) {
        return layout.items() <= ChartsLayout.MOST_WITH_FIELDS
                || selected() == outcome
                || result().ranking().isAmong(outcome, LABELLED);
    }

    /** The probability at a height on the stage, in pixels, on the current scale. */
    double chanceAt(double y) {
        return plots().chances().valueAtY(y);
    }

    double yOfChance(double chance) {
        return plots().chances().yInside(chance);
    }

    // ---- texts --------------------------------------------------------------------------------------------------

    @Override
    protected void paintUnderChances(Brush brush) {
        new ChartsCaptions(layout, result()).paint(brush);
        String key = layout.perColumn() > 1 ? "compare.title.ratio.span" : "compare.title.ratio";
        paintTitle(brush, look().rich(key, look().log(), look().unitName()), layout.middle());
    }

    @Override
    protected void paintBehindChances(Brush brush) {
        boolean dragged = mode != Mode.PAPER && layout.items() <= ChartsLayout.MOST_WITH_FIELDS;
        for (int i = 0; dragged && i < layout.items(); i++) {
            for (Side side : Side.values()) {
                double x = layout.barLeft(side, i) + layout.barWidth() / 2;
                brush.line(x, layout.chances().y, x, layout.chances().getMaxY(), Tone.TRACK, 2);
            }
        }
    }

    @Override
    protected void paintBesideChances(Brush brush) {
        if (layout.steps()) {
            new ChartsReadout(result(), brush.look()).paint(brush, layout);
        } else if (mode == Mode.PRESENTING && layout.items() <= ChartsLayout.MOST_WITH_FIELDS) {
            new ChartsCaptions(layout, result()).paintChances(brush, plots().chances());
        }
    }

    /** The position of the swap button, between the two names. */
    double swapLeft() {
        return legend().endOfP(look()) + BEFORE_SWAP * layout.rem();
    }

    @Override
    protected PairLegend legend() {
        Words words = look().words();
        CompareState state = result().state();
        return new PairLegend(
                layout,
                LEGEND_TOP,
                words.rich("compare.legend.truth").and(words.name(state.truth()), RichText.Role.WORDS),
                (withFields() ? BEFORE_SWAP + SWAP : AFTER_P) * layout.rem(),
                words.rich("compare.legend.model").and(words.name(state.model()), RichText.Role.WORDS),
                pinnedName());
    }

    /** For a pin with other outcomes, their number. */
    @Override
    protected String pinnedName() {
        CompareResult pinned = pinned();
        return pinned != null && comparable() == null
                ? look().say("compare.legend.pinned.other", pinned.size())
                : super.pinnedName();
    }

    // ---- totals -------------------------------------------------------------------------------------------------

    /** Whether the stack has a scale of its own, because it is far higher than any contribution. */
    boolean totalsApart() {
        return totalsApart;
    }

    /** The mean of the log ratios under P is the KL: a dark red line through the middle chart. */
    @Override
    protected void paintTotalOfMiddle(Brush brush) {
        Plot plot = plots().middle();
        double size = brush.rem(1);
        RichText text = mean(brush);
        if (result().infinite()) {
            brush.text(text, layout.totalsCenter(), plot.top() + brush.rem(0.9), Tone.INK2, size, MIDDLE);
            return;
        }
        double y = Math.max(plot.y(CompareNumbers.KL.exact(result(), 0, look())), plot.top() + 1);
        brush.level(layout.left(), y, layout.width() - brush.rem(0.6), y, Tone.KL, 0.11);
        double x = Math.min(layout.totalsCenter(), layout.width() - brush.width(text, size) / 2);
        double base = Math.max(y - brush.rem(0.42), plot.top() - brush.rem(0.4));
        brush.text(text, x, base, Tone.INK2, size, MIDDLE);
    }

    /** The longest label that fits: "mean under P", "mean", or only the number. */
    private RichText mean(Brush brush) {
        String amount = CompareNumbers.KL.apply(result(), look());
        return Stream.of("compare.mean", "compare.mean.short")
                .map(key -> look().rich(key, amount))
                .filter(text -> brush.width(text, brush.rem(1)) < layout.totals())
                .findFirst()
                .orElseGet(() -> RichText.parse("<kl>" + amount + "</kl>"));
    }

    /** With few outcomes a dotted line leads to the stack from the highest bar. */
    @Override
    protected void paintStack(Brush brush) {
        Plot plot = plots().shares();
        SharesStack stack = stack(brush);
        if (totalsApart) {
            stack.paintApart(plot, look().rich("compare.total.apart"));
            return;
        }
        stack.paint(plot, layout.steps() ? 0 : layout.items(), this::shareAt);
        boolean alone = layout.few() && pinned() == null && !result().infinite();
        if (alone && result().ranking().greatest() == 0 && shareAt(0) > 0) {
            double from = layout.center(0) + layout.shareWidth() / 2 + brush.rem(3.8);
            brush.dashed(from, stack.top(plot), stack.left(), stack.top(plot), Tone.KL, 1, 2, 4);
        }
    }
}
