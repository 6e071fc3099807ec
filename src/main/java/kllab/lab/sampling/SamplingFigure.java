package kllab.lab.sampling;

import java.awt.geom.AffineTransform;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.Sheet;
import kllab.figure.Tone;

/** The lab's figure: the sentence and readouts, and the current page. */
final class SamplingFigure implements Figure<SamplingResult> {
    @Override
    public void paint(Brush brush, Sheet.Scene<SamplingResult> scene, double width, double height) {
        brush.fill(0, 0, width, height, Tone.BG);
        SamplingResult result = scene.result();
        SamplingRegions regions =
                SamplingRegions.onPaper(width, height, brush.look().rem());
        paint(brush, new HeaderSheet(result), scene, regions.header());
        switch (regions.shown(result.state().page())) {
            case DRAWS -> paintDraws(brush, scene, regions);
            case LIKELIHOOD -> {
                paint(brush, new LikelihoodSheet(result), scene, regions.likelihood());
                paint(brush, new ChanceSheet(result, true), scene, regions.chances());
            }
            case ESTIMATORS -> paint(brush, new EstimatorSheet(result), scene, regions.figure());
            case BIAS -> paint(brush, new BiasSheet(result, brush.look()), scene, regions.figure());
            case CROWD -> paint(brush, new CrowdSheet(result), scene, regions.figure());
        }
    }

    private static void paintDraws(Brush brush, Sheet.Scene<SamplingResult> scene, SamplingRegions regions) {
        paint(brush, new ScoreSheet(scene.result()), scene, regions.score());
        if (!regions.narrow()) {
            paint(brush, new ChanceSheet(scene.result(), false), scene, regions.chances());
            paint(brush, new LikelihoodSheet(scene.result()), scene, regions.likelihood());
        }
    }

    private static void paint(
            Brush brush, Sheet<SamplingResult> sheet, Sheet.Scene<SamplingResult> scene, SamplingRegions.Box box) {
        AffineTransform before = brush.graphics().getTransform();
        brush.graphics().translate(box.x(), box.y());
        sheet.paint(brush, scene, box.width(), box.height());
        brush.graphics().setTransform(before);
    }
}
