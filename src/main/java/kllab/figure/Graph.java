package kllab.figure;

/**
 * A function of x on a chart: an area down to a base, and a line on top.
 *
 * @param tops the position of the curve at the left edge of each pixel, and at the right edge of the last, in pixels
 * @param base the lower edge of the area, in pixels
 * @param area the fill of the area
 * @param tone its colour
 * @param line the width of the line
 */
@SuppressWarnings("ArrayRecordComponent") // the array is not shared and not changed
public record Graph(double[] tops, double base, Area area, Tone tone, double line) {
    /** The fill of the area. */
    public enum Area {
        TINT,
        HATCH
    }

    /** The opacity of a tint. */
    public static final double TINT = 0.3;
}
