package kllab.lab.fit;

import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.figure.Sheet;
import kllab.text.RichText;

/** The sentence that the screen opens with: on one line if it fits, in smaller type on two. */
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
        // every word follows the values
    }

    @Override
    public void paintData(Brush brush) {
        RichText headline =
                new FitSentence(scene.result(), brush.look()).headline().bold();
        for (double size : SIZES) {
            Paragraph lines = new Paragraph(headline, brush.look(), brush.rem(size), width);
            if (lines.height() <= brush.rem(HEIGHT) || size == SIZES[SIZES.length - 1]) {
                lines.paint(brush, 0, 0);
                return;
            }
        }
    }
}
