package kllab.lab.fit;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The positions of the contour labels: on their lines, as far from everything else as possible. */
final class ContourLabels {
    /** Only every {@value}-th crossing of a line is examined. */
    private static final int STRIDE = 7;

    private final Rectangle2D area;
    private final double rem;
    private final List<Point2D> taken;

    /** The centre of a label. */
    record Label(int level, double x, double y) {}

    /**
     * A map to be labelled.
     *
     * @param area the area of the map, in pixels
     * @param obstacles the points that labels avoid
     */
    ContourLabels(Rectangle2D area, double rem, List<Point2D> obstacles) {
        this.area = area;
        this.rem = rem;
        this.taken = new ArrayList<>(obstacles);
    }

    /**
     * One label for each contour that has room for it.
     *
     * @param crossings points along a contour of a level, as fractions of the map's width and height
     */
    List<Label> place(double[] levels, DoubleFunction<List<Point2D>> crossings) {
        List<Label> labels = new ArrayList<>();
        for (int i = levels.length - 1; i >= 0; i--) {
            Point2D best = null;
            double most = 1.3 * rem;
            for (Point2D each : crossings.apply(levels[i])) {
                Point2D place = new Point2D.Double(
                        area.getX() + each.getX() * area.getWidth(), area.getY() + each.getY() * area.getHeight());
                double room = room(place);
                if (room > most) {
                    most = room;
                    best = place;
                }
            }
            if (best != null) {
                labels.add(new Label(MapPicture.LEVELS[i], best.getX(), best.getY()));
                taken.add(best);
            }
        }
        return labels;
    }

    /**
     * Points at which a level lies between two neighbouring columns or rows of a map, as fractions of its width and
     * height.
     */
    static List<Point2D> crossings(double[][] depths, double level) {
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
                    found.add(new Point2D.Double((across + 0.5) / depths[row].length, (down + 0.5) / depths.length));
                }
            }
        }
        return found;
    }

    /**
     * The distance of a point from the nearest obstacle and from the edges, slightly increased at the right, which is
     * preferred.
     */
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
