package kllab.lab.languages;

import java.util.List;
import kllab.figure.page.Plan;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.ui.Desk;

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
        super("languages", "telegraph", "fth-globe", LanguagesState.class);
    }

    @Override
    public List<Preset<LanguagesState>> presets() {
        return LanguagesPresets.ALL;
    }

    @Override
    public LanguagesResult compute(LanguagesState state) {
        return LanguagesResult.of(state, Shipped.TABLES);
    }

    @Override
    public LanguagesResult compute(LanguagesState next, LanguagesResult before) {
        return LanguagesResult.of(next, before, Shipped.TABLES);
    }

    @Override
    public Plan<LanguagesResult> plan() {
        return LanguagesPlan.PLAN;
    }

    @Override
    public LanguagesModel model() {
        return new LanguagesModel(this);
    }

    @Override
    public OpenLab<LanguagesState, LanguagesResult> open(Desk desk) {
        return new LanguagesController(this, desk);
    }
}
