package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import kllab.core.information.Comparison;
import kllab.figure.Brush;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.Series;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The three charts of Compare on one axis of outcomes, with the column of totals at their right. */
final class StageSheet implements Sheet<CompareResult> {
    private final boolean withFields;
    private final ChartPlot chances = new ChartPlot();
    private final ChartPlot ratios = new ChartPlot();
    private final ChartPlot shares = new ChartPlot();
    private final Series p = new Series();
    private final Series q = new Series();
    private final Series logRatio = new Series();
    private final Series share = new Series();
    private final StageMarks marks = new StageMarks();
    private StageLayout layout = StageLayout.of(1, 1, 1, 2, false);
    private @Nullable StageScales scales;
    private @Nullable Scene<CompareResult> scene;

    /** What the frame depends on: equal keys need no new frame. */
    private record FrameKey(
            StageLayout layout,
            StageScales scales,
            List<String> names,
            String truth,
            String model,
            int selected,
            Set<Integer> locked,
            boolean pinned) {}

    /**
     * An empty stage.
     *
     * @param withFields whether room is kept for the fields under the bars: on the screen, not on paper
     */
    StageSheet(boolean withFields) {
        this.withFields = withFields;
        chances.add(p, marks.new Bars(CompareModel.Side.P));
        chances.add(q, marks.new Bars(CompareModel.Side.Q));
        ratios.add(logRatio, marks.new Sticks());
        shares.add(share, marks.new Shares());
    }

    StageLayout layout() {
        return layout;
    }

    /** The chance at a height on the stage, in pixels, on the present scale. */
    double chanceAt(double y) {
        double top = chances.up().high();
        return (layout.chances().getMaxY() - y) / layout.chances().height * top;
    }

    double yOfChance(double chance) {
        return chances.y(Math.min(chance, chances.up().high()), layout.chances());
    }

    @Override
    public Object settle(Scene<CompareResult> next, Look look, double width, double height) {
        CompareResult result = next.result();
        StageLayout wanted = StageLayout.of(width, height, look.rem(), result.size(), withFields);
        StageScales old = scales;
        StageScales now =
                next.moving() && old != null && wanted.equals(layout) ? old : StageScales.of(next, look, wanted);
        scales = now;
        layout = wanted;
        scene = next;
        scalePlots(now);
        showNumbers(result, look);
        marks.show(next, look, layout);
        return new FrameKey(
                layout,
                now,
                result.state().outcomes(),
                result.state().truth(),
                result.state().model(),
                result.state().selected(),
                result.state().locked(),
                next.pinned() != null);
    }

    private void scalePlots(StageScales now) {
        for (ChartPlot plot : List.of(chances, ratios, shares)) {
            plot.setAcross(-0.5, layout.outcomes() - 0.5);
        }
        chances.setUp(now.chances());
        ratios.setUp(now.ratios());
        shares.setUp(now.shares());
    }

    private void showNumbers(CompareResult result, Look look) {
        Comparison c = result.comparison();
        int n = c.size();
        p.show(n, i -> i, i -> c.p().probability(i));
        q.show(n, i -> i, i -> c.q().probability(i));
        logRatio.show(n, i -> i, i -> look.shown(c.logRatio(i)));
        share.show(n, i -> i, i -> look.shown(c.contribution(i)));
    }

