package kllab.figure;

import java.awt.Color;
import java.util.function.Consumer;

/**
 * A Graphics2D with faster methods for patterns and pictures than many lines, discs and AWT images; the screen has
 * them. Each method returns whether it painted; if not, nothing was painted.
 */
public interface FastPatterns {
    /**
     * Paints lines at 45° in a rectangle that will get an outline at least a pixel wide, so the rectangle may be
     * rounded to whole pixels.
     *
     * @param step from line to line, along a level
     * @param width of a line
     */
    boolean hatch(double x, double y, double w, double h, double step, double width, Color color);

    /** Paints staggered dots. */
    boolean dots(DotGrid grid, Color color);

    /**
     * Paints graphs on top of each other, as {@link Brush#graphs} does.
     *
     * @param step from line to line of a hatch, along a level
     * @param width of such a line
     */
    boolean graphs(double left, Palette palette, double step, double width, Graph... graphs);

    /** Paints a raster into a rectangle. */
    boolean raster(Raster raster, double x, double y, double w, double h);

    /** Paints as {@link Brush#stamp} describes, and caches the pixels. */
    boolean stamp(Object key, double x, double y, int w, int h, Look look, Consumer<Brush> painting);

    /** Pixels of the screen per pixel of the picture. */
    double density();
}
