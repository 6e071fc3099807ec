package kllab.ui.chart;

import java.util.Arrays;
import kllab.figure.Graph;
import kllab.figure.Palette;
import org.jspecify.annotations.Nullable;

/**
 * Graphs as an image, computed pixel by pixel: without a graphics card, an area with a clipped hatch and a long line
 * cost many times more. A pixel's coverage by a line follows from its vertical distance, corrected by the slope; its
 * coverage by an area from the height of the curve within it.
 */
final class GraphImage {
    /** Heights are rounded up to a multiple of this, so that the buffer is seldom reallocated. */
    private static final int HEIGHTS = 64;

    private int width;
    private int top;
    private int height;
    private int[] pixels = {};
    private PixelImage.@Nullable Kept kept;

    /**
     * Paints graphs, reusing the memory of the last ones.
     *
     * @param step from line to line of a hatch, along a level
     * @param lineWidth of such a line
     */
    void paint(double left, Palette palette, double step, double lineWidth, Graph... graphs) {
        width = graphs[0].tops().length - 1;
        double highest = Double.POSITIVE_INFINITY;
        double lowest = 0;
        for (Graph graph : graphs) {
            for (double each : graph.tops()) {
                highest = Math.min(highest, each);
            }
            lowest = Math.max(lowest, graph.base() + graph.line());
        }
        top = (int) Math.floor(highest - 4);
        height = Math.max(1, (int) Math.ceil(lowest) - top);
        PixelImage.Kept image = room();
        pixels = image.pixels();
        Arrays.fill(pixels, 0);
        double[] hatch = hatch((int) left + top, step, lineWidth);
        for (Graph graph : graphs) {
            int color = palette.get(graph.tone()).getRGB() & 0xFFFFFF;
            paintArea(graph, graph.area() == Graph.Area.TINT ? tint(color) : inked(color, hatch));
            paintLine(graph, color);
        }
        image.changed();
    }

    private PixelImage.Kept room() {
        PixelImage.Kept now = kept;
        if (now == null || now.width() != width || now.height() < height) {
            now = PixelImage.Kept.of(width, (height + HEIGHTS - 1) / HEIGHTS * HEIGHTS);
            kept = now;
        }
        return now;
    }

    /** Lays the last painted image. */
    void lay(Marks on, double left) {
        if (kept != null) {
            on.picture(kept.image(), 0, 0, left, top, width, height);
        }
    }

    /** The upper edge of the image. */
    double top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The coverage by lines at 45° for every sum of a pixel's coordinates. */
    private double[] hatch(int origin, double step, double lineWidth) {
        double[] hatch = new double[width + height];
        double half = lineWidth / 2 * Math.sqrt(2);
        for (int sum = 0; sum < hatch.length; sum++) {
            double at = origin + sum + 1;
            double away = Math.abs(at - Math.rint(at / step) * step);
            hatch[sum] = Math.clamp((half - away) / Math.sqrt(2) + 0.5, 0, 1);
        }
        return hatch;
    }

    /** The colour of an area at a pixel, by the sum of its coordinates. */
    private int[] tint(int color) {
        int[] laid = new int[width + height];
        Arrays.fill(laid, pixel(color, Graph.TINT));
        return laid;
    }

    private static int[] inked(int color, double... hatch) {
        return Arrays.stream(hatch).mapToInt(covered -> pixel(color, covered)).toArray();
    }

    /** Row by row, in memory order; pixels that the curve or the base intersects are handled separately. */
    private void paintArea(Graph graph, int... laid) {
        double base = graph.base() - top;
        int lowest = (int) Math.clamp(base, 0, height);
        int[] first = new int[width];
        int highest = lowest;
        for (int x = 0; x < width; x++) {
            double y = (graph.tops()[x] + graph.tops()[x + 1]) / 2 - top;
            int cut = (int) Math.max(0, y);
            first[x] = y <= cut ? cut : cut + 1;
            if (first[x] > cut && cut < lowest) {
                lay(cut * width + x, part(laid[x + cut], cut + 1 - y));
            }
            if (lowest < height && base > lowest && first[x] <= lowest) {
                lay(lowest * width + x, part(laid[x + lowest], base - lowest));
            }
            highest = Math.min(highest, first[x]);
        }
        for (int row = highest; row < lowest; row++) {
            for (int x = 0; x < width; x++) {
                if (row >= first[x] && laid[x + row] != 0) {
                    lay(row * width + x, laid[x + row]);
                }
            }
        }
    }

    private void paintLine(Graph graph, int color) {
        double half = graph.line() / 2;
        for (int x = 0; x < width; x++) {
            double from = graph.tops()[x] - top;
            double to = graph.tops()[x + 1] - top;
            double y = (from + to) / 2;
            double along = Math.hypot(1, to - from);
            int first = (int) Math.max(0, Math.floor(y - (half + 0.5) * along));
            int last = (int) Math.min(height - 1.0, Math.ceil(y + (half + 0.5) * along));
            for (int row = first; row <= last; row++) {
                double away = Math.abs(row + 0.5 - y) / along;
                lay(row * width + x, pixel(color, Math.clamp(half + 0.5 - away, 0, 1)));
            }
        }
    }

    /** A colour with an opacity, premultiplied. */
    private static int pixel(int color, double opacity) {
        return PixelImage.multiplied((int) Math.round(255 * opacity) << 24 | color);
    }

    /** A pixel's colour scaled by its coverage. */
    private static int part(int laid, double covered) {
        return PixelImage.scaled(laid, (int) Math.round(255 * covered));
    }

    private void lay(int index, int over) {
        int under = pixels[index];
        pixels[index] = under == 0 ? over : over + PixelImage.scaled(under, 255 - (over >>> 24));
    }
}
