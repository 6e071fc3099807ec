package kllab.lab.hypotheses;

import java.util.Locale;

/** What is tested, and so what a result is called. */
public enum Story {
    /** A medical test: positive or negative. */
    TEST,
    /** A biscuit out of a bowl: plain or chocolate. */
    BISCUIT,
    /** A word that is in a message, or is not. */
    WORD,
    /** Twins of the same sex, or not. */
    TWINS,
    /** A day: rainy or dry. */
    WEATHER;

    /** Its messages. */
    String key(String what) {
        return "hypotheses." + name().toLowerCase(Locale.ROOT) + '.' + what;
    }

    /** Those of one of the two results. */
    String key(String what, boolean result) {
        return key(what + (result ? ".1" : ".0"));
    }
}
