package kllab.lab.fit;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FitPoint;
import kllab.core.fitting.ReverseMinimum;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Part.Setup;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** One divergence over (μ, ln σ): shades and contours, all minima, the descent paths, and Q as a ball. */
final class MapSheet extends SettledSheet<FitResult> {
    /** Rem above and below the map. */
    static final double AROUND = 3.6;

    /** Where the value of a minimum may be written, in rem from it. */
    private static final double[] BESIDE = {-6, -4, -2, 2, 4, 6};

    private static final double TOP = 1.85;
    private static final double CONTOUR = 1.2;

    private final FitDirection direction;
    private final boolean onPaper;
    private final MapMarks marks;
    private final Rectangle2D.Double area = new Rectangle2D.Double();
    private FitAxes axes;
    private List<Start> starts;

    /** Whether there is a way down from the learner's own Q, too, which the numbers of contours avoid. */
    private boolean own;

    private @Nullable FitMaps maps;
    private MapPicture.@Nullable Style style;

    /** The key of the frame; maps are compared by identity. */
    private record Frame(
            Rectangle2D area, FitAxes axes, @Nullable FitMaps maps, List<Start> starts, boolean own) {}

    /** A map, which in a window is shown when it is computed, and on paper computed at once. */
    MapSheet(FitDirection direction, Setup<FitResult> setup) {
        this.direction = direction;
        onPaper = setup.onPaper();
        axes = FitAxes.of(setup.result());
        starts = setup.result().state().starts();
        marks = new MapMarks(direction, this);
    }

    /** The latest maps, which may be slightly out of date; null before the first. */
    void show(@Nullable FitMaps latest) {
        maps = latest;
    }

    @Override
    protected Object settle(Look look) {
        axes = FitAxes.of(settled());
        if (onPaper) {
            maps = FitMaps.onPaper(result(), axes);
        }
        double r = look.rem();
        double left = Math.rint(FitColumn.LEFT * r);
        double top = Math.rint(TOP * r);
        area.setRect(
                left,
                top,
                Math.max(2, Math.rint(width() - FitColumn.RIGHT * r) - left),
                Math.max(2, Math.rint(height() - (AROUND - TOP) * r) - top));
        starts = settled().state().starts();
        own = settled().state().start() == FitState.OWN;
        return new Frame(new Rectangle2D.Double(area.x, area.y, area.width, area.height), axes, maps, starts, own);
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        RichText title = FitWords.mapTitle(direction, brush.look());
        double r = brush.look().rem();
        double size = Math.min(r, r * area.width / Math.max(1, brush.width(title, r)));
        brush.text(title, area.x, TOP * r - 0.7 * r, Tone.INK, size, Anchor.START);
        FitMaps shown = maps;
        if (shown != null) {
            style = style(brush);
            brush.raster(shown.picture(direction, style), area.x, area.y, area.width, area.height);
            paintNumbers(brush, shown);
        }
        paintSigma(brush);
        FitColumn.paintAcross(brush, axes, area, area.getMaxY(), true);
    }

    private MapPicture.Style style(Brush brush) {
        double density = brush.density();
        Look look = brush.look();
        return new MapPicture.Style(
                look.palette(),
                look.unit(),
                (int) Math.rint(area.width * density),
                (int) Math.rint(area.height * density),
                CONTOUR * density * look.palette().strokes());
    }

    private void paintNumbers(Brush brush, FitMaps shown) {
        double small = brush.look().small();
        ContourLabels labels = new ContourLabels(area, brush.look().rem(), obstacles(brush.rem(1)));
        double[] levels = MapPicture.levels(brush.look().unit());
        for (ContourLabels.Label each : labels.place(levels, level -> shown.crossings(direction, level))) {
            String number = Numbers.fixed(each.level(), 0);
            brush.plate(number, each.x(), each.y() + 0.36 * small, Tone.KLT, false, small, Anchor.MIDDLE, Tone.BG);
        }
    }

    /** The marks that contour labels avoid: starts, minima with their values, and paths. */
    private List<Point2D> obstacles(double rem) {
        List<Point2D> obstacles = new ArrayList<>();
        for (int start = 0; start < FitState.STARTS; start++) {
            if (start != FitState.OWN || own) {
                List<FitPoint> way = result().way(direction, start);
                for (int i = 0; i < way.size(); i += 4) {
                    obstacles.add(at(way.get(i).mu(), way.get(i).sigma()));
                }
            }
        }
        for (ReverseMinimum each : result().reverseMinima()) {
            Point2D at = at(each.fit().mu(), each.fit().sigma());
            obstacles.add(at);
            for (double beside : BESIDE) {
                obstacles.add(new Point2D.Double(at.getX() + beside * rem, at.getY()));
            }
        }
        return obstacles;
    }

    private void paintSigma(Brush brush) {
        double r = brush.rem(1);
        for (double tick : axes.sigmaTicks()) {
            double y = y(tick);
            brush.line(area.x - 0.3 * r, y, area.x, y, Tone.AXIS, 1.2);
            brush.label(Numbers.trimmed(tick, 2), area.x - 0.45 * r, y + 0.32 * r, Tone.AXIS, Anchor.END);
        }
        brush.text(RichText.parse("<v>\u03C3</v>"), 0, area.getCenterY() + 0.3 * r, Tone.INK, r, Anchor.START);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        marks.paint(brush, moment(), axes);
        FitMaps shown = maps;
        if (shown == null || (!moment().moving() && !shown.wish().showsAs(FitMaps.Wish.of(result(), axes, null)))) {
            String computing = brush.look().say("fit.map.computing");
            double r = brush.rem(1);
            brush.plate(
                    computing, area.getMaxX() - 0.6 * r, area.y + 1.3 * r, Tone.INK2, false, r, Anchor.END, Tone.BG);
        }
    }

    /** The last style of the map, which is probably the next one, too; null before the first painting. */
    MapPicture.@Nullable Style style() {
        return style;
    }

    // ---- positions ----------------------------------------------------------------------------------------------

    Rectangle2D area() {
        return area;
    }

    double x(double mu) {
        return FitColumn.x(mu, axes, area);
    }

    /** At an edge of the map, if a way leaves it. */
    double y(double sigma) {
        return area.getMaxY() - Math.clamp(axes.rise(sigma), 0, 1) * area.height;
    }

    Point2D at(double mu, double sigma) {
        return new Point2D.Double(x(mu), y(sigma));
    }

    double mu(double x) {
        return FitColumn.mu(x, axes, area);
    }

    double sigma(double y) {
        return axes.sigmaAt(FitColumn.share(area.getMaxY() - y, area.height));
    }
}
