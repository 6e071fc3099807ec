package kllab.core.probability;

import java.util.BitSet;
import java.util.Set;
import org.apache.commons.numbers.core.Sum;

/** Sets one probability and rescales the others in proportion, so that the sum stays 1. */
public final class Rescaling {
    private Rescaling() {}

    /** {@code from} with another probability for one outcome; all others are rescaled. */
    public static Categorical set(Categorical from, int outcome, double chance) {
        return set(from, outcome, chance, Set.of());
    }

    /**
     * {@code from} with another probability for one outcome; locked ones keep theirs, and the others share the
     * remainder in proportion, or equally if they were all 0.
     *
     * @param chance wanted; at most what the locked outcomes leave
     * @throws ArrayIndexOutOfBoundsException if there is no such outcome
     */
    public static Categorical set(Categorical from, int outcome, double chance, Set<Integer> locked) {
        int n = from.size();
        double[] next = from.toArray();
        BitSet locks = new BitSet();
        locked.forEach(locks::set);
        Sum ofLocked = Sum.create();
        Sum ofFree = Sum.create();
        int free = 0;
        for (int i = 0; i < n; i++) {
            if (i != outcome && locks.get(i)) {
                ofLocked.add(next[i]);
            } else if (i != outcome) {
                ofFree.add(next[i]);
                free++;
            }
        }
        double shared = ofFree.getAsDouble();
        double room = Math.max(0, 1 - ofLocked.getAsDouble());
        double mine = free == 0 ? room : Math.clamp(chance, 0, room);
        for (int i = 0; i < n; i++) {
            if (i != outcome && !locks.get(i)) {
                next[i] = shared > 0 ? next[i] / shared * (room - mine) : (room - mine) / free;
            }
        }
        next[outcome] = mine;
        return isPossible(next) ? Categorical.of(next) : from;
    }

    private static boolean isPossible(double... chances) {
        for (double chance : chances) {
            if (chance > 0) {
                return true;
            }
        }
        return false;
    }
}
