package kllab.figure.page;

/**
 * Where a mark that slides to and fro, or up and down, is on its sheet, in pixels of the sheet.
 *
 * @param area where it can be taken
 * @param across its centre within the area
 * @param centre its height there
 * @param size of the mark
 * @param length of its way from 0 to 1
 * @param field the box of its number
 */
public record MarkPlace(Box area, double across, double centre, double size, double length, Box field) {}
