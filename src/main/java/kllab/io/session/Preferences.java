package kllab.io.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.text.Language;

/**
 * What the app remembers between starts.
 *
 * @param lab the id of the lab that was open; it may no longer exist
 * @param window the last position of the window, if there is one
 * @param still whether animations are off
 * @param pictures how pictures are written, as {@link kllab.io.export.PictureChoices} says it
 * @param halls what is known of screens in halls, as the window says it
 * @param remote the keys of a remote that was learned, as the window says it
 * @param recent the documents that were opened or saved last, the last first
 */
public record Preferences(
        Language language,
        Theme theme,
        LogBase unit,
        String lab,
        Optional<Bounds> window,
        boolean still,
        List<Path> recent,
        String pictures,
        String halls,
        String remote) {
    /** So many recent documents are remembered. */
    public static final int MOST_RECENT = 8;

    public Preferences {
        recent = List.copyOf(recent);
    }

    /** The position and size of a window, in pixels of the screen. */
    public record Bounds(double x, double y, double width, double height) {
        public Bounds {
            if (!Double.isFinite(x + y) || !(width > 0 && height > 0) || !Double.isFinite(width + height)) {
                throw new IllegalArgumentException("A window needs a place and a size.");
            }
        }
    }

    /** The preferences at the first start. */
    public static Preferences initial(Language language) {
        return new Preferences(
                language, Theme.LIGHT, LogBase.BITS, "compare", Optional.empty(), false, List.of(), "", "", "");
    }
}
