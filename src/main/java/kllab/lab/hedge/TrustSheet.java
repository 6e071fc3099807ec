package kllab.lab.hedge;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.IntFunction;
import kllab.core.learning.Simplex;
import kllab.core.learning.SimplexGrid;
import kllab.core.probability.Categorical;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Bars;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.figure.plot.Triangle;
import kllab.figure.plot.TriangleMap;
import kllab.figure.plot.Wish;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** The trust in the experts, day by day: a path on a triangle over KL(u‖w); of more than three experts, bars of one day. */
final class TrustSheet extends SettledSheet<HedgeResult> {
    private static final double TOP = 3.9;
    private static final double TITLE = 0.95;
    private static final double FOOT = 6;
    private static final double FOOT_IN_HALL = 2.6;
    private static final double SIDE = 1.2;
    private static final double DOT = 0.24;
    private static final double RING = 0.5;
    private static final double WIDEST = 3;
    private static final int EVERY = 5;
    private static final double INWARDS = 0.1;
    private static final double HEADROOM = 1.15;

    private final Triangle triangle = new Triangle();
    private final TriangleMap map = TriangleMap.ofKl(HedgeNumbers.LEVELS);
    private final Labels numbers = Labels.onPlates();
    private final Labels names = Labels.onPlates();
    private final Plot bars = new Plot(Scale.across(), Scale.up());
    private final Bars marks = Bars.of(Tone.R, 1);
    private final Series weights = bars.add(marks);
    private @Nullable Categorical mapped;

    Triangle triangle() {
        return triangle;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double foot = (look.presents() ? FOOT_IN_HALL : FOOT) * r;
        HedgeResult now = result();
        if (now.state().isTriangle()) {
            triangle.place(SIDE * r, TOP * r, width() - SIDE * r, height() - foot);
            Categorical against = now.against();
            if (mapped == null || !against.equals(mapped)) {
                mapped = against;
                map.show(cells -> SimplexGrid.klFrom(against, cells));
            }
            return look;
        }
        bars.place(2.9 * r, TOP * r, width() - r, height() - foot);
        bars.across().show(-0.5, now.experts() - 0.5);
        bars.up().show(0, highest(now)).apart(4 * r, bars.height());
        marks.resize(Math.min(WIDEST, 0.7 * (bars.x(1) - bars.x(0)) / r));
        weights.show(now.experts(), i -> i, i -> now.weights(now.day()).probability(i));
        return look;
    }

    /** The scale is that of all days. */
    private static double highest(HedgeResult of) {
        double most = 0;
        for (int day = 0; day <= Losses.DAYS; day++) {
            for (int i = 0; i < of.experts(); i++) {
                most = Math.max(most, of.weights(day).probability(i));
            }
        }
        return Math.min(1.02, HEADROOM * most);
    }

    /** The map moves with u, so it is no frame. */
    private void paintMap(Brush brush) {
        map.paint(brush, triangle);
        triangle.paintOutline(brush);
        paintCorners(brush, triangle, this::nameOf);
        Plot plot = triangle.plot();
        numbers.begin(plot.left(), plot.top(), plot.right(), plot.base());
        keepOffDays(brush);
        Categorical against = result().against();
        Simplex.Point inside = Simplex.point(against.mix(Categorical.uniform(3), INWARDS)); // rays need room
        map.addNumbers(numbers, brush, triangle, inside, i -> HedgeNumbers.CONTOUR.at(result(), i, look()));
        numbers.paint(brush);
    }

    /** Where the names of the first and the shown day will be. */
    private void keepOffDays(Brush brush) {
        double r = brush.rem(1);
        Categorical first = result().weights(0);
        Categorical last = result().weights(result().day());
        double wide = brush.width(rich(HedgeWords.DAY_NAME), r) + 1.4 * r;
        numbers.keepOff(x(last) - r, y(last) - 1.2 * r, wide + 1.4 * r, 2.4 * r);
        numbers.keepOff(x(first) - wide, y(first) - 1.2 * r, wide + r, 2.4 * r);
    }

