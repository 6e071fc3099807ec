package kllab.lab.events;

import kllab.text.Refusal;

/**
 * All that a user can set.
 *
 * @param story what the two events are
 * @param first the probability of the first event, 0 to 1: where the upper cut is
 * @param ifFirst that of the second event if the first occurs: the left cut
 * @param ifNot that of the second event if it does not: the right cut
 * @param tied whether both lower cuts move together, because the events are independent
 * @param selected a pair, 0 to 3: both; only the first; only the second; neither
 * @param drawn whether a hundred draws are shown
 * @param seed of the draws, 0 to {@value #GREATEST_SEED}
 */
public record EventsState(
        Story story, double first, double ifFirst, double ifNot, boolean tied, int selected, boolean drawn, long seed) {
    static final int PAIRS = 4;
    static final long GREATEST_SEED = 999_999_999;

    public EventsState {
        Refusal.unlessBetween("first", first, 0, 1);
        Refusal.unlessBetween("ifFirst", ifFirst, 0, 1);
        Refusal.unlessBetween("ifNot", ifNot, 0, 1);
        Refusal.unlessBetween("selected", selected, 0, PAIRS - 1);
        Refusal.unlessBetween("seed", seed, 0, GREATEST_SEED);
    }

    EventsState withFirst(double chance) {
        return new EventsState(story, chance, ifFirst, ifNot, tied, selected, drawn, seed);
    }

    /** Both lower cuts: a pair that is tied has both where the moved one is. */
    EventsState withSecond(double left, double right) {
        return new EventsState(story, first, left, right, tied, selected, drawn, seed);
    }

    /** Tied, both lower cuts are at the probability of the second event, which stays as it is. */
    EventsState withTied(boolean both) {
        double second = ifFirst == ifNot ? ifFirst : Math.clamp(first * ifFirst + (1 - first) * ifNot, 0, 1);
        double left = both ? second : ifFirst;
        double right = both ? second : ifNot;
        return new EventsState(story, first, left, right, both, selected, drawn, seed);
    }

    EventsState withSelected(int pair) {
        return new EventsState(story, first, ifFirst, ifNot, tied, pair, drawn, seed);
    }

    EventsState withDraws(boolean shown, long from) {
        return new EventsState(story, first, ifFirst, ifNot, tied, selected, shown, from);
    }
}
