package kllab.lab.events;

import java.util.Locale;

/** What the two events are. */
public enum Story {
    /** It rains, and stocks rise. */
    RAIN("day"),
    /** The first of two dice is even, and their sum is more than 7. */
    DICE("throw");

    private final String thing;

    Story(String thing) {
        this.thing = thing;
    }

    /** What an amount is per, as in {@link kllab.figure.Look#unitPer}. */
    String thing() {
        return thing;
    }

    /** Its messages. */
    String key(String what) {
        return "events." + name().toLowerCase(Locale.ROOT) + '.' + what;
    }
}
