package kllab.lab.compare;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.pair.PairLegend;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The three charts of Compare on one axis of outcomes, with the column of totals at their right. */
final class ChartsSheet extends SettledSheet<CompareResult> {
    private static final double LEGEND_TOP = 0.32;
    private static final double BEFORE_SWAP = 0.75;
    private static final double SWAP = 2.65;
    private static final double AFTER_P = 1.35;

    private final boolean withFields;
    private final Columns columns = new Columns();
    private final Columns ofPinned = new Columns();
    private final ChartsPlots bars = ChartsPlots.bars(this);
    private ChartsPlots plots = bars;
    private @Nullable ChartsPlots steps;
    private ChartsLayout layout = ChartsLayout.of(1, 1, 1, 2, false);
    private @Nullable ChartsScales scales;

    /**
     * An empty stage.
     *
     * @param withFields whether room is reserved for the fields under the bars: on the screen, not in exports
     */
    ChartsSheet(boolean withFields) {
        this.withFields = withFields;
    }

    ChartsLayout layout() {
        return layout;
    }

    Columns columns() {
        return columns;
    }

    Columns columnsOfPinned() {
        return ofPinned;
    }

    /** The pinned result, if it has the same outcomes. */
    @Nullable
    CompareResult comparable() {
        CompareResult pinned = pinned();
        return pinned != null && pinned.size() == result().size() ? pinned : null;
    }

    /** The pinned probability of an outcome; NaN if there is none. */
    double pinnedChance(Side side, int outcome) {
        CompareResult before = comparable();
        return before == null ? Double.NaN : side.of(before.state()).probability(outcome);
    }

    /** The pinned contribution of an outcome; NaN if there is none. */
    double pinnedShare(int outcome) {
        CompareResult before = comparable();
        return before == null ? Double.NaN : look().shown(before.comparison().contribution(outcome));
    }

    /** The probability at a height on the stage, in pixels, on the current scale. */
    double chanceAt(double y) {
        double top = plots.chances().up().high();
        return (layout.chances().getMaxY() - y) / layout.chances().height * top;
    }

    double yOfChance(double chance) {
        return plots.chances().y(Math.min(chance, plots.chances().up().high()), layout.chances());
    }

    @Override
    protected Object settle(Look look) {
        CompareResult result = result();
        ChartsLayout wanted = ChartsLayout.of(width(), height(), look.rem(), result.size(), withFields);
        ChartsScales now = moment().moving() && wanted.equals(layout) ? scales : null;
        layout = wanted;
        columns.show(result, look.unit(), layout.perColumn());
        CompareResult before = comparable();
        if (before != null) {
            ofPinned.show(before, look.unit(), layout.perColumn());
        }
        if (now == null) {
            now = ChartsScales.of(result, columns, before == null ? null : ofPinned, look, layout);
        }
        scales = now;
        plots = layout.steps() ? steps() : bars;
        plots.show(layout, now);
        CompareState state = result.state();
        int pinned = pinned() == null ? 0 : pinned().size();
        return List.of(
                layout, now, state.outcomes(), state.truth(), state.model(), state.selected(), state.locked(), pinned);
    }

    /** The plots for many outcomes, created on first use. */
    private ChartsPlots steps() {
        ChartsPlots known = steps;
        if (known == null) {
            known = ChartsPlots.steps(this);
            steps = known;
        }
        return known;
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        frameTiles(layout.width(), layout.height()).forEach(t -> t.painting().accept(brush));
    }

    /** The areas around the plots: above the first, between them, at their left, and the rule at their right. */
    @Override
    public List<Tile> frameTiles(double width, double height) {
        return List.of(
                new Tile(slab(0, layout.chances().y), brush -> legend().paint(brush)),
                new Tile(slab(layout.chances().getMaxY(), layout.ratios().y), this::paintUnderChances),
                new Tile(slab(layout.ratios().getMaxY(), layout.shares().y), this::paintUnderRatios),
                new Tile(new Rectangle2D.Double(0, 0, Math.ceil(layout.left()), height), this::paintTicks),
                new Tile(
                        new Rectangle2D.Double(Math.floor(layout.right()), 0, layout.rem() * 2, height),
                        layout::paintDoubleRule));
    }

    /** A strip of the stage between two heights, in whole pixels. */
    private Rectangle2D slab(double top, double bottom) {
        return new Rectangle2D.Double(0, Math.floor(top), layout.width(), Math.ceil(bottom) - Math.floor(top));
    }

