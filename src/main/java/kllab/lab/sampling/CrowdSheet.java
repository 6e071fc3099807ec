package kllab.lab.sampling;

import java.awt.geom.Path2D;
import kllab.core.sampling.LearnerCrowd;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A crowd of learners, each adding up the log p/q of its own draws until the odds are 100 to 1; and the number of
 * decided learners after n draws. The mean slope of the paths is KL, so they decide after about ln 100/KL draws.
 */
final class CrowdSheet extends SettledSheet<SamplingResult> {
    private static final double LEFT = 4.2;
    private static final double RIGHT = 9.5;
    private static final double TOP = 3.6;
    private static final double BETWEEN = 4;
    private static final double FOOT = 2.6;
    private static final double UPPER = 0.62;
    private static final int WALKS = 36;
    private static final int POINTS = 300;
    private static final double OVER = 3.2;
    private static final double HEADROOM = 1.08;
    private static final int SHORTEST = 10;

    private final Plot walks = new Plot(Scale.across(), Scale.up());
    private final Plot shares = new Plot(Scale.across(), Scale.up());
    private @Nullable LearnerCrowd walked;
    private double[][] ways = {};
    private int last = SHORTEST;

    @Override
    protected Object settle(Look look) {
        result().crowd().ifPresent(this::follow);
        settleCharts(look.rem(), width(), height());
        return look;
    }

    /** Walks their ways again, if these are others or go farther. */
    private void follow(LearnerCrowd crowd) {
        int end = settled().crowd().map(before -> last(settled(), before)).orElseGet(() -> last(result(), crowd));
        if (crowd != walked || end != last) {
            walked = crowd;
            last = end;
            ways = ways(crowd);
        }
    }

    private void settleCharts(double r, double w, double h) {
        double right = Math.max(LEFT * r + r, w - RIGHT * r);
        double room = Math.max(2 * r, h - (TOP + BETWEEN + FOOT) * r);
        double bar = walked == null ? 1 : HEADROOM * (walked.bar() + overshoot(walked));
        double middle = TOP * r + UPPER * room;
        walks.place(LEFT * r, TOP * r, right, middle);
        walks.across().show(0, last);
        walks.up().show(-bar, bar);
        double size = walked == null ? 1 : walked.size();
        shares.place(LEFT * r, middle + BETWEEN * r, right, h - FOOT * r);
        shares.across().show(0, last).full().apart(6 * look().rem(), shares.width());
        shares.up().show(0, size).apart(1.6 * r, shares.height());
    }

    /** The displayed overshoot of a single draw beyond the threshold; more is cut off. */
    private double overshoot(LearnerCrowd crowd) {
        double most = 0;
        for (int i = 0; i < result().pair().size(); i++) {
            double step = Math.abs(result().pair().logRatio(i));
            most = Math.max(most, Double.isFinite(step) && result().pair().p().isPossible(i) ? step : 0);
        }
        return Math.clamp(most, 0.2 * crowd.bar(), 0.6 * crowd.bar());
    }

    /** A round number of draws after which almost all have stopped. */
    private static int last(SamplingResult result, LearnerCrowd crowd) {
        double draws = result.isInfinite() ? 1.5 * OVER / result.impossible() : OVER * crowd.expectedDraws();
        return (int) Math.max(SHORTEST, Scale.roundStep(Math.clamp(draws, 1, LearnerCrowd.MOST_DRAWS)));
    }

    /** The log odds of the first learners at the points of the chart. */
    private double[][] ways(LearnerCrowd crowd) {
        double[][] all = new double[WALKS][points() + 1];
        for (int learner = 0; learner < WALKS; learner++) {
            LearnerCrowd.Evidence evidence = crowd.evidence(learner);
            double sum = 0;
            int n = 0;
            for (int point = 1; point <= points() && n < stop(crowd, learner); point++) {
                for (; n < Math.min(draws(point), stop(crowd, learner)); n++) {
                    sum = evidence.next();
                }
                all[learner][point] = sum;
            }
        }
        return all;
    }

