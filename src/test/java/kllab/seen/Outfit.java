package kllab.seen;

import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Theme;
import kllab.text.Language;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;

/** What a screen is dressed in, and the size of its window in pixels. */
record Outfit(Language language, Theme theme, LogBase unit, double width, double height) {
    static final Outfit USUAL = new Outfit(Language.EN, Theme.LIGHT, LogBase.BITS, 1366, 768);

    /** Everything about the desk that is seen. */
    void on(Seat seat) {
        if (language == Language.ZH) {
            FxFonts.loadUpright("Noto Sans SC"); // as the shell does
        }
        seat.desk().languageProperty().set(language);
        seat.themeProperty().set(theme);
        seat.desk().unitProperty().set(unit);
        seat.remProperty().set(Look.remOf(height));
    }
}
