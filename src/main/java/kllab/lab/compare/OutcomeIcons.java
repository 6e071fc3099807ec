package kllab.lab.compare;

/** The icons beside the names of the weather: for the app's own words only. */
final class OutcomeIcons {
    private OutcomeIcons() {}

    /** The Feather character of a name, or an empty string. */
    static String of(String name) {
        return switch (name) {
            case "@rain" -> Character.toString(org.kordamp.ikonli.feather.Feather.CLOUD_RAIN.getCode());
            case "@sun" -> Character.toString(org.kordamp.ikonli.feather.Feather.SUN.getCode());
            default -> "";
        };
    }
}
