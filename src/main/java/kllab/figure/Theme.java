package kllab.figure;

import java.util.Locale;

/** The looks of the app; each has a palette in {@code theme/<id>.properties}. */
public enum Theme {
    LIGHT,
    DARK,
    PROJECTOR;

    /** The name in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
