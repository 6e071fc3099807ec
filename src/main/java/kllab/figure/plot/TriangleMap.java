package kllab.figure.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import kllab.core.learning.Simplex;
import kllab.core.learning.SimplexGrid;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Raster;
import kllab.figure.Tone;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A function over a {@link Triangle}: shades, contours and their numbers. Its values are computed on a {@link SimplexGrid} into memory that
 * is used again, so that it can follow a hand.
 */
public final class TriangleMap {
    /** Where the first number of a contour wishes to be, seen from the point: a little above the level to the right. */
    private static final double[] RAYS = {-0.15, Math.PI + 0.15, 1.2, Math.PI - 1.2, -1.2, -Math.PI + 1.2};

    /** How far numbers are from the point and from each other, in rem. */
    private static final double APART = 2.2;

    /** How far they are from the edges, as a probability. */
    private static final double INSIDE = 0.03;

    private final double[][] depths = new double[SimplexGrid.ROWS][SimplexGrid.COLUMNS];
    private final MapPicture.Ink ink;
    private final boolean inUnits;
    private final List<Double> levels;
    private @Nullable Raster picture;
    private @Nullable Style style;

    /** What the picture depends on beside the values. */
    private record Style(DepthMap.Style base, double unit) {}

    private TriangleMap(MapPicture.Ink ink, boolean inUnits, List<Double> levels) {
        this.ink = ink;
        this.inUnits = inUnits;
        this.levels = levels;
    }

    /** A KL, in nats, in dark red; contours at these amounts of the displayed unit. All such maps have the same shades. */
    public static TriangleMap ofKl(List<Double> levels) {
        return new TriangleMap(MapPicture.Ink.IN_TRIANGLE, true, List.copyOf(levels));
    }

    /** A distance that is no information, in grey; up to about 1. */
    public static TriangleMap ofDistance(List<Double> levels) {
        return new TriangleMap(MapPicture.Ink.DISTANCE, false, List.copyOf(levels));
    }

    /** Information that is no KL, in nats, in grey; contours at these amounts of the displayed unit. */
    public static TriangleMap ofInformation(List<Double> levels) {
        return new TriangleMap(MapPicture.Ink.DISTANCE, true, List.copyOf(levels));
    }

    /** The amounts of the contours. */
    public List<Double> levels() {
        return levels;
    }

    /** What computes the values. */
    @FunctionalInterface
    public interface Values {
        /** Fills all cells, the uppermost row first. */
        void fill(double[][] cells);
    }

    /** Shows other values. */
    public void show(Values values) {
        values.fill(depths);
        for (double[] row : depths) {
            for (int i = 0; i < row.length; i++) {
                row[i] = ink.depth(row[i]);
            }
        }
        picture = null;
    }

    /** Paints shades and contours. */
    public void paint(Brush brush, Triangle triangle) {
        Plot plot = triangle.plot();
        double unit = unit(brush);
        Style wanted = new Style(DepthMap.Style.of(brush, plot), unit);
        Raster known = picture;
        if (known == null || !wanted.equals(style)) {
            known = MapPicture.paintTriangle(depths, ink, steps(unit), wanted.base());
            picture = known;
            style = wanted;
        }
        brush.raster(known, plot.left(), plot.top(), plot.width(), plot.height());
    }

    private double unit(Brush brush) {
        return inUnits ? brush.look().unit().fromNats(1) : 1;
    }

    private double[] steps(double unit) {
        return levels.stream().mapToDouble(level -> ink.depth(level / unit)).toArray();
    }

    /**
     * Wishes for the numbers of the contours: each where rays from a point first meet its contour.
     *
     * @param number the text of a contour
     */
    public void addNumbers(
            Labels labels, Brush brush, Triangle triangle, Simplex.Point from, IntFunction<String> number) {
        double[] known = steps(unit(brush));
        double x = triangle.plot().x(from.x());
        double y = triangle.plot().y(from.y());
        labels.keepAround(x, y, (APART - 0.9) * brush.rem(1));
        for (int i = 0; i < known.length; i++) {
            double level = known[i];
            Wish[] wishes = Arrays.stream(RAYS)
                    .mapToObj(angle -> wish(triangle, x, y, angle, level))
                    .filter(Objects::nonNull)
                    .toArray(Wish[]::new);
            labels.want(
                    ink.tone() == Tone.KL ? Tone.KLT : Tone.INK2,
                    brush.look().small(),
                    RichText.lines(number.apply(i)),
                    wishes);
        }
    }

    private @Nullable Wish wish(Triangle triangle, double x, double y, double angle, double level) {
        double step = triangle.plot().width() / SimplexGrid.COLUMNS;
        double before = Double.NaN;
        for (int k = 0; ; k++) {
            double atX = x + k * step * Math.cos(angle);
            double atY = y + k * step * Math.sin(angle);
            double third = (triangle.plot().base() - atY) / triangle.plot().height();
            double second = (atX - triangle.plot().left()) / triangle.plot().width() - third / 2;
            if (Math.min(third, Math.min(second, 1 - second - third)) < (k == 0 ? -1 : INSIDE)) {
                return null;
            }
            double here = depths[SimplexGrid.row(third)][SimplexGrid.column(second, third)];
            if (before < level && here >= level) {
                return new Wish(atX, atY, Anchor.MIDDLE, 0.5);
            }
            before = here;
        }
    }
}
