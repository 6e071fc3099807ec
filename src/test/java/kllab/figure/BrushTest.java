package kllab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import kllab.core.information.LogBase;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.Test;

class BrushTest {
    @Test
    void aLevelIsHalfAsWideAgainOnTheProjectorAndItsDashesAreAsLong() {
        BasicStroke light = strokeOfALevel(Theme.LIGHT);
        BasicStroke projector = strokeOfALevel(Theme.PROJECTOR);
        assertThat(light.getLineWidth()).isEqualTo(2);
        assertThat(projector.getLineWidth()).isEqualTo(3);
        assertThat(projector.getDashArray()).containsExactly(8.4f, 5.2f).isEqualTo(light.getDashArray());
    }

    private static BasicStroke strokeOfALevel(Theme theme) {
        Graphics2D g = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
        Look look = new Look(Palette.of(theme), Words.of(Language.EN), LogBase.BITS, 20, new Fonts());
        new Brush(g, look).level(0, 5, 10, 5, Tone.KL, 0.1);
        return (BasicStroke) g.getStroke();
    }
}
