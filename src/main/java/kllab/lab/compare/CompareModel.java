package kllab.lab.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import kllab.core.probability.Rescaling;
import kllab.lab.LabModel;
import kllab.lab.Preset;
import org.jspecify.annotations.Nullable;

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
    private static final int LETTERS = 26;

    /** What the history may hold of large pairs: 64 MB of chances. */
    private static final int MOST_REMEMBERED = 8 << 20;

    private @Nullable CompareState swapped;

    CompareModel(CompareLab lab) {
        super(lab);
    }

    /** A step of a large pair keeps two lists of chances. */
    @Override
    protected int longestHistory(CompareState state) {
        return Math.min(super.longestHistory(state), MOST_REMEMBERED / (2 * state.size()));
    }

    /** A preset's name is of its outcomes. */
    @Override
    protected boolean isAbout(Preset<CompareState> from, CompareState state) {
        return state.keepsOutcomesOf(from.state());
    }

    /** Undo does not move the selection. */
    @Override
    protected CompareState keepLook(CompareState restored, CompareState now) {
        return now.selected() < restored.size() ? restored.withSelected(now.selected()) : restored;
    }

    /**
     * Gives an outcome a chance; the others share the rest in the proportions that they had in {@code from}, locked ones
     * keep theirs, and so does it if it is locked itself. As much as the locked ones leave is the most it gets.
     */
    void setChance(Side side, int outcome, double chance, CompareState from) {
        if (outcome < 0 || outcome >= from.size() || from.size() != state().size()) {
            return; // the outcomes have changed under a hand: its bar is gone
        }
        if (from.locks().has(outcome)) {
            return;
        }
        Categorical other = side == Side.P ? from.q() : from.p();
        Categorical moved = Rescaling.set(side.of(from), outcome, chance, from.locked());
        if (agree(moved, side.of(state()))) {
            return;
        }
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

    /** Replaces the whole pair, and what its two are called. Other names are other outcomes, and none of them is locked. */
    void setPair(List<String> names, Categorical p, String truth, Categorical q, String model) {
        change(state -> {
            boolean same = names.equals(state.outcomes()) && p.size() == state.size();
            CompareState next = same ? state.withP(p).withQ(q) : state.withOutcomes(names, p, q, Set.of());
            return next.withTruth(truth).withModel(model);
        });
    }

    /** The names of so many outcomes: those that there are and letters; of more than there are letters, none. */
    static List<String> namesOf(CompareState state, int count) {
        if (count == state.size()) {
            return state.outcomes();
        }
        if (count > LETTERS) {
            return List.of();
        }
        return IntStream.range(0, count)
                .mapToObj(i -> i < state.size() ? state.name(i) : freshName(state.names(), i))
                .toList();
    }

    void swap() {
        change(CompareState::swapped);
        swapped = state();
    }

    /** Whether P and Q have just changed places, and nothing else since. */
    @SuppressWarnings("ReferenceEquality") // asked in every frame: any later change makes another state
    boolean isJustSwapped() {
        return state() == swapped;
    }

    void select(int outcome) {
        adjust(state -> outcome < state.size() ? state.withSelected(outcome) : state);
    }

    void rename(int outcome, String name) {
        change(state -> state.withName(outcome, name));
    }

    void setLocked(int outcome, boolean on) {
        change(state -> state.withLock(outcome, on));
    }

    /** Adds an outcome with an equal part of what is not locked; the others that are not locked make room in proportion. */
    void addOutcome() {
        change(state -> {
            int n = state.size();
            if (n == CompareState.MOST) {
                return state;
            }
            List<String> names = state.isNumbered() ? new ArrayList<>() : state.names();
            if (!state.isNumbered()) {
                names.add(freshName(names, n));
            }
            return state.withOutcomes(
                    names, extended(state.p(), state.locked()), extended(state.q(), state.locked()), state.locked());
        });
    }

    /** Removes an outcome; the others that are not locked share its chance in proportion. If all are locked, it stays. */
    void removeOutcome(int outcome) {
        change(state -> {
            if (state.size() == CompareState.FEWEST || isHeld(state, outcome)) {
                return state;
            }
            List<String> names = new ArrayList<>(state.outcomes());
            if (!state.isNumbered()) {
                names.remove(outcome);
            }
            return state.withOutcomes(
                    names,
                    without(state.p(), outcome, state.locked()),
                    without(state.q(), outcome, state.locked()),
                    state.locks().without(outcome));
        });
    }

    /** Whether all other outcomes are locked: then there is nobody to take what this one would give. */
    static boolean isHeld(CompareState state, int outcome) {
        Locks locks = state.locks();
        return locks.size() - (locks.has(outcome) ? 1 : 0) == state.size() - 1;
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

    private static Categorical extended(Categorical d, Set<Integer> locked) {
        int n = d.size();
        double kept = locked.stream().mapToDouble(d::probability).sum();
        Categorical longer = Categorical.of(Arrays.copyOf(d.toArray(), n + 1));
        return Rescaling.set(longer, n, Math.max(0, 1 - kept) / (n - locked.size() + 1), locked);
    }

    private static Categorical without(Categorical d, int outcome, Set<Integer> locked) {
        Categorical emptied = Rescaling.set(d, outcome, 0, locked);
        double[] rest = IntStream.range(0, d.size())
                .filter(i -> i != outcome)
                .mapToDouble(emptied::probability)
                .toArray();
        return Arrays.stream(rest).sum() > 0 ? Categorical.of(rest) : Categorical.uniform(rest.length);
    }

    /** A letter that is not yet a name, or a number where all letters are. */
    private static String freshName(List<String> taken, int position) {
        return IntStream.range(0, 26)
                .mapToObj(i -> Character.toString('A' + (position + i) % 26))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElse(Integer.toString(position + 1));
    }
}
