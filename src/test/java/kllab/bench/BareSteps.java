package kllab.bench;

import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import kllab.lab.compare.ChartsAlone.Chart;
import kllab.lab.compare.ChartsAlone.Geometry;

/** The bare canvas for many outcomes: the same columns as in Compare, summed and painted by plain loops. */
final class BareSteps {
    private final GraphicsContext g;
    private final Geometry at;
    private final Numbered now;
    private final double rem;
    private final double[] p;
    private final double[] q;
    private final double[] above;
    private final double[] below;
    private final double[] least;
    private final double[] greatest;
    private final double[] xs;
    private final double[] ys;

    BareSteps(GraphicsContext g, Geometry at, Numbered now, double rem) {
        this.g = g;
        this.at = at;
        this.now = now;
        this.rem = rem;
        int count = (now.p.length + at.perColumn() - 1) / at.perColumn();
        p = new double[count];
        q = new double[count];
        above = new double[count];
        below = new double[count];
        least = new double[count];
        greatest = new double[count];
        xs = new double[2 * count + 2];
        ys = new double[2 * count + 2];
    }

    /** Sums the outcomes of each column. */
    void sum() {
        for (double[] sums : new double[][] {p, q, above, below}) {
            Arrays.fill(sums, 0);
        }
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < now.p.length; i++) {
            int c = i / at.perColumn();
            p[c] += now.p[i];
            q[c] += now.q[i];
            above[c] += Math.max(0, now.shares[i]);
            below[c] += Math.min(0, now.shares[i]);
            least[c] = Math.min(least[c], now.ratios[i]);
            greatest[c] = Math.max(greatest[c], now.ratios[i]);
        }
    }

    /** P tinted, Q hatched over it, both outlined. */
    void chances(Color tint, Color ofP, Color ofQ) {
        outline(at.chances(), p);
        g.setFill(tint);
        g.fillPolygon(xs, ys, xs.length);
        outline(at.chances(), q);
        hatch(ofQ);
        g.setLineWidth(0.09 * rem);
        g.setStroke(ofQ);
        g.strokePolyline(xs, ys, xs.length);
        outline(at.chances(), p);
        g.setStroke(ofP);
        g.strokePolyline(xs, ys, xs.length);
    }

    /** The corners of a step outline, from the zero line and back to it. */
    private void outline(Chart chart, double... values) {
        double zero = y(chart, 0);
        xs[0] = at.left();
        ys[0] = zero;
        for (int c = 0; c < values.length; c++) {
            double y =
                    Math.clamp(y(chart, values[c]), chart.area().y, chart.area().getMaxY());
            xs[2 * c + 1] = left(c);
            ys[2 * c + 1] = y;
            xs[2 * c + 2] = left(c + 1);
            ys[2 * c + 2] = y;
        }
        xs[xs.length - 1] = left(values.length);
        ys[ys.length - 1] = zero;
    }

    private double left(int column) {
        return Math.rint(Math.min(
                at.left() + column * at.column(), at.left() + at.chances().area().width));
    }

    private static double y(Chart chart, double value) {
        double share = (value - chart.low()) / (chart.high() - chart.low());
        return chart.area().getMaxY() - share * chart.area().height;
    }

    /** Lines at 45° inside the last outline. */
    private void hatch(Color color) {
        var area = at.chances().area();
        g.save();
        g.beginPath();
        g.moveTo(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            g.lineTo(xs[i], ys[i]);
        }
        g.closePath();
        g.clip();
        g.beginPath();
        double step = 0.46 * rem * Math.sqrt(2);
        for (double c = area.x + area.y; c < area.getMaxX() + area.getMaxY(); c += step) {
            double x1 = Math.max(area.x, c - area.getMaxY());
            double x2 = Math.min(area.getMaxX(), c - area.y);
            g.moveTo(x1, c - x1);
            g.lineTo(x2, c - x2);
        }
        g.setStroke(color);
        g.setLineWidth(0.14 * rem);
        g.stroke();
        g.restore();
    }

    /** For a single outcome a stick, for several a span from the least to the greatest. */
    void ratios(Color color) {
        g.setFill(color);
        double zero = y(at.ratios(), 0);
        for (int c = 0; c < p.length; c++) {
            double top = Math.max(y(at.ratios(), greatest[c]), at.ratios().area().y);
            double bottom =
                    Math.min(y(at.ratios(), least[c]), at.ratios().area().getMaxY());
            if (at.perColumn() > 1) {
                double thin = Math.max(0, 2 - (bottom - top));
                g.fillRect(left(c), top - thin / 2, left(c + 1) - left(c), bottom - top + thin);
            } else {
                double middle = (left(c) + left(c + 1)) / 2;
                double width = Math.max(1, Math.min(0.17 * rem, at.column() / 2));
                g.fillRect(middle - width / 2, Math.min(top, zero), width, Math.abs(zero - top));
                double radius = 0.85 * rem * Math.sqrt(p[c]);
                if (radius > width / 2 + 0.3) {
                    g.fillOval(middle - radius, top - radius, 2 * radius, 2 * radius);
                }
            }
        }
    }

    /** Contributions: the positive ones solid, the negative ones not filled. */
    void shares(Color solid, Color hollow) {
        outline(at.shares(), above);
        g.setFill(solid);
        g.fillPolygon(xs, ys, xs.length);
        outline(at.shares(), below);
        g.setFill(hollow);
        g.fillPolygon(xs, ys, xs.length);
        g.setStroke(solid);
        g.setLineWidth(0.09 * rem);
        g.strokePolyline(xs, ys, xs.length);
    }

    int count() {
        return p.length;
    }

    /** The longest part, apart from those given: for labels. */
    int longest(int... but) {
        int longest = 0;
        for (int c = 0; c < p.length; c++) {
            int one = c;
            if (above[c] > above[longest] && Arrays.stream(but).noneMatch(b -> b == one)) {
                longest = c;
            }
        }
        return longest;
    }

    double above(int column) {
        return above[column];
    }

    double x(int column) {
        return (left(column) + left(column + 1)) / 2;
    }

    double yOfShare(int column) {
        return y(at.shares(), above[column]);
    }
}
