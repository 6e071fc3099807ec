package kllab.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import kllab.core.fitting.FitDirection;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

class CurveSheetTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 260;

    /** Compares a sheet that has shown other states of Q with a new one. */
    @Test
    void whereNamesStandDependsOnTheResultAndNotOnWhatWasShownBefore() {
        FitResult first = at(-4);
        CurveSheet old = new CurveSheet(FitDirection.REVERSE, first);
        for (double mu = -4; mu <= 4; mu += 0.25) {
            FitResult result = at(mu);
            CurveSheet fresh = new CurveSheet(FitDirection.REVERSE, result);
            assertThat(pixels(old, result)).as("at %s", mu).isEqualTo(pixels(fresh, result));
        }
    }

    private static FitResult at(double mu) {
        return FitResult.of(Given.REST.withStartAt(FitState.OWN, new Start(mu, 1)));
    }

    private static int[] pixels(CurveSheet sheet, FitResult result) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Brush brush = new Brush(g, Given.look(Language.EN, LogBase.BITS));
        brush.fill(0, 0, WIDTH, HEIGHT, Tone.BG);
        sheet.paint(brush, new Sheet.Moment<>(result, null, false), WIDTH, HEIGHT);
        g.dispose();
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
}
