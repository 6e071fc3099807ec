package kllab.io.export;

import java.util.Optional;
import kllab.figure.Look;

/**
 * What a picture is laid out in, whatever window it comes from.
 *
 * @param width in pixels
 * @param height in pixels
 * @param rem the unit of length, in pixels
 * @param zoom the size of a pixel in print, in 1/96 inch
 * @param part the only part of the page that is shown; all, if empty
 * @param partWidth the width of a single part, in rem, which then fills the width of the frame in print; 0 if it is as wide as in the
 *     whole picture
 * @param transparent whether there is no ground
 */
public record Frame(
        int width, int height, double rem, double zoom, Optional<String> part, double partWidth, boolean transparent) {
    /** A whole page on its ground, as a window of this size lays it out. */
    public static Frame of(int width, int height) {
        return new Frame(width, height, Look.remOf(height), 1, Optional.empty(), 0, false);
    }

    public Frame withPart(Optional<String> wanted) {
        return new Frame(width, height, rem, zoom, wanted, partWidth, transparent);
    }

    public Frame withTransparent(boolean wanted) {
        return new Frame(width, height, rem, zoom, part, partWidth, wanted);
    }
}
