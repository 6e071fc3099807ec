package kllab.figure.plot;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.page.Box;

/**
 * Symbols as tiles in a row, with rows of numbers below them and bars that hang from a line; what is a mean stands beyond a double rule,
 * at the same place as the totals of {@link Stairs} above.
 */
public final class TileRow {
    private static final double WIDEST = 3.4;
    private static final double TOP = 1.7;
    private static final double TILE = 2.2;
    private static final double ROW = 1.4;
    private static final double FOOT = 1.3;

    /** Of a tile that is narrower than this, in rem, the number of the bar is left out. */
    private static final double LEAST = 1.7;

    private static final double NAMES = 2.4;

    private final Plot plot = new Plot(Scale.across(), Scale.down());
    private List<Symbol> tiles = List.of();
    private int rows;
    private double width;
    private double height;

    /**
     * A symbol.
     *
     * @param afterGap whether there is a gap before it
     * @param symbol what stands on it; if it is not known yet, a question mark
     * @param isKnown whether it has a bar
     * @param numbers below it, one a row; bold if 1
     * @param bar the length of its bar
     * @param digits the same as text
     */
    public record Symbol(
            boolean afterGap, String symbol, boolean isKnown, List<String> numbers, double bar, String digits) {
        public Symbol {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Places it in a sheet.
     *
     * @param least the length that bars can have at least
     */
    public void place(
            double sheetWidth, double sheetHeight, List<Symbol> shown, int rowsOfNumbers, double least, Look look) {
        double r = look.rem();
        width = sheetWidth;
        height = sheetHeight;
        tiles = shown;
        rows = rowsOfNumbers;
        int slots = tiles.isEmpty() ? 1 : slot(tiles.size() - 1) + 1;
        double left = Stairs.LEFT * r;
        double wide = Math.min(WIDEST * r, (Stairs.end(width, look) - left) / slots);
        double top = (TOP + TILE + ROW * rows + 0.5) * r;
        plot.place(left, top, left + wide * slots, Math.max(top + 1, height - FOOT * r));
        plot.across().show(0, slots);
        plot.up()
                .show(
                        0,
                        Math.max(
                                least,
                                tiles.stream().mapToDouble(Symbol::bar).max().orElse(0)));
    }

    /** A gap is as wide as a symbol. */
    private int slot(int tile) {
        int gaps = 0;
        for (int i = 1; i <= tile; i++) {
            gaps += tiles.get(i).afterGap ? 1 : 0;
        }
        return tile + gaps;
    }

    /** The tile at a horizontal position of the sheet. */
    public double tileAt(double x) {
        double slot = plot.valueAtX(x) - 0.5;
        int nearest = 0;
        for (int i = 0; i < tiles.size(); i++) {
            nearest = Math.abs(slot(i) - slot) < Math.abs(slot(nearest) - slot) ? i : nearest;
        }
        return nearest;
    }

    /** Where the tiles and their bars are. */
    public Box area(Look look) {
        double top = TOP * look.rem();
        return new Box(plot.left(), top, plot.width(), height - top);
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    /**
     * Paints the tiles.
     *
     * @param chosen the tile in the band; −1 for none
     * @param names of the rows of numbers, and of the bars
     */
    public void paint(Brush brush, int chosen, List<String> names) {
        if (chosen >= 0) {
            double top = brush.rem(TOP - 0.2);
            brush.fill(plot.x(slot(chosen)), top, plot.x(1) - plot.x(0), height - top, Tone.BAND);
        }
        brush.line(plot.left(), plot.top(), Stairs.end(width, brush.look()), plot.top(), Tone.AXIS, 1.4);
        for (int i = 0; i < names.size(); i++) {
            double base = i < rows ? row(brush, i) : plot.top() + brush.rem(1.05);
            brush.fitted(names.get(i), plot.left() - brush.rem(0.45), base, brush.rem(NAMES), Tone.AXIS, false, END);
        }
        for (int i = 0; i < tiles.size(); i++) {
            paintTile(brush, tiles.get(i), plot.x(slot(i)));
        }
    }

    private static double row(Brush brush, int row) {
        return brush.rem(TOP + TILE + 1.1 + ROW * row);
    }

    private void paintTile(Brush brush, Symbol tile, double x) {
        double wide = plot.x(1) - plot.x(0);
        double middle = x + wide / 2;
        double top = brush.rem(TOP);
        brush.fill(x + 0.06 * wide, top, 0.88 * wide, brush.rem(TILE), Tone.BG);
        Tone edge = tile.isKnown ? Tone.CTL : Tone.INK;
        brush.outline(x + 0.06 * wide, top, 0.88 * wide, brush.rem(TILE), edge, tile.isKnown ? 1.2 : 2);
        double size = Math.max(brush.look().least(), Math.min(brush.rem(1.25), 0.8 * wide));
        brush.text(tile.symbol, middle, top + brush.rem(TILE / 2) + 0.36 * size, Tone.INK, true, size, MIDDLE);
        for (int i = 0; i < tile.numbers.size(); i++) {
            String number = tile.numbers.get(i);
            brush.fitted(
                    number, middle, row(brush, i), wide, i == 0 ? Tone.INK2 : Tone.INK, number.equals("1"), MIDDLE);
        }
        if (tile.isKnown) {
            double end = plot.yInside(tile.bar);
            brush.fill(x + 0.2 * wide, plot.top(), 0.6 * wide, end - plot.top(), Tone.R);
            if (wide > brush.rem(LEAST)) {
                brush.label(tile.digits, middle, end + brush.rem(0.95), Tone.INK2, MIDDLE);
            }
        }
    }

    /**
     * Paints the means.
     *
     * @param name what they are
     * @param numbers one a row
     * @param bar the mean length of a bar
     * @param digits the same as text
     * @param beside what it is compared with, below the bar
     */
    public void paintMeans(Brush brush, String name, List<String> numbers, double bar, String digits, String beside) {
        Look look = brush.look();
        double end = Stairs.end(width, look);
        Box total = Stairs.total(width, look);
        double middle = total.x() + total.width() / 2;
        brush.totalRule(end + brush.rem(0.4), brush.rem(TOP), height);
        brush.line(end + brush.rem(0.8), plot.top(), width, plot.top(), Tone.AXIS, 1.4);
        brush.text(name, middle, brush.rem(TOP + TILE / 2 + 0.4), Tone.INK2, false, brush.rem(1), MIDDLE);
        for (int i = 0; i < numbers.size(); i++) {
            brush.text(numbers.get(i), middle, row(brush, i), Tone.INK2, true, brush.rem(1), MIDDLE);
        }
        double y = plot.yInside(bar);
        brush.fill(total.x(), plot.top(), total.width(), y - plot.top(), Tone.R);
        double base = Math.max(plot.top() + brush.rem(1), (plot.top() + y) / 2 + brush.rem(0.35));
        double x = total.right() + brush.rem(0.4);
        brush.fitted(digits, x, base, width - x, Tone.INK2, true, START);
        double under = Math.min(Math.max(y + brush.rem(1.1), plot.top() + brush.rem(2.3)), height - brush.rem(0.2));
        brush.fitted(beside, middle, under, Stairs.totalRoom(width, look), Tone.INK2, false, MIDDLE);
    }
}
