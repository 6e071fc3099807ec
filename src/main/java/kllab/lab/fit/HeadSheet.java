package kllab.lab.fit;

import java.util.Arrays;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.figure.Sheet;
import kllab.text.RichText;

/** The headline: on one line if it fits, otherwise in smaller type on two. */
final class HeadSheet implements Sheet<FitResult> {
    private static final double[] SIZES = {1.85, 1.6, 1.4, 1.2};
    private static final double HEIGHT = 3.45;

    private Scene<FitResult> scene;
    private double width;

    HeadSheet(FitResult first) {
        scene = new Scene<>(first, null, false);
    }

    @Override
    public Object settle(Scene<FitResult> next, Look look, double w, double h) {
        scene = next;
        width = w;
        return look;
    }

    @Override
    public void paintFrame(Brush brush) {
        // no frame: all text depends on the values
    }

    @Override
    public void paintData(Brush brush) {
        RichText headline =
                new FitSentence(scene.result(), brush.look()).headline().bold();
        double[] sizes = Arrays.stream(SIZES).map(brush::rem).toArray();
        Paragraph.fitting(headline, brush.look(), width, brush.rem(HEIGHT), sizes)
                .paint(brush, 0, 0);
    }
}
