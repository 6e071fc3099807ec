package kllab.lab.compare;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import org.jspecify.annotations.Nullable;

/** The three charts of Compare on one axis of outcomes, with the column of totals at their right. */
final class ChartsSheet implements Sheet<CompareResult> {
    private final boolean withFields;
    private final ChartsPlots plots = new ChartsPlots();
    private ChartsLayout layout = ChartsLayout.of(1, 1, 1, 2, false);
    private @Nullable ChartsScales scales;
    private @Nullable Scene<CompareResult> scene;
    private @Nullable Look look;

    /** The key of the frame: while it is equal, the frame need not be repainted. */
    private record FrameKey(
            ChartsLayout layout,
            ChartsScales scales,
            List<String> names,
            String truth,
            String model,
            int selected,
            Set<Integer> locked,
            int pinned) {}

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
        return plots.columns();
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
    public Object settle(Scene<CompareResult> next, Look nextLook, double width, double height) {
        CompareResult result = next.result();
        ChartsLayout wanted = ChartsLayout.of(width, height, nextLook.rem(), result.size(), withFields);
        ChartsScales old = scales;
        boolean keep = next.moving() && old != null && wanted.equals(layout);
        layout = wanted;
        scene = next;
        look = nextLook;
        Scene<CompareResult> drawn = comparable(next);
        plots.show(drawn, nextLook, wanted);
        ChartsScales now = keep && old != null
                ? old
                : ChartsScales.of(result, plots.columns(), plots.pinned(drawn), nextLook, wanted);
        scales = now;
        plots.scale(now);
        return new FrameKey(
                layout,
                now,
                result.state().outcomes(),
                result.state().truth(),
                result.state().model(),
                result.state().selected(),
                result.state().locked(),
                next.pinned() == null ? 0 : next.pinned().size());
    }

    /** The scene with its pinned result only if that has the same outcomes. */
    private static Scene<CompareResult> comparable(Scene<CompareResult> of) {
        CompareResult pinned = of.pinned();
        boolean same = pinned != null && pinned.size() == of.result().size();
        return same ? of : new Scene<>(of.result(), of.settled(), null, of.moving());
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
                        this::paintRule));
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
        return new ChartsCaptions(layout, scene().result());
    }

    private void paintTicks(Brush brush) {
        plots.chances().paintTicks(brush, layout.chances());
        plots.ratios().paintTicks(brush, layout.ratios());
        plots.shares().paintTicks(brush, layout.shares());
    }

    /** The double rule of an account: the items left of it, their totals right of it. */
    private void paintRule(Brush brush) {
        double top = layout.chances().y - brush.rem(0.1);
        for (double x : new double[] {layout.right() + brush.rem(0.4), layout.right() + brush.rem(0.58)}) {
            brush.line(x, top, x, layout.shares().getMaxY(), Tone.TRACK, 1);
        }
    }

    /** The part of the selected outcome's band between two heights; parts meet on whole pixels. */
    private void paintSelectionBand(Brush brush, double from, double to) {
        int selected = scene().result().state().selected();
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
            for (CompareModel.Side side : CompareModel.Side.values()) {
                double x = layout.barLeft(side, i) + layout.barWidth() / 2;
                brush.line(x, layout.chances().y, x, layout.chances().getMaxY(), Tone.TRACK, 2);
            }
        }
    }

    /** The position of the swap button, between the two names. */
    double swapLeft(Look at) {
        return legend().swapLeft(at);
    }

    private ChartsLegend legend() {
        return new ChartsLegend(layout, scene(), withFields);
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
            new ChartsReadout(scene().result(), brush.look()).paint(brush, layout, plots.columns());
        }
    }

    private void paintRatios(Brush brush) {
        Rectangle2D area = layout.ratios();
        paintSelectionBand(brush, area.getY(), area.getMaxY());
        plots.ratios().paintGrid(brush, area);
        totals().paintMean(brush, plots.ratios());
        plots.ratios().paintData(brush, area);
    }

    /** The sum of the contributions, on an axis of its own. */
    private void paintTotal(Brush brush) {
        double zero = plots.shares().y(0, layout.shares());
        brush.line(layout.right() + brush.rem(0.8), zero, layout.width(), zero, Tone.AXIS, 1.4);
        totals().paintTotalOfShares(brush, plots.shares());
    }

    private void paintShares(Brush brush) {
        Rectangle2D area = layout.shares();
        paintSelectionBand(brush, area.getY(), area.getMaxY() + brush.rem(0.2));
        plots.shares().paintGrid(brush, area);
        plots.shares().paintData(brush, area);
    }

    private TotalsColumn totals() {
        Scene<CompareResult> now = scene();
        Look at = look;
        ChartsScales on = scales;
        if (at == null || on == null) {
            throw new IllegalStateException("settle before painting");
        }
        return new TotalsColumn(now.result(), now.pinned() != null, at, layout, on.totalsApart());
    }

    private Scene<CompareResult> scene() {
        Scene<CompareResult> now = scene;
        if (now == null) {
            throw new IllegalStateException("settle before painting");
        }
        return now;
    }
}
