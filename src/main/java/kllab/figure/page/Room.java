package kllab.figure.page;

import kllab.figure.IdentitySheet;
import kllab.figure.Opening;

/**
 * The room of a page: the only place that knows the margins that all pages have in common.
 *
 * @param width in pixels
 * @param height in pixels
 * @param rem the unit of length, in pixels
 * @param mode what the page is shown on
 * @param drawer the width that an open drawer takes at the left, in pixels
 */
public record Room(double width, double height, double rem, Mode mode, double drawer) {
    /** The margin at both sides, in rem. */
    public static final double MARGIN = 1.5;

    private static final double TOP = 0.9;
    private static final double UNDER_BALANCE = 0.3;
    private static final double UNDER_CONTROLS = 0.9;
    private static final double NARROW = 1.5;

    /** What a window has around a page, in rem; in a hall it has nothing. */
    private static final double RAIL = 4.9;

    private static final double TOP_BAR = 3.1;

    /** The height of the balance with the space around it, in rem. */
    public static final double BALANCE = IdentitySheet.HEIGHT + 0.9;

    /** A page without a drawer. */
    public Room(double width, double height, double rem, Mode mode) {
        this(width, height, rem, mode, 0);
    }

    public boolean onPaper() {
        return mode == Mode.PAPER;
    }

    public boolean presents() {
        return mode == Mode.PRESENTING;
    }

    /** Whether the window, or the paper, is too narrow for a panel beside a picture. */
    public boolean narrow() {
        return onPaper() ? width / height < NARROW : windowWidth() / windowHeight() < NARROW;
    }

    /** The width of the whole window. */
    public double windowWidth() {
        return presents() ? width : width + RAIL * rem;
    }

    /** The height of the whole window. */
    public double windowHeight() {
        return presents() ? height : height + TOP_BAR * rem;
    }

    /** The width between the margins, beside the drawer. */
    public double inner() {
        return width - drawer - 2 * MARGIN * rem;
    }

    private double left() {
        return drawer + MARGIN * rem;
    }

    /** The sentence and the numbers at the top. */
    public Box opening() {
        return new Box(left(), TOP * rem, inner(), (Opening.HEIGHT + numbers()) * rem);
    }

    /** What the opening is higher than usual, in rem: what is below it is so much lower. */
    private double numbers() {
        return presents() && narrow() ? Opening.NUMBERS : 0;
    }

    /** The strip at the bottom. */
    public Box balance() {
        double y = height - (IdentitySheet.HEIGHT + UNDER_BALANCE) * rem;
        return new Box(left(), y, inner(), IdentitySheet.HEIGHT * rem);
    }

    /** Where the button that goes back to the preset is: at the right end, beside the axis of the balance as it is placed. */
    public Box reset() {
        return new Box(left(), Math.rint(balance().y()) + 3.6 * rem, inner(), 2.1 * rem);
    }

    /** A row of controls below the opening. */
    public Box row(double top, double high) {
        return new Box(left(), (top + numbers()) * rem, inner(), high * rem);
    }

    /** A row of controls at the bottom, below the drawer, too. */
    public Box controls(double high) {
        double y = height - (high + UNDER_CONTROLS) * rem;
        return new Box(MARGIN * rem, y, width - 2 * MARGIN * rem, high * rem);
    }

    /**
     * What is between the top and the foot; all in rem.
     *
     * @param top the distance from the upper edge
     * @param foot the distance from the lower edge
     * @param least the least height: what does not fit goes below the lower edge
     */
    public Box body(double top, double foot, double least) {
        double y = (top + numbers()) * rem;
        return new Box(left(), y, inner(), Math.max(height - y - foot * rem, least * rem));
    }
}
