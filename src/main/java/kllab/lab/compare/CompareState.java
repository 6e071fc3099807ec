package kllab.lab.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import kllab.io.session.OwnsData;
import kllab.io.session.UserData;
import kllab.text.Refusal;
import kllab.text.TypedName;

/**
 * Two distributions over the same outcomes, with names.
 *
 * <p>Names that begin with {@code @} are words of the app ({@code @rain} is the message {@code name.rain}) and follow
 * the language; all others are the user's own and stay as typed. An empty name means none. If the list of names is
 * empty, the outcomes are named by their numbers, from 1.
 *
 * @param outcomes their names, as many as there are probabilities, or none
 * @param p the truth, over {@value #FEWEST} to {@value #MOST} outcomes
 * @param q the model
 * @param truth the name of P
 * @param model the name of Q
 * @param per the unit of observation, such as day: one of {@link #PER}
 * @param locked outcomes that keep their probabilities when others change
 * @param selected the outcome highlighted in all charts, or −1
 */
public record CompareState(
        @UserData(TABLE) List<String> outcomes,
        @UserData(TABLE) Categorical p,
        @UserData(TABLE) Categorical q,
        @UserData(TABLE) String truth,
        @UserData(TABLE) String model,
        @UserData(TABLE) String per,
        @UserData(TABLE) Set<Integer> locked,
        @UserData(TABLE) int selected)
        implements OwnsData {
    public static final int FEWEST = 2;
    public static final int MOST = 100_000;
    /** The possible units of observation; each has a message {@code unit.per.*}. */
    public static final List<String> PER = List.of("day", "toss", "letter", "throw", "ball", "number", "time");

    /** The outcomes and all that is said about each of them: one piece of data, since one part does not fit others. */
    @SuppressWarnings("UnusedVariable") // only annotations use it
    private static final String TABLE = "table";

    /** The unit of observation of unknown outcomes. */
    private static final String ANY_TIME = "time";

    private static final int LONGEST_NAME = TypedName.LONGEST;

    public CompareState {
        outcomes = List.copyOf(outcomes);
        int n = p.size();
        locked = Locks.of(locked, n);
        requireSizes(outcomes.size(), n, q.size());
        requireNames(outcomes);
        Refusal.unless(truth.length() <= LONGEST_NAME, "compare.refused.long", "truth", LONGEST_NAME);
        Refusal.unless(model.length() <= LONGEST_NAME, "compare.refused.long", "model", LONGEST_NAME);
        Refusal.unless(PER.contains(per), "compare.refused.per", String.join(", ", PER), per);
        Refusal.unless(selected >= -1 && selected < n, "compare.refused.selected", CompareNumbers.count(n), selected);
    }

    private static void requireNames(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).length() > LONGEST_NAME) {
                throw new Refusal("compare.refused.name", CompareNumbers.count(i + 1), LONGEST_NAME);
            }
            Refusal.unless(TypedName.isWritable(names.get(i)), "compare.refused.control", CompareNumbers.count(i + 1));
        }
    }

    private static void requireSizes(int names, int n, int ofQ) {
        Refusal.unless(
                n >= FEWEST && n <= MOST,
                "compare.refused.count",
                FEWEST,
                CompareNumbers.count(MOST),
                CompareNumbers.count(n));
        Refusal.unless(ofQ == n, "compare.refused.sizes", CompareNumbers.count(n), CompareNumbers.count(ofQ));
        Refusal.unless(
                names == n || names == 0,
                "compare.refused.names",
                CompareNumbers.count(names),
                CompareNumbers.count(n));
    }

    /** A pair with nothing locked, nothing selected. */
    public static CompareState of(
            List<String> outcomes, Categorical p, Categorical q, String truth, String model, String per) {
        return new CompareState(outcomes, p, q, truth, model, per, Set.of(), -1);
    }

    public int size() {
        return p.size();
    }

    /** Whether the outcomes have only numbers as names. */
    public boolean isNumbered() {
        return outcomes.isEmpty();
    }

    /** The name of an outcome as in the state; its number, from 1, if it has none. */
    public String name(int outcome) {
        return isNumbered() ? CompareNumbers.typed(outcome + 1) : outcomes.get(outcome);
    }

    /** The outcomes of an example with other probabilities are set by hand, as a slider is: no data. */
    @Override
    public boolean owns(String name) {
        return ComparePresets.all().stream().noneMatch(preset -> hasNamesOf(preset.state()));
    }

    /** Whether two pairs are over the same outcomes, name by name. */
    boolean hasNamesOf(CompareState other) {
        return size() == other.size() && outcomes.equals(other.outcomes);
    }

    /** Whether it has the outcomes of another pair: the same number, and not all renamed. */
    boolean keepsOutcomesOf(CompareState other) {
        return hasNamesOf(other)
                || (size() == other.size() && IntStream.range(0, size()).anyMatch(i -> name(i).equals(other.name(i))));
    }

    /** With another P, which then has no name. */
    public CompareState withP(Categorical next) {
        return new CompareState(outcomes, next, q, "", model, per, locked, selected);
    }

    /** With another Q, which then has no name. */
    public CompareState withQ(Categorical next) {
        return new CompareState(outcomes, p, next, truth, "", per, locked, selected);
    }

    /** With other names of P and Q. */
    CompareState withNames(String nextTruth, String nextModel) {
        return new CompareState(outcomes, p, q, nextTruth, nextModel, per, locked, selected);
    }

    /** With P and Q swapped. */
    public CompareState swapped() {
        return new CompareState(outcomes, q, p, model, truth, per, locked, selected);
    }

    public CompareState withSelected(int outcome) {
        return new CompareState(outcomes, p, q, truth, model, per, locked, outcome);
    }

    public CompareState withName(int outcome, String name) {
        List<String> names = names();
        names.set(outcome, name);
        return new CompareState(names, p, q, truth, model, per, locked, selected);
    }

    /** All names, in a new list; numbers if there are no names. */
    List<String> names() {
        return IntStream.range(0, size()).mapToObj(this::name).collect(Collectors.toCollection(ArrayList::new));
    }

    public CompareState withLock(int outcome, boolean on) {
        return new CompareState(outcomes, p, q, truth, model, per, locks().with(outcome, on), selected);
    }

    /** The locked outcomes, in a form that can be queried without creating objects. */
    Locks locks() {
        return Locks.of(locked, size());
    }

    /** With other outcomes: nothing is selected, and the names of P and Q and the unit of observation are reset. */
    public CompareState withOutcomes(
            List<String> names, Categorical nextP, Categorical nextQ, Set<Integer> nextLocked) {
        return new CompareState(names, nextP, nextQ, "", "", ANY_TIME, nextLocked, -1);
    }
}
