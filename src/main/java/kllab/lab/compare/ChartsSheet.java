package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.MIDDLE;

import java.util.List;
import java.util.stream.Stream;
import kllab.core.information.Comparison;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.pair.ChanceBars;
import kllab.figure.pair.PairLegend;
import kllab.figure.pair.PairPlots;
import kllab.figure.pair.PairSheet;
import kllab.figure.pair.ShareBars;
import kllab.figure.pair.SharesStack;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.lab.compare.ChartsSteps.Fill;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Numbers;
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

    private static final double LEGEND_TOP = 0.32;
    private static final double BEFORE_SWAP = 0.75;
    private static final double SWAP = 2.65;
    private static final double AFTER_P = 1.35;

    private final boolean withFields;
    private final Columns columns = new Columns();
    private final Columns ofSettled = new Columns();
    private final Columns ofPinned = new Columns();
    private final PairPlots bars = bars();
    private @Nullable PairPlots steps;
    private ChartsLayout layout = ChartsLayout.of(1, 1, 1, 2, false);
    private boolean totalsApart;

    /**
     * An empty stage.
     *
     * @param withFields whether room is reserved for the fields under the bars: on the screen, not in exports
     */
    ChartsSheet(boolean withFields) {
        this.withFields = withFields;
    }

    @Override
    public ChartsLayout layout() {
        return layout;
    }

    Columns columns() {
        return columns;
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

    /** Bars and sticks, for few outcomes. */
    private PairPlots bars() {
        PairPlots made = new PairPlots(Scale.up().signed());
        for (Side side : Side.values()) {
            made.add(made.chances(), new ChanceBars(this, side == Side.Q), i -> columns.chance(side, i));
        }
        made.add(made.middle(), new RatioSticks(this), columns::least);
        made.add(made.shares(), new ShareBars(this), i -> columns.above(i) + columns.below(i));
        return made;
    }

    /** Steps and spans, for many outcomes. */
    private PairPlots makeSteps() {
        ChartsSteps marks = new ChartsSteps(this);
        PairPlots made = new PairPlots(Scale.up().signed());
        made.add(made.chances(), marks.new Steps(Fill.TINT, null), columns::p);
        made.add(made.chances(), marks.new Steps(Fill.HATCH, null), columns::q);
        made.add(made.chances(), marks.new Ghosts(made.chances(), ofPinned::p), columns::p);
        made.add(made.chances(), marks.new Ghosts(made.chances(), ofPinned::q), columns::q);
        made.add(made.chances(), marks.new Steps(Fill.NONE, Tone.P), columns::p);
        made.add(made.chances(), marks.new Steps(Fill.NONE, Tone.Q), columns::q);
        made.add(made.middle(), marks.new Spans(), columns::greatest);
        made.add(made.shares(), marks.new Steps(Fill.FULL, null), columns::above);
        made.add(made.shares(), marks.new Ghosts(made.shares(), ofPinned::above), columns::above);
        made.add(made.shares(), marks.new Ghosts(made.shares(), ofPinned::below), columns::below);
        made.add(made.shares(), marks.new Steps(Fill.SOFT, Tone.KL), columns::below);
        made.add(made.shares(), marks.new Amounts(), columns::above);
        return made;
    }

    @Override
    protected Object settleCharts(Look look) {
        CompareResult result = result();
        CompareResult before = comparable();
        layout = ChartsLayout.of(width(), height(), look.rem(), result.size(), withFields);
        columns.show(result, look.unit(), layout.perColumn());
        ofSettled.show(settled(), look.unit(), layout.perColumn());
        if (before != null) {
            ofPinned.show(before, look.unit(), layout.perColumn());
        }
        plots().show(layout);
        ChartsScales scales = new ChartsScales(settled(), ofSettled, before == null ? null : ofPinned, look, layout);
        scales.settle(plots());
        totalsApart = scales.totalsApart();
        CompareState state = result.state();
        int others = pinned() == null ? 0 : pinned().size();
        return List.of(state.outcomes(), state.locked(), state.truth(), state.model(), others);
    }

    /** The pinned result, if it has the same outcomes. */
    @Override
    protected @Nullable CompareResult comparable() {
        CompareResult pinned = pinned();
        return pinned != null && pinned.size() == result().size() ? pinned : null;
    }

    @Override
    protected Comparison numbers(CompareResult of) {
        return of.comparison();
    }

    @Override
    protected int selected() {
        return result().state().selected();
    }

    /** Whether the ratio of an outcome has a label. */
    boolean isLabelled(int outcome) {
        return layout.items() <= ChartsLayout.MOST_WITH_FIELDS
                || selected() == outcome
                || result().ranking().isAmong(outcome, LABELLED);
    }

    @Override
    protected String share(int outcome) {
        double shown = result().terms(look()).shown(outcome);
        return Double.isInfinite(shown) ? "+\u221E" : Numbers.signed(shown, CompareResult.DECIMALS);
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
        paintTitle(
                brush,
                title(layout.perColumn() > 1 ? "compare.title.ratio.span" : "compare.title.ratio"),
                layout.middle());
    }

    @Override
    protected RichText titleOfShares() {
        return title("compare.title.share");
    }

    private RichText title(String key) {
        return look().rich(key, look().log(), look().unitName());
    }

    @Override
    protected void paintBehindChances(Brush brush) {
        for (int i = 0; layout.fields() && i < layout.items(); i++) {
            for (Side side : Side.values()) {
                double x = layout.barLeft(side, i) + layout.barWidth() / 2;
                brush.line(x, layout.chances().y, x, layout.chances().getMaxY(), Tone.TRACK, 2);
            }
        }
    }

    @Override
    protected void paintBesideChances(Brush brush) {
        if (layout.steps()) {
            new ChartsReadout(result(), brush.look()).paint(brush, layout, columns);
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
                (withFields ? BEFORE_SWAP + SWAP : AFTER_P) * layout.rem(),
                words.rich("compare.legend.model").and(words.name(state.model()), RichText.Role.WORDS),
                pinnedName(words),
                words.get("compare.chances"));
    }

    /** For a pin with other outcomes, their number. */
    private String pinnedName(Words words) {
        CompareResult pinned = pinned();
        if (pinned == null) {
            return "";
        }
        return comparable() == null
                ? words.get("compare.legend.pinned.other", Numbers.count(pinned.size()))
                : words.get("compare.legend.pinned");
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
        double y = Math.max(plot.y(look().shown(result().comparison().klPQ())), plot.top() + 1);
        brush.level(layout.left(), y, layout.width() - brush.rem(0.6), y, Tone.KL, 0.11);
        double x = Math.min(layout.totalsCenter(), layout.width() - brush.width(text, size) / 2);
        double base = Math.max(y - brush.rem(0.42), plot.top() - brush.rem(0.4));
        brush.text(text, x, base, Tone.INK2, size, MIDDLE);
    }

    /** The longest label that fits: "mean under P", "mean", or only the number. */
    private RichText mean(Brush brush) {
        String amount = look().amount(result().comparison().klPQ(), CompareResult.DECIMALS);
        return Stream.of("compare.mean", "compare.mean.short")
                .map(key -> look().rich(key, amount))
                .filter(text -> brush.width(text, brush.rem(1)) < layout.totals())
                .findFirst()
                .orElseGet(() -> RichText.parse("<kl>" + amount + "</kl>"));
    }

    /** With few outcomes a dotted line leads to the stack from the highest bar. */
    @Override
    protected void paintStack(Brush brush) {
        Comparison numbers = result().comparison();
        Plot plot = plots().shares();
        SharesStack stack = new SharesStack(brush, layout, numbers.klPQ(), result().positives());
        if (totalsApart) {
            stack.paintApart(plot, look().rich("compare.total.apart"));
            return;
        }
        stack.paint(plot, layout.steps() ? 0 : layout.items(), numbers::contribution);
        boolean highest = result().largestShare() == 0 && numbers.contribution(0) > 0;
        if (layout.few() && highest && pinned() == null && !result().infinite()) {
            double from = layout.center(0) + layout.shareWidth() / 2 + brush.rem(3.8);
            brush.dashed(from, stack.top(plot), stack.left(), stack.top(plot), Tone.KL, 1, 2, 4);
        }
    }
}