    // ---- the frame ----------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        frameTiles(layout.width(), layout.height()).forEach(t -> t.painting().accept(brush));
    }

    /** What stands round the plots: over the first, between them, at their left, and the rule at their right. */
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

    /** As wide as the stage, from one height to another, in whole pixels. */
    private Rectangle2D slab(double top, double bottom) {
        return new Rectangle2D.Double(0, Math.floor(top), layout.width(), Math.ceil(bottom) - Math.floor(top));
    }

    private void paintUnderChances(Brush brush) {
        paintSelectionBand(brush, layout.chances().getMaxY(), layout.ratios().y);
        paintNames(brush, scene().result());
        paintTotalOfChances(brush);
        paintTitle(brush, "compare.title.ratio", layout.ratios());
    }

    private void paintUnderRatios(Brush brush) {
        paintSelectionBand(brush, layout.ratios().getMaxY(), layout.shares().y);
        paintTitle(brush, "compare.title.share", layout.shares());
    }

    private void paintTicks(Brush brush) {
        chances.paintTicks(brush, layout.chances());
        ratios.paintTicks(brush, layout.ratios());
        shares.paintTicks(brush, layout.shares());
    }

    /** The accountant's double rule: left of it the items, right of it their totals. */
    private void paintRule(Brush brush) {
        double top = layout.chances().y - brush.rem(0.1);
        for (double x : new double[] {layout.right() + brush.rem(0.4), layout.right() + brush.rem(0.58)}) {
            brush.line(x, top, x, layout.shares().getMaxY(), Tone.TRACK, 1);
        }
    }

    /** The piece of the selected outcome's band between two heights; pieces meet on whole pixels. */
    private void paintSelectionBand(Brush brush, double from, double to) {
        int selected = scene().result().state().selected();
        if (selected >= 0) {
            double x = layout.left() + layout.column() * selected + brush.rem(0.15);
            double inset = Math.min(brush.rem(0.3), layout.column() * 0.2);
            brush.fill(x, Math.rint(from), layout.column() - inset, Math.rint(to) - Math.rint(from), Tone.BAND);
        }
    }

    private void paintTracks(Brush brush) {
        if (!withFields || layout.outcomes() > StageLayout.MOST_WITH_FIELDS) {
            return;
        }
        for (int i = 0; i < layout.outcomes(); i++) {
            for (CompareModel.Side side : CompareModel.Side.values()) {
                double x = layout.barLeft(side, i) + layout.barWidth() / 2;
                brush.line(x, layout.chances().y, x, layout.chances().getMaxY(), Tone.TRACK, 2);
            }
        }
    }

    /** Where the swap button stands: between the two names. */
    double swapLeft(Look look) {
        return legend().swapLeft(look);
    }

    private StageLegend legend() {
        return new StageLegend(layout, scene(), withFields);
    }

    private void paintNames(Brush brush, CompareResult result) {
        double size = brush.rem(layout.few() ? 1 : 1.1);
        for (int i = 0; i < layout.outcomes(); i++) {
            String name = shortened(brush, result.name(i, brush.look().words()), size);
            double x = layout.center(i);
            String icon = result.state().locked().contains(i)
                    ? OutcomeIcons.LOCK
                    : OutcomeIcons.of(result.state().outcomes().get(i));
            if (icon.isEmpty()) {
                brush.text(name, x, layout.nameBaseline(), Tone.INK, true, size, MIDDLE);
            } else {
                double half = brush.width(name, true, size) / 2;
                brush.text(name, x + brush.rem(0.8), layout.nameBaseline(), Tone.INK, true, size, MIDDLE);
                brush.icon(
                        icon,
                        x + brush.rem(0.8) - half - brush.rem(1.65),
                        layout.nameBaseline() + brush.rem(0.22),
                        brush.rem(1.3),
                        Tone.INK);
            }
        }
    }

    private String shortened(Brush brush, String name, double size) {
        double room = layout.column() - brush.rem(0.3);
        if (brush.width(name, true, size) <= room || name.length() <= 1) {
            return name;
        }
        int end = name.length() - 1;
        while (end > 1 && brush.width(name.substring(0, end) + "…", true, size) > room) {
            end--;
        }
        return end == 1 && brush.width(name.charAt(0) + "…", true, size) > room
                ? name.substring(0, 1)
                : name.substring(0, end) + "…";
    }

    private void paintTitle(Brush brush, String key, Rectangle2D plot) {
        Words words = brush.look().words();
        RichText title =
                RichText.parse(words.get(key, brush.look().log(), brush.look().unitName()));
        brush.text(
                title,
                layout.left(),
                plot.getY() - brush.rem(0.75),
                Tone.INK,
                brush.look().rem(),
                START);
    }

    private void paintTotalOfChances(Brush brush) {
        if (!layout.fields()) {
            return;
        }
        double size = brush.look().rem();
        brush.text(
                brush.look().words().get("compare.total"),
                layout.totalsCenter(),
                layout.nameBaseline(),
                Tone.INK2,
                false,
                size,
                MIDDLE);
        for (CompareModel.Side side : CompareModel.Side.values()) {
            if (side == CompareModel.Side.P || !layout.sideBySide()) {
                Tone tone = layout.sideBySide() ? Tone.INK2 : side == CompareModel.Side.P ? Tone.PT : Tone.QT;
                double base = layout.field(side, 0).getCenterY() + brush.rem(0.36);
                brush.text("1.000", layout.totalsCenter(), base, tone, true, size, MIDDLE);
            }
            if (!layout.sideBySide()) {
                RichText symbol = RichText.parse(side == CompareModel.Side.P ? "<p/>" : "<q/>");
                brush.text(
                        symbol,
                        layout.left() - brush.rem(0.5),
                        layout.field(side, 0).getCenterY() + brush.rem(0.3),
                        Tone.INK,
                        size * 1.1,
                        END);
            }
        }
    }

    // ---- the data -----------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        dataTiles(layout.width(), layout.height()).forEach(t -> t.painting().accept(brush));
    }

    /** The three plots and the total of the last; their labels may reach into what stands between them. */
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
        chances.paintGrid(brush, area);
        paintTracks(brush);
        chances.paintData(brush, area);
    }

    private void paintRatios(Brush brush) {
        Rectangle2D area = layout.ratios();
        paintSelectionBand(brush, area.getY(), area.getMaxY());
        ratios.paintGrid(brush, area);
        totals().paintMean(brush, ratios);
        ratios.paintData(brush, area);
    }

    /** The sum of the contributions, on an axis of its own. */
    private void paintTotal(Brush brush) {
        double zero = shares.y(0, layout.shares());
        brush.line(layout.right() + brush.rem(0.8), zero, layout.width(), zero, Tone.AXIS, 1.4);
        totals().paintTotalOfShares(brush, shares);
    }

    private void paintShares(Brush brush) {
        Rectangle2D area = layout.shares();
        paintSelectionBand(brush, area.getY(), area.getMaxY() + brush.rem(0.2));
        shares.paintGrid(brush, area);
        shares.paintData(brush, area);
    }

    private TotalsColumn totals() {
        Scene<CompareResult> now = scene();
        return new TotalsColumn(now.result(), now.pinned() != null, marks.look(), layout);
    }

    private Scene<CompareResult> scene() {
        Scene<CompareResult> now = scene;
        if (now == null) {
            throw new IllegalStateException("settle before painting");
        }
        return now;
    }
}
