package kllab.figure;

import java.awt.Color;
import java.util.function.Consumer;

/**
 * A Graphics2D that may know faster ways to patterns and pictures than many lines, many discs and images of AWT: the screen
 * does. Each answers whether it was done; if not, nothing was painted.
 */
public interface FastPatterns {
    /**
     * Lays lines at 45° over a rectangle whose edge is about to be covered by an outline at least a pixel wide: so the
     * rectangle may be rounded to whole pixels.
     *
     * @param step from line to line, along a level
     * @param width of a line
     */
    boolean hatch(double x, double y, double w, double h, double step, double width, Color color);

    /** Lays staggered dots. */
    boolean dots(DotGrid grid, Color color);

    /**
     * Paints graphs over each other, as {@link Brush#graphs} does.
     *
     * @param step from line to line of a hatch, along a level
     * @param width of such a line
     */
    boolean graphs(double left, Palette palette, double step, double width, Graph... graphs);

    /** Lays a raster over a rectangle. */
    boolean raster(Raster raster, double x, double y, double w, double h);

    /** Paints what {@link Brush#stamp} describes, keeping the pixels for the next time. */
    boolean stamp(Object key, double x, double y, int w, int h, Look look, Consumer<Brush> painting);

    /** Pixels of the screen to one of the picture. */
    double density();
}
