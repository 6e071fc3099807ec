package kllab.lab.telegraph;

/**
 * The geometry of time and rows on the sheet of tapes, in pixels, shared by the sheet and the playhead's handle.
 *
 * <p>Everything is scaled to fit, until marks would become too small to distinguish; then a window around the playhead
 * is shown.
 *
 * @param rem pixels per rem
 * @param unit the width of a time unit
 * @param from the time at the left edge
 * @param to the time at the right edge
 */
record TapeScale(double rem, double unit, double from, double to) {
    /** The x of time 0, in rem; the names of the tapes are left of it. */
    private static final double LEFT = 8.6;

    /** Room for half of the playhead's label at the end. */
    private static final double RIGHT_MARGIN = 1.6;

    private static final double WIDEST_UNIT = 0.8;
    private static final double NARROWEST_UNIT = 0.12;
    private static final double NARROWEST_UNIT_PIXELS = 2.2;

    /** Times of a window's edges are multiples of this: then a playhead that goes to and fro finds the same window. */
    private static final double GRAIN = 0x1p-20;

    /** If the playhead has left the window by at most this fraction of its width, the window follows it. */
    private static final double BESIDE_WINDOW = 0.05;

    /**
     * A scale for times from 0 to {@code end} on a sheet of this width.
     *
     * @param end the last time to be shown; 0 for an empty tape
     * @param playhead the time that must be visible if not all of it can be
     * @param inWindow where it is then visible, between the left edge (0) and the right edge (1)
     */
    static TapeScale of(double end, double playhead, double inWindow, double rem, double width) {
        double room = room(rem, width);
        double fitting = Math.min(room / Math.max(1, end), WIDEST_UNIT * rem);
        double narrowest = Math.max(NARROWEST_UNIT_PIXELS, NARROWEST_UNIT * rem);
        if (fitting >= narrowest) {
            return new TapeScale(rem, fitting, 0, end > 0 ? end : room / fitting);
        }
        double span = room / narrowest;
        double start = Math.rint((playhead - inWindow * span) / GRAIN) * GRAIN;
        double from = Math.max(0, Math.min(start, end - span));
        return new TapeScale(rem, narrowest, from, from + span);
    }

    private static double room(double rem, double width) {
        return Math.max(rem, width - (LEFT + RIGHT_MARGIN) * rem);
    }

    /** The right edge of a window of a long tape; a tape that fits ends there or before. */
    double rightmost(double width) {
        return left() + room(rem, width);
    }

    /** Whether only a part is visible. */
    boolean isWindowOf(double end) {
        return to - from < end - 1e-9;
    }

    /**
     * Where the playhead is in the window if it moves and the window stays; beyond an edge, the window comes along.
     *
     * @param end the last time to be shown
     * @param playhead its next position
     * @param before where it is now
     */
    double inWindow(double end, double playhead, double before) {
        double share = (playhead - from) / (to - from);
        if (!isWindowOf(end)) {
            return before;
        }
        if (share < -BESIDE_WINDOW || share > 1 + BESIDE_WINDOW) {
            return TelegraphState.USUAL_IN_WINDOW;
        }
        double within = Math.clamp(share, 0, 1);
        if (from == 0) {
            return Math.max(within, before);
        }
        return to < end ? within : Math.min(within, before);
    }

    double x(double time) {
        return left() + (time - from) * unit;
    }

    double time(double x) {
        return from + (x - left()) / unit;
    }

    double left() {
        return LEFT * rem;
    }

    double right() {
        return x(to);
    }

    double thickness() {
        return 2.6 * rem;
    }

    double topP() {
        return 2.2 * rem;
    }

    double topQ() {
        return topP() + thickness() + 3.8 * rem;
    }

    double axis() {
        return topQ() + thickness() + 0.55 * rem;
    }
}
