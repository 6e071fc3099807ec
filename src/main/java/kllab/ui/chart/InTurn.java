package kllab.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Pictures that a canvas fills anew in every painting. There are two sets of them, used in turn, since what was painted last is
 * still being rendered while the next is painted. New pictures each time would do, too, but the renderer keeps what it was given
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

    /** A painting begins. */
    void begin() {
        painting++;
        used = 0;
    }

    /** The next picture of this painting. */
    T next() {
        List<T> set = sets.get(painting % 2);
        if (used == set.size()) {
            set.add(maker.get());
        }
        return set.get(used++);
    }
}
