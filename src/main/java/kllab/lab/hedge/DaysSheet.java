package kllab.lab.hedge;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Band;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Points;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.figure.plot.Wish;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** All days: the losses, the regret below its bound, and KL(u‖w), which need not fall every day. */
final class DaysSheet extends SettledSheet<HedgeResult> {
    private static final double LEFT = 3;
    private static final double RIGHT = 3.6;
    private static final double NARROW_RIGHT = 0.7;
    private static final double NARROW = 40;
    private static final double BETWEEN = 3;
    private static final double FOOT = 2;
    private static final double UPPER = 0.52;
    private static final double OVER = 1.1;

    private final LossStrip strip = new LossStrip();
    private final Plot regret = chart();
    private final Plot kl = chart();
    private final Series bound = regret.add(Curve.of(Tone.INK2, 0.12).dashed(0.5, 0.25));
    private final Series pinnedRegret = regret.add(Curve.ghost());
    private final Series plain = regret.add(Curve.of(Tone.INK3, 0.14).dashed(0.25, 0.25));
    private final Series curve = regret.add(Curve.of(Tone.INK, 0.2));
    private final Series now = regret.add(Points.discs(Tone.INK, 0.36));
    private final Series area = kl.add(Band.of(Tone.KLSOFT));
    private final Series pinnedKl = kl.add(Curve.ghost());
    private final Series doubt = kl.add(Curve.of(Tone.KL, 0.2));
    private final Series nowKl = kl.add(Points.discs(Tone.KL, 0.36));
    private final Labels labels = new Labels();

    private static Plot chart() {
        return new Plot(Scale.across().show(0, Losses.DAYS), Scale.up());
    }

    LossStrip strip() {
        return strip;
    }

    Plot plot() {
        return regret;
    }

    /** Where a day is pointed at. */
    Box days() {
        return new Box(regret.left(), regret.top(), regret.width(), kl.base() - regret.top());
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double right = width() - (width() < NARROW * r ? NARROW_RIGHT : RIGHT) * r;
        double room = Math.max(2 * r, height() - (LossStrip.HIGH + 2 * BETWEEN + FOOT) * r);
        double middle = (LossStrip.HIGH + BETWEEN) * r + UPPER * room;
        strip.place(LEFT * r, right, look);
        regret.place(LEFT * r, (LossStrip.HIGH + BETWEEN) * r, right, middle);
        kl.place(LEFT * r, middle + BETWEEN * r, right, height() - FOOT * r);
        HedgeResult scale = settled();
        double[] ends = ends(scale);
        regret.up().show(ends[0], ends[1]).apart(2.2 * r, regret.height());
        double most = 0;
        for (int day = 0; day <= Losses.DAYS; day++) {
            most = Math.max(most, scale.account().kl(day));
        }
        kl.up().in(look.shown(1)).show(0, Math.max(0.1, OVER * most)).apart(2.2 * r, kl.height());
        kl.across().every(10);
        show(result(), pinned());
        return List.of(regret.key(), kl.key());
    }

    /** What is cut is the bound where it is far above all else. */
    private static double[] ends(HedgeResult of) {
        double least = 0;
        double most = 0.5;
        for (int day = 0; day <= Losses.DAYS; day++) {
            double plainRegret = of.state().plain() ? of.plainRegret(day) : 0;
            least = Math.min(least, Math.min(of.account().regret(day), plainRegret));
            most = Math.max(most, Math.max(of.account().regret(day), plainRegret));
        }
        double bound = of.isBounded() ? of.account().bound(Losses.DAYS) : 0;
        return new double[] {OVER * least, OVER * Math.max(most, Math.min(bound, 4 * most))};
    }

    private void show(HedgeResult of, @Nullable HedgeResult was) {
        int points = Losses.DAYS + 1;
        curve.show(points, i -> i, of.account()::regret);
        area.show(points, i -> i, of.account()::kl);
        doubt.show(points, i -> i, of.account()::kl);
        now.point(of.day(), of.account().regret(of.day()));
        nowKl.point(of.day(), of.account().kl(of.day()));
        plain.clear();
        bound.clear();
        pinnedRegret.clear();
        pinnedKl.clear();
        if (of.state().plain()) {
            plain.show(points, i -> i, of::plainRegret);
        }
        if (of.isBounded()) {
            bound.show(points, i -> i, i -> of.account().bound(i));
        }
        if (was != null) {
            pinnedRegret.show(points, i -> i, was.account()::regret);
            pinnedKl.show(points, i -> i, was.account()::kl);
        }
    }

    @Override
    public void paintFrame(Brush brush) {
        regret.paintLevels(brush);
        kl.paintLevels(brush);
    }

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        HedgeResult result = result();
        strip.paint(brush, result, width(), true);
        brush.title(
                look().rich("hedge.regret.title"),
                rich(HedgeWords.AGAINST),
                LEFT * r,
                regret.top() - 0.9 * r,
                width() - LEFT * r);
        RichText name = RichText.parse("<k>" + HedgeWords.kl(HedgeWords.U, "<v>w</v><sub><v>t</v></sub>") + "</k>");
        brush.title(name, look().rich("hedge.kl.says"), LEFT * r, kl.top() - 0.9 * r, width() - LEFT * r);
        double x = regret.x(result.day());
        brush.line(x, strip.box().y() - 0.3 * r, x, strip.box().bottom(), Tone.INK, 0.1 * r);
        brush.line(x, regret.top(), x, regret.base(), Tone.INK, 0.1 * r);
        brush.line(x, kl.top(), x, kl.base(), Tone.INK, 0.1 * r);
        regret.paintMarks(brush);
        kl.paintMarks(brush);
        kl.paintAcross(brush);
        brush.label(look().say("hedge.axis"), kl.left() - 0.9 * r, kl.base() + 1.35 * r, Tone.AXIS, Anchor.END);
        paintLabels(brush, result, x);
    }

    private void paintLabels(Brush brush, HedgeResult result, double x) {
        double r = brush.rem(1);
        double small = look().small();
        labels.begin(regret.left(), regret.top() - 0.6 * r, width(), regret.base());
        labels.avoid(regret, curve, plain, bound);
        double y = regret.yInside(result.account().regret(result.day()));
        labels.need(
                Tone.INK,
                r,
                RichText.lines("<b>" + say(HedgeNumbers.SO_FAR) + "</b>"),
                Wish.beside(x, 0.8 * r, y, true));
        if (result.isBounded()) {
            Wish[] along =
                    Wish.along(regret, i -> result.account().bound((int) i), -0.4 * r, Anchor.END, 36, 26, 46, 58);
            labels.want(small, List.of(rich(HedgeWords.BOUND)), along);
        } else {
            labels.want(
                    small, List.of(rich(HedgeWords.UNBOUNDED)), Wish.right(regret.left() + r, regret.top() + 0.5 * r));
        }
        if (result.state().plain()) {
            Wish[] along =
                    Wish.along(regret, i -> result.plainRegret((int) i), -0.4 * r, Anchor.MIDDLE, 40, 30, 48, 20);
            labels.want(small, List.of(rich(HedgeWords.PLAIN_SAYS)), along);
        }
        labels.paint(brush);
        labels.begin(kl.left(), kl.top() - 0.6 * r, width(), kl.base());
        labels.avoid(kl, doubt);
        double height = kl.yInside(result.account().kl(result.day()));
        labels.need(
                Tone.KLT,
                r,
                RichText.lines("<b>" + say(HedgeNumbers.KL) + "</b>"),
                Wish.beside(x, 0.8 * r, height, true));
        labels.paint(brush);
    }
}