    private String nameOf(int expert) {
        String name = HedgeWords.name(result(), expert, look());
        return expert == result().best() ? look().say("hedge.best", name) : name;
    }

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        boolean path = result().state().isTriangle();
        RichText title = path
                ? RichText.parse("<k>" + HedgeWords.kl(HedgeWords.U, "<v>w</v>") + "</k>")
                : look().rich("hedge.trust");
        RichText remark = path ? look().rich("hedge.path.says") : rich(HedgeWords.DAY_NAME);
        brush.title(title, remark, 0, TITLE * r, width());
        if (path) {
            paintMap(brush);
            paintPaths(brush);
        } else {
            paintBars(brush);
        }
        if (!look().presents()) {
            double y = height() - 2.9 * r;
            brush.fitted(rich(HedgeWords.FORMULA), width() / 2, y, width(), Tone.INK, Anchor.MIDDLE);
            brush.fitted(look().rich("hedge.formula.says"), width() / 2, y + 2 * r, width(), Tone.INK2, Anchor.MIDDLE);
        }
    }

    // ---- three experts --------------------------------------------------------------------------------------------

    private double x(Categorical weights) {
        return triangle.x(weights.probability(1), weights.probability(2));
    }

    private double y(Categorical weights) {
        return triangle.y(weights.probability(2));
    }

    private void paintPaths(Brush brush) {
        HedgeResult now = result();
        double strokes = brush.look().strokes();
        if (pinned() != null && pinned().state().isTriangle()) {
            brush.ghost(path(pinned(), Losses.DAYS));
        }
        if (now.state().plain()) {
            Path2D plain = new Path2D.Double();
            plain.moveTo(
                    triangle.x(now.plain().weight(0, 1), now.plain().weight(0, 2)),
                    triangle.y(now.plain().weight(0, 2)));
            for (int day = 1; day <= now.day(); day++) {
                plain.lineTo(
                        triangle.x(now.plain().weight(day, 1), now.plain().weight(day, 2)),
                        triangle.y(now.plain().weight(day, 2)));
            }
            brush.stroke(plain, Tone.BG, Brush.solid(brush.rem(0.3) * strokes));
            brush.stroke(plain, Tone.INK3, Brush.dashes(brush.rem(0.14) * strokes, brush.rem(0.4), brush.rem(0.25)));
        }
        Path2D path = path(now, now.day());
        brush.stroke(path, Tone.BG, Brush.round(brush.rem(0.42) * strokes));
        brush.stroke(path, Tone.INK, Brush.round(brush.rem(0.15) * strokes));
        for (int day = EVERY; day < now.day(); day += EVERY) {
            Categorical there = now.weights(day);
            brush.disc(x(there), y(there), brush.rem(DOT), Tone.BG);
            brush.disc(x(there), y(there), brush.rem(DOT) - 1.2, Tone.INK);
        }
        paintEnds(brush, now);
    }

    private Path2D path(HedgeResult of, int days) {
        Path2D path = new Path2D.Double();
        path.moveTo(x(of.weights(0)), y(of.weights(0)));
        for (int day = 1; day <= days; day++) {
            path.lineTo(x(of.weights(day)), y(of.weights(day)));
        }
        return path;
    }

    private void paintEnds(Brush brush, HedgeResult now) {
        double r = brush.rem(1);
        Plot plot = triangle.plot();
        Categorical first = now.weights(0);
        Categorical last = now.weights(now.day());
        brush.disc(x(first), y(first), RING * r, Tone.BG);
        brush.ring(x(first), y(first), RING * r, Tone.INK, 0.15 * r);
        brush.disc(x(last), y(last), (RING + 0.1) * r, Tone.BG);
        brush.disc(x(last), y(last), RING * r, Tone.INK);
        paintRival(brush, triangle, now.against());
        names.begin(0, plot.top() - r, width(), plot.base() + r);
        names.keepAround(x(first), y(first), 0.7 * r);
        names.keepAround(x(last), y(last), 0.7 * r);
        names.keepAround(x(now.against()), y(now.against()), 0.8 * r);
        names.keepOff(
                (plot.left() + plot.right()) / 2 + r, plot.top() - r, brush.width(nameOf(2), true, r) + r, 1.4 * r);
        names.need(Tone.INK, r, List.of(rich(HedgeWords.DAY_NAME)), Wish.beside(x(last), 0.9 * r, y(last), true));
        names.want(
                look().small(),
                List.of(look().rich("hedge.day.first")),
                Wish.beside(x(first), 0.9 * r, y(first), false));
        names.paint(brush);
    }

    /** The names of the experts, off the ring of the rival: it may be in a corner. */
    static void paintCorners(Brush brush, Triangle triangle, IntFunction<String> name) {
        double r = brush.rem(1);
        Plot plot = triangle.plot();
        double middle = (plot.left() + plot.right()) / 2;
        double under = plot.base() + 1.75 * r;
        brush.text(name.apply(0), plot.left(), under, Tone.INK, true, r, Anchor.START);
        brush.text(name.apply(1), plot.right(), under, Tone.INK, true, r, Anchor.END);
        brush.text(name.apply(2), middle + 1.1 * r, plot.top(), Tone.INK, true, r, Anchor.START);
    }

    /** The ring of the rival, with its letter. */
    static void paintRival(Brush brush, Triangle triangle, Categorical against) {
        double r = brush.rem(1);
        double x = triangle.x(against.probability(1), against.probability(2));
        double y = triangle.y(against.probability(2));
        brush.disc(x, y, 0.66 * r, Tone.BG);
        brush.ring(x, y, 0.66 * r, Tone.INK, 0.16 * r);
        brush.text(RichText.parse(HedgeWords.U), x, y + 0.28 * r, Tone.INK, 0.95 * r, Anchor.MIDDLE);
    }

    // ---- more experts ---------------------------------------------------------------------------------------------

    private void paintBars(Brush brush) {
        double r = brush.rem(1);
        HedgeResult now = result();
        bars.paintLevels(brush);
        double even = bars.y(1.0 / now.experts());
        bars.paintMarks(brush);
        brush.dashed(bars.left(), even, bars.right(), even, Tone.INK3, 1.2, 4, 3);
        int rival = now.expert();
        names.begin(bars.left(), bars.top() - r, width(), height());
        if (rival >= 0) {
            double x = bars.x(rival);
            double y = bars.y(now.weights(now.day()).probability(rival)) - 0.3 * r;
            names.need(Tone.INK, r, List.of(RichText.parse(nameOf(rival))), Wish.above(x, y));
        }
        names.paint(brush);
        brush.label(
                HedgeNumbers.EXPERT.at(now, 0, look()), bars.x(0), bars.base() + 1.35 * r, Tone.AXIS, Anchor.MIDDLE);
        int last = now.experts() - 1;
        brush.label(
                HedgeNumbers.EXPERT.at(now, last, look()),
                bars.x(last),
                bars.base() + 1.35 * r,
                Tone.AXIS,
                Anchor.MIDDLE);
    }
}
