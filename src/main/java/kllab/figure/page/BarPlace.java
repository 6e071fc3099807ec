package kllab.figure.page;

import kllab.figure.Brush;
import kllab.figure.Tone;

/**
 * Where a bar is on its sheet, in pixels of the sheet.
 *
 * @param column the whole scale above the bar's foot, as wide as the bar
 * @param top the upper edge of the bar
 * @param field the box of its number
 */
public record BarPlace(Box column, double top, Box field) {
    /** The probability at a height, on a scale from 0 to 1. */
    public double chanceAt(double y) {
        return (column.bottom() - y) / column.height();
    }

    /**
     * Paints the bar.
     *
     * @param hatched as Q, otherwise solid as P
     * @param track whether its whole scale is to be seen, as something to drag it on
     */
    public void paint(Brush brush, boolean hatched, boolean track) {
        double height = column.bottom() - top;
        if (track) {
            brush.fill(column.x() + column.width() / 2 - 1, column.y(), 2, column.height(), Tone.TRACK);
        }
        if (hatched) {
            brush.hatched(column.x(), top, column.width(), height);
        } else {
            brush.fill(column.x(), top, column.width(), height, Tone.P);
        }
    }

    /** Paints what a pinned bar was, up to its upper edge. */
    public void ghost(Brush brush, double was) {
        double out = brush.rem(0.12);
        brush.ghost(column.x() - out, was, column.width() + 2 * out, column.bottom() - was);
    }
}
