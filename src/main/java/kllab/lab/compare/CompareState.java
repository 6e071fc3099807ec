package kllab.lab.compare;

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
 * @param per what happens once an outcome (a key of {@code compare.axis.*}): day, letter, throw, …
 * @param story the message {@code compare.story.*} that tells of this pair, or empty
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
        String story,
        Set<Integer> locked,
        int selected) {

    public static final int FEWEST = 2;
    public static final int MOST = 26;
    private static final int LONGEST_NAME = 60;

    public CompareState {
        outcomes = List.copyOf(outcomes);
        locked = Set.copyOf(locked);
        int n = outcomes.size();
        require(n >= FEWEST && n <= MOST, "outcomes must be " + FEWEST + " to " + MOST + ", not " + n);
        require(p.size() == n, "p has " + p.size() + " chances for " + n + " outcomes");
        require(q.size() == n, "q has " + q.size() + " chances for " + n + " outcomes");
        for (String name : outcomes) {
            require(name.length() <= LONGEST_NAME, "outcomes: a name is longer than " + LONGEST_NAME + " characters");
        }
        require(truth.length() <= LONGEST_NAME, "truth is longer than " + LONGEST_NAME + " characters");
        require(model.length() <= LONGEST_NAME, "model is longer than " + LONGEST_NAME + " characters");
        require(per.matches("[a-z-]{1,20}"), "per must be a short word of small letters");
        require(story.matches("[a-z0-9-]{0,40}"), "story must be a short word of small letters, or empty");
        for (int i : locked) {
            require(i >= 0 && i < n, "locked names outcome " + i + " of " + n);
        }
        require(selected >= -1 && selected < n, "selected must be -1 or an outcome below " + n + ", not " + selected);
    }

    /** A pair with a story, nothing locked, nothing selected. */
    public static CompareState of(
            List<String> outcomes, Categorical p, Categorical q, String truth, String model, String per, String story) {
        return new CompareState(outcomes, p, q, truth, model, per, story, Set.of(), -1);
    }

    public int size() {
        return outcomes.size();
    }

    /** With other chances for the truth; it is then nobody's in particular. */
    public CompareState withP(Categorical next) {
        return new CompareState(outcomes, next, q, "", model, per, "", locked, selected);
    }

    /** With other chances for the model; it is then nobody's in particular. */
    public CompareState withQ(Categorical next) {
        return new CompareState(outcomes, p, next, truth, "", per, "", locked, selected);
    }

    /** Truth and model change places. */
    public CompareState swapped() {
        return new CompareState(outcomes, q, p, model, truth, per, "", locked, selected);
    }

    public CompareState withSelected(int outcome) {
        return new CompareState(outcomes, p, q, truth, model, per, story, locked, outcome);
    }

    public CompareState withName(int outcome, String name) {
        List<String> names = new java.util.ArrayList<>(outcomes);
        names.set(outcome, name);
        return new CompareState(names, p, q, truth, model, per, story, locked, selected);
    }

    public CompareState withLock(int outcome, boolean on) {
        Set<Integer> next = new TreeSet<>(locked);
        if (on) {
            next.add(outcome);
        } else {
            next.remove(outcome);
        }
        return new CompareState(outcomes, p, q, truth, model, per, story, next, selected);
    }

    /** With other outcomes altogether, nothing locked or selected. */
    public CompareState withOutcomes(List<String> names, Categorical nextP, Categorical nextQ) {
        return new CompareState(names, nextP, nextQ, "", "", per, "", Set.of(), -1);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
