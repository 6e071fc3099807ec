package kllab.figure;

import java.awt.Font;
import java.awt.Graphics2D;

/** How a brush writes: as text, which the Graphics2D keeps as text, or as the shapes of the letters. */
@FunctionalInterface
public interface Letters {
    /** As text. */
    Letters TEXT = (g, font, text, x, y) -> {
        g.setFont(font);
        g.drawString(text, x, y);
    };

    /** Writes one run in the present colour, from the left end of its base line. */
    void write(Graphics2D g, Font font, String text, float x, float y);
}
