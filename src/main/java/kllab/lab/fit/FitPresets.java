package kllab.lab.fit;

import java.util.List;
import kllab.lab.Preset;

/** The presets of Fit. */
final class FitPresets {
    private static final int SEED = 7;

    /** All presets, in the order of the menu. */
    static final List<Preset<FitState>> ALL = List.of(
            preset("two", "slogan", near(), new Hump(0.6, -2.5, 0.5), new Hump(0.4, 2.5, 0.6)),
            preset("one", "slogan", near(), new Hump(1, 0.5, 1)),
            preset(
                    "far",
                    "slogan",
                    starts(new Start(-3, 2), new Start(3, 2), new Start(0, 4)),
                    new Hump(0.5, -8, 1),
                    new Hump(0.5, 8, 1)),
            preset(
                    "three",
                    "against",
                    starts(new Start(-2, 2), new Start(3, 0.6), new Start(0.3, 0.9)),
                    third(-4),
                    third(0),
                    third(4)),
            preset("spike", "against", near(), new Hump(0.5, 0, 0.2), new Hump(0.5, 0, 2)),
            preset("close", "against", near(), new Hump(0.5, -1.8, 1), new Hump(0.5, 1.8, 1)),
            preset(
                    "heavier",
                    "against",
                    starts(new Start(-1, 2), new Start(1, 3), new Start(-4.5, 0.5)),
                    new Hump(0.3, -4, 0.2),
                    new Hump(0.7, 4, 1.5)));

    private FitPresets() {}

    private static Hump third(double mean) {
        return new Hump(1.0 / 3, mean, 0.7);
    }

    /** A and B where the original picture has them, C above. */
    private static List<Start> near() {
        return starts(new Start(-1, 1.4), new Start(1, 1.4), new Start(0, 2.75));
    }

    private static List<Start> starts(Start a, Start b, Start c) {
        return List.of(a, b, c, new Start(0, 1));
    }

    private static Preset<FitState> preset(String id, String group, List<Start> starts, Hump... humps) {
        return new Preset<>(id, group, new FitState(List.of(humps), starts, 0, FitState.SETTLED, false, SEED));
    }
}
