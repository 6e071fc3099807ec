package kllab.ui.chart;

import java.awt.Color;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kllab.figure.Graph;
import kllab.figure.Palette;

/**
 * Graphs as a picture, computed pixel by pixel: where no graphics card helps, an area with a clipped hatch and a long line
 * cost many times this. A pixel's share of a line follows from its distance to it, measured along the column and put right
 * by the slope; its share of an area from how far down it the curve runs.
 */
final class GraphImage {
    private final int width;
    private final int top;
    private final int height;
    private final int[] pixels;

    GraphImage(double left, Palette palette, double step, double lineWidth, Graph... graphs) {
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
        pixels = new int[width * height];
        double[] hatch = hatch((int) left + top, step, lineWidth);
        for (Graph graph : graphs) {
            paintArea(graph, palette.get(graph.tone()), hatch);
            paintLine(graph, palette.get(graph.tone()));
        }
    }

    /** The upper edge of the picture. */
    double top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Image image() {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
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

    private void paintArea(Graph graph, Color color, double... hatch) {
        boolean tint = graph.area() == Graph.Area.TINT;
        double base = graph.base() - top;
        for (int x = 0; x < width; x++) {
            double y = (graph.tops()[x] + graph.tops()[x + 1]) / 2 - top;
            for (int row = Math.max(0, (int) y); row < Math.min(height, base); row++) {
                double covered = Math.min(1, row + 1 - y) * Math.min(1, base - row);
                lay(x, row, color, covered * (tint ? Graph.TINT : hatch[x + row]));
            }
        }
    }

    private void paintLine(Graph graph, Color color) {
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
                lay(x, row, color, Math.clamp(half + 0.5 - away, 0, 1));
            }
        }
    }

    /** Lays a colour over a pixel; pixels hold their colours multiplied by their opacity. */
    private void lay(int x, int row, Color color, double opacity) {
        int alpha = (int) Math.round(255 * opacity);
        if (alpha <= 0) {
            return;
        }
        int index = row * width + x;
        int under = pixels[index];
        int rest = 255 - alpha;
        int a = alpha + (under >>> 24) * rest / 255;
        int red = (color.getRed() * alpha + (under >> 16 & 0xFF) * rest) / 255;
        int green = (color.getGreen() * alpha + (under >> 8 & 0xFF) * rest) / 255;
        int blue = (color.getBlue() * alpha + (under & 0xFF) * rest) / 255;
        pixels[index] = a << 24 | red << 16 | green << 8 | blue;
    }
}
