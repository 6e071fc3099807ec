package kllab.figure.page;

/** A rectangle on a page, in pixels. */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /**
     * Its columns, from the left.
     *
     * @param gap between two columns, in pixels
     * @param shares of the width without gaps; one more column has the rest
     */
    public Box[] columns(double gap, double... shares) {
        double room = width - shares.length * gap;
        Box[] columns = new Box[shares.length + 1];
        double left = x;
        for (int i = 0; i < shares.length; i++) {
            columns[i] = new Box(left, y, shares[i] * room, height);
            left = columns[i].right() + gap;
        }
        columns[shares.length] = new Box(left, y, right() - left, height);
        return columns;
    }

    /** Its left part. */
    public Box left(double wide) {
        return new Box(x, y, wide, height);
    }

    /** What is left of it without its left part. */
    public Box after(double wide) {
        return new Box(x + wide, y, width - wide, height);
    }

    /** Its upper part. */
    public Box top(double high) {
        return new Box(x, y, width, high);
    }

    /** What is left of it without its upper part. */
    public Box below(double high) {
        return new Box(x, y + high, width, height - high);
    }

    /** Its lower part. */
    public Box foot(double high) {
        return new Box(x, y + height - high, width, high);
    }
}
