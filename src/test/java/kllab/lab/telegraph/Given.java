package kllab.lab.telegraph;

import kllab.core.information.LogBase;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.text.Language;
import kllab.text.Words;

/** Test data of this lab. */
final class Given {
    static final TelegraphLab LAB = new TelegraphLab();
    static final TelegraphState PICTURE = LAB.initial();

    private Given() {}

    static TelegraphState preset(String id) {
        return LAB.presets().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    static TelegraphResult sent(String message, double belief) {
        return LAB.compute(new TelegraphState(message, belief, 20, PICTURE.letters()));
    }

    static Look look(Language language, LogBase unit) {
        return new Look(Palette.of(Theme.LIGHT), Words.of(language), unit, 18, new Fonts());
    }
}
