package kllab.lab.events;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.page.Box;

/** Left the square, where probabilities multiply; right the measures, of which only the logarithm adds. */
final class EventsSheet extends SettledSheet<EventsResult> {
    private static final double LEFT = 4.9;

    /** Where there are no fields, numbers are narrower. */
    private static final double LEFT_WITHOUT_FIELDS = 3.9;

    private static final double TOP = 4.3;
    private static final double UNDER = 0.9;
    private static final double LARGEST = 23.2;
    private static final double LEAST = 3;

    /** What is beside the square: the cut of the belief with its name, and the numbers of the right cut. */
    private static final double BETWEEN = 9.6;

    private static final double BETWEEN_WITHOUT_FIELDS = 7.8;

    /** The part of what is left for square and bars that is the bars' at least. */
    private static final double BARS = 0.5;

    /** Lower sheets have titles without remarks. */
    private static final double LOW = 25;

    private final boolean withFields;
    private final SquareMap square;
    private final MeasureBars bars = new MeasureBars();

    EventsSheet(boolean withFields) {
        this.withFields = withFields;
        square = new SquareMap(withFields);
    }

    SquareMap square() {
        return square;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double before = (withFields ? LEFT : LEFT_WITHOUT_FIELDS) * r;
        double between = (withFields ? BETWEEN : BETWEEN_WITHOUT_FIELDS) * r;
        double high = Math.clamp(height() - (TOP + UNDER) * r, LEAST * r, LARGEST * r);
        double side = Math.min(high, Math.max(LEAST * r, (1 - BARS) * (width() - before - between)));
        square.settle(moment(), look, new Box(before, TOP * r, side, side));
        double left = before + side + between;
        bars.settle(result(), look, new Box(left, TOP * r, Math.max(r, width() - left), high));
        return look;
    }

    private boolean hasRemarks() {
        return !look().presents() && height() > LOW * look().rem();
    }

    @Override
    public void paintData(Brush brush) {
        square.paint(brush, hasRemarks());
        bars.paint(brush, hasRemarks());
    }

    @Override
    public List<Tile> dataTiles(double width, double height) {
        double between = Math.rint(bars.left() - 0.3 * look().rem());
        return List.of(
                new Tile(new Rectangle2D.Double(0, 0, between, height), brush -> square.paint(brush, hasRemarks())),
                new Tile(
                        new Rectangle2D.Double(between, 0, width - between, height),
                        brush -> bars.paint(brush, hasRemarks())));
    }
}
