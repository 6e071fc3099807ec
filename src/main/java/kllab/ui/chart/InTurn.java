package kllab.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Images that are repainted in every frame. There are two sets, used alternately, since the last frame is still being
 * rendered while the next is painted. New images for each frame are not used, because the renderer keeps every image
 * long after it was shown.
 */
final class InTurn<T> {
    private final Supplier<T> maker;
    private final List<List<T>> sets = List.of(new ArrayList<>(), new ArrayList<>());
    private int painting;
    private int used;

    InTurn(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Begins a painting. */
    void begin() {
        painting++;
        used = 0;
    }

    /** The next image of this painting. */
    T next() {
        List<T> set = sets.get(painting % 2);
        if (used == set.size()) {
            set.add(maker.get());
        }
        return set.get(used++);
    }
}
