package kllab.lab.compare;

import org.kordamp.ikonli.feather.Feather;

/** The icons beside names: a lock, and the weather for the app's own names only. */
final class OutcomeIcons {
    /** The lock of an outcome with a fixed probability. */
    static final String LOCK = Character.toString(Feather.LOCK.getCode());

    private OutcomeIcons() {}

    /** The Feather character of a name, or an empty string. */
    static String of(String name) {
        return switch (name) {
            case "@rain" -> Character.toString(Feather.CLOUD_RAIN.getCode());
            case "@sun" -> Character.toString(Feather.SUN.getCode());
            default -> "";
        };
    }
}
