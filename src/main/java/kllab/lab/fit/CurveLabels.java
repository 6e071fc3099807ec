package kllab.lab.fit;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import kllab.core.fitting.FittedNormal;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;
import kllab.text.RichText;

/** The names of the two curves, beside them, without overlapping either. */
final class CurveLabels {
    private static final int PLACES = 60;

    /** The preferred height of a name, relative to the top of its curve. */
    private static final double SHOULDER = 0.75;

    /** The extent of a handle above and beside its point, in rem. */
    private static final double HANDLE = 0.6;

    /** The distance of a name above the chart, relative to its size, if there is no room inside. */
    private static final double ABOVE = 0.35;

    private final CurveSheet sheet;
    private final Rectangle2D area;

    CurveLabels(CurveSheet sheet) {
        this.sheet = sheet;
        this.area = sheet.area();
    }

    void paint(Brush brush, FitResult result, FittedNormal q, Curve p, Curve bell) {
        Rectangle2D taken = paintQ(brush, result, q, p, bell);
        paintP(brush, result, p, bell, taken);
    }

    /**
     * At the shoulder of Q, or as near as possible without overlapping curves and handles; on a background if there is
     * no free position.
     */
    private Rectangle2D paintQ(Brush brush, FitResult result, FittedNormal q, Curve p, Curve bell) {
        List<Point2D> handles = handles(result, q);
        RichText text = FitWords.q(q, brush.look());
        double size = 1.12 * brush.rem(1);
        double w = brush.width(text, size);
        Point2D peak = sheet.at(q.mu(), FitAxes.peak(q.sigma()));
        double shoulder = area.getMaxY() - SHOULDER * (area.getMaxY() - peak.getY());
        double least = Double.POSITIVE_INFINITY;
        double bestX = area.getX();
        double bestY = area.getMaxY();
        boolean plate = false;
        double margin = brush.rem(0.9);
        for (int i = 0; i <= PLACES; i++) {
            double left = area.getX() + margin + i * (area.getWidth() - w - 2 * margin) / PLACES;
            double clear = Math.min(
                    top(handles, left - margin, left + w + margin, brush.rem(HANDLE)),
                    Math.min(p.top(left - margin, left + w + margin), bell.top(left - margin, left + w + margin)));
            double y = Math.max(area.getY() - ABOVE * size, Math.min(shoulder, clear - 0.6 * size));
            double hidden = Math.max(0, y - (clear - 0.3 * size));
            double cost = Math.abs(left + w / 2 - peak.getX()) + 3 * Math.abs(y - shoulder) + 20 * hidden;
            if (cost < least) {
                least = cost;
                plate = hidden > 0;
                bestX = left;
                bestY = y;
            }
        }
        if (plate) {
            brush.fill(bestX - 0.2 * size, bestY - 0.95 * size, w + 0.4 * size, 1.3 * size, Tone.BG);
        }
        brush.text(text, bestX, bestY, Tone.QT, size, Anchor.START);
        return new Rectangle2D.Double(bestX, bestY - size, w, 1.3 * size);
    }

    /** The handles on the screen: the tops and flanks of all humps and of Q. */
    private List<Point2D> handles(FitResult result, FittedNormal q) {
        List<Point2D> handles = new ArrayList<>();
        for (Hump hump : result.state().humps()) {
            add(handles, hump.mean(), hump.sigma(), hump.height());
        }
        add(handles, q.mu(), q.sigma(), FitAxes.peak(q.sigma()));
        return handles;
    }

    private void add(List<Point2D> handles, double mean, double sigma, double height) {
        handles.add(sheet.at(mean, height));
        handles.add(sheet.flank(mean, sigma, height));
    }

    /** The highest edge of the handles over an interval. */
    private double top(List<Point2D> handles, double fromX, double toX, double reach) {
        double top = area.getMaxY();
        for (Point2D each : handles) {
            if (each.getX() + reach > fromX && each.getX() - reach < toX) {
                top = Math.min(top, each.getY() - reach);
            }
        }
        return top;
    }

    /** At the right side of a hump, trying the rightmost first. */
    private void paintP(Brush brush, FitResult result, Curve p, Curve bell, Rectangle2D taken) {
        double size = 1.15 * brush.rem(1);
        double[] modes = result.solution().modes();
        for (int i = modes.length - 1; i >= 0; i--) {
            double top = sheet.x(modes[i]);
            double base = Math.max(p.top(top, top) + 0.1 * size, area.getY() + size);
            double left = top + 0.8 * size;
            while (left < area.getMaxX() - 2 * size && p.top(left - 2, left + size) < base + 0.25 * size) {
                left += 2;
            }
            left += 0.35 * size;
            Rectangle2D place = new Rectangle2D.Double(left, base - size, 1.1 * size, 1.2 * size);
            boolean onQ = bell.top(place.getX() - 4, place.getMaxX() + 4) < place.getMaxY();
            if (area.contains(place) && !place.intersects(taken) && (!onQ || i == 0)) {
                brush.text(RichText.parse("<P/>"), left, base, Tone.PT, size, Anchor.START);
                return;
            }
        }
    }
}
