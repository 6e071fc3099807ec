package kllab.lab.distance;

import java.awt.geom.Path2D;
import java.util.List;
import kllab.core.learning.Simplex;
import kllab.core.learning.SimplexBall;
import kllab.core.learning.SimplexGrid;
import kllab.core.probability.Categorical;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.DetourBars;
import kllab.figure.plot.DetourNumbers;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Triangle;
import kllab.figure.plot.TriangleMap;
import kllab.lab.distance.DistanceState.Picture;
import kllab.lab.distance.DistanceState.Point;
import kllab.lab.distance.DistanceState.Ruler;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** A triangle with a map of what is between P and every other distribution, the points, the ways, and their lengths as bars. */
final class MapSheet extends SettledSheet<DistanceResult> {
    private static final double TITLE = 1.1;
    private static final double TOP = 3.4;
    private static final double SIDE = 0.6;
    private static final double OVER_BARS = 2.9;
    private static final double UNDER = 2.1;
    private static final double LINE = 0.16;
    private static final double EDGE = 0.42;
    private static final double BALL = 0.2;
    private static final double TINT = 0.16;
    private static final double VEIL = 0.55;
    private static final String OF_CLOSEST = "Q*";

    /** What it shows. */
    enum Kind {
        FROM(Picture.MAPS),
        TO(Picture.MAPS),
        RULER(Picture.MAPS),
        ALONE(Picture.NEVER),
        SET(Picture.CLOSEST),
        BALL(Picture.BALLS),
        CIRCLE(Picture.BALLS);

        private final Picture picture;

        Kind(Picture picture) {
            this.picture = picture;
        }

        boolean isShown(Picture now) {
            return now == picture;
        }

        /** The points that can be moved on it. */
        List<Point> points() {
            return switch (this) {
                case FROM, TO, RULER -> List.of(Point.P, Point.Q, Point.R);
                case ALONE, BALL, CIRCLE -> List.of(Point.P, Point.Q);
                case SET -> List.of(Point.P, Point.R);
            };
        }

        /** Whether there is a third point, and so a detour. */
        private boolean hasWays() {
            return points().contains(Point.R);
        }

        private boolean isOfKl() {
            return this != RULER && this != CIRCLE;
        }

        /** Whether KL is taken to P: then all ways run there. */
        private boolean isTo() {
            return this == TO || this == SET;
        }
    }

    private final Kind kind;
    private final Triangle triangle = new Triangle();
    private final DetourBars<DistanceResult> bars = new DetourBars<>();
    private final Labels numbers = Labels.onPlates();
    private TriangleMap map = TriangleMap.ofKl(DistanceNumbers.KL_LEVELS);
    private @Nullable Object mapped;

    MapSheet(Kind kind) {
        this.kind = kind;
    }

    /** The scales of the triangle. */
    Plot plot() {
        return triangle.plot();
    }

    private boolean isJs() {
        return kind == Kind.RULER && result().state().ruler() == Ruler.JS;
    }

    private DetourNumbers<DistanceResult> ways() {
        return switch (kind) {
            case FROM, ALONE, BALL, CIRCLE -> DistanceNumbers.FROM;
            case TO -> DistanceNumbers.TO;
            case RULER -> isJs() ? DistanceNumbers.JS : DistanceNumbers.LENGTH;
            case SET -> DistanceNumbers.PYTHAGORAS;
        };
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double foot = kind.hasWays() ? OVER_BARS + DetourBars.HIGH : UNDER;
        triangle.place(SIDE * r, TOP * r, width() - SIDE * r, height() - foot * r);
        bars.place(look, width(), triangle.plot().base() + OVER_BARS * r, ways(), settled());
        Object wanted = List.of(
                result().state().p(), kind == Kind.RULER ? result().state().ruler() : kind);
        if (!wanted.equals(mapped)) {
            compute(result().state());
            mapped = wanted;
        }
        return List.of(triangle.plot().key(), wanted);
    }

    private void compute(DistanceState state) {
        Categorical p = state.p();
        if (kind.isOfKl()) {
            map.show(cells -> {
                if (kind.isTo()) {
                    SimplexGrid.klTo(p, cells);
                } else {
                    SimplexGrid.klFrom(p, cells);
                }
            });
            return;
        }
        map = isJs()
                ? TriangleMap.ofInformation(DistanceNumbers.RULER_LEVELS)
                : TriangleMap.ofDistance(DistanceNumbers.RULER_LEVELS);
        map.show(cells -> {
            switch (kind == Kind.CIRCLE ? Ruler.EUCLID : state.ruler()) {
                case EUCLID -> SimplexGrid.euclid(p, cells);
                case TV -> SimplexGrid.totalVariation(p, cells);
                case JS -> SimplexGrid.js(p, cells);
            }
        });
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        Ruler ruler = result().state().ruler();
        RichText words = DistanceWords.words(kind, ruler, look());
        brush.title(DistanceWords.symbol(kind, ruler), words, 0, TITLE * brush.rem(1), width());
        map.paint(brush, triangle);
        triangle.paintOutline(brush);
        triangle.paintNames(brush, i -> DistanceWords.name(result().state(), i, look()));
    }

