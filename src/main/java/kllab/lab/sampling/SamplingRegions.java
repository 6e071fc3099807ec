package kllab.lab.sampling;

import kllab.lab.sampling.SamplingState.Page;

/**
 * The layout of the work area, in pixels; the same on the screen and in exports, which omit the row of controls.
 *
 * @param width of the work area
 * @param height of the work area
 * @param narrow whether the likelihood has a separate page
 * @param foot the space reserved below the figure
 */
record SamplingRegions(double width, double height, double rem, boolean narrow, double foot) {
    static final double CONTROLS_HEIGHT = 2.5;

    private static final double RAIL = 4.9;
    private static final double TOP_BAR = 3.1;
    private static final double NARROW = 1.5;
    private static final double MARGIN = 1.5;
    private static final double HEADER_TOP = 0.9;
    private static final double FIGURE_TOP = 6.2;
    private static final double FOOT = 4.6;
    private static final double FOOT_ON_PAPER = 1.2;
    private static final double CONTROLS_BOTTOM = 0.9;
    private static final double LEAST_SIDE = 19.5;
    private static final double MOST_SIDE = 30;
    private static final double SIDE = 0.3;
    private static final double GUTTER = 2.4;
    private static final double NARROW_SIDE = 0.42;

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {}

    static SamplingRegions onScreen(double width, double height, double rem) {
        boolean narrow = (width + RAIL * rem) / (height + TOP_BAR * rem) < NARROW;
        return new SamplingRegions(width, height, rem, narrow, FOOT * rem);
    }

    static SamplingRegions onPaper(double width, double height, double rem) {
        return new SamplingRegions(width, height, rem, width / height < NARROW, FOOT_ON_PAPER * rem);
    }

    /** The page that is really shown. */
    Page shown(Page page) {
        return page == Page.LIKELIHOOD && !narrow ? Page.DRAWS : page;
    }

    Box header() {
        return new Box(margin(), HEADER_TOP * rem, inner(), HeaderSheet.HEIGHT * rem);
    }

    /** The whole figure. */
    Box figure() {
        return new Box(margin(), FIGURE_TOP * rem, inner(), Math.max(rem, height - FIGURE_TOP * rem - foot));
    }

    /** The draws: above the probabilities, left of the likelihood, or alone. */
    Box score() {
        Box all = figure();
        double lower = narrow ? 0 : ChanceSheet.HEIGHT * rem;
        return new Box(all.x, all.y, stage(), Math.max(rem, all.height - lower));
    }

    Box chances() {
        Box all = figure();
        double h = ChanceSheet.HEIGHT * rem;
        return narrow
                ? new Box(all.x + inner() * (1 - NARROW_SIDE), all.y, inner() * NARROW_SIDE, all.height)
                : new Box(all.x, all.y + all.height - h, stage(), h);
    }

    Box likelihood() {
        Box all = figure();
        return narrow
                ? new Box(all.x, all.y, inner() * (1 - NARROW_SIDE) - GUTTER * rem, all.height)
                : new Box(all.x + inner() - side(), all.y, side(), all.height);
    }

    Box controls() {
        return new Box(margin(), height - (CONTROLS_HEIGHT + CONTROLS_BOTTOM) * rem, inner(), CONTROLS_HEIGHT * rem);
    }

    private double stage() {
        return narrow ? inner() : inner() - side() - GUTTER * rem;
    }

    private double side() {
        return Math.clamp(SIDE * width, LEAST_SIDE * rem, MOST_SIDE * rem);
    }

    double margin() {
        return MARGIN * rem;
    }

    double inner() {
        return width - 2 * margin();
    }
}
