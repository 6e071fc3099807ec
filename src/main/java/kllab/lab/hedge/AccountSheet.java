package kllab.lab.hedge;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.core.learning.RegretAccount;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Points;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.figure.plot.Wish;

/** The regret as an account: each day credit spent or won back and the price of moving, and all up to each day, below its bounds. */
final class AccountSheet extends SettledSheet<HedgeResult> {
    private static final double LEFT = 3;
    private static final double TOTALS = 10.6;
    private static final double NARROW_TOTALS = 7.6;
    private static final double NARROW = 42;
    private static final double BETWEEN = 3;
    private static final double FOOT = 2;
    private static final double UPPER = 0.3;
    private static final double BAR = 0.68;
    private static final double OVER = 1.06;

    /** A piece of the totals has room for its number. */
    private static final double ROOM = 1.3;

    private final LossStrip strip = new LossStrip();
    private final Plot each =
            new Plot(Scale.across().show(0, Losses.DAYS), Scale.up().signed());
    private final Plot all = new Plot(Scale.across().show(0, Losses.DAYS), Scale.up());
    private final Series edge = all.add(Curve.of(Tone.KL, 0.09));
    private final Series pinned = all.add(Curve.ghost());
    private final Series regret = all.add(Curve.of(Tone.INK, 0.2));
    private final Series creditBound = all.add(Curve.of(Tone.KL, 0.1).dashed(0.42, 0.26));
    private final Series bound = all.add(Curve.of(Tone.INK2, 0.13).dashed(0.5, 0.25));
    private final Series now = all.add(Points.discs(Tone.INK, 0.36));
    private final Labels labels = new Labels();
    private double width;

    /** Whether bars are too narrow for dots: then they are hollow. */
    private boolean narrow;

    LossStrip strip() {
        return strip;
    }

    Plot plot() {
        return each;
    }

    /** Where a day is pointed at. */
    Box days() {
        return new Box(each.left(), each.top(), each.width(), all.base() - each.top());
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        width = (width() < NARROW * r ? NARROW_TOTALS : TOTALS) * r;
        double right = width() - width;
        double room = Math.max(2 * r, height() - (LossStrip.HIGH + 2 * BETWEEN + FOOT) * r);
        double top = (LossStrip.HIGH + BETWEEN) * r;
        strip.place(LEFT * r, right, look);
        each.place(LEFT * r, top, right, top + UPPER * room);
        all.place(LEFT * r, top + UPPER * room + BETWEEN * r, right, height() - FOOT * r);
        narrow = BAR * (each.x(1) - each.x(0)) < 0.4 * r;
        showScales(settled(), r);
        show(result());
        return List.of(each.key(), all.key());
    }

    private void showScales(HedgeResult of, double r) {
        double[] day = {0, 0.1};
        double[] sum = {0, 0.5};
        for (int t = 1; t <= Losses.DAYS; t++) {
            day[0] = Math.min(day[0], of.account().credit(t));
            day[1] = Math.max(
                    day[1], Math.max(of.account().credit(t), 0) + of.account().price(t));
            sum[0] = Math.min(
                    sum[0], Math.min(of.account().credits(t), of.account().regret(t)));
            sum[1] = Math.max(
                    sum[1], Math.max(of.account().credits(t), of.account().regret(t)));
        }
        double most = of.isBounded() ? of.account().bound(Losses.DAYS) : 0;
        each.up().show(OVER * day[0], OVER * day[1]).apart(2 * r, each.height());
        all.up().show(OVER * sum[0], OVER * Math.max(most, sum[1])).apart(2.2 * r, all.height());
        all.across().every(10);
    }

    private void show(HedgeResult of) {
        int points = Losses.DAYS + 1;
        edge.show(points, i -> i, of.account()::credits);
        regret.show(points, i -> i, of.account()::regret);
        now.point(of.day(), of.account().regret(of.day()));
        creditBound.clear();
        bound.clear();
        if (of.isBounded()) {
            creditBound.show(2, i -> i * Losses.DAYS, i -> of.account().creditBound());
            bound.show(2, i -> i * Losses.DAYS, i -> of.account().bound(i * Losses.DAYS));
        }
        HedgeResult was = pinned();
        pinned.clear();
        if (was != null) {
            pinned.show(points, i -> i, was.account()::regret);
        }
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        HedgeResult result = result();
        for (Plot plot : List.of(each, all)) {
            plot.paintBand(brush, result.day() - 1, result.day(), 0);
        }
        Box box = strip.box();
        brush.fill(
                each.x(result.day() - 1), box.y() - 0.3 * r, each.x(1) - each.x(0), box.height() + 0.3 * r, Tone.BAND);
        strip.paint(brush, result, width(), false);
        each.paintLevels(brush);
        all.paintLevels(brush);
        paintTitles(brush);
        paintEach(brush, result);
        paintAll(brush, result);
        paintLabels(brush, result);
        paintTotals(brush, result);
    }

