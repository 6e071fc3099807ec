package kllab.figure;

/**
 * How a picture is shown in a hall, where it is read from the last row.
 *
 * @param lines how many lines of the smallest type that is read there make the height of the screen: 48 means that letters of a
 *     48th of it can be read
 * @param pitch the distance of Q's lines, in rem
 * @param faint whether light greys are lost, so that grid lines are darker
 */
public record Hall(int lines, double pitch, boolean faint) {
    /** Larger type than this has no room on a page: a hall that reads only that is told so. */
    public static final int FEWEST = 40;

    private static final int MOST = 48;
    private static final double LARGEST_PITCH = 2;

    public Hall {
        if (lines < FEWEST || lines > MOST || !(pitch >= Brush.HATCH_PITCH_IN_HALL && pitch <= LARGEST_PITCH)) {
            throw new IllegalArgumentException("no such hall: " + lines + " lines, " + pitch);
        }
    }

    /** A hall that nobody has checked. */
    public static final Hall USUAL = new Hall(48, Brush.HATCH_PITCH_IN_HALL, false);

    /** The rem: nothing is written smaller. */
    public double rem(double height) {
        return height / lines;
    }
}
