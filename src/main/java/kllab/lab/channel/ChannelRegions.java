package kllab.lab.channel;

import kllab.figure.IdentitySheet;
import kllab.figure.Opening;

/**
 * The layout of the work area, in pixels; exports omit the row of controls.
 *
 * @param top the top of the figure
 * @param bottom its lower end, above the strip
 */
record ChannelRegions(double width, double height, double rem, double top, double bottom) {
    private static final double MARGIN = 1.5;
    private static final double HEADER_TOP = 0.9;
    private static final double MAIN_TOP = 6.4;
    private static final double CONTROLS_HEIGHT = 2.4;
    private static final double AFTER_CONTROLS = 0.5;
    private static final double LEFT_SHARE = 0.6;
    private static final double BETWEEN = 2.6;
    private static final double DURATIONS_SHARE = 0.42;
    private static final double NARROWEST_DURATIONS = 16.4;
    private static final double GRAPH_SHARE = 0.36;

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {}

    static ChannelRegions onScreen(double width, double height, double rem) {
        return of(width, height, rem, MAIN_TOP + CONTROLS_HEIGHT + AFTER_CONTROLS);
    }

    static ChannelRegions onPaper(double width, double height, double rem) {
        return of(width, height, rem, MAIN_TOP);
    }

    private static ChannelRegions of(double width, double height, double rem, double top) {
        double bottom = height - (IdentitySheet.HEIGHT + 0.9) * rem;
        return new ChannelRegions(width, height, rem, top * rem, Math.max(bottom, (top + 10) * rem));
    }

    double margin() {
        return MARGIN * rem;
    }

    double inner() {
        return width - 2 * margin();
    }

    private double leftWidth() {
        return LEFT_SHARE * inner();
    }

    private double graphHeight() {
        return Math.clamp(GRAPH_SHARE * (bottom - top), 10.8 * rem, 14 * rem);
    }

    Box header() {
        return new Box(margin(), HEADER_TOP * rem, inner(), (Opening.HEIGHT + 0.4) * rem);
    }

    Box controls() {
        return new Box(margin(), MAIN_TOP * rem, inner(), CONTROLS_HEIGHT * rem);
    }

    private double durationsWidth() {
        return Math.max(NARROWEST_DURATIONS * rem, DURATIONS_SHARE * leftWidth());
    }

    Box durations() {
        return new Box(margin(), top, durationsWidth(), graphHeight());
    }

    Box graph() {
        double x = durationsWidth() + rem;
        return new Box(margin() + x, top, leftWidth() - x, graphHeight());
    }

    Box uses() {
        double y = top + graphHeight() + 0.4 * rem;
        return new Box(margin(), y, leftWidth(), bottom - y);
    }

    Box counts() {
        double x = leftWidth() + BETWEEN * rem;
        return new Box(margin() + x, top, inner() - x, bottom - top);
    }

    Box strip() {
        return new Box(margin(), height - (IdentitySheet.HEIGHT + 0.3) * rem, inner(), IdentitySheet.HEIGHT * rem);
    }
}
