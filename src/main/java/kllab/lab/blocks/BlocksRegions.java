package kllab.lab.blocks;

import kllab.figure.IdentitySheet;
import kllab.figure.Opening;

/** The layout of the work area, in pixels; the same on the screen and in exports. */
record BlocksRegions(double width, double height, double rem) {
    private static final double MARGIN = 1.5;
    private static final double HEADER_TOP = 0.9;
    private static final double TOP = 6.6;
    private static final double BETWEEN = 2.4;
    private static final double SOURCE_SHARE = 0.23;
    private static final double CHART_SHARE = 0.42;

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {}

    double margin() {
        return MARGIN * rem;
    }

    double inner() {
        return width - 2 * margin();
    }

    private double columns() {
        return inner() - 2 * BETWEEN * rem;
    }

    private double bottom() {
        return Math.max(height - (IdentitySheet.HEIGHT + 0.9) * rem, (TOP + 12) * rem);
    }

    private double chartLeft() {
        return margin() + SOURCE_SHARE * columns() + BETWEEN * rem;
    }

    private double tableLeft() {
        return chartLeft() + CHART_SHARE * columns() + BETWEEN * rem;
    }

    Box header() {
        return new Box(margin(), HEADER_TOP * rem, inner(), (Opening.HEIGHT + 0.4) * rem);
    }

    Box source() {
        return new Box(margin(), TOP * rem, SOURCE_SHARE * columns(), bottom() - TOP * rem);
    }

    Box chart() {
        return new Box(chartLeft(), TOP * rem, CHART_SHARE * columns(), bottom() - TOP * rem);
    }

    Box table() {
        double x = tableLeft();
        return new Box(x, TOP * rem, margin() + inner() - x, bottom() - TOP * rem);
    }

    Box strip() {
        return new Box(margin(), height - (IdentitySheet.HEIGHT + 0.3) * rem, inner(), IdentitySheet.HEIGHT * rem);
    }
}
