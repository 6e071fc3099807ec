package kllab.cli;

import java.awt.image.BufferedImage;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.text.Language;

/** Draws a whole screen of a lab, as the window would show it. It needs JavaFX, so it is passed to the command line. */
public interface ScreenRenderer {
    /**
     * What to draw.
     *
     * @param state the state of the lab's model
     * @param width of the scene, in pixels
     * @param height of the scene, in pixels
     * @param scale pixels of the image per pixel of the scene
     * @param presenting whether it is shown as in a hall
     */
    record Screen<S extends Record, R>(
            Lab<S, R> lab,
            S state,
            Language language,
            Theme theme,
            LogBase unit,
            int width,
            int height,
            int scale,
            boolean presenting) {}

    <S extends Record, R> BufferedImage render(Screen<S, R> screen);
}
