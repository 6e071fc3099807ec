package kllab.figure.plot;

import java.awt.Color;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final double LIGHT_LINES_FROM = 0.45;
    private static final double LINE_OPACITY = 0.75;
    private static final int SHADES = 2048;

    /** The shades of all themes: a map that follows a hand is painted in every frame. */
    private static final Map<Pot, int[]> SHADES_OF = new ConcurrentHashMap<>();

    private final double[][] depths;
    private final double[] levels;
    private final int[] shades;
    private final int[] lines;

    /** For each shade the least difference of its depths from a level, so that most pixels need no square root. */
    private final double[] clear = new double[SHADES];

    private final double perDepth;

    /**
     * How depths are coloured.
     *
     * @param tone of the deepest places and of the contours
     * @param factor of a KL before its depth is taken: what is small is seen better; 0 if depths are the values themselves
     * @param deepest from this depth on all have the strongest shade
     * @param exponent of the share of the deepest
     * @param strongest the opacity of the strongest shade
     */
    record Ink(Tone tone, double factor, double deepest, double exponent, double strongest) {
        private static final double DEEPEST = Math.log(41) / Math.log(2);

        /** Deeper is not told apart: so nothing is infinite. */
        private static final double BOTTOM = 64;

        /** A KL over an area. */
        static final Ink KL = new Ink(Tone.KL, 1, DEEPEST, 1.15, 0.92);

        /** A KL over a triangle, where few places are deep. */
        static final Ink IN_TRIANGLE = new Ink(Tone.KL, 1.6, DEEPEST, 1.15, 0.92);

        /** What is no KL, as it is. */
        static final Ink DISTANCE = new Ink(Tone.INK3, 0, 1.15, 1, 0.42);

        double depth(double value) {
            return Math.min(BOTTOM, factor == 0 ? value : DepthMap.depth(factor * value));
        }

        private double strength(double depth) {
            return strongest * Math.pow(Math.min(1, depth / deepest), exponent);
        }

        private int[] shades(Palette palette) {
            int[] shades = new int[SHADES];
            for (int i = 0; i < SHADES; i++) {
                shades[i] = palette.between(Tone.BG, tone, strength(deepest * i / (SHADES - 1)))
                        .getRGB();
            }
            return shades;
        }
    }

    static Raster paint(double[][] depths, DepthMap.Style style) {
        return new MapPicture(depths, Ink.KL, DepthMap.levels(style.unit()), style.palette())
                .raster(style.width(), style.height(), style.line(), false);
    }

    /** Paints only the triangle that stands on the lower edge; what is beside it is transparent. */
    static Raster paintTriangle(double[][] depths, Ink ink, double[] levels, DepthMap.Style style) {
        return new MapPicture(depths, ink, levels, style.palette())
                .raster(style.width(), style.height(), style.line(), true);
    }

    private MapPicture(double[][] depths, Ink ink, double[] levels, Palette palette) {
        this.depths = depths;
        this.levels = levels;
        shades = SHADES_OF.computeIfAbsent(new Pot(ink, palette), pot -> ink.shades(palette));
        lines = new int[levels.length];
        perDepth = (SHADES - 1) / ink.deepest;
        Arrays.setAll(clear, this::clear);
        for (int i = 0; i < levels.length; i++) {
            boolean light = ink.strength(levels[i]) > LIGHT_LINES_FROM;
            lines[i] = palette.get(light ? Tone.BG : ink.tone).getRGB();
        }
    }

    /** The last shade is also that of all that is deeper. */
    private double clear(int shade) {
        double least = Double.POSITIVE_INFINITY;
        for (double level : levels) {
            double above = shade / perDepth - level;
            least = Math.min(least, (shade == SHADES - 1 ? above : Math.abs(above)) - 1 / perDepth);
        }
        return Math.max(0, least);
    }

    /** What shades depend on. */
    private record Pot(Ink ink, Palette palette) {}

    private Raster raster(int width, int height, double line, boolean triangle) {
        int[] pixels = new int[width * height];
        Across across = new Across(width, depths[0].length);
        double perPixel = (double) depths.length / height;
        double[] row = new double[depths[0].length];
        double[] down = new double[depths[0].length];
        double reach = line / 2 + 0.5;
        for (int y = 0; y < height; y++) {
            double at = Math.clamp((y + 0.5) * perPixel - 0.5, 0, depths.length - 1.0);
            int upper = Math.min((int) at, depths.length - 2);
            blend(upper, at - upper, row, down);
            int beside = triangle ? (int) ((height - y - 0.5) / height * width / 2) : 0;
            for (int x = beside; x < width - beside; x++) {
                int left = across.left[x];
                double share = across.share[x];
                double depth = row[left] + share * (row[left + 1] - row[left]);
                double slopeAcross = (row[left + 1] - row[left]) * across.perPixel;
                double slopeDown = (down[left] + share * (down[left + 1] - down[left])) * perPixel;
                pixels[y * width + x] = color(depth, slopeAcross * slopeAcross + slopeDown * slopeDown, reach);
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

    /** The colour of a pixel; contours reach so far from their level, in pixels. */
    private int color(double depth, double squaredSlope, double reach) {
        int shade = (int) Math.min(SHADES - 1, depth * perDepth + 0.5);
        if (clear[shade] * clear[shade] >= reach * reach * squaredSlope) {
            return shades[shade];
        }
        double slope = Math.sqrt(squaredSlope);
        for (int i = 0; i < levels.length; i++) {
            double gap = Math.abs(depth - levels[i]);
            if (gap < reach * slope) {
                double covered = Math.min(1, reach - gap / slope);
                return mixed(shades[shade], lines[i], LINE_OPACITY * covered);
            }
        }
        return shades[shade];
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
