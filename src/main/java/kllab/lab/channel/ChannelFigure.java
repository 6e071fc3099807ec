package kllab.lab.channel;

import java.awt.geom.AffineTransform;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.IdentitySheet;
import kllab.figure.OpeningSheet;
import kllab.figure.Sheet;
import kllab.figure.Tone;

/** The lab's figure: the sentence, the durations and the graph, the use, the counts, the balance. */
final class ChannelFigure implements Figure<ChannelResult> {
    private static final double RESERVED = 3;

    @Override
    public void paint(Brush brush, Sheet.Scene<ChannelResult> scene, double width, double height) {
        brush.fill(0, 0, width, height, Tone.BG);
        ChannelResult result = scene.result();
        ChannelRegions regions =
                ChannelRegions.onPaper(width, height, brush.look().rem());
        paint(brush, new OpeningSheet<>(ChannelWords::headline, ChannelWords::readouts), scene, regions.header());
        paint(brush, new DurationSheet(result, false), scene, regions.durations());
        paint(brush, new GraphSheet(result), scene, regions.graph());
        paint(brush, new UseSheet(result, false), scene, regions.uses());
        paint(brush, new CountSheet(result), scene, regions.counts());
        paint(brush, new IdentitySheet<>(RESERVED, ChannelWords::balance), scene, regions.strip());
    }

    private static void paint(
            Brush brush, Sheet<ChannelResult> sheet, Sheet.Scene<ChannelResult> scene, ChannelRegions.Box box) {
        AffineTransform before = brush.graphics().getTransform();
        brush.graphics().translate(box.x(), box.y());
        sheet.paint(brush, scene, box.width(), box.height());
        brush.graphics().setTransform(before);
    }
}
