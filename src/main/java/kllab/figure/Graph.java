package kllab.figure;

/**
 * A function of x as it stands on a chart: an area down to a base, and a line over it.
 *
 * @param tops where the curve stands at the left edge of each pixel, and at the right edge of the last, in pixels
 * @param base where the area ends, in pixels
 * @param area what it is filled with
 * @param tone its colour
 * @param line the width of the line
 */
@SuppressWarnings("ArrayRecordComponent") // a picture's own, painted and forgotten
public record Graph(double[] tops, double base, Area area, Tone tone, double line) {
    /** How the area looks. */
    public enum Area {
        TINT,
        HATCH
    }

    /** How much a tint covers. */
    public static final double TINT = 0.3;
}