    private void paintTitles(Brush brush) {
        double r = brush.rem(1);
        double base = each.top() - 0.9 * r;
        double x = each.left()
                + brush.text(look().rich("hedge.each"), each.left(), base, Tone.INK, r, Anchor.START)
                + 1.2 * r;
        String[] names = {"hedge.legend.credit", "hedge.legend.back", "hedge.legend.price"};
        for (int i = 0; i < names.length; i++) {
            double wide = 1.4 * r + brush.width(look().rich(names[i]), r);
            if (x + wide > width()) {
                break;
            }
            paintPiece(brush, i, x, base - 0.85 * r, r, r);
            brush.text(look().rich(names[i]), x + 1.4 * r, base, Tone.INK2, r, Anchor.START);
            x += wide + 1.1 * r;
        }
        brush.title(
                look().rich("hedge.sofar"),
                rich(HedgeWords.SO_FAR_SAYS),
                all.left(),
                all.top() - 0.9 * r,
                width() - all.left());
    }

    /** Credit is solid, what is won back is dotted, the price is pale. */
    private void paintPiece(Brush brush, int kind, double x, double y, double w, double h) {
        if (kind == 1 && !narrow) {
            brush.dotted(x, y, w, h, Tone.KL);
            return;
        }
        brush.fill(x, y, w, h, kind == 0 ? Tone.KL : kind == 1 ? Tone.BG : Tone.KLSOFT);
        if (kind > 0 && h > 0) {
            brush.outline(x, y, w, h, Tone.KL, Math.min(Math.max(1.2, brush.rem(0.09)), h / 2));
        }
    }

    private void paintEach(Brush brush, HedgeResult result) {
        double wide = BAR * (each.x(1) - each.x(0));
        double zero = each.y(0);
        for (int day = 1; day <= Losses.DAYS; day++) {
            double x = each.x(day - 0.5) - wide / 2;
            double credit = result.account().credit(day);
            double end = each.yInside(credit);
            double base = Math.min(zero, end);
            paintPiece(brush, credit < 0 ? 1 : 0, x, base, wide, Math.abs(end - zero));
            double top = each.yInside(Math.max(0, credit) + result.account().price(day));
            paintPiece(brush, 2, x, top, wide, Math.min(zero, credit < 0 ? zero : end) - top);
        }
    }

    /** Credit below zero has been won back: it is dotted. */
    private void paintAll(Brush brush, HedgeResult result) {
        double zero = all.yInside(0);
        RegretAccount account = result.account();
        brush.fill(between(account::credits, account::regret), Tone.KLSOFT);
        Shape credits = between(account::credits, day -> 0);
        Shape clip = brush.graphics().getClip();
        brush.graphics().clip(credits);
        brush.fill(all.left(), all.top(), all.width(), zero - all.top(), Tone.KL);
        brush.dotted(all.left(), zero, all.width(), all.base() - zero, Tone.KL);
        brush.graphics().setClip(clip);
        brush.line(all.left(), zero, all.right(), zero, Tone.AXIS, 1.4);
        all.paintMarks(brush);
        all.paintAcross(brush);
        double base = all.base() + brush.rem(1.35);
        brush.label(look().say("hedge.axis"), all.left() - brush.rem(0.9), base, Tone.AXIS, Anchor.END);
    }

    /** The area between two sums of all days. */
    private Shape between(Series.Source one, Series.Source other) {
        int points = Losses.DAYS + 1;
        double[] corners = new double[4 * points];
        for (int day = 0; day < points; day++) {
            int back = corners.length - 2 * day - 2;
            corners[2 * day] = all.x(day);
            corners[2 * day + 1] = all.yInside(one.value(day));
            corners[back] = all.x(day);
            corners[back + 1] = all.yInside(other.value(day));
        }
        return Brush.polygon(corners);
    }

