package kllab.ui.chart;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import kllab.figure.DotGrid;

/**
 * Discs, rings and grids of them as images, cached by size, colour and sub-pixel position (to an eighth). Without a
 * graphics card each disc is an expensive shape; the image of a whole grid costs less than one of them.
 */
final class DotImages {
    private static final int PHASES = 8;
    private static final int SAMPLES = 8;
    private static final int MOST_DISCS = 1024;
    private static final int MOST_GRIDS = 96;

    /** A growing grid needs another image only after this number of rows. */
    private static final int ROWS = 16;

    private final Map<Disc, Image> discs = new Latest<>(MOST_DISCS);
    private final Map<List<Number>, Image> grids = new Latest<>(MOST_GRIDS);

    /** The cache key of a disc: the sub-pixel position of its centre, in eighths, and its appearance. */
    private record Disc(int across, int down, double radius, double hole, int color) {
        int reach() {
            return (int) Math.ceil(radius) + 1;
        }

        int size() {
            return 2 * reach() + 1;
        }

        Image paint() {
            int[] pixels = new int[size() * size()];
            int[] covered = covered();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = covered[i] << 24 | color;
            }
            return PixelImage.of(size(), size(), pixels);
        }

        /** The opacity of every pixel, from 0 to 255. */
        int[] covered() {
            double cx = reach() + (double) across / PHASES;
            double cy = reach() + (double) down / PHASES;
            int[] covered = new int[size() * size()];
            for (int i = 0; i < covered.length; i++) {
                int row = i / size();
                covered[i] = (int) Math.round(255 * covered(i % size() - cx, row - cy));
            }
            return covered;
        }

        /**
         * The fraction of a pixel, given by its upper left corner, that lies in the disc around zero and not in its
         * hole.
         */
        private double covered(double left, double top) {
            if (Math.hypot(away(left), away(top)) > radius) {
                return 0; // most pixels are completely outside or inside
            }
            if (hole == 0 && Math.hypot(away(left) + 1, away(top) + 1) < radius) {
                return 1;
            }
            int inside = 0;
            for (int i = 0; i < SAMPLES; i++) {
                for (int j = 0; j < SAMPLES; j++) {
                    double x = left + (i + 0.5) / SAMPLES;
                    double y = top + (j + 0.5) / SAMPLES;
                    double square = x * x + y * y;
                    inside += square <= radius * radius && square >= hole * hole ? 1 : 0;
                }
            }
            return (double) inside / (SAMPLES * SAMPLES);
        }

        /** The distance of the nearer edge of a pixel from zero; 0 if zero lies in the pixel. */
        private static double away(double edge) {
            return Math.max(0, Math.max(edge, -edge - 1));
        }
    }

    /** The cache key of a grid. */
    private record Grid(
            int across, int down, int rows, int even, int odd, double pitch, double radius, double hole, int color) {
        /** The key as a list: the generated equals of a record adds 8 ms to the start. */
        List<Number> key() {
            return List.of(across, down, rows, even, odd, pitch, radius, hole, color);
        }

        Image paint() {
            int reach = new Disc(0, 0, radius, 0, color).reach();
            int width = (int) Math.ceil(2 * reach + 2 + Math.max(even, odd + 0.5) * pitch);
            int height = (int) Math.ceil(2 * reach + 2 + rows * pitch / 2);
            int[] pixels = new int[width * height];
            int[][] dots = new int[PHASES * PHASES][];
            for (int row = 0; row < rows; row++) {
                long y = down + Math.round(PHASES * row * pitch / 2);
                for (int i = 0; i < (row % 2 == 0 ? even : odd); i++) {
                    long x = across + Math.round(PHASES * (i + (row % 2) * 0.5) * pitch);
                    int phase = Math.floorMod(y, PHASES) * PHASES + Math.floorMod(x, PHASES);
                    if (dots[phase] == null) {
                        dots[phase] = new Disc(phase % PHASES, phase / PHASES, radius, hole, color).covered();
                    }
                    lay(dots[phase], pixels, width, (int) (x / PHASES), (int) (y / PHASES));
                }
            }
            return PixelImage.of(width, height, pixels);
        }

        private void lay(int[] dot, int[] pixels, int width, int left, int top) {
            int size = (int) Math.sqrt(dot.length);
            for (int i = 0; i < dot.length; i++) {
                int at = (top + i / size) * width + left + i % size;
                pixels[at] = Math.min(255, (pixels[at] >>> 24) + dot[i]) << 24 | color;
            }
        }
    }

    /** Paints a disc, or a ring around a hole. */
    void paintRing(Marks on, double cx, double cy, double radius, double hole, Color color) {
        long across = Math.round(cx * PHASES);
        long down = Math.round(cy * PHASES);
        Disc disc = new Disc(
                Math.floorMod(across, PHASES), Math.floorMod(down, PHASES), radius, hole, color.getRGB() & 0xFFFFFF);
        Image image = discs.computeIfAbsent(disc, Disc::paint);
        double x = Math.floorDiv(across, PHASES) - (double) disc.reach();
        double y = Math.floorDiv(down, PHASES) - (double) disc.reach();
        on.picture(image, 0, 0, x, y, disc.size(), disc.size());
    }

    /** Paints a grid of dots: the needed rows of an image that may have a few more. */
    void paintGrid(Marks on, DotGrid grid, Color color) {
        if (grid.rows() == 0) {
            return;
        }
        long across = Math.round(grid.left() * PHASES);
        long down = Math.round(grid.top() * PHASES);
        Grid dots = new Grid(
                Math.floorMod(across, PHASES),
                Math.floorMod(down, PHASES),
                (grid.rows() + ROWS - 1) / ROWS * ROWS,
                grid.even(),
                grid.odd(),
                grid.pitch(),
                grid.radius(),
                grid.hole(),
                color.getRGB() & 0xFFFFFF);
        Image image = grids.computeIfAbsent(dots.key(), key -> dots.paint());
        int reach = new Disc(0, 0, grid.radius(), 0, 0).reach();
        double height = Math.rint(reach + (double) dots.down / PHASES + (grid.rows() - 0.5) * grid.pitch() / 2);
        on.picture(
                image,
                0,
                0,
                Math.floorDiv(across, PHASES) - (double) reach,
                Math.floorDiv(down, PHASES) - (double) reach,
                image.getWidth(),
                height);
    }
}
