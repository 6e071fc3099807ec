package kllab.cli;

import java.awt.image.BufferedImage;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.text.Language;

/** Draws a whole screen of a lab, as its window would show it. The command line is handed one; it needs a toolkit. */
public interface ScreenRenderer {
    /**
     * What to draw.
     *
     * @param state that the lab's model has
     * @param width of the scene, in pixels
     * @param height of the scene, in pixels
     * @param scale pixels of the image to one of the scene
     */
    record Screen<S extends Record, R>(
            Lab<S, R> lab, S state, Language language, Theme theme, LogBase unit, int width, int height, int scale) {}

    <S extends Record, R> BufferedImage render(Screen<S, R> screen);
}