    private void paintLabels(Brush brush, HedgeResult result) {
        double r = brush.rem(1);
        double small = look().small();
        labels.begin(all.left(), all.top(), all.right(), all.base());
        labels.avoid(all, regret, bound, creditBound);
        if (result.isBounded()) {
            double y = all.y(result.account().creditBound());
            labels.want(
                    Tone.KLT,
                    small,
                    List.of(rich(HedgeWords.CREDIT_BOUND)),
                    new Wish(all.x(2), y - 0.3 * r, Anchor.START, 1),
                    new Wish(all.x(2), y + 0.3 * r, Anchor.START, 0));
            labels.want(
                    small,
                    List.of(rich(HedgeWords.BOUND)),
                    Wish.along(all, t -> result.account().bound((int) t), -0.4 * r, Anchor.END, 40, 50, 30));
        } else {
            labels.want(
                    small,
                    List.of(rich(HedgeWords.UNBOUNDED)),
                    Wish.right(all.left() + r, all.top() + 0.6 * r),
                    Wish.right(all.left() + r, all.base() - r));
        }
        labels.paint(brush);
    }

    // ---- the totals -----------------------------------------------------------------------------------------------

    /** What was paid beside what is paid at most; above them the chosen day in figures. */
    private void paintTotals(Brush brush, HedgeResult result) {
        double r = brush.rem(1);
        double x = all.right();
        brush.totalRule(x + 0.4 * r, each.top() - 0.6 * r, all.base());
        brush.line(x + 0.8 * r, all.yInside(0), width(), all.yInside(0), Tone.AXIS, 1.4);
        double bar = 0.34 * width;
        double paid = x + 1.1 * r;
        double most = paid + bar + 0.06 * width;
        double spent = all.yInside(result.account().credits(Losses.DAYS));
        double regretAt = all.yInside(result.account().regret(Losses.DAYS));
        double zero = all.yInside(0);
        paintPiece(brush, spent > zero ? 1 : 0, paid, Math.min(spent, zero), bar, Math.abs(zero - spent));
        double foot = spent > zero ? zero : spent;
        double top = spent > zero ? zero - (spent - regretAt) : regretAt;
        paintPiece(brush, 2, paid, top, bar, foot - top);
        write(
                brush,
                HedgeNumbers.SPENT,
                paid + bar / 2,
                (spent + zero) / 2,
                Math.abs(zero - spent),
                spent > zero ? Tone.KLT : Tone.ONK);
        write(brush, HedgeNumbers.MOVED, paid + bar / 2, (top + foot) / 2, foot - top, Tone.KLT);
        brush.text(
                say(HedgeNumbers.PAID),
                paid + bar / 2,
                Math.min(top, foot) - 0.4 * r,
                Tone.INK,
                true,
                r,
                Anchor.MIDDLE);
        double under = Math.max(zero, spent) + 1.25 * r;
        brush.fitted(look().say("hedge.paid.name"), paid + bar / 2, under, bar, Tone.KLT, true, Anchor.MIDDLE);
        if (result.isBounded()) {
            double ceiling = all.yInside(result.account().bound(Losses.DAYS));
            double part = all.yInside(result.account().creditBound());
            brush.stroke(
                    new Rectangle2D.Double(most, ceiling, bar, zero - ceiling), Tone.KL, Brush.dashes(0.1 * r, 5, 4));
            brush.dashed(most, part, most + bar, part, Tone.KL, 0.1 * r, 5, 4);
            write(brush, HedgeNumbers.SPENT_BOUND, most + bar / 2, (part + zero) / 2, zero - part, Tone.KLT);
            write(brush, HedgeNumbers.MOVED_BOUND, most + bar / 2, (part + ceiling) / 2, part - ceiling, Tone.KLT);
            brush.text(
                    say(HedgeNumbers.PAID_BOUND),
                    most + bar / 2,
                    ceiling - 0.4 * r,
                    Tone.INK2,
                    false,
                    r,
                    Anchor.MIDDLE);
            brush.fitted(look().say("hedge.most.name"), most + bar / 2, under, bar, Tone.INK2, false, Anchor.MIDDLE);
        }
        paintDayInFigures(brush, x + r);
    }

    private void write(Brush brush, Quantity<HedgeResult> what, double x, double middle, double high, Tone tone) {
        if (high > brush.rem(ROOM)) {
            brush.text(say(what), x, middle + brush.rem(0.36), tone, true, brush.rem(1), Anchor.MIDDLE);
        }
    }

    private void paintDayInFigures(Brush brush, double x) {
        double r = brush.rem(1);
        double line = Math.min(1.4 * r, each.height() / 4);
        if (line < r) {
            return;
        }
        brush.fitted(rich(HedgeWords.DAY_NAME), x, each.top() + 0.4 * r, width() - x, Tone.INK2, Anchor.START);
        for (int i = 0; i < HedgeWords.DAY_PARTS.size(); i++) {
            brush.fitted(
                    rich(HedgeWords.DAY_PARTS.get(i)),
                    x,
                    each.top() + 0.4 * r + (i + 1) * line,
                    width() - x,
                    Tone.INK2,
                    Anchor.START);
        }
    }
}
