package kllab.lab.languages;

import kllab.figure.Opening;

/**
 * The layout of the work area, in pixels; the same on the screen and in exports, which omit the row of controls.
 *
 * @param width of the work area
 * @param height of the work area
 * @param lowerTop the top of the letters and the valley
 */
record LanguagesRegions(double width, double height, double rem, double lowerTop) {
    private static final double MARGIN = 1.5;
    private static final double HEADER_TOP = 0.9;
    private static final double UPPER_TOP = 6.3;
    private static final double UPPER_HEIGHT = 14.4;
    private static final double CONTROLS_TOP = 21.5;
    private static final double CONTROLS_HEIGHT = 2.6;
    private static final double LOWER_TOP = 25.1;
    private static final double LOWER_TOP_ON_PAPER = 22;
    private static final double LOWER_MARGIN = 0.9;
    private static final double BETWEEN = 2.6;
    private static final double MESSAGE_SHARE = 0.44;
    private static final double LETTERS_SHARE = 0.65;

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {}

    static LanguagesRegions onScreen(double width, double height, double rem) {
        return new LanguagesRegions(width, height, rem, LOWER_TOP * rem);
    }

    static LanguagesRegions onPaper(double width, double height, double rem) {
        return new LanguagesRegions(width, height, rem, LOWER_TOP_ON_PAPER * rem);
    }

    Box header() {
        return new Box(margin(), HEADER_TOP * rem, inner(), Opening.HEIGHT * rem);
    }

    Box message() {
        return new Box(margin(), UPPER_TOP * rem, MESSAGE_SHARE * inner(), UPPER_HEIGHT * rem);
    }

    Box ranking() {
        double left = MESSAGE_SHARE * inner() + (BETWEEN - RankSheet.OVERHANG) * rem;
        return new Box(margin() + left, UPPER_TOP * rem, inner() - left, UPPER_HEIGHT * rem);
    }

    Box controls() {
        return new Box(margin(), CONTROLS_TOP * rem, inner(), CONTROLS_HEIGHT * rem);
    }

    Box letters() {
        return new Box(margin(), lowerTop, LETTERS_SHARE * inner(), lowerHeight());
    }

    Box valley() {
        double left = LETTERS_SHARE * inner() + BETWEEN * rem;
        return new Box(margin() + left, lowerTop, inner() - left, lowerHeight());
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

    private double lowerHeight() {
        return Math.max(rem, height - lowerTop - LOWER_MARGIN * rem);
    }
}
