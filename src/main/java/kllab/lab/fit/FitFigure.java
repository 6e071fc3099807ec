package kllab.lab.fit;

import java.awt.geom.AffineTransform;
import kllab.core.fitting.FitDirection;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.Sheet;
import kllab.figure.Sheet.Scene;
import kllab.figure.Tone;

/** The figure of the lab: the sentence, and for both directions the curves, the map and the faces. */
final class FitFigure implements Figure<FitResult> {
    @Override
    public void paint(Brush brush, Scene<FitResult> scene, double width, double height) {
        brush.fill(0, 0, width, height, Tone.BG);
        FitResult result = scene.result();
        FitScale scale = new FitScale();
        FitMaps maps = FitMaps.of(FitMaps.Wish.of(result, scale.settle(result, false), null));
        FitRegions regions = new FitRegions(
                0, width, height, brush.look().rem(), false, result.state().shares());
        paint(brush, new HeadSheet(result), scene, regions.head());
        for (FitDirection direction : FitDirection.values()) {
            paint(brush, new CurveSheet(direction, scale, result), scene, regions.curves(direction));
            paint(brush, new MapSheet(direction, scale, result, any -> maps), scene, regions.map(direction));
            paint(brush, new GallerySheet(direction, scale, result), scene, regions.gallery(direction));
        }
    }

    private static void paint(Brush brush, Sheet<FitResult> sheet, Scene<FitResult> scene, FitRegions.Box box) {
        AffineTransform before = brush.graphics().getTransform();
        brush.graphics().translate(Math.rint(box.x()), Math.rint(box.y()));
        sheet.paint(brush, scene, box.width(), box.height());
        brush.graphics().setTransform(before);
    }
}
