package kllab.lab.hypotheses;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;

/** The log odds of the selected hypothesis, result by result: each adds its evidence. Those that may come are dashed. */
final class LadderSheet extends SettledSheet<HypothesesResult> {
    private static final double LEFT = 2.4;
    private static final double TOP = 2;
    private static final double RIGHT = 1.4;
    private static final double FOOT = 3.2;
    private static final double DOT = 0.5;

    /** With more steps only the first and the last have their numbers. */
    private static final int MOST_NUMBERED = 4;

    /** The least scale, in nats. */
    private static final double MARGIN = 1.5;

    /** What is free above and below the odds, for their numbers, in rem. */
    private static final double OVER = 2.2;

    private static final double UNDER = 0.8;

    private final Plot plot = new Plot(Scale.across(), Scale.up().signed());

    @Override
    protected Object settle(Look look) {
        HypothesesResult of = settled();
        double low = 0;
        double high = 0;
        for (int step = 0; step < of.path().size(); step++) {
            double odds = of.odds(step);
            low = Double.isInfinite(odds) ? low : Math.min(low, odds);
            high = Double.isInfinite(odds) ? high : Math.max(high, odds);
        }
        place(plot, LEFT, TOP, RIGHT, FOOT);
        double span = Math.max(MARGIN, high - low);
        double perRem = span / Math.max(1, plot.height() / look.rem() - OVER - UNDER);
        plot.across().show(-0.35, Math.max(2, result().path().size() - 1) + 0.35);
        plot.up()
                .in(look.shown(1))
                .show(low - UNDER * perRem, low + span + OVER * perRem)
                .apart(1.8 * look.rem(), plot.height());
        return look;
    }

    @Override
    public void paintData(Brush brush) {
        HypothesesResult result = result();
        double r = brush.rem(1);
        brush.title(look().rich("hypotheses.ladder"), rich(HypothesesWords.LADDER_SAYS), 0, r, width());
        plot.paintLevels(brush);
        for (int step = 1; step < result.path().size(); step++) {
            paintStep(brush, step);
        }
        for (int step = 0; step < result.path().size(); step++) {
            paintOdds(brush, step);
        }
        brush.fitted(rich(HypothesesWords.LADDER_SUM), 0, height() - 0.4 * r, width(), Tone.INK2, Anchor.START);
    }

    private double y(int step) {
        return plot.yInside(result().odds(step));
    }

    /** Up or down beside the new odds, from where the old ones were. */
    private void paintStep(Brush brush, int step) {
        double r = brush.rem(1);
        double x = plot.x(step);
        double from = y(step - 1);
        double to = y(step);
        brush.dashed(plot.x(step - 1) + DOT * r, from, x, from, Tone.INK3, 1.3, 2, 3);
        if (step > result().results()) {
            brush.dashed(x, from, x, to, Tone.R, brush.rem(0.17), brush.rem(0.36), brush.rem(0.28));
        } else {
            brush.line(x, from, x, to, Tone.R, brush.rem(0.17));
        }
        boolean room = Math.abs(to - from) > 2.2 * r && result().path().size() - 1 <= MOST_NUMBERED;
        if (room && !Double.isNaN(result().weight(step))) {
            String weight = HypothesesNumbers.WEIGHT.signedAt(result(), step - 1, look());
            brush.labelOver(weight, x - 0.5 * r, (from + to) / 2 + 0.3 * r, Tone.INK2, Anchor.END, Tone.BG);
        }
    }

    private void paintOdds(Brush brush, int step) {
        double r = brush.rem(1);
        double x = plot.x(step);
        double y = y(step);
        int now = result().isPossible() ? result().results() : result().path().size() - 1;
        Tone tone = step == 0 && now > 0 ? Tone.Q : step == now ? Tone.P : Tone.INK3;
        if (step == now) {
            brush.disc(x, y, DOT * r, Tone.P);
        } else {
            brush.disc(x, y, DOT * r, Tone.BG);
            brush.ring(x, y, DOT * r, tone, brush.rem(0.14));
        }
        boolean few = result().path().size() - 1 <= MOST_NUMBERED;
        if (few || step == 0 || step == now) {
            Tone said = step == now ? Tone.PT : step == 0 ? Tone.QT : Tone.INK2;
            String level = HypothesesNumbers.LEVEL.at(result(), step, look());
            boolean above = y > plot.top() + 1.2 * r;
            double base = above ? y - 0.9 * r : y + 1.6 * r;
            brush.plate(level, x, base, said, step == now, r, Anchor.MIDDLE, Tone.BG);
        }
        boolean before = step == 0 && few;
        String name =
                before ? look().say("hypotheses.ladder.before") : HypothesesNumbers.STEP.at(result(), step, look());
        brush.label(name, x, plot.base() + 1.2 * r, Tone.AXIS, Anchor.MIDDLE);
    }
}
