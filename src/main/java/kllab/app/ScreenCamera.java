package kllab.app;

import java.awt.image.BufferedImage;
import kllab.cli.ScreenRenderer;

/** Draws screens with JavaFX, without a window. */
final class ScreenCamera implements ScreenRenderer {
    @Override
    public <S extends Record, R> BufferedImage render(Screen<S, R> screen) {
        throw new UnsupportedOperationException("screens are not drawn yet");
    }
}
