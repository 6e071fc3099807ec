package kllab.io.session;

import java.util.Optional;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.text.Language;

/**
 * What the app remembers from one start to the next.
 *
 * @param lab the id of the lab that was open; it may no longer exist
 * @param window where the window stood, if it ever did
 * @param still whether nothing may move by itself
 */
public record Preferences(
        Language language, Theme theme, LogBase unit, String lab, Optional<Bounds> window, boolean still) {
    /** Where a window stands, in pixels of the screen. */
    public record Bounds(double x, double y, double width, double height) {
        public Bounds {
            if (!Double.isFinite(x + y) || !(width > 0 && height > 0) || !Double.isFinite(width + height)) {
                throw new IllegalArgumentException("A window needs a place and a size.");
            }
        }
    }

    /** Those of a first start. */
    public static Preferences initial(Language language) {
        return new Preferences(language, Theme.LIGHT, LogBase.BITS, "compare", Optional.empty(), false);
    }
}
