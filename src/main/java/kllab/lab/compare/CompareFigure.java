package kllab.lab.compare;

import java.awt.geom.AffineTransform;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.IdentitySheet;
import kllab.figure.Opening;
import kllab.figure.Sheet;
import kllab.figure.Sheet.Scene;
import kllab.figure.Tone;
import kllab.text.RichText;

/** The figure of Compare: headline and readouts on top, the three charts, the identity bar at the bottom. */
final class CompareFigure implements Figure<CompareResult> {
    private static final double MARGIN = 1.5;
    private static final double HEAD = 5.2;
    private static final double IDENTITY = 7;

    @Override
    public void paint(Brush brush, Scene<CompareResult> scene, double width, double height) {
        brush.fill(0, 0, width, height, Tone.BG);
        double margin = brush.rem(MARGIN);
        double inner = width - 2 * margin;
        double head = brush.rem(HEAD);
        double identity = brush.rem(IDENTITY);
        RichText headline = new CompareSentences(scene.result(), brush.look()).headline();
        Opening.headline(brush, headline, margin, brush.rem(0.9), inner * 0.58);
        paint(brush, new ReadoutSheet(false, 2.5), scene, margin + inner * 0.6, brush.rem(0.9), inner * 0.4, head);
        double top = brush.rem(1.1) + head;
        paint(brush, new StageSheet(false), scene, margin, top, inner, height - top - identity - brush.rem(0.6));
        paint(brush, new IdentitySheet<>(3, CompareResult::bill), scene, margin, height - identity, inner, identity);
    }

    private static void paint(
            Brush brush,
            Sheet<CompareResult> sheet,
            Scene<CompareResult> scene,
            double x,
            double y,
            double w,
            double h) {
        AffineTransform before = brush.graphics().getTransform();
        brush.graphics().translate(x, y);
        sheet.paint(brush, scene, w, h);
        brush.graphics().setTransform(before);
    }
}
