package kllab.figure.plot;

import java.awt.Color;
import kllab.core.information.LogBase;
import kllab.figure.Palette;
import kllab.figure.Raster;
import kllab.figure.Tone;

/**
 * A {@link DepthMap} as a raster: the greater the KL, the stronger the dark red; with contours at 1, 2, 4, 8 and 16 of the displayed unit.
 *
 * <p>Colours depend on depth = log₂(1 + KL in bits) alone, the same in every map. A pixel belongs to a contour if it is
 * nearer to its level than half a line width. The distance is the difference in depth divided by the slope, so lines
 * have the same width everywhere and soft edges, and no path is stroked.
 */
final class MapPicture {
    private static final double DEEPEST = Math.log(41) / Math.log(2);
    private static final double EXPONENT = 1.15;
    private static final double STRONGEST = 0.92;
    private static final double LIGHT_LINES_FROM = 0.45;
    private static final double LINE_OPACITY = 0.75;
    private static final int SHADES = 2048;

    private final double[][] depths;
    private final Palette palette;

    private final double[] levels;
    private final int[] shades = new int[SHADES];
    private final int[] lines = new int[DepthMap.LEVELS.size()];

    static Raster paint(double[][] depths, DepthMap.Style style) {
        return new MapPicture(depths, style.palette(), style.unit())
                .raster(style.width(), style.height(), style.line());
    }

    private MapPicture(double[][] depths, Palette palette, LogBase unit) {
        this.depths = depths;
        this.palette = palette;
        levels = DepthMap.levels(unit);
        for (int i = 0; i < SHADES; i++) {
            shades[i] = shade(strength(DEEPEST * i / (SHADES - 1)));
        }
        for (int i = 0; i < levels.length; i++) {
            boolean light = strength(levels[i]) > LIGHT_LINES_FROM;
            lines[i] = palette.get(light ? Tone.BG : Tone.KL).getRGB();
        }
    }

    private static double strength(double depth) {
        return STRONGEST * Math.pow(Math.min(1, depth / DEEPEST), EXPONENT);
    }

    private int shade(double strength) {
        return palette.between(Tone.BG, Tone.KL, strength).getRGB();
    }

    private Raster raster(int width, int height, double line) {
        int[] pixels = new int[width * height];
        Across across = new Across(width, depths[0].length);
        double perPixel = (double) depths.length / height;
        double[] row = new double[depths[0].length];
        double[] down = new double[depths[0].length];
        for (int y = 0; y < height; y++) {
            double at = Math.clamp((y + 0.5) * perPixel - 0.5, 0, depths.length - 1.0);
            int upper = Math.min((int) at, depths.length - 2);
            blend(upper, at - upper, row, down);
            for (int x = 0; x < width; x++) {
                int left = across.left[x];
                double share = across.share[x];
                double depth = row[left] + share * (row[left + 1] - row[left]);
                double slopeAcross = (row[left + 1] - row[left]) * across.perPixel;
                double slopeDown = (down[left] + share * (down[left + 1] - down[left])) * perPixel;
                double slope = Math.sqrt(slopeAcross * slopeAcross + slopeDown * slopeDown);
                pixels[y * width + x] = color(depth, slope, line);
            }
        }
        return new Raster(width, height, pixels);
    }

    /** The position of each pixel of a line between two columns. */
    private static final class Across {
        final int[] left;
        final double[] share;
        final double perPixel;

        Across(int width, int columns) {
            left = new int[width];
            share = new double[width];
            perPixel = (double) columns / width;
            for (int x = 0; x < width; x++) {
                double at = Math.clamp((x + 0.5) * perPixel - 0.5, 0, columns - 1.0);
                left[x] = Math.min((int) at, columns - 2);
                share[x] = at - left[x];
            }
        }
    }

    /** Interpolates a line between two rows of the map, and the vertical slope of the depth there. */
    private void blend(int upper, double share, double[] row, double[] down) {
        double[] above = depths[upper];
        double[] below = depths[upper + 1];
        for (int i = 0; i < row.length; i++) {
            down[i] = below[i] - above[i];
            row[i] = above[i] + share * down[i];
        }
    }

    private int color(double depth, double slope, double line) {
        int ground = shades[(int) Math.min(SHADES - 1, depth / DEEPEST * (SHADES - 1) + 0.5)];
        for (int i = 0; i < levels.length; i++) {
            double gap = Math.abs(depth - levels[i]);
            if (gap < (line / 2 + 0.5) * slope) {
                double covered = Math.min(1, line / 2 + 0.5 - gap / slope);
                return mixed(ground, lines[i], LINE_OPACITY * covered);
            }
        }
        return ground;
    }

    private static int mixed(int ground, int over, double opacity) {
        Color a = new Color(ground);
        Color b = new Color(over);
        int red = (int) Math.round(a.getRed() + opacity * (b.getRed() - a.getRed()));
        int green = (int) Math.round(a.getGreen() + opacity * (b.getGreen() - a.getGreen()));
        int blue = (int) Math.round(a.getBlue() + opacity * (b.getBlue() - a.getBlue()));
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }
}
