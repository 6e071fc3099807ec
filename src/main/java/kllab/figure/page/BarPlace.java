package kllab.figure.page;

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
}
