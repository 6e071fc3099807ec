package kllab.lab.fit;

import java.util.function.BiConsumer;
import java.util.function.Function;
import kllab.lab.Background;
import org.jspecify.annotations.Nullable;

/**
 * The maps from the background. While newer ones are computed the last ones stay, for a moment; once those that are wanted
 * are shown, none that were wanted earlier come over them.
 */
final class LatestMaps {
    private final Background<FitMaps.Wish, FitMaps> background;
    private final Runnable changed;
    private FitMaps.@Nullable Wish wanted;
    private @Nullable FitMaps shown;

    /**
     * No maps yet.
     *
     * @param start makes the background, given who is told what arrives
     * @param changed told when other maps are there
     */
    LatestMaps(Function<BiConsumer<FitMaps.Wish, FitMaps>, Background<FitMaps.Wish, FitMaps>> start, Runnable changed) {
        this.changed = changed;
        background = start.apply((wish, maps) -> arrive(maps));
    }

    /** Wants maps; nothing happens if they are wanted already. */
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
