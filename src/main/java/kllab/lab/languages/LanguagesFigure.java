package kllab.lab.languages;

import java.awt.geom.AffineTransform;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.OpeningSheet;
import kllab.figure.Sheet;
import kllab.figure.Tone;

/** The lab's figure: the sentence and readouts, the message, the ranking, the letters, the valley. */
final class LanguagesFigure implements Figure<LanguagesResult> {
    @Override
    public void paint(Brush brush, Sheet.Scene<LanguagesResult> scene, double width, double height) {
        brush.fill(0, 0, width, height, Tone.BG);
        LanguagesResult result = scene.result();
        LanguagesRegions regions =
                LanguagesRegions.onPaper(width, height, brush.look().rem());
        paint(brush, new OpeningSheet<>(LanguagesWords::headline, LanguagesReadouts::of), scene, regions.header());
        paint(brush, new MessageSheet(result, true), scene, regions.message());
        paint(brush, new RankSheet(result), scene, regions.ranking());
        paint(brush, new LettersSheet(result), scene, regions.letters());
        paint(brush, new ValleySheet(result), scene, regions.valley());
    }

    private static void paint(
            Brush brush, Sheet<LanguagesResult> sheet, Sheet.Scene<LanguagesResult> scene, LanguagesRegions.Box box) {
        AffineTransform before = brush.graphics().getTransform();
        brush.graphics().translate(box.x(), box.y());
        sheet.paint(brush, scene, box.width(), box.height());
        brush.graphics().setTransform(before);
    }
}
