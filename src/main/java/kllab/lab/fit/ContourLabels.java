package kllab.lab.fit;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import kllab.figure.plot.Plot;

/** The positions of the contour labels: on their lines, as far from everything else as possible. */
final class ContourLabels {
    private final Plot plot;
    private final Rectangle2D area;
    private final double rem;
    private final List<Point2D> taken;

    /** The centre of a label; its level is one of {@link MapPicture#LEVELS}. */
    record Label(int level, double x, double y) {}

    /**
     * A map to be labelled.
     *
     * @param plot the map
     * @param obstacles the points that labels avoid, in pixels
     */
    ContourLabels(Plot plot, double rem, List<Point2D> obstacles) {
        this.plot = plot;
        this.area = plot.area();
        this.rem = rem;
        this.taken = new ArrayList<>(obstacles);
    }

    /**
     * One label for each contour that has room for it.
     *
     * @param crossings points along a contour of a level, as μ and σ
     */
    List<Label> place(double[] levels, DoubleFunction<List<Point2D>> crossings) {
        List<Label> labels = new ArrayList<>();
        for (int i = levels.length - 1; i >= 0; i--) {
            Point2D best = null;
            double most = 1.3 * rem;
            for (Point2D each : crossings.apply(levels[i])) {
                Point2D place = new Point2D.Double(plot.x(each.getX()), plot.y(each.getY()));
                double room = room(place);
                if (room > most) {
                    most = room;
                    best = place;
                }
            }
            if (best != null) {
                labels.add(new Label(i, best.getX(), best.getY()));
                taken.add(best);
            }
        }
        return labels;
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
