package kllab.lab.fit;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FitPoint;
import kllab.core.fitting.FittedNormal;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Sheet.Moment;
import kllab.figure.Tone;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Wish;
import kllab.text.RichText;

/** The moving marks of a map: descent paths, starts, minima with their values, which keep off all of them, the ball. */
final class MapMarks {
    private static final double START = 0.68;
    private static final double DOT = 0.36;
    private static final double BALL = 0.5;
    private static final double LOWEST = 0.78;
    private static final double EDGE = 0.16;
    private static final double CORNER = 0.4;

    /** How far the middle of a value is below or above its dot, in rem, if it is beside it: rather below. */
    private static final double[] BESIDE = {0.82, -0.93, -0.03};

    private final FitDirection direction;
    private final Plot map;
    private final Labels values = Labels.onPlates();

    MapMarks(FitDirection direction, Plot map) {
        this.direction = direction;
        this.map = map;
    }

    /**
     * Paints them.
     *
     * @param late whether the map is still being computed, which is said in a free corner
     */
    void paint(Brush brush, Moment<FitResult> moment, FitAxes axes, boolean late) {
        FitResult result = moment.result();
        FitState state = result.state();
        others(state).forEach(start -> paintWay(brush, result.way(direction, start), false));
        paintWay(brush, result.way(direction, state.start()), true);
        FitResult pinned = moment.pinned();
        if (pinned != null) {
            paintPinned(brush, pinned.now(direction));
        }
        values.begin(map.left(), map.top(), map.right(), map.base());
        paintMinima(brush, result, axes);
        paintStarts(brush, state);
        FittedNormal q = result.now(direction);
        dot(brush, q.mu(), q.sigma(), BALL, Tone.Q);
        if (late) {
            double r = brush.rem(1);
            double y = map.top() + CORNER * r;
            Wish right = new Wish(map.right() - CORNER * r, y, Anchor.END, 0);
            Wish left = new Wish(map.left() + CORNER * r, y, Anchor.START, 0);
            values.want(brush.look(), brush.look().say("fit.map.computing"), right, left);
        }
        values.paint(brush);
    }

    /** The starts that are not chosen, the last first, without the learner's own. */
    private static IntStream others(FitState state) {
        return IntStream.rangeClosed(1, FitState.OWN)
                .map(k -> FitState.OWN - k)
                .filter(start -> start != state.start());
    }

    private void paintWay(Brush brush, List<FitPoint> way, boolean chosen) {
        double r = brush.rem(1);
        Path2D line = line(way, 0.25 * r);
        double strokes = brush.look().strokes();
        brush.stroke(line, Tone.BG, Brush.round(0.42 * r * Math.sqrt(strokes)));
        double width = 0.17 * r * Math.sqrt(strokes);
        brush.stroke(line, Tone.INK, chosen ? Brush.round(width) : Brush.dashes(width, 0.36 * r, 0.3 * r));
    }

    /** Connects the points of a path that are far enough apart to be distinguished, and its end. */
    private Path2D line(List<FitPoint> way, double apart) {
        Path2D.Double line = new Path2D.Double();
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i < way.size(); i++) {
            double x = map.x(way.get(i).mu());
            double y = map.yInside(way.get(i).sigma());
            if (i == 0) {
                line.moveTo(x, y);
            } else if (i == way.size() - 1 || Math.hypot(x - lastX, y - lastY) >= apart) {
                line.lineTo(x, y);
            } else {
                continue;
            }
            lastX = x;
            lastY = y;
        }
        return line;
    }

    private void paintMinima(Brush brush, FitResult result, FitAxes axes) {
        boolean several =
                direction == FitDirection.REVERSE && result.reverseMinima().size() > 1;
        List<FittedNormal> minima = FitNumbers.minima(result, direction);
        for (int i = 0; i < minima.size(); i++) {
            FittedNormal each = minima.get(i);
            if (axes.holds(each)) {
                boolean lowest = several && result.reverseMinima().get(i).global();
                if (lowest) {
                    double radius = brush.rem(LOWEST);
                    brush.ring(map.x(each.mu()), map.yInside(each.sigma()), radius, Tone.BG, brush.rem(0.34));
                    brush.ring(map.x(each.mu()), map.yInside(each.sigma()), radius, Tone.INK, brush.rem(0.13));
                }
                dot(brush, each.mu(), each.sigma(), DOT, Tone.INK);
                String value = FitNumbers.MINIMA.at(result, FitNumbers.place(direction) + i, brush.look());
                addValue(brush, each, lowest, value);
            }
        }
    }

    /** Beside the dot. */
    private void addValue(Brush brush, FittedNormal minimum, boolean lowest, String value) {
        double r = brush.rem(1);
        double gap = (lowest ? 1.15 : 0.75) * r;
        Wish[] wishes = DoubleStream.of(BESIDE)
                .mapToObj(below -> map.yInside(minimum.sigma()) + below * r)
                .flatMap(y -> Stream.of(Wish.beside(map.x(minimum.mu()), gap, y, true)))
                .toArray(Wish[]::new);
        String text = lowest ? brush.look().say("fit.map.lowest", value) : value;
        values.need(Tone.KLT, r, List.of(RichText.parse("<b>" + text + "</b>")), wishes);
    }

    private void paintStarts(Brush brush, FitState state) {
        others(state).forEach(start -> paintStart(brush, state, start, 0.1));
        if (!state.isOwn()) {
            paintStart(brush, state, state.start(), 0.17);
        }
    }

    private void paintStart(Brush brush, FitState state, int start, double width) {
        double r = brush.rem(1);
        Start spot = state.starts().get(start);
        double x = map.x(spot.mu());
        double y = map.yInside(spot.sigma());
        values.keepAround(x, y, START * r);
        brush.disc(x, y, START * r + width * r / 2, Tone.INK);
        brush.disc(x, y, START * r - width * r / 2, Tone.BG);
        Tone tone = start == FitState.OWN ? Tone.QT : Tone.INK;
        brush.text(FitWords.startName(start), x, y + 0.36 * r, tone, true, r, Anchor.MIDDLE);
    }

    private void dot(Brush brush, double mu, double sigma, double radius, Tone tone) {
        double x = map.x(mu);
        double y = map.yInside(sigma);
        values.keepAround(x, y, brush.rem(radius));
        brush.disc(x, y, brush.rem(radius + EDGE / 2), Tone.BG);
        brush.disc(x, y, brush.rem(radius - EDGE / 2), tone);
    }

    private void paintPinned(Brush brush, FittedNormal q) {
        double radius = brush.rem(BALL + 0.1);
        brush.ghost(new java.awt.geom.Ellipse2D.Double(
                map.x(q.mu()) - radius, map.yInside(q.sigma()) - radius, 2 * radius, 2 * radius));
    }
}
