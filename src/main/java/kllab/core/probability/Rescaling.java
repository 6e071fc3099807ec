package kllab.core.probability;

import java.util.Arrays;
import java.util.Set;

/** How the other outcomes make room when one chance is set: in proportion, so that the sum stays 1. */
public final class Rescaling {
    private Rescaling() {}

    /** {@code from} with another chance for one outcome; all others follow. */
    public static Categorical set(Categorical from, int outcome, double chance) {
        return set(from, outcome, chance, Set.of());
    }

    /**
     * {@code from} with another chance for one outcome; locked ones keep theirs, and the rest share what is left in
     * proportion, or equally if they had nothing.
     *
     * @param chance wanted; what the locked outcomes leave is the most it can be
     * @throws ArrayIndexOutOfBoundsException if there is no such outcome
     */
    public static Categorical set(Categorical from, int outcome, double chance, Set<Integer> locked) {
        int n = from.size();
        double[] next = from.toArray();
        double kept = 0;
        double shared = 0;
        int free = 0;
        for (int i = 0; i < n; i++) {
            if (i != outcome && locked.contains(i)) {
                kept += next[i];
            } else if (i != outcome) {
                shared += next[i];
                free++;
            }
        }
        double room = Math.max(0, 1 - kept);
        double mine = free == 0 ? room : Math.clamp(chance, 0, room);
        for (int i = 0; i < n; i++) {
            if (i != outcome && !locked.contains(i)) {
                next[i] = shared > 0 ? next[i] / shared * (room - mine) : (room - mine) / free;
            }
        }
        next[outcome] = mine;
        return Arrays.stream(next).sum() > 0 ? Categorical.of(next) : from;
    }
}
