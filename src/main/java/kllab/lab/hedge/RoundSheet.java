package kllab.lab.hedge;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import kllab.core.probability.Categorical;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Lens;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Triangle;
import kllab.figure.plot.Wish;
import kllab.text.RichText;

/**
 * The regret of a day: three KLs between u and the weights before and after the day, as the sides of a triangle, the shortest one in a lens;
 * of more than three experts, as bars.
 */
final class RoundSheet extends SettledSheet<HedgeResult> {
    private static final double TOP = 3.9;
    private static final double TITLE = 0.95;
    private static final double FOOT = 8.4;
    private static final double FOOT_IN_HALL = 2.6;
    private static final double SIDE = 1.2;
    private static final double LINE = 0.2;
    private static final double LENS = 4.6;
    private static final double DOT = 0.36;
    private static final double LARGE_DOT = 0.45;
    private static final double BAR = 2.2;

    /** A day that moves less, as a part of the side, has no lens. */
    private static final double LEAST_MOVE = 1e-4;

    /** One that moves more, as a part of the radius of the lens, needs none. */
    private static final double LARGEST_MOVE = 0.8;

    private final Triangle triangle = new Triangle();
    private final Labels labels = Labels.onPlates();

    Triangle triangle() {
        return triangle;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double foot = (look.presents() ? FOOT_IN_HALL : FOOT) * r;
        double lens = Math.max(0, 2 * radius(r) - (width() - 2 * SIDE * r) / 4);
        triangle.place(SIDE * r + lens, TOP * r, width() - SIDE * r, height() - foot);
        return List.of(triangle.plot().key(), result().state().isTriangle());
    }

    private double radius(double rem) {
        return Math.min(LENS * rem, 0.15 * width());
    }

