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
    private static final double TOP = 4.3;
    private static final double UNDER = 0.9;
    private static final double LARGEST = 23.2;
    private static final double LEAST = 3;

    /** What is beside the square: the cut of the belief with its name, and the numbers of the right cut. */
    private static final double BETWEEN = 9.6;

    /** The part of the width that is the bars' at least. */
    private static final double BARS = 0.35;

    /** Lower sheets have titles without remarks. */
    private static final double LOW = 25;

    private final SquareMap square;
    private final MeasureBars bars = new MeasureBars();

    EventsSheet(boolean withFields) {
        square = new SquareMap(withFields);
    }

    SquareMap square() {
        return square;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double room = width() * (1 - BARS) - (LEFT + BETWEEN) * r;
        double side = Math.max(LEAST * r, Math.min(Math.min(LARGEST * r, height() - (TOP + UNDER) * r), room));
        square.settle(moment(), look, new Box(LEFT * r, TOP * r, side, side));
        double left = (LEFT + BETWEEN) * r + side;
        bars.settle(result(), look, new Box(left, TOP * r, Math.max(r, width() - left), side));
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
