package kllab.lab.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import kllab.core.probability.Categorical;
import kllab.core.probability.Rescaling;
import kllab.figure.Sheet;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.Preset;
import kllab.ui.control.FxFonts;
import org.jspecify.annotations.Nullable;

/** The commands of Compare. After each there are two distributions over the same outcomes. */
final class CompareModel extends LabModel<CompareState, CompareResult> {
    /** The distribution to which a command applies. */
    enum Side {
        P("p", "compare.handle.p"),
        Q("q", "compare.handle.q");

        /** Its style class. */
        final String style;

        /** The key of the name of what sets a probability, for screen readers. */
        final String spoken;

        Side(String style, String spoken) {
            this.style = style;
            this.spoken = spoken;
        }

        Categorical of(CompareState state) {
            return this == P ? state.p() : state.q();
        }

        /** Its symbol. */
        Label label(String symbol, String styleClass) {
            Label label = new Label(symbol);
            FxFonts.loadFace("STIX Two Text", false, true);
            label.getStyleClass().addAll(styleClass, style);
            return label;
        }
    }

    private static final double SMOOTHING = 0.01;
    private static final int LETTERS = 26;

    /** The limit of the history for large pairs: 64 MB of probabilities. */
    private static final int MOST_REMEMBERED = 8 << 20;

    private @Nullable CompareState swapped;
    private @Nullable CompareResult departure;

    CompareModel(Lab<CompareState, CompareResult> lab) {
        super(lab);
    }

    /** While Q is on its way to P, axes stay as they were at its start, as under a hand. */
    @Override
    public Sheet.Moment<CompareResult> moment() {
        CompareResult from = departure;
        return from == null
                ? super.moment()
                : new Sheet.Moment<>(result(), from, pinnedProperty().get(), true);
    }

    /** Tells whether Q is on its way to P. */
    void setUnderWay(boolean on) {
        departure = on ? result() : null;
    }

    /** A step of a large pair keeps two lists of probabilities. */
    @Override
    protected int longestHistory(CompareState state) {
        return Math.min(super.longestHistory(state), MOST_REMEMBERED / (2 * state.size()));
    }

    /** A preset's name refers to its outcomes. */
    @Override
    protected boolean isAbout(Preset<CompareState> from, CompareState state) {
        return state.keepsOutcomesOf(from.state());
    }

    /** Undo does not change the selection. */
    @Override
    protected CompareState keepLook(CompareState restored, CompareState now) {
        return now.selected() < restored.size() ? restored.withSelected(now.selected()) : restored;
    }

    /**
     * Sets the probability of an outcome. The others share the rest in the proportions that they had in {@code from};
     * locked ones keep theirs, and a locked outcome itself does not change. The maximum is what the locked ones leave.
     */
    void setChance(Side side, int outcome, double chance, CompareState from) {
        if (outcome < 0 || outcome >= from.size() || from.size() != state().size()) {
            return; // the outcomes have changed during a drag, and its bar no longer exists
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

    /** Whether two distributions differ only by rounding: then the user has typed the same numbers. */
    private static boolean agree(Categorical a, Categorical b) {
        for (int i = 0; i < a.size(); i++) {
            if (Math.abs(a.probability(i) - b.probability(i)) > 8 * Math.ulp(b.probability(i))) {
                return false;
            }
        }
        return true;
    }

    /** Replaces the whole pair and its two names. If the names of the outcomes change, none is locked. */
    void setPair(List<String> names, Categorical p, String truth, Categorical q, String model) {
        change(state -> {
            boolean same = names.equals(state.outcomes()) && p.size() == state.size();
            CompareState next = same ? state.withP(p).withQ(q) : state.withOutcomes(names, p, q, Set.of());
            return next.withNames(truth, model);
        });
    }

    /** Names for {@code count} outcomes: the existing ones, then letters; no names if there are not enough letters. */
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

    /** Whether the last change was a swap of P and Q. */
    @SuppressWarnings("ReferenceEquality") // called in every frame; any later change creates another state
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

    /**
     * Adds an outcome with an equal part of the probability that is not locked; the other unlocked ones are reduced in
     * proportion.
     */
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

    /**
     * Removes an outcome; the other unlocked ones share its probability in proportion. If all are locked, nothing
     * changes.
     */
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

    /** Whether all other outcomes are locked, so that none could take its probability. */
    static boolean isHeld(CompareState state, int outcome) {
        Locks locks = state.locks();
        return locks.size() - (locks.has(outcome) ? 1 : 0) == state.size() - 1;
    }

    /** Mixes a little of the uniform distribution into Q: no outcome is impossible any more. */
    void smooth() {
        change(state -> state.withQ(state.q().mix(Categorical.uniform(state.size()), SMOOTHING)));
    }

    /** Sets Q on the straight line from its start (t = 0) to P (t = 1). */
    void blend(CompareState start, double t) {
        change(state -> t == 0 ? start.withSelected(state.selected()) : state.withQ(between(start, t)));
    }

    /** Q at a position on this line. */
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

    /** A letter that is not yet used as a name, or a number if all letters are. */
    private static String freshName(List<String> taken, int position) {
        return IntStream.range(0, 26)
                .mapToObj(i -> Character.toString('A' + (position + i) % 26))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElse(CompareNumbers.typed(position + 1));
    }
}
