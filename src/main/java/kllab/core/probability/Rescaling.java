package kllab.core.probability;

import java.util.Arrays;
import java.util.Set;

/** How the other outcomes make room when the chance of one is set. */
public final class Rescaling {
    private Rescaling() {}

    /**
     * The distribution with another chance for one outcome: the others share the rest in the proportions that they had, equally
     * if they had nothing; locked ones keep theirs.
     *
     * @param chance at most what the locked ones leave is given
     * @param locked outcomes that keep their chances
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
