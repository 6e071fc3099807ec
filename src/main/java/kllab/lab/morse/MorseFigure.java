package kllab.lab.morse;

import java.awt.geom.AffineTransform;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.IdentitySheet;
import kllab.figure.Opening;
import kllab.figure.Sheet;
import kllab.figure.Sheet.Scene;
import kllab.figure.Tone;
import kllab.text.RichText;

/** The figure of the lab: sentence and readouts on top, the stage, needed + wasted = paid at the bottom. */
final class MorseFigure implements Figure<MorseResult> {
    private static final double MARGIN = 1.5;
    private static final double HEAD = 5.2;
    private static final double IDENTITY = 7;

    @Override
    public void paint(Brush brush, Scene<MorseResult> scene, double width, double height) {
        brush.fill(0, 0, width, height, Tone.BG);
        double margin = brush.rem(MARGIN);
        double inner = width - 2 * margin;
        double head = brush.rem(HEAD);
        double identity = brush.rem(IDENTITY);
        RichText headline = new MorseSentences(scene.result(), brush.look()).headline();
        Opening.headline(brush, headline, margin, brush.rem(0.9), inner * 0.58);
        MorseReadouts readouts = new MorseReadouts(false, 2.5);
        paint(brush, readouts, scene, margin + inner * 0.6, brush.rem(0.9), inner * 0.4, head);
        double top = brush.rem(1.1) + head;
        double stage = height - top - identity - brush.rem(0.6);
        paint(brush, new DealSheet(false), scene, margin, top, inner, stage);
        paint(brush, new IdentitySheet<>(3, MorseResult::bill), scene, margin, height - identity, inner, identity);
    }

    private static void paint(
            Brush brush, Sheet<MorseResult> sheet, Scene<MorseResult> scene, double x, double y, double w, double h) {
        AffineTransform before = brush.graphics().getTransform();
        brush.graphics().translate(x, y);
        sheet.paint(brush, scene, w, h);
        brush.graphics().setTransform(before);
    }
}
