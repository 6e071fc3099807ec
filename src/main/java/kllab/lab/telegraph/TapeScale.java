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
    private static final double PLAYHEAD_IN_WINDOW = 0.7;

    /** If the playhead has left the window by at most this fraction of its width, the window follows it. */
    private static final double BESIDE_WINDOW = 0.05;

    /**
     * A scale for times from 0 to {@code end} on a sheet of this width.
     *
     * @param end the last time to be shown; 0 for an empty tape
     * @param playhead the time that must be visible if not all of it can be
     */
    static TapeScale of(double end, double playhead, double rem, double width) {
        double room = room(rem, width);
        double fitting = Math.min(room / Math.max(1, end), WIDEST_UNIT * rem);
        double narrowest = Math.max(NARROWEST_UNIT_PIXELS, NARROWEST_UNIT * rem);
        if (fitting >= narrowest) {
            return new TapeScale(rem, fitting, 0, end > 0 ? end : room / fitting);
        }
        double span = room / narrowest;
        double from = Math.max(0, Math.min(playhead - PLAYHEAD_IN_WINDOW * span, end - span));
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
     * The same window as in {@code before}, as long as the playhead is in it, so that nothing moves during a drag.
     *
     * @param end the last time to be shown
     * @param playhead its current position
     * @param playedFrom its previous position during play, otherwise the current one: during play, a playhead in the
     * last third moves the window along
     */
    TapeScale after(TapeScale before, double end, double playhead, double playedFrom) {
        double span = to - from;
        boolean comparable =
                before.rem == rem && before.unit == unit && Math.abs(before.to - before.from - span) < 1e-6;
        if (!isWindowOf(end) || !comparable) {
            return this;
        }
        double start =
                before.from + Math.max(0, playhead - Math.max(playedFrom, before.from + PLAYHEAD_IN_WINDOW * span));
        double room = BESIDE_WINDOW * span;
        if (playhead < start - room || playhead > start + span + room) {
            return this;
        }
        double shown = Math.clamp(start, playhead - span, playhead);
        double within = Math.clamp(shown, 0, end - span);
        return new TapeScale(rem, unit, within, within + span);
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

    boolean shows(double start, double end) {
        return end >= from && start <= to;
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
