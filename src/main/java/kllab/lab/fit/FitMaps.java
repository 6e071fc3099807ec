package kllab.lab.fit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.GaussianFit;
import kllab.figure.plot.DepthMap;
import org.jspecify.annotations.Nullable;

/**
 * Both divergences over (μ, ln σ), for a P and a window; computing them takes longer than a frame. Belongs to the
 * request for which it was computed. Immutable.
 */
final class FitMaps {
    private static final int COLUMNS = 216;
    private static final int ROWS = 90;

    private final Wish wish;
    private final GaussianFit fit;
    private final Map<FitDirection, DepthMap> maps = new ConcurrentHashMap<>();

    /**
     * A request for maps: P, the window, and how they will be painted.
     *
     * @param style the style of their pictures, if already known
     */
    record Wish(List<Hump> humps, FitAxes axes, DepthMap.@Nullable Style style) {
        static Wish of(FitResult result, FitAxes axes, DepthMap.@Nullable Style style) {
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
            DepthMap map = maps.of(direction);
            if (wish.style != null) {
                map.prepare(wish.style);
            }
        }
        return maps;
    }

    private DepthMap map(FitDirection direction) {
        FitAxes axes = wish.axes;
        double[] sigmas = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            sigmas[row] = axes.sigma((row + 0.5) / ROWS);
        }
        return new DepthMap(fit.landscape(direction, -axes.half(), axes.half(), COLUMNS, sigmas));
    }

    Wish wish() {
        return wish;
    }

    /** The map of a direction: the row of the widest Q first, from left to right. */
    DepthMap of(FitDirection direction) {
        return maps.computeIfAbsent(direction, this::map);
    }
}
