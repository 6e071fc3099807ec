package kllab.lab.fit;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where the numbers of the contours stand: on their lines, as far from everything else as can be. */
final class ContourLabels {
    /** Every so many crossings of a line are looked at. */
    private static final int STRIDE = 7;

    private final double[][] depths;
    private final Rectangle2D area;
    private final double rem;
    private final List<Point2D> taken;

    /** A number's middle. */
    record Label(int level, double x, double y) {}

    /**
     * A map to be labelled.
     *
     * @param area where it stands, in pixels
     * @param obstacles what numbers keep away from
     */
    ContourLabels(double[][] depths, Rectangle2D area, double rem, List<Point2D> obstacles) {
        this.depths = depths;
        this.area = area;
        this.rem = rem;
        this.taken = new ArrayList<>(obstacles);
    }

    /** One number for each contour that has room for one. */
    List<Label> place(double... levels) {
        List<Label> labels = new ArrayList<>();
        for (int i = levels.length - 1; i >= 0; i--) {
            Point2D best = null;
            double most = 1.3 * rem;
            for (Point2D each : crossings(levels[i])) {
                double room = room(each);
                if (room > most) {
                    most = room;
                    best = each;
                }
            }
            if (best != null) {
                labels.add(new Label(MapPicture.LEVELS[i], best.getX(), best.getY()));
                taken.add(best);
            }
        }
        return labels;
    }

    /** Places where a level lies between two neighbouring columns or rows. */
    private List<Point2D> crossings(double level) {
        List<Point2D> found = new ArrayList<>();
        int count = 0;
        for (int row = 1; row < depths.length; row++) {
            for (int i = 1; i < depths[row].length; i++) {
                double here = depths[row][i] - level;
                double left = depths[row][i - 1] - level;
                double above = depths[row - 1][i] - level;
                boolean crosses = here * left < 0 || here * above < 0;
                if (crosses && count++ % STRIDE == 0) {
                    double across = here * left < 0 ? i - here / (here - left) : i;
                    double down = here * left < 0 ? row : row - here / (here - above);
                    found.add(new Point2D.Double(
                            area.getX() + (across + 0.5) / depths[row].length * area.getWidth(),
                            area.getY() + (down + 0.5) / depths.length * area.getHeight()));
                }
            }
        }
        return found;
    }

    /** How far a place is from the next obstacle and from the edges, a little more at the right, where the eye begins. */
    private double room(Point2D place) {
        double room = 6 * rem;
        for (Point2D each : taken) {
            room = Math.min(room, place.distance(each));
        }
        double edge = Math.min(
                Math.min(place.getX() - area.getX(), area.getMaxX() - place.getX()),
                Math.min(place.getY() - area.getY(), area.getMaxY() - place.getY()));
        return Math.min(room, 1.6 * edge) + rem * (place.getX() - area.getX()) / area.getWidth();
    }
}
