package kllab.lab.languages;

import java.util.List;
import kllab.lab.Lab;
import kllab.lab.Preset;

/**
 * The Which-language lab: the letters of a message P compared with those of a language Q. The language with the
 * smallest KL(P‖Q) is the one with the greatest likelihood of the message; for a cipher that only shifts the alphabet,
 * the smallest KL over its keys is the key.
 */
public final class LanguagesLab extends Lab<LanguagesState, LanguagesResult> {
    /** Loaded on first use: the start names all labs but opens only one. */
    private static final class Shipped {
        static final LanguageTables TABLES = LanguageTables.all();
    }

    public LanguagesLab() {
        super(
                "languages",
                "telegraph",
                "fth-globe",
                LanguagesState.class,
                (next, before) -> LanguagesResult.of(next, before, Shipped.TABLES),
                () -> LanguagesPlan.PLAN,
                LanguagesController::new);
    }

    @Override
    public List<Preset<LanguagesState>> presets() {
        return LanguagesPresets.ALL;
    }
}
