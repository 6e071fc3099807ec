package kllab.lab.sampling;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Sheet;
import kllab.lab.sampling.SamplingState.Page;
import kllab.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplingFigureTest {
    private static final double[] FAIR = {1, 1, 1, 1, 1, 1};

    @ParameterizedTest
    @EnumSource(Page.class)
    void anOutcomeThatHardlyEverComesIsNoHarmToAnyPage(Page page) {
        SamplingState tiny = Given.dice(new double[] {1e-300, 0.2, 0.2, 0.2, 0.2, 0.2}, FAIR, 100);
        SamplingResult result = Given.LAB.compute(tiny.withPage(page));
        Graphics2D g = new BufferedImage(1366, 768, BufferedImage.TYPE_INT_RGB).createGraphics();
        Brush brush = new Brush(g, Given.look(Language.EN, LogBase.BITS));
        assertThatCode(() -> Given.LAB.figure().paint(brush, new Sheet.Moment<>(result, null, false), 1366, 768))
                .doesNotThrowAnyException();
        g.dispose();
    }
}
