package kllab.lab.fit;

import java.util.List;
import kllab.core.fitting.FitDirection;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.text.RichText;

/** Draws from Q as faces, those that P almost never produces in a dashed frame; and the uses of this direction. */
final class GallerySheet extends SettledSheet<FitResult> {
    private static final double CAPTION = 1.1;
    private static final double FACES_TOP = 1.75;
    private static final double FACES_HEIGHT = 4.05;
    private static final double USES_TOP = 7;
    private static final double HEIGHT = 8.7;
    private static final double HEIGHT_IN_HALL = 5.9;
    private static final double USES_LINE = 1.25;
    private static final double RADIUS = 0.335;
    private static final double LARGEST_RADIUS = 1.5;

    private static final RichText NOTHING = new RichText(List.of());

    /** The number of cached faces from cat to dog: more steps than are visible. */
    private static final int STEPS = 64;

    private final FitDirection direction;

    /** The cache key of a face. */
    private record Face(long step, boolean framed) {}

    GallerySheet(FitDirection direction) {
        this.direction = direction;
    }

    /** Its height, in rem; in a hall the uses are left out. */
    static double height(boolean hall) {
        return hall ? HEIGHT_IN_HALL : HEIGHT;
    }

    @Override
    protected Object settle(Look look) {
        return direction;
    }

    @Override
    public void paintFrame(Brush brush) {
        if (brush.look().presents()) {
            return;
        }
        double small = brush.look().small();
        double y = brush.rem(USES_TOP);
        for (String use : List.of(".use.1", ".use.2")) {
            RichText text = FitWords.of(direction, use, brush.look());
            double size = Math.min(small, small * width() / Math.max(1, brush.width(text, small)));
            brush.text(text, 0, y, Tone.INK2, size, Anchor.START);
            y += brush.rem(USES_LINE);
        }
    }

    @Override
    public void paintData(Brush brush) {
        boolean few = FitWords.isNarrow(width(), brush.look());
        FitGallery gallery = FitGallery.of(result(), direction, FitAxes.of(settled()), few);
        double r = brush.look().rem();
        double x = brush.text(FitWords.drawn(gallery, brush.look()), 0, CAPTION * r, Tone.INK, r, Anchor.START);
        double room = width() - x - r;
        RichText remark = FitWords.remark(gallery, brush.look());
        if (brush.look().presents()) {
            remark = brush.fitting(List.of(remark, FitWords.inShort(gallery, brush.look()), NOTHING), room);
        }
        brush.fitted(remark, x + r, CAPTION * r, room, Tone.INK2, Anchor.START);
        int count = gallery.count();
        double cell = width() / count;
        for (int i = 0; i < count; i++) {
            paint(brush, cell * i, cell, gallery.face(i), gallery.isRare(i));
        }
    }

    private static void paint(Brush brush, double left, double cell, double t, boolean rare) {
        int w = (int) Math.ceil(cell);
        int h = (int) Math.ceil(brush.rem(FACES_HEIGHT));
        double radius = Math.min(cell * RADIUS, brush.rem(LARGEST_RADIUS));
        long step = Math.round(Math.clamp(t, -0.12, 1.12) * STEPS);
        brush.stamp(new Face(step, rare), left, brush.rem(FACES_TOP), w, h, inner -> {
            if (rare) {
                FacePainter.frame(inner, 0.05 * cell, 1, 0.9 * cell, h - 2);
            }
            FacePainter.paint(inner, cell / 2, h * 0.53, radius, (double) step / STEPS);
        });
    }
}
