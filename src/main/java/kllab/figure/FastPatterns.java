package kllab.figure;

import java.awt.Color;

/**
 * A Graphics2D that may know faster ways to the two patterns than many lines and many discs: the screen does. Each answers
 * whether it was done; if not, nothing was painted.
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

    /** Lays a level row of equal dots whose first has its centre there; {@code pitch} is from centre to centre. */
    boolean dots(double cx, double cy, int count, double pitch, double radius, Color color);
}