    /** After how many draws a learner has stopped, if it has. */
    private static int stop(LearnerCrowd crowd, int learner) {
        return crowd.stopOf(learner) == 0 ? Integer.MAX_VALUE : crowd.stopOf(learner);
    }

    private int points() {
        return Math.min(POINTS, last);
    }

    private int draws(int point) {
        return (int) Math.round((double) point * last / points());
    }

    @Override
    public void paintData(Brush brush) {
        SamplingResult result = result();
        if (walked == null) {
            return;
        }
        paintTitles(brush);
        paintBars(brush);
        int now = Math.min(result.draws(), last);
        for (int learner = WALKS - 1; learner >= 0; learner--) {
            paintWay(brush, walked, learner, now);
        }
        paintSlope(brush, result, walked);
        paintShares(brush, walked, now);
        paintAxis(brush);
        paintExpected(brush, walked);
        paintNow(brush, result);
    }

    private void paintTitles(Brush brush) {
        double r = brush.rem(1);
        brush.text(look().rich("sampling.crowd.ways", look().log()), 0, r, Tone.INK, r, Anchor.START);
        brush.text(rich(SamplingWords.ofKind("crowd.shares")), 0, shares.top() - 1.2 * r, Tone.INK, r, Anchor.START);
    }

    /** The thresholds of the log odds, for and against. */
    private void paintBars(Brush brush) {
        double r = brush.rem(1);
        Look look = brush.look();
        double bar = walked == null ? 1 : walked.bar();
        brush.fill(walks.left(), walks.yInside(0), walks.width(), walks.base() - walks.yInside(0), Tone.BAND);
        brush.line(walks.left(), walks.yInside(0), walks.right(), walks.yInside(0), Tone.AXIS, 1.4);
        brush.label("0", walks.left() - 0.5 * r, walks.yInside(0) + 0.32 * r, Tone.AXIS, Anchor.END);
        for (int side = 1; side >= -1; side -= 2) {
            double y = walks.yInside(side * bar);
            brush.line(walks.left(), y, walks.right(), y, Tone.INK, Math.max(1, 0.1 * r));
            String label = (side > 0 ? "+" : "\u2212") + say(SamplingNumbers.BAR);
            brush.text(label, walks.left() - 0.5 * r, y + 0.32 * r, Tone.INK2, true, look.small(), Anchor.END);
            String said = look.words().get(side > 0 ? "sampling.crowd.truth" : "sampling.crowd.misled");
            brush.label(said, walks.right() + 0.6 * r, y + 0.32 * r, Tone.INK2, Anchor.START);
        }
    }

    /** A learner's log odds up to its stop or the current draw; the first learner has the draws of the other pages. */
    private void paintWay(Brush brush, LearnerCrowd crowd, int learner, int now) {
        int stop = stop(crowd, learner);
        Path2D.Double line = new Path2D.Double();
        line.moveTo(walks.x(0), walks.yInside(0));
        double x = walks.x(0);
        double y = walks.yInside(0);
        for (int point = 1; point <= points() && draws(point - 1) < Math.min(stop, now); point++) {
            x = walks.x(Math.min(draws(point), Math.min(stop, now)));
            y = walks.yInside(ways[learner][point]);
            line.lineTo(x, y);
        }
        boolean first = learner == 0;
        double strokes = brush.look().strokes();
        double wide = (first ? brush.rem(0.16) : Math.max(1, brush.rem(0.06))) * strokes;
        brush.stroke(line, first ? Tone.INK : Tone.CTL, Brush.round(wide));
        if (stop <= now) {
            brush.disc(
                    x, y, brush.rem(first ? 0.34 : 0.22), crowd.isMisled(learner) ? Tone.Q : first ? Tone.INK : Tone.R);
        }
    }

