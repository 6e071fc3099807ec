package kllab.lab.blocks;

import java.awt.geom.AffineTransform;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.IdentitySheet;
import kllab.figure.OpeningSheet;
import kllab.figure.Sheet;
import kllab.figure.Tone;

/** The lab's figure: the sentence, the source, the chart of costs, the table of the code, the balance. */
final class BlocksFigure implements Figure<BlocksResult> {
    private static final double RESERVED = 3;

    @Override
    public void paint(Brush brush, Sheet.Scene<BlocksResult> scene, double width, double height) {
        brush.fill(0, 0, width, height, Tone.BG);
        BlocksResult result = scene.result();
        BlocksRegions regions = new BlocksRegions(width, height, brush.look().rem());
        paint(brush, new OpeningSheet<>(BlocksWords::headline, BlocksWords::readouts), scene, regions.header());
        paint(brush, new SourceSheet(result, false), scene, regions.source());
        paint(brush, new CostSheet(result), scene, regions.chart());
        paint(brush, new CodeSheet(result), scene, regions.table());
        paint(brush, new IdentitySheet<>(RESERVED, BlocksWords::balance), scene, regions.strip());
    }

    private static void paint(
            Brush brush, Sheet<BlocksResult> sheet, Sheet.Scene<BlocksResult> scene, BlocksRegions.Box box) {
        AffineTransform before = brush.graphics().getTransform();
        brush.graphics().translate(box.x(), box.y());
        sheet.paint(brush, scene, box.width(), box.height());
        brush.graphics().setTransform(before);
    }
}
