package kllab.ui.chart;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;

/**
 * Discs, rings and rows of dots as pictures, each made once for its place between two pixels (to an eighth). A disc costs a shape of its own
 * where no graphics card helps; a picture of a whole row costs less than one of them.
 */
final class DotImages {
    private static final int PHASES = 8;
    private static final int SAMPLES = 8;
    private static final int MOST = 1024;

    private final Map<Row, Image> rows = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Row, Image> eldest) {
            return size() > MOST;
        }
    };

    /** What a picture depends on: where the first centre lies between pixels, in eighths, and what all look like. */
    private record Row(int acrossPhase, int downPhase, int count, double pitch, double radius, double hole, int color) {
        Image paint() {
            int reach = reach();
            int width = (int) Math.ceil(2 * reach + 1 + (count - 1) * pitch);
            int height = 2 * reach + 1;
            int[] pixels = new int[width * height];
            double cy = reach + (double) downPhase / PHASES;
            for (int dot = 0; dot < count; dot++) {
                double cx = reach + (double) acrossPhase / PHASES + dot * pitch;
                for (int y = 0; y < height; y++) {
                    for (int x = (int) (cx - radius); x <= cx + radius && x < width; x++) {
                        int alpha = (pixels[y * width + x] >>> 24) + (int) Math.round(255 * covered(x - cx, y - cy));
                        pixels[y * width + x] = Math.min(255, alpha) << 24 | color;
                    }
                }
            }
            return PixelImage.of(width, height, pixels);
        }

        int reach() {
            return (int) Math.ceil(radius) + 1;
        }

        /** How much of the pixel with that upper left corner lies in the disc around zero, and not in its hole. */
        private double covered(double left, double top) {
            int inside = 0;
            for (int i = 0; i < SAMPLES; i++) {
                for (int j = 0; j < SAMPLES; j++) {
                    double x = left + (i + 0.5) / SAMPLES;
                    double y = top + (j + 0.5) / SAMPLES;
                    double away = x * x + y * y;
                    inside += away <= radius * radius && away >= hole * hole ? 1 : 0;
                }
            }
            return (double) inside / (SAMPLES * SAMPLES);
        }
    }

    /** A level row of discs. */
    void paint(GraphicsContext on, double cx, double cy, int count, double pitch, double radius, Color color) {
        paint(on, cx, cy, count, pitch, radius, 0, color);
    }

    /** A disc, or a ring around a hole. */
    void paintRing(GraphicsContext on, double cx, double cy, double radius, double hole, Color color) {
        paint(on, cx, cy, 1, 0, radius, hole, color);
    }

    private void paint(
            GraphicsContext on,
            double cx,
            double cy,
            int count,
            double pitch,
            double radius,
            double hole,
            Color color) {
        long across = Math.round(cx * PHASES);
        long down = Math.round(cy * PHASES);
        Row row = new Row(
                Math.floorMod(across, PHASES),
                Math.floorMod(down, PHASES),
                count,
                pitch,
                radius,
                hole,
                color.getRGB() & 0xFFFFFF);
        Image image = rows.computeIfAbsent(row, Row::paint);
        on.drawImage(
                image,
                Math.floorDiv(across, PHASES) - (double) row.reach(),
                Math.floorDiv(down, PHASES) - (double) row.reach());
    }
}
