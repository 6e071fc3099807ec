package kllab.lab.telegraph;

import kllab.figure.Opening;

/**
 * The layout of the work area, in pixels; the same on the screen and in exports, which omit the row of controls.
 *
 * @param width of the work area
 * @param controls the top of the row of controls
 */
record TelegraphRegions(double width, double rem, double controls, double lowerTop, double lowerHeight) {
    private static final double MARGIN = 1.5;
    private static final double HEADER_TOP = 0.9;
    private static final double TAPES_TOP = 6;
    private static final double CONTROLS_TOP = 22.9;
    private static final double CONTROLS_HEIGHT = 2.6;
    private static final double LOWER_TOP = 26.6;
    private static final double LOWER_TOP_ON_PAPER = 23.4;
    private static final double LOWER_MARGIN = 1;
    private static final double BETWEEN = 2.6;

    /** How far the tapes extend into the right margin, for the playhead's label at the end. */
    private static final double TAPES_OVERHANG = 0.4;

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {}

    static TelegraphRegions onScreen(double width, double height, double rem) {
        return of(width, height, rem, LOWER_TOP);
    }

    static TelegraphRegions onPaper(double width, double height, double rem) {
        return of(width, height, rem, LOWER_TOP_ON_PAPER);
    }

    private static TelegraphRegions of(double width, double height, double rem, double lowerTop) {
        double lower = lowerTop * rem;
        return new TelegraphRegions(
                width, rem, CONTROLS_TOP * rem, lower, Math.max(rem, height - lower - LOWER_MARGIN * rem));
    }

    Box header() {
        return new Box(margin(), HEADER_TOP * rem, inner(), Opening.HEIGHT * rem);
    }

    Box tapes() {
        return new Box(margin(), TAPES_TOP * rem, inner() + TAPES_OVERHANG * rem, TapeSheet.HEIGHT * rem);
    }

    Box controlRow() {
        return new Box(margin(), controls, inner(), CONTROLS_HEIGHT * rem);
    }

    Box book() {
        double overhang = BookSheet.OVERHANG * rem;
        return new Box(margin() - overhang, lowerTop, inner() / 2 + overhang, lowerHeight);
    }

    Box lengths() {
        double left = inner() / 2 + BETWEEN * rem;
        return new Box(margin() + left, lowerTop, inner() - left, LengthsSheet.HEIGHT * rem);
    }

    Box chart() {
        Box above = lengths();
        return new Box(above.x(), lowerTop + above.height(), above.width(), lowerHeight - above.height());
    }

    /** The right half below the controls. */
    Box textPanel() {
        Box below = lengths();
        return new Box(below.x(), lowerTop, below.width(), lowerHeight);
    }

    double margin() {
        return MARGIN * rem;
    }

    double inner() {
        return width - 2 * margin();
    }

    /** The width inside the margins, in rem, on which breakpoints depend. */
    double innerRems() {
        return inner() / rem;
    }
}