    private void paintSlope(Brush brush, SamplingResult result, LearnerCrowd crowd) {
        double end = Math.min(last, crowd.expectedDraws());
        if (end > 0 && result.kl() > 0) {
            brush.level(walks.x(0), walks.yInside(0), walks.x(end), walks.yInside(end * result.kl()), Tone.KL, 0.14);
        }
    }

    /** The dark red line through both charts: the approximate number of draws needed. */
    private void paintExpected(Brush brush, LearnerCrowd crowd) {
        double r = brush.rem(1);
        double expected = crowd.expectedDraws();
        if (expected > last || expected == 0) {
            return;
        }
        double x = walks.x(expected);
        double bar = walks.yInside(crowd.bar());
        brush.dashed(x, walks.top() - 0.2 * r, x, shares.top() - 2.4 * r, Tone.KL, 0.1 * r, 0.3 * r, 0.25 * r);
        brush.dashed(x, shares.top() - 0.7 * r, x, shares.base(), Tone.KL, 0.1 * r, 0.3 * r, 0.25 * r);
        brush.disc(x, bar, 0.34 * r, Tone.KL);
        RichText text = look().rich("sampling.crowd.at", say(SamplingNumbers.EXPECTED), say(SamplingWords.ODDS));
        double width = brush.width(text, r);
        double left = Math.min(x - 0.3 * r, walks.right() - width);
        brush.text(text, left, walks.top() - 0.5 * r, Tone.KLT, r, Anchor.START);
    }

    private void paintShares(Brush brush, LearnerCrowd crowd, int now) {
        shares.paintLevels(brush);
        Path2D.Double line = new Path2D.Double();
        line.moveTo(shares.left(), shares.base());
        for (int point = 1; point <= points() && draws(point - 1) < now; point++) {
            int n = Math.min(now, draws(point));
            line.lineTo(shares.x(n), line.getCurrentPoint().getY());
            line.lineTo(shares.x(n), shares.yInside(crowd.convinced(n)));
        }
        Path2D.Double area = new Path2D.Double(line);
        area.lineTo(shares.x(now), shares.base());
        area.closePath();
        brush.tint(area, Tone.R, 0.16);
        brush.stroke(line, Tone.INK, brush.rem(0.16) * brush.look().strokes());
        paintCounts(brush, crowd);
    }

    private void paintCounts(Brush brush, LearnerCrowd crowd) {
        double r = brush.rem(1);
        boolean misled = crowd.misled(result().draws()) > 0;
        int convinced = crowd.convinced(result().draws());
        double x = shares.right() + 0.6 * r;
        double y = Math.clamp(shares.yInside(convinced) + 0.35 * r, shares.top() + 0.8 * r, shares.base() - 2.6 * r);
        double small = brush.look().small();
        String decided = look().say("sampling.crowd.convinced", say(SamplingNumbers.CONVINCED));
        String wrong = look().say("sampling.crowd.wrong", say(SamplingNumbers.MISLED));
        String open = look().say("sampling.crowd.open", say(SamplingNumbers.OPEN));
        brush.text(decided, x, y, Tone.INK, true, r, Anchor.START);
        brush.text(wrong, x, y + 1.35 * r, misled ? Tone.QT : Tone.INK2, misled, small, Anchor.START);
        brush.label(open, x, y + 2.55 * r, Tone.INK2, Anchor.START);
    }

    private void paintAxis(Brush brush) {
        double r = brush.rem(1);
        shares.paintAcross(brush);
        String name = say(SamplingWords.ofKind("axis"));
        brush.label(name, shares.left() - 0.9 * r, shares.base() + 1.35 * r, Tone.AXIS, Anchor.END);
    }

    /** The current number of draws of the crowd, while it is within the chart. */
    private void paintNow(Brush brush, SamplingResult result) {
        if (result.draws() > 0 && result.draws() < last) {
            double x = walks.x(result.draws());
            brush.line(x, walks.top(), x, walks.base(), Tone.INK3, 1);
            brush.line(x, shares.top(), x, shares.base(), Tone.INK3, 1);
        }
    }
}
