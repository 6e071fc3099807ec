package kllab.lab.fit;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FitPoint;
import kllab.core.fitting.FittedNormal;
import kllab.core.fitting.ReverseMinimum;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Sheet.Moment;
import kllab.figure.Tone;

/** The moving marks of a map: descent paths, starts, minima with their values, the ball. */
final class MapMarks {
    private static final double START = 0.68;
    private static final double DOT = 0.36;
    private static final double BALL = 0.5;
    private static final double LOWEST = 0.78;
    private static final double EDGE = 0.16;

    /** The possible positions of a value beside its dot, in rem from its centre: the lower right first. */
    private static final double[][] BESIDE = {{1, 1.15}, {1, -0.6}, {-1, 1.15}, {-1, -0.6}, {1, 0.3}, {-1, 0.3}};

    private final FitDirection direction;
    private final MapSheet map;
    private final List<Rectangle2D> taken = new ArrayList<>();

    MapMarks(FitDirection direction, MapSheet map) {
        this.direction = direction;
        this.map = map;
    }

    void paint(Brush brush, Moment<FitResult> moment, FitAxes axes) {
        FitResult result = moment.result();
        FitState state = result.state();
        for (int start = FitState.STARTS - 1; start >= 0; start--) {
            if (start != state.start() && start != FitState.OWN) {
                paintWay(brush, result.way(direction, start), false);
            }
        }
        paintWay(brush, result.way(direction, state.start()), true);
        FitResult pinned = moment.pinned();
        if (pinned != null) {
            paintPinned(brush, pinned.now(direction));
        }
        reserve(brush, result);
        paintMinima(brush, result, axes);
        paintStarts(brush, state);
        FittedNormal q = result.now(direction);
        dot(brush, q.mu(), q.sigma(), BALL, Tone.Q);
    }

    private void paintWay(Brush brush, List<FitPoint> way, boolean chosen) {
        double r = brush.rem(1);
        Path2D line = line(way, 0.25 * r);
        double strokes = brush.look().palette().strokes();
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
            double y = map.y(way.get(i).sigma());
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

    /** Reserves the areas that the values avoid: the rings of the starts and the dots. */
    private void reserve(Brush brush, FitResult result) {
        taken.clear();
        double r = brush.rem(1);
        for (int i = 0; i < FitState.STARTS; i++) {
            if (i != FitState.OWN || result.state().start() == FitState.OWN) {
                Start start = result.state().starts().get(i);
                take(map.x(start.mu()), map.y(start.sigma()), START * r);
            }
        }
        FittedNormal q = result.now(direction);
        take(map.x(q.mu()), map.y(q.sigma()), BALL * r);
        for (FittedNormal each : minima(result)) {
            take(map.x(each.mu()), map.y(each.sigma()), DOT * r);
        }
    }

    private void take(double x, double y, double radius) {
        taken.add(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private List<FittedNormal> minima(FitResult result) {
        return direction == FitDirection.FORWARD
                ? List.of(result.forwardFit())
                : result.reverseMinima().stream().map(ReverseMinimum::fit).toList();
    }

    private void paintMinima(Brush brush, FitResult result, FitAxes axes) {
        boolean several =
                direction == FitDirection.REVERSE && result.reverseMinima().size() > 1;
        List<FittedNormal> minima = minima(result);
        for (int i = 0; i < minima.size(); i++) {
            FittedNormal each = minima.get(i);
            if (axes.holds(each)) {
                boolean lowest = several && result.reverseMinima().get(i).global();
                if (lowest) {
                    double radius = brush.rem(LOWEST);
                    brush.ring(map.x(each.mu()), map.y(each.sigma()), radius, Tone.BG, brush.rem(0.34));
                    brush.ring(map.x(each.mu()), map.y(each.sigma()), radius, Tone.INK, brush.rem(0.13));
                }
                dot(brush, each.mu(), each.sigma(), DOT, Tone.INK);
                paintValue(brush, each, lowest);
            }
        }
    }

    /** Beside the dot, where it overlaps least. */
    private void paintValue(Brush brush, FittedNormal minimum, boolean lowest) {
        double size = brush.look().rem();
        String text = FitWords.value(minimum.kl(direction), lowest, brush.look());
        double w = brush.width(text, true, size);
        double least = Double.POSITIVE_INFINITY;
        Rectangle2D best = new Rectangle2D.Double();
        for (double[] beside : BESIDE) {
            double gap = (lowest ? 1.15 : 0.75) * size;
            double left = map.x(minimum.mu()) + (beside[0] > 0 ? gap : -gap - w);
            double base = map.y(minimum.sigma()) + beside[1] * size;
            Rectangle2D plate =
                    new Rectangle2D.Double(left - 0.12 * size, base - 0.86 * size, w + 0.24 * size, 1.08 * size);
            double covered = map.area().contains(plate) ? 0 : plate.getWidth() * plate.getHeight();
            for (Rectangle2D each : taken) {
                Rectangle2D both = plate.createIntersection(each);
                covered += both.isEmpty() ? 0 : both.getWidth() * both.getHeight();
            }
            if (covered < least) {
                least = covered;
                best = plate;
            }
        }
        taken.add(best);
        double base = best.getY() + 0.86 * size;
        brush.plate(text, best.getX() + 0.12 * size, base, Tone.KLT, true, size, Anchor.START, Tone.BG);
    }

    private void paintStarts(Brush brush, FitState state) {
        for (int i = FitState.STARTS - 1; i >= 0; i--) {
            if (i != state.start() && i != FitState.OWN) {
                paintStart(brush, state, i, 0.1);
            }
        }
        if (!state.isOwn()) {
            paintStart(brush, state, state.start(), 0.17);
        }
    }

    private void paintStart(Brush brush, FitState state, int start, double width) {
        double r = brush.rem(1);
        Start spot = state.starts().get(start);
        double x = map.x(spot.mu());
        double y = map.y(spot.sigma());
        brush.disc(x, y, START * r + width * r / 2, Tone.INK);
        brush.disc(x, y, START * r - width * r / 2, Tone.BG);
        Tone tone = start == FitState.OWN ? Tone.QT : Tone.INK;
        brush.text(FitWords.startName(start), x, y + 0.36 * r, tone, true, r, Anchor.MIDDLE);
    }

    private void dot(Brush brush, double mu, double sigma, double radius, Tone tone) {
        double x = map.x(mu);
        double y = map.y(sigma);
        brush.disc(x, y, brush.rem(radius + EDGE / 2), Tone.BG);
        brush.disc(x, y, brush.rem(radius - EDGE / 2), tone);
    }

    private void paintPinned(Brush brush, FittedNormal q) {
        double radius = brush.rem(BALL + 0.1);
        brush.ghost(new java.awt.geom.Ellipse2D.Double(
                map.x(q.mu()) - radius, map.y(q.sigma()) - radius, 2 * radius, 2 * radius));
    }
}
