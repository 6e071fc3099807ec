package kllab.lab.fit;

import kllab.core.fitting.FitDirection;

/**
 * The layout of the work area, in pixels; the same on the screen and in exports, which omit the row of controls. Two
 * equal columns: Q as a curve, Q on its map, draws from Q.
 *
 * @param from the left edge of the columns: beside the drawer, if it is open; it ends above the row of controls
 */
record FitRegions(double from, double width, double height, double rem, boolean controls, boolean shares) {
    private static final double MARGIN = 1.5;
    private static final double HEAD_TOP = 0.9;
    private static final double COLUMNS_TOP = 4.9;
    private static final double CONTROLS_HEIGHT = 2.4;
    private static final double CONTROLS_BOTTOM = 0.9;
    private static final double ABOVE_CONTROLS = 0.5;
    private static final double PAPER_BOTTOM = 0.9;
    private static final double GAP = 4;
    private static final double NARROW_GAP = 2.4;
    private static final double NARROW = 80;
    private static final double BETWEEN = 0.35;
    private static final double GALLERY_HEIGHT = 8.7;

    /**
     * The fraction of the height for the charts, the rest being for the maps; and the same with the strip of
     * contributions.
     */
    private static final double CURVES = 0.435;

    private static final double CURVES_AND_SHARES = 0.56;

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {}

    /** Whether texts are omitted and eight faces are drawn instead of twelve. */
    boolean narrow() {
        return width < NARROW * rem;
    }

    double margin() {
        return MARGIN * rem;
    }

    Box head() {
        return new Box(from + margin(), HEAD_TOP * rem, width - 2 * margin(), (COLUMNS_TOP - HEAD_TOP) * rem);
    }

    Box curves(FitDirection direction) {
        return new Box(left(direction), COLUMNS_TOP * rem, column(), curvesHeight());
    }

    Box map(FitDirection direction) {
        double top = COLUMNS_TOP * rem + curvesHeight() + BETWEEN * rem;
        return new Box(left(direction), top, column(), gallery(direction).y() - BETWEEN * rem - top);
    }

    Box gallery(FitDirection direction) {
        double bottom = controls ? controlRow().y() - ABOVE_CONTROLS * rem : height - PAPER_BOTTOM * rem;
        return new Box(left(direction), bottom - GALLERY_HEIGHT * rem, column(), GALLERY_HEIGHT * rem);
    }

    /** As wide as both columns and the drawer. */
    Box controlRow() {
        double top = height - (CONTROLS_BOTTOM + CONTROLS_HEIGHT) * rem;
        return new Box(margin(), top, from + width - 2 * margin(), CONTROLS_HEIGHT * rem);
    }

    private double curvesHeight() {
        double room = gallery(FitDirection.FORWARD).y() - 2 * BETWEEN * rem - COLUMNS_TOP * rem;
        double plots = room - (CurveSheet.AROUND + MapSheet.AROUND) * rem;
        return CurveSheet.AROUND * rem + plots * (shares ? CURVES_AND_SHARES : CURVES);
    }

    private double column() {
        return (width - 2 * margin() - gap()) / 2;
    }

    private double gap() {
        return (narrow() ? NARROW_GAP : GAP) * rem;
    }

    private double left(FitDirection direction) {
        double left = from + margin();
        return direction == FitDirection.FORWARD ? left : left + column() + gap();
    }
}
