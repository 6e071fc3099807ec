package kllab.lab.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import kllab.lab.LabModel;

/** The commands that Compare knows. Every one leaves two distributions over the same outcomes. */
final class CompareModel extends LabModel<CompareState, CompareResult> {
    /** Which of the two distributions a command means. */
    enum Side {
        P,
        Q;

        Categorical of(CompareState state) {
            return this == P ? state.p() : state.q();
        }
    }

    private static final double SMOOTHING = 0.01;

    CompareModel(CompareLab lab) {
        super(lab);
    }

    /**
     * Gives an outcome a chance; the others share the rest in the proportions that they had in {@code from}, locked ones
     * keep theirs. As much as the locked ones leave is the most it gets.
     */
    void setChance(Side side, int outcome, double chance, CompareState from) {
        Categorical other = side == Side.P ? from.q() : from.p();
        Categorical moved = Rescaling.set(side.of(from), outcome, chance, from.locked());
        Categorical next = agree(moved, other) ? other : moved;
        change(state -> side == Side.P ? state.withP(next) : state.withQ(next));
    }

    /** Whether two distributions differ by rounding only: then a user who typed the same numbers means the same. */
    private static boolean agree(Categorical a, Categorical b) {
        for (int i = 0; i < a.size(); i++) {
            if (Math.abs(a.probability(i) - b.probability(i)) > 8 * Math.ulp(b.probability(i))) {
                return false;
            }
        }
        return true;
    }

    /** Replaces one distribution by weights; as many outcomes as there are weights. */
    void setWeights(Side side, double... weights) {
        Categorical next = Categorical.of(weights);
        change(state -> {
            if (next.size() == state.size()) {
                return side == Side.P ? state.withP(next) : state.withQ(next);
            }
            Categorical other = Categorical.uniform(next.size());
            List<String> names = IntStream.range(0, next.size())
                    .mapToObj(i -> i < state.size() ? state.outcomes().get(i) : freshName(state.outcomes(), i))
                    .toList();
            return side == Side.P ? state.withOutcomes(names, next, other) : state.withOutcomes(names, other, next);
        });
    }

    void swap() {
        change(CompareState::swapped);
    }

    void select(int outcome) {
        adjust(state -> state.withSelected(outcome));
    }

    void rename(int outcome, String name) {
        change(state -> state.withName(outcome, name));
    }

    void setLocked(int outcome, boolean on) {
        change(state -> state.withLock(outcome, on));
    }

    /** Adds an outcome with chance 1/(n+1) under both; the others make room in proportion. */
    void addOutcome() {
        change(state -> {
            int n = state.size();
            if (n == CompareState.MOST) {
                return state;
            }
            List<String> names = new ArrayList<>(state.outcomes());
            names.add(freshName(names, n));
            return state.withOutcomes(names, extended(state.p()), extended(state.q()));
        });
    }

    /** Removes an outcome; the others share its chance in proportion. */
    void removeOutcome(int outcome) {
        change(state -> {
            if (state.size() == CompareState.FEWEST) {
                return state;
            }
            List<String> names = new ArrayList<>(state.outcomes());
            names.remove(outcome);
            return state.withOutcomes(names, without(state.p(), outcome), without(state.q(), outcome));
        });
    }

    /** Mixes a little of the uniform distribution into Q: no outcome is impossible any more. */
    void smooth() {
        change(state -> state.withQ(state.q().mix(Categorical.uniform(state.size()), SMOOTHING)));
    }

    /** Puts Q on the straight way from where it started to P: 0 is the start, 1 is P. */
    void blend(CompareState start, double t) {
        change(state -> t == 0 ? start.withSelected(state.selected()) : state.withQ(between(start, t)));
    }

    /** The Q that has come so far on its way. */
    static Categorical between(CompareState start, double t) {
        return t == 0 ? start.q() : t == 1 ? start.p() : start.q().mix(start.p(), t);
    }

    private static Categorical extended(Categorical d) {
        double[] weights = java.util.Arrays.copyOf(d.toArray(), d.size() + 1);
        weights[d.size()] = 1.0 / d.size();
        return Categorical.of(weights);
    }

    private static Categorical without(Categorical d, int outcome) {
        double[] rest = IntStream.range(0, d.size())
                .filter(i -> i != outcome)
                .mapToDouble(d::probability)
                .toArray();
        return java.util.Arrays.stream(rest).sum() > 0 ? Categorical.of(rest) : Categorical.uniform(rest.length);
    }

    /** A letter that is not yet a name, or a number where all letters are. */
    private static String freshName(List<String> taken, int position) {
        return IntStream.range(0, 26)
                .mapToObj(i -> Character.toString('A' + (position + i) % 26))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElse(Integer.toString(position + 1));
    }

    /** How the others make room when one chance is set. */
    static final class Rescaling {
        private Rescaling() {}

        static Categorical set(Categorical from, int outcome, double chance, Set<Integer> locked) {
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
            return sum(next) > 0 ? Categorical.of(next) : from;
        }

        private static double sum(double[] values) {
            return java.util.Arrays.stream(values).sum();
        }
    }
}
