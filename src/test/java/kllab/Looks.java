package kllab;

import kllab.core.information.LogBase;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.text.Language;
import kllab.text.Words;

/** The looks used by tests. */
public final class Looks {
    private Looks() {}

    public static Look of(Language language, LogBase unit) {
        return new Look(Palette.of(Theme.LIGHT), Words.of(language), unit, 18, new Fonts());
    }
}
