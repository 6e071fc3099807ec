package kllab.figure.page;

/**
 * Where a mark that slides to and fro is on its sheet, in pixels of the sheet.
 *
 * @param area where it can be taken
 * @param centre its height within the area
 * @param size of the mark
 * @param length of its way from 0 to 1
 * @param field the box of its number
 */
public record MarkPlace(Box area, double centre, double size, double length, Box field) {}