    @Override
    public void paintData(Brush brush) {
        DistanceState state = result().state();
        if (kind == Kind.SET) {
            paintSet(brush, state);
        }
        if (kind == Kind.BALL) {
            Categorical p = state.p();
            paintBall(brush, SimplexBall.kl(p), result().kl(), Tone.KL);
            double bound = result().bounds().pinsker();
            brush.stroke(
                    triangle.area(SimplexBall.edge(p, SimplexBall.totalVariation(p), bound)),
                    Tone.INK,
                    Brush.dashes(brush.rem(LINE) * look().strokes(), brush.rem(0.5), brush.rem(0.3)));
        } else if (kind == Kind.CIRCLE) {
            paintBall(brush, SimplexBall.euclid(state.p()), length(state), Tone.INK3);
        }
        paintNumbers(brush);
        if (kind.hasWays()) {
            paintWays(brush, state);
            bars.paint(
                    brush,
                    ways(),
                    result(),
                    pinned(),
                    kind == Kind.RULER ? Tone.INK3 : Tone.KL,
                    "distance.bar.straight",
                    kind == Kind.SET ? "distance.bar.closest" : "distance.bar.detour");
            bars.paintRemark(brush, DistanceWords.remark(ways(), kind == Kind.RULER && !isJs()), result());
        }
        paintPinned(brush);
        if (kind == Kind.SET && result().closest() != null) {
            boolean under = kind.points().stream()
                    .anyMatch(point -> triangle.areTogether(state.at(point), result().closest(), look()));
            triangle.paintPoint(brush, result().closest(), under ? "" : OF_CLOSEST, Tone.Q);
        }
        for (int i = kind.points().size() - 1; i >= 0; i--) {
            Point point = kind.points().get(i);
            String letter = isUnder(state, i) ? "" : point.name();
            triangle.paintPoint(brush, state.at(point), letter, tone(point));
        }
    }

    /** Whether one of the points above hides its letter. */
    private boolean isUnder(DistanceState state, int index) {
        Categorical at = state.at(kind.points().get(index));
        return kind.points().subList(0, index).stream()
                .map(state::at)
                .anyMatch(above -> triangle.areTogether(above, at, look()));
    }

    private static Tone tone(Point point) {
        return point == Point.P ? Tone.P : point == Point.Q ? Tone.Q : Tone.INK;
    }

    private static double length(DistanceState state) {
        return SimplexBall.euclid(state.p())
                .of(
                        state.q().probability(0),
                        state.q().probability(1),
                        state.q().probability(2));
    }

    /** All that is within the radius of P. */
    private void paintBall(Brush brush, SimplexBall.Measure measure, double radius, Tone tone) {
        Path2D ball = triangle.area(SimplexBall.edge(result().state().p(), measure, radius));
        brush.tint(ball, tone, TINT);
        brush.stroke(ball, tone, Brush.round(brush.rem(BALL) * look().strokes()));
    }

    private void paintNumbers(Brush brush) {
        Plot plot = triangle.plot();
        numbers.begin(plot.left(), plot.top(), plot.right(), plot.base());
        for (Point point : kind.points()) {
            Categorical at = result().state().at(point);
            numbers.keepAround(triangle.x(at), triangle.y(at), brush.rem(Triangle.RADIUS));
        }
        if (kind.hasWays()) {
            keepOffWays(brush);
        }
        map.addNumbers(
                numbers,
                brush,
                triangle,
                Simplex.point(result().state().p()),
                i -> (!kind.isOfKl() ? DistanceNumbers.RULER_CONTOURS : DistanceNumbers.KL_CONTOURS)
                        .at(result(), i, look()));
        numbers.paint(brush);
    }

    private void keepOffWays(Brush brush) {
        DistanceState state = result().state();
        Categorical by = kind == Kind.SET ? result().closest() : state.q();
        triangle.keepOff(numbers, brush, state.p(), state.r());
        if (by != null) {
            triangle.keepOff(numbers, brush, state.p(), by);
            triangle.keepOff(numbers, brush, by, state.r());
        }
    }

    /** Straight, and by way of Q, or of the closest member of the set; in the direction in which KL is taken. */
    private void paintWays(Brush brush, DistanceState state) {
        Categorical by = kind == Kind.SET ? result().closest() : state.q();
        Categorical start = kind.isTo() ? state.r() : state.p();
        Categorical end = kind.isTo() ? state.p() : state.r();
        triangle.paintArrow(brush, start, end, false);
        if (by != null) {
            triangle.paintArrow(brush, start, by, true);
            triangle.paintArrow(brush, by, end, true);
        }
    }

    private void paintPinned(Brush brush) {
        DistanceResult was = pinned();
        if (was == null) {
            return;
        }
        for (Point point : kind.points()) {
            triangle.paintGhost(brush, was.state().at(point));
        }
    }

    /** What is not in the set is under a veil; the ends of its edge are held. */
    private void paintSet(Brush brush, DistanceState state) {
        double x1 = triangle.x(0, state.least());
        double y1 = triangle.y(state.least());
        double second = EdgeBody.second(state, true);
        double third = EdgeBody.third(state, true);
        double x2 = triangle.x(second, third);
        double y2 = triangle.y(third);
        double left = triangle.x(0, 0);
        double base = triangle.y(0);
        brush.tint(
                third > 0
                        ? Brush.polygon(left, base, triangle.x(1, 0), base, x2, y2, x1, y1)
                        : Brush.polygon(left, base, x2, y2, x1, y1),
                Tone.BG,
                VEIL);
        brush.line(x1, y1, x2, y2, Tone.INK, brush.rem(LINE) * look().strokes());
        for (double[] end : new double[][] {{x1, y1}, {x2, y2}}) {
            brush.disc(end[0], end[1], brush.rem(EDGE), Tone.BG);
            brush.ring(end[0], end[1], brush.rem(EDGE), Tone.INK, brush.rem(LINE));
        }
    }
}