    private void paintUnderChances(Brush brush) {
        paintSelectionBand(brush, layout.chances().getMaxY(), layout.ratios().y);
        captions().paintUnderChances(brush);
    }

    private void paintUnderRatios(Brush brush) {
        paintSelectionBand(brush, layout.ratios().getMaxY(), layout.shares().y);
        captions().paintUnderRatios(brush);
    }

    private ChartsCaptions captions() {
        return new ChartsCaptions(layout, result());
    }

    private void paintTicks(Brush brush) {
        plots.chances().paintTicks(brush, layout.chances());
        plots.ratios().paintTicks(brush, layout.ratios());
        plots.shares().paintTicks(brush, layout.shares());
    }

    /** The part of the selected outcome's band between two heights; parts meet on whole pixels. */
    private void paintSelectionBand(Brush brush, double from, double to) {
        int selected = result().state().selected();
        if (selected < 0) {
            return;
        }
        double top = Math.rint(from);
        double height = Math.rint(to) - top;
        if (layout.steps()) {
            double width = Math.max(layout.column(), brush.rem(0.8));
            double x = layout.center(selected);
            brush.fill(x - width / 2, top, width, height, Tone.BAND);
            brush.line(x, top, x, top + height, Tone.LINE, 1);
        } else {
            double inset = Math.min(brush.rem(0.3), layout.column() * 0.2);
            double x = layout.columnLeft(selected) + brush.rem(0.15);
            brush.fill(x, top, layout.column() - inset, height, Tone.BAND);
        }
    }

    private void paintTracks(Brush brush) {
        if (!withFields || layout.outcomes() > ChartsLayout.MOST_WITH_FIELDS) {
            return;
        }
        for (int i = 0; i < layout.outcomes(); i++) {
            for (Side side : Side.values()) {
                double x = layout.barLeft(side, i) + layout.barWidth() / 2;
                brush.line(x, layout.chances().y, x, layout.chances().getMaxY(), Tone.TRACK, 2);
            }
        }
    }

    /** The position of the swap button, between the two names. */
    double swapLeft() {
        return legend().endOfP(look()) + BEFORE_SWAP * layout.rem();
    }

    private PairLegend legend() {
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

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        dataTiles(layout.width(), layout.height()).forEach(t -> t.painting().accept(brush));
    }

    /** The three plots, the texts of the selected column, and the total; labels may extend into the gaps. */
    @Override
    public List<Tile> dataTiles(double width, double height) {
        return List.of(
                new Tile(slab(0, layout.ratios().y), this::paintChances),
                new Tile(slab(layout.chances().getMaxY(), layout.shares().y), this::paintRatios),
                new Tile(slab(layout.ratios().getMaxY(), height), this::paintTotal),
                new Tile(slab(layout.ratios().getMaxY(), height), this::paintShares));
    }

    private void paintChances(Brush brush) {
        Rectangle2D area = layout.chances();
        paintSelectionBand(brush, area.getY() - brush.rem(0.2), area.getMaxY());
        plots.chances().paintGrid(brush, area);
        paintTracks(brush);
        plots.chances().paintData(brush, area);
        if (layout.steps()) {
            new ChartsReadout(result(), brush.look()).paint(brush, layout, columns);
        }
    }

    private void paintRatios(Brush brush) {
        Rectangle2D area = layout.ratios();
        paintSelectionBand(brush, area.getY(), area.getMaxY());
        plots.ratios().paintGrid(brush, area);
        totals(brush).paintMean(plots.ratios());
        plots.ratios().paintData(brush, area);
    }

    /** The sum of the contributions, on an axis of its own. */
    private void paintTotal(Brush brush) {
        layout.paintTotalAxis(brush, plots.shares().y(0, layout.shares()));
        boolean apart = scales != null && scales.totalsApart();
        totals(brush).paintStack(plots.shares(), apart, pinned() != null);
    }

    private void paintShares(Brush brush) {
        Rectangle2D area = layout.shares();
        paintSelectionBand(brush, area.getY(), area.getMaxY() + brush.rem(0.2));
        plots.shares().paintGrid(brush, area);
        plots.shares().paintData(brush, area);
    }

    private TotalsColumn totals(Brush brush) {
        return new TotalsColumn(brush, result(), layout);
    }
}
