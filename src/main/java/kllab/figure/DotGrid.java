package kllab.figure;

/**
 * Staggered dots: rows half a pitch apart, every other one half a pitch to the right.
 *
 * @param left the centre of the first row's first dot
 * @param top the centre of the first row
 * @param even the number of dots in rows 0, 2, 4, …
 * @param odd the number of dots in rows 1, 3, 5, …
 * @param pitch the distance between centres in a row
 * @param hole the radius of the hole that makes each a ring; 0 for none
 */
public record DotGrid(double left, double top, int rows, int even, int odd, double pitch, double radius, double hole) {
    public DotGrid(double left, double top, int rows, int even, int odd, double pitch, double radius) {
        this(left, top, rows, even, odd, pitch, radius, 0);
    }

    /** Dots, or rings, one below the other. */
    public static DotGrid column(double left, double top, int rows, double pitch, double radius, double hole) {
        return new DotGrid(left, top, 2 * rows - 1, 1, 0, pitch, radius, hole);
    }

    /** As many complete dots as fit into a rectangle. */
    static DotGrid in(double x, double y, double w, double h, double pitch, double radius) {
        int rows = (int) Math.ceil((h - radius) / (pitch / 2)) - 1;
        int even = (int) Math.ceil((w - radius) / pitch - 0.5);
        int odd = (int) Math.ceil((w - radius) / pitch - 1);
        boolean none = rows <= 0 || even <= 0;
        return new DotGrid(
                x + pitch / 2, y + pitch / 2, none ? 0 : rows, Math.max(0, even), Math.max(0, odd), pitch, radius);
    }
}
