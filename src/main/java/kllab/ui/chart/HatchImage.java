package kllab.ui.chart;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;

/**
 * Lines at 45° as an image. Without a graphics card, stroking them costs most of a frame; drawing an image of them
 * costs almost nothing and looks the same: the coverage of every pixel is computed exactly, not sampled.
 *
 * <p>The distance of a pixel from a line depends only on the sum of its coordinates, so an image that covers a little
 * more than one period of that sum can be used at every position.
 */
final class HatchImage {
    private static final int SIZE = 512;
    private static final int LONGEST_PERIOD = 160;
    private static final double ROOT = Math.sqrt(2);

    /** The size of the cache: a screen needs few kinds, but resizing a window makes more. */
    private static final int MOST = 24;

    private static final Map<List<Number>, HatchImage> KNOWN = new Latest<>(MOST);

    private final double step;
    private final double width;
    private final int period;
    private final Image image;

    /** The image for a distance, width and colour; only to be called on the thread that paints screens. */
    static HatchImage of(double step, double width, Color color) {
        return KNOWN.computeIfAbsent(List.of(step, width, color.getRGB()), key -> new HatchImage(step, width, color));
    }

    private HatchImage(double step, double width, Color color) {
        this.step = step;
        this.width = width;
        this.period = period(step);
        int[] sums = new int[2 * SIZE];
        for (int sum = 0; sum < sums.length; sum++) {
            int alpha = (int) Math.round(255 * coverage(sum + 1));
            sums[sum] = PixelImage.multiplied(alpha << 24 | (color.getRGB() & 0xFFFFFF));
        }
        int[] pixels = new int[SIZE * SIZE];
        for (int row = 0; row < SIZE; row++) {
            System.arraycopy(sums, row, pixels, row * SIZE, SIZE);
        }
        image = PixelImage.ofMultiplied(SIZE, SIZE, pixels);
    }

    /** The whole number of pixels that comes closest to a multiple of the step. */
    private static int period(double step) {
        int best = (int) Math.round(step);
        double error = Double.POSITIVE_INFINITY;
        for (int k = 1; k * step < LONGEST_PERIOD; k++) {
            double miss = Math.abs(k * step - Math.rint(k * step));
            if (miss < error) {
                error = miss;
                best = (int) Math.rint(k * step);
            }
        }
        return Math.max(1, best);
    }

    /** The coverage of a pixel by the nearest line, from the sum of its centre's coordinates. */
    private double coverage(double sum) {
        double away = Math.abs(sum - Math.rint(sum / step) * step) / ROOT;
        return Math.max(0, below(away + width / 2) - below(away - width / 2));
    }

    /** The part of a unit square that lies on one side of a diagonal, at a distance from its centre. */
    private static double below(double distance) {
        double t = Math.clamp(distance * ROOT, -1, 1);
        return t < 0 ? (1 + t) * (1 + t) / 2 : 1 - (1 - t) * (1 - t) / 2;
    }

    /** Paints the lines in a rectangle of whole pixels. */
    void paint(Marks on, int x, int y, int w, int h) {
        int room = SIZE - period;
        for (int dy = 0; dy < h; dy += SIZE) {
            for (int dx = 0; dx < w; dx += room) {
                int from = Math.floorMod(x + dx + y + dy, period);
                int across = Math.min(room, w - dx);
                int down = Math.min(SIZE, h - dy);
                on.picture(image, from, 0, (double) x + dx, (double) y + dy, across, down);
            }
        }
    }
}
