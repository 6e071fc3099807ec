package kllab.figure.plot;

import java.awt.geom.RoundRectangle2D;
import java.util.function.IntFunction;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Raster;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import org.jspecify.annotations.Nullable;

/**
 * Numbers from 0 to 1 in rows of equal columns: of few rows as bars, or as squares where they are only 0 and 1; of many as shades. The number
 * of a chosen column stands above it.
 */
public final class CellRows {
    /** What the number of the chosen column needs above the rows, in rem. */
    public static final double OVER = 1.8;

    private static final double FOOT = 0.92;
    private static final double BAR = 0.84;
    private static final double HIGH = 0.85;
    private static final double SQUARE = 0.72;
    private static final double NOTHING = 3.5;
    private static final int SHADES = 64;

    private final int columns;
    private final Plot plot;
    private @Nullable Raster shades;
    private @Nullable Shaded shaded;

    /** The source of a number. */
    @FunctionalInterface
    public interface Value {
        double of(int row, int column);
    }

    /** What the shades depend on. */
    private record Shaded(Object of, Palette palette, int width, int height) {}

    public CellRows(int columns) {
        this.columns = columns;
        plot = new Plot(Scale.across().show(0, columns), Scale.up().show(0, 1));
    }

    public void place(double left, double top, double right, double bottom) {
        plot.place(left, top, right, bottom);
    }

    public Box box() {
        return plot.box();
    }

    /** The column at a position. */
    public int columnAt(double x) {
        return Math.clamp((int) Math.floor(plot.valueAtX(x)), 0, columns - 1);
    }

    /** The row at a height, of so many. */
    public int rowAt(double y, int rows) {
        return Math.clamp((int) Math.floor((1 - plot.valueAtY(y)) * rows), 0, rows - 1);
    }

    /** The base line of a text beside a row. */
    public double base(int row, int rows, Look look) {
        return plot.top() + (row + 0.5) * plot.height() / rows + 0.34 * look.rem();
    }

    /** Paints the number of a column above it. */
    public void paintChosen(Brush brush, int column, String number) {
        double r = brush.rem(1);
        double middle = Math.clamp(plot.x(column + 0.5), plot.left() + r, Math.max(plot.left() + r, plot.right() - r));
        double top = plot.top() - 1.75 * r;
        brush.fill(new RoundRectangle2D.Double(middle - 1.1 * r, top, 2.2 * r, 1.45 * r, 0.5 * r, 0.5 * r), Tone.INK);
        brush.text(number, middle, top + 1.08 * r, Tone.BG, true, r, Anchor.MIDDLE);
    }

    /** Paints a row of few as bars. */
    public void paintBars(Brush brush, int row, int rows, Value value, IntFunction<Tone> tone) {
        double high = plot.height() / rows;
        double wide = BAR * plot.width() / columns;
        double foot = plot.top() + (row + FOOT) * high;
        for (int column = 0; column < columns; column++) {
            double up = HIGH * high * value.of(row, column);
            brush.fill(plot.x(column + 0.5) - wide / 2, foot - up, wide, up, tone.apply(column));
        }
        brush.line(plot.left(), foot, plot.right(), foot, Tone.AXIS, 1);
    }

    /** Paints a row of few as squares, and small ones for what is 0. */
    public void paintSquares(Brush brush, int row, int rows, Value value, IntFunction<Tone> tone) {
        double high = plot.height() / rows;
        double middle = plot.top() + (row + 0.5) * high;
        double large = SQUARE * Math.min(plot.width() / columns, high);
        for (int column = 0; column < columns; column++) {
            boolean nothing = value.of(row, column) == 0;
            double side = nothing ? large / NOTHING : large;
            double x = plot.x(column + 0.5) - side / 2;
            brush.fill(x, middle - side / 2, side, side, nothing ? Tone.TRACK : tone.apply(column));
        }
    }

    /**
     * Paints many rows as shades.
     *
     * @param of what the numbers depend on
     */
    public void paintShades(Brush brush, int rows, Value value, Object of) {
        double density = brush.density();
        Shaded wanted =
                new Shaded(of, brush.look().palette(), (int) Math.max(1, Math.rint(plot.width() * density)), (int)
                        Math.max(1, Math.rint(plot.height() * density)));
        Raster known = shades;
        if (known == null || !wanted.equals(shaded)) {
            known = shade(wanted, rows, value);
            shades = known;
            shaded = wanted;
        }
        brush.raster(known, plot.left(), plot.top(), plot.width(), plot.height());
    }

    private Raster shade(Shaded wanted, int rows, Value value) {
        int[] colours = new int[SHADES];
        for (int i = 0; i < SHADES; i++) {
            double share = (double) i / (SHADES - 1);
            colours[i] = wanted.palette.between(Tone.BG, Tone.R, share).getRGB();
        }
        int[] pixels = new int[wanted.width * wanted.height];
        for (int y = 0; y < wanted.height; y++) {
            int row = (int) ((y + 0.5) * rows / wanted.height);
            for (int x = 0; x < wanted.width; x++) {
                int column = (int) ((x + 0.5) * columns / wanted.width);
                pixels[y * wanted.width + x] = colours[(int) Math.rint(value.of(row, column) * (SHADES - 1))];
            }
        }
        return new Raster(wanted.width, wanted.height, pixels);
    }
}
