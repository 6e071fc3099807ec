package kllab.lab.compare;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kllab.core.probability.Categorical;

/**
 * Two distributions over the same outcomes, and what they are called.
 *
 * <p>Names that begin with {@code @} are words of the app ({@code @rain} is the message {@code name.rain}) and follow the
 * language; all others are the user's own and stay as typed. An empty name means that there is none.
 *
 * @param outcomes their names, {@value #FEWEST} to {@value #MOST} of them
 * @param p the truth
 * @param q the model
 * @param truth what P is called
 * @param model what Q is called
 * @param per what happens once an outcome: one of {@link #PER}
 * @param locked outcomes that keep their chances while others are moved
 * @param selected the outcome lit up in all charts, or −1
 */
public record CompareState(
        List<String> outcomes,
        Categorical p,
        Categorical q,
        String truth,
        String model,
        String per,
        Set<Integer> locked,
        int selected) {

    public static final int FEWEST = 2;
    public static final int MOST = 26;
    /** What an amount may be counted by; each has a message {@code compare.axis.*}. */
    public static final List<String> PER = List.of("day", "toss", "letter", "throw", "ball", "time");

    private static final int LONGEST_NAME = 60;

    public CompareState {
        outcomes = List.copyOf(outcomes);
        locked = Collections.unmodifiableSet(new TreeSet<>(locked));
        int n = outcomes.size();
        require(n >= FEWEST && n <= MOST, "outcomes must be " + FEWEST + " to " + MOST + ", not " + n);
        require(p.size() == n, "p has " + p.size() + " chances for " + n + " outcomes");
        require(q.size() == n, "q has " + q.size() + " chances for " + n + " outcomes");
        for (String name : outcomes) {
            require(name.length() <= LONGEST_NAME, "outcomes: a name is longer than " + LONGEST_NAME + " characters");
        }
        require(truth.length() <= LONGEST_NAME, "truth is longer than " + LONGEST_NAME + " characters");
        require(model.length() <= LONGEST_NAME, "model is longer than " + LONGEST_NAME + " characters");
        require(PER.contains(per), "per must be one of " + String.join(", ", PER) + ", not " + per);
        for (int i : locked) {
            require(i >= 0 && i < n, "locked names outcome " + i + " of " + n);
        }
        require(selected >= -1 && selected < n, "selected must be -1 or an outcome below " + n + ", not " + selected);
    }

    /** A pair with nothing locked, nothing selected. */
    public static CompareState of(
            List<String> outcomes, Categorical p, Categorical q, String truth, String model, String per) {
        return new CompareState(outcomes, p, q, truth, model, per, Set.of(), -1);
    }

    /** Whether a user may call an outcome so: not empty, not too long, not a word of the app's own. */
    static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && !name.startsWith("@");
    }

    public int size() {
        return outcomes.size();
    }

    /** With other chances for the truth; it is then nobody's in particular. */
    public CompareState withP(Categorical next) {
        return new CompareState(outcomes, next, q, "", model, per, locked, selected);
    }

    /** With other chances for the model; it is then nobody's in particular. */
    public CompareState withQ(Categorical next) {
        return new CompareState(outcomes, p, next, truth, "", per, locked, selected);
    }

    /** Truth and model change places. */
    public CompareState swapped() {
        return new CompareState(outcomes, q, p, model, truth, per, locked, selected);
    }

    public CompareState withSelected(int outcome) {
        return new CompareState(outcomes, p, q, truth, model, per, locked, outcome);
    }

    public CompareState withName(int outcome, String name) {
        List<String> names = new java.util.ArrayList<>(outcomes);
        names.set(outcome, name);
        return new CompareState(names, p, q, truth, model, per, locked, selected);
    }

    public CompareState withLock(int outcome, boolean on) {
        Set<Integer> next = new TreeSet<>(locked);
        if (on) {
            next.add(outcome);
        } else {
            next.remove(outcome);
        }
        return new CompareState(outcomes, p, q, truth, model, per, next, selected);
    }

    /** With other outcomes; nothing is selected. */
    public CompareState withOutcomes(
            List<String> names, Categorical nextP, Categorical nextQ, Set<Integer> nextLocked) {
        return new CompareState(names, nextP, nextQ, "", "", per, nextLocked, -1);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
