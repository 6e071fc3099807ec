package kllab.lab.telegraph;

import java.awt.geom.AffineTransform;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.OpeningSheet;
import kllab.figure.Sheet;
import kllab.figure.Tone;

/** The lab's figure: the sentence and readouts, the tapes, the code book, the chart. */
final class TelegraphFigure implements Figure<TelegraphResult> {
    @Override
    public void paint(Brush brush, Sheet.Scene<TelegraphResult> scene, double width, double height) {
        brush.fill(0, 0, width, height, Tone.BG);
        TelegraphResult result = scene.result();
        TelegraphRegions regions =
                TelegraphRegions.onPaper(width, height, brush.look().rem());
        paint(brush, new OpeningSheet<>(TelegraphWords::headline, TelegraphReadouts::of), scene, regions.header());
        paint(brush, new TapeSheet(result), scene, regions.tapes());
        paint(brush, new BookSheet(result), scene, regions.book());
        paint(brush, new LengthsSheet(result), scene, regions.lengths());
        paint(brush, new StairsSheet(result), scene, regions.chart());
    }

    private static void paint(
            Brush brush, Sheet<TelegraphResult> sheet, Sheet.Scene<TelegraphResult> scene, TelegraphRegions.Box box) {
        AffineTransform before = brush.graphics().getTransform();
        brush.graphics().translate(box.x(), box.y());
        sheet.paint(brush, scene, box.width(), box.height());
        brush.graphics().setTransform(before);
    }
}
