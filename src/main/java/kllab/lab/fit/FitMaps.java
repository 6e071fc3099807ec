package kllab.lab.fit;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.GaussianFit;
import kllab.figure.Raster;
import org.jspecify.annotations.Nullable;

/**
 * Both divergences over (μ, ln σ), for a P and a window; computing them takes longer than a frame. Belongs to the
 * request for which it was computed. Immutable.
 */
final class FitMaps {
    private static final int COLUMNS = 216;
    private static final int ROWS = 90;
    private static final double LN_2 = Math.log(2);

    /** Only every {@value}-th crossing of a contour is examined. */
    private static final int STRIDE = 7;

    private final Wish wish;
    private final GaussianFit fit;
    private final Map<FitDirection, double[][]> depths = new ConcurrentHashMap<>();
    private final Map<Object, Raster> pictures = new ConcurrentHashMap<>();
    private final Map<Object, List<Point2D>> crossings = new ConcurrentHashMap<>();

    /**
     * A request for maps: P, the window, and how they will be painted.
     *
     * @param style the style of their pictures, if already known
     */
    record Wish(List<Hump> humps, FitAxes axes, MapPicture.@Nullable Style style) {
        static Wish of(FitResult result, FitAxes axes, MapPicture.@Nullable Style style) {
            return new Wish(result.state().humps(), axes.ofMaps(), style);
        }

        /** Whether the other maps would look the same. */
        boolean showsAs(Wish other) {
            return humps.equals(other.humps) && axes.equals(other.axes);
        }
    }

    private FitMaps(Wish wish, GaussianFit fit) {
        this.wish = wish;
        this.fit = fit;
    }

    /** Those of a result, each computed when it is needed. */
    static FitMaps onPaper(FitResult result, FitAxes axes) {
        return new FitMaps(Wish.of(result, axes, null), result.solution().fit());
    }

    /** Computes both; takes some milliseconds. */
    static FitMaps of(Wish wish) {
        FitMaps maps = new FitMaps(wish, GaussianFit.of(FitState.mixture(wish.humps)));
        for (FitDirection direction : FitDirection.values()) {
            maps.depths(direction);
            if (wish.style != null) {
                maps.picture(direction, wish.style);
                for (double level : MapPicture.levels(wish.style.unit())) {
                    maps.crossings(direction, level);
                }
            }
        }
        return maps;
    }

    private double[][] map(FitDirection direction) {
        FitAxes axes = wish.axes;
        double[] sigmas = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            sigmas[row] = axes.sigma((row + 0.5) / ROWS);
        }
        double[][] map = fit.landscape(direction, -axes.half(), axes.half(), COLUMNS, sigmas);
        for (double[] row : map) {
            for (int i = 0; i < row.length; i++) {
                row[i] = depth(row[i]);
            }
        }
        return map;
    }

    /** The depth, on which colours and contours are based: log₂(1 + KL in bits). */
    static double depth(double nats) {
        return Math.log1p(nats / LN_2) / LN_2;
    }

    Wish wish() {
        return wish;
    }

    /** A map as a picture; painted once per style. */
    Raster picture(FitDirection direction, MapPicture.Style style) {
        return pictures.computeIfAbsent(
                List.of(direction, style), painted -> MapPicture.paint(depths(direction), style));
    }

    /** Points along a contour, as μ and σ; computed once. */
    List<Point2D> crossings(FitDirection direction, double level) {
        return crossings.computeIfAbsent(
                List.of(direction, level), crossed -> crossings(depths(direction), level, wish.axes));
    }

    /** Points at which a level lies between two neighbouring columns or rows of a map, as μ and σ. */
    private static List<Point2D> crossings(double[][] depths, double level, FitAxes axes) {
        List<Point2D> found = new ArrayList<>();
        int count = 0;
        for (int row = 1; row < depths.length; row++) {
            for (int i = 1; i < depths[row].length; i++) {
                double here = depths[row][i] - level;
                double left = depths[row][i - 1] - level;
                double above = depths[row - 1][i] - level;
                boolean crosses = here * left < 0 || here * above < 0;
                if (crosses && count++ % STRIDE == 0) {
                    double across = here * left < 0 ? i - here / (here - left) : i;
                    double down = here * left < 0 ? row : row - here / (here - above);
                    found.add(new Point2D.Double(
                            axes.mu((across + 0.5) / depths[row].length), axes.sigma((down + 0.5) / depths.length)));
                }
            }
        }
        return found;
    }

    /** The depths: the row of the widest Q first, from left to right. The array is not a copy. */
    double[][] depths(FitDirection direction) {
        return depths.computeIfAbsent(direction, this::map);
    }
}