    @Override
    public void paintFrame(Brush brush) {
        if (result().state().isTriangle()) {
            triangle.paintGround(brush, Tone.SURFACE);
            triangle.paintOutline(brush);
            TrustSheet.paintCorners(brush, triangle, i -> HedgeWords.name(result(), i, look()));
        }
    }

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        brush.title(
                rich(HedgeWords.ROUND_TITLE),
                look().rich("hedge.round.says", look().unitName()),
                0,
                TITLE * r,
                width());
        if (result().state().isTriangle()) {
            paintRound(brush);
        } else {
            paintBars(brush);
        }
        if (!look().presents()) {
            double middle = width() / 2;
            double y = height() - 4.6 * r;
            RichText whole = RichText.parse(HedgeWords.REGRET + say(HedgeWords.ROUND));
            boolean fits = brush.width(whole, r) <= width();
            if (!fits) {
                brush.text(RichText.parse(HedgeWords.REGRET), middle, y - 1.7 * r, Tone.INK, r, Anchor.MIDDLE);
            }
            brush.fitted(fits ? whole : rich(HedgeWords.ROUND), middle, y, width(), Tone.INK, Anchor.MIDDLE);
            brush.fitted(rich(HedgeWords.FIGURES), middle, y + 2 * r, width(), Tone.INK2, Anchor.MIDDLE);
            List<RichText> divided = List.of(rich(HedgeWords.DIVIDED), rich(HedgeWords.DIVIDED_BRIEF));
            brush.text(brush.fitting(divided, width()), middle, y + 3.7 * r, Tone.INK2, r, Anchor.MIDDLE);
        }
    }

    // ---- three experts --------------------------------------------------------------------------------------------

    private Point2D place(Categorical weights) {
        return new Point2D.Double(
                triangle.x(weights.probability(1), weights.probability(2)), triangle.y(weights.probability(2)));
    }

    private void paintRound(Brush brush) {
        HedgeResult now = result();
        Point2D u = place(now.against());
        Point2D from = place(now.weights(now.day() - 1));
        Point2D to = place(now.weights(now.day()));
        paintPath(brush, now);
        Plot plot = triangle.plot();
        double r = brush.rem(1);
        labels.begin(0, plot.top() - r, width(), plot.base() + 1.4 * r);
        paintSides(brush, u, u, from, to);
        double move = from.distance(to);
        if (move > LEAST_MOVE * plot.width() && move < LARGEST_MOVE * radius(r)) {
            paintLens(brush, u, from, to);
        } else if (move > 0) {
            Point2D middle = between(from, to, 0.5);
            labels.need(
                    Tone.KLT,
                    r,
                    List.of(moveName()),
                    Wish.below(middle.getX(), Math.max(from.getY(), to.getY()) + 0.6 * r));
        }
        paintDot(brush, from, DOT, false);
        paintDot(brush, to, DOT, true);
        TrustSheet.paintRival(brush, triangle, now.against());
        nameSides(u, from, to);
        labels.paint(brush);
    }

    private static Point2D between(Point2D from, Point2D to, double share) {
        return new Point2D.Double(
                from.getX() + share * (to.getX() - from.getX()), from.getY() + share * (to.getY() - from.getY()));
    }

    private void paintPath(Brush brush, HedgeResult now) {
        Path2D path = new Path2D.Double();
        for (int day = 0; day <= Losses.DAYS; day++) {
            Point2D there = place(now.weights(day));
            if (day == 0) {
                path.moveTo(there.getX(), there.getY());
            } else {
                path.lineTo(there.getX(), there.getY());
            }
        }
        brush.stroke(path, Tone.TRACK, Brush.round(brush.rem(0.13)));
    }

    /** The sides between u, which may be cut off at two ends, and the weights before and after the day. */
    private static void paintSides(Brush brush, Point2D first, Point2D second, Point2D from, Point2D to) {
        Path2D area = new Path2D.Double(new Line2D.Double(first, from));
        area.append(new Line2D.Double(to, second), true);
        brush.fill(area, Tone.KLSOFT);
        double line = brush.rem(LINE) * brush.look().strokes();
        brush.stroke(new Line2D.Double(first, from), Tone.KL, line);
        brush.stroke(new Line2D.Double(second, to), Tone.KL, Brush.dashes(line, brush.rem(0.55), brush.rem(0.3)));
        brush.stroke(new Line2D.Double(from, to), Tone.KL, line);
    }

    private static void paintDot(Brush brush, Point2D at, double radius, boolean full) {
        double r = brush.rem(radius);
        brush.disc(at.getX(), at.getY(), r, full ? Tone.INK : Tone.BG);
        brush.ring(at.getX(), at.getY(), r, Tone.INK, brush.rem(0.14));
    }

    /** The two long sides are named on one side each, at some place along them. */
    private void nameSides(Point2D u, Point2D from, Point2D to) {
        boolean right = from.getX() >= to.getX();
        nameSide(HedgeWords.BEFORE, 0, u, from, right);
        nameSide(HedgeWords.AFTER, 1, u, to, !right);
    }

    private void nameSide(String weights, int side, Point2D u, Point2D end, boolean right) {
        double off = 0.6 * look().rem();
        Wish[] wishes = new Wish[5];
        for (int i = 0; i < wishes.length; i++) {
            Point2D there = between(u, end, 0.72 - 0.12 * i);
            wishes[i] =
                    right ? Wish.right(there.getX() + off, there.getY()) : Wish.left(there.getX() - off, there.getY());
        }
        labels.need(
                Tone.KLT,
                look().rem(),
                List.of(RichText.parse(HedgeWords.kl(HedgeWords.U, weights)), digits(side)),
                wishes);
    }

    private RichText digits(int side) {
        return RichText.parse("<b>" + HedgeNumbers.SIDE.at(result(), side, look()) + "</b>");
    }

    /** The short side, enlarged in the upper corner at the left. */
    private void paintLens(Brush brush, Point2D u, Point2D from, Point2D to) {
        double r = brush.rem(1);
        double radius = radius(r);
        double move = from.distance(to);
        Point2D middle = between(from, to, 0.5);
        Point2D centre = new Point2D.Double(radius + 0.1 * r, triangle.plot().top() + radius);
        double around = Math.min(radius, Math.max(0.7 * r, 0.85 * move));
        Lens lens = new Lens(middle, around, centre, radius, 0.95 * radius / move);
        lens.paint(
                brush,
                inside -> paintSides(inside, lens.towards(from, u), lens.towards(to, u), lens.at(from), lens.at(to)));
        paintEnd(brush, HedgeWords.BEFORE, lens.at(from), lens.at(to), false);
        paintEnd(brush, HedgeWords.AFTER, lens.at(to), lens.at(from), true);
        labels.keepOff(0, centre.getY() - radius, 2 * radius + 0.2 * r, 2 * radius);
        labels.need(
                Tone.KLT,
                r,
                List.of(moveName()),
                Wish.below(centre.getX(), centre.getY() + radius + 0.3 * r),
                Wish.above(centre.getX(), centre.getY() - radius - 0.3 * r));
    }

    private RichText moveName() {
        return RichText.parse("<k>" + HedgeWords.kl(HedgeWords.BEFORE, HedgeWords.AFTER) + "</k>\u2002<kl>"
                + HedgeNumbers.SIDE.at(result(), 2, look()) + "</kl>");
    }

    /** The name is below an end of the enlarged side, or above it where the other end is below. */
    private static void paintEnd(Brush brush, String name, Point2D end, Point2D other, boolean full) {
        paintDot(brush, end, LARGE_DOT, full);
        boolean steep = other.getY() - end.getY() > Math.abs(other.getX() - end.getX());
        double base = end.getY() + brush.rem(steep ? -0.75 : 1.35);
        brush.text(RichText.parse(name), end.getX(), base, Tone.INK, brush.rem(1), Anchor.MIDDLE);
    }

    // ---- more experts ---------------------------------------------------------------------------------------------

    /** The three KLs as lengths on one scale. */
    private void paintBars(Brush brush) {
        double r = brush.rem(1);
        HedgeResult now = result();
        String[] from = {HedgeWords.U, HedgeWords.U, HedgeWords.BEFORE};
        String[] to = {HedgeWords.BEFORE, HedgeWords.AFTER, HedgeWords.AFTER};
        double[] nats = {
            now.account().kl(now.day() - 1),
            now.account().kl(now.day()),
            now.account().move(now.day())
        };
        double most = Math.max(nats[0], Math.max(nats[1], nats[2]));
        double room = Math.max(r, width() - 8 * r);
        for (int i = 0; i < nats.length; i++) {
            double y = (TOP + 4.6 * i) * r;
            double length = most > 0 ? room * nats[i] / most : 0;
            brush.text(
                    RichText.parse("<k>" + HedgeWords.kl(from[i], to[i]) + "</k>"),
                    0,
                    y + r,
                    Tone.KLT,
                    r,
                    Anchor.START);
            double top = y + 1.6 * r;
            if (i == 1) {
                brush.dotted(0, top, length, BAR * r, Tone.KL);
            } else {
                brush.fill(0, top, length, BAR * r, i == 0 ? Tone.KL : Tone.KLSOFT);
            }
            brush.outline(0, top, length, BAR * r, Tone.KL, 0.1 * r);
            brush.text(digits(i), length + 0.6 * r, top + 1.45 * r, Tone.KLT, r, Anchor.START);
        }
    }
}
