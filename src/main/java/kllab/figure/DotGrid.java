package kllab.figure;

/**
 * Staggered dots: rows half a pitch apart, every other one half a pitch to the right.
 *
 * @param left the centre of the first row's first dot
 * @param top the centre of the first row
 * @param even the number of dots in rows 0, 2, 4, …
 * @param odd the number of dots in rows 1, 3, 5, …
 * @param pitch the distance between centres in a row
 */
public record DotGrid(double left, double top, int rows, int even, int odd, double pitch, double radius) {
    /** Dots in rows and columns, one below the other. */
    public static DotGrid square(double left, double top, int rows, int columns, double pitch, double radius) {
        return new DotGrid(left, top, rows == 0 || columns == 0 ? 0 : 2 * rows - 1, columns, 0, pitch, radius);
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
