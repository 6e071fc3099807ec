package kllab.lab.fit;

import java.util.function.BiConsumer;
import java.util.function.Function;
import kllab.ui.Background;
import org.jspecify.annotations.Nullable;

/**
 * The maps from the background. The last ones stay until newer ones are computed; once the requested maps are shown,
 * maps of earlier requests no longer replace them.
 */
final class LatestMaps {
    private final Background<FitMaps.Wish, FitMaps> background;
    private final Runnable changed;
    private FitMaps.@Nullable Wish wanted;
    private @Nullable FitMaps shown;

    /**
     * No maps yet.
     *
     * @param start creates the background, given the receiver of the maps
     * @param changed called when new maps are available
     */
    LatestMaps(Function<BiConsumer<FitMaps.Wish, FitMaps>, Background<FitMaps.Wish, FitMaps>> start, Runnable changed) {
        this.changed = changed;
        background = start.apply((wish, maps) -> arrive(maps));
    }

    /** Requests maps; does nothing if they are already requested. */
    void wish(FitMaps.Wish wish) {
        if (wanted == null || !wish.showsAs(wanted)) {
            wanted = wish;
            background.wish(wish);
        }
    }

    private void arrive(FitMaps maps) {
        FitMaps before = shown;
        FitMaps.Wish now = wanted;
        boolean better = before == null || now == null || !before.wish().showsAs(now);
        if (better) {
            shown = maps;
            changed.run();
        }
    }

    @Nullable
    FitMaps shown() {
        return shown;
    }

    void whenSettled(Runnable action) {
        background.whenIdle(action);
    }
}
