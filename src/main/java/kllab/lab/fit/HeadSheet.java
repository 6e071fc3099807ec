package kllab.lab.fit;

import java.util.Arrays;
import kllab.figure.Brush;
import kllab.figure.Paragraph;
import kllab.figure.SceneSheet;
import kllab.text.RichText;

/** The headline: on one line if it fits, otherwise in smaller type on two. */
final class HeadSheet extends SceneSheet<FitResult> {
    private static final double[] SIZES = {1.85, 1.6, 1.4, 1.2};
    private static final double HEIGHT = 3.45;

    @Override
    public void paintData(Brush brush) {
        RichText headline = new FitSentence(result(), brush.look()).headline().bold();
        double[] sizes = Arrays.stream(SIZES).map(brush::rem).toArray();
        Paragraph.fitting(headline, brush.look(), width(), brush.rem(HEIGHT), sizes)
                .paint(brush, 0, 0);
    }
}
