package kllab.lab.english;

import java.util.List;
import kllab.core.information.NgramCounts.Growth;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Points;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.figure.plot.Wish;
import kllab.text.RichText;

/**
 * The figure of each step from ever longer beginnings of the text: from few letters it is too low, since few sequences can have come
 * twice, and it rises as long as there are not enough.
 */
final class GrowthSheet extends SettledSheet<EnglishResult> {
    private static final double LEFT = 2.9;
    private static final double RIGHT = 5.4;
    /** A text of a single character has no level. */
    private static final double LEAST = 0.1;

    private static final double TOP = 2.4;
    private static final double FOOT = 1.9;

    private final Plot plot = new Plot(Scale.logAcross(), Scale.up());
    private final Labels labels = new Labels();
    private final Series[] others = new Series[EnglishState.MOST_STEPS + 1];
    private final Series pinned = plot.add(Curve.ghost());
    private final Series chosen;
    private final Series end;

    GrowthSheet() {
        for (int i = 0; i < others.length; i++) {
            others[i] = plot.add(Curve.of(Tone.CTL, 0.1));
        }
        chosen = plot.add(Curve.of(Tone.P, 0.22).cased(0.4));
        end = plot.add(Points.discs(Tone.P, 0.36));
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        plot.place(LEFT * r, TOP * r, width() - RIGHT * r, height() - FOOT * r);
        double length = Math.max(10, settled().counts().length());
        plot.across().show(1, Math.pow(10, Math.ceil(Math.log10(length) - 1e-9)));
        plot.up()
                .in(look.shown(1))
                .show(0, Math.max(LEAST, settled().level(0) * 1.04))
                .apart(2.6 * r, plot.height());
        for (int step = 0; step < others.length; step++) {
            show(others[step], result(), step);
        }
        show(chosen, result(), result().step());
        EnglishResult before = pinned();
        pinned.clear();
        if (before != null) {
            show(pinned, before, before.step());
        }
        end.show(result().isEmpty() ? 0 : 1, i -> result().counts().length(), i -> result().level(result().step()));
        return look;
    }

    private static void show(Series curve, EnglishResult of, int step) {
        List<Growth> growth = of.counts().growth();
        int known = step - 1;
        int points = (int)
                growth.stream().filter(each -> known < each.figures().size()).count();
        curve.show(
                step < of.steps() ? points : 0,
                i -> growth.get(i).length(),
                i -> step == 0 ? of.level(0) : growth.get(i).figures().get(known));
    }

    @Override
    public void paintData(Brush brush) {
        double r = brush.rem(1);
        String unit = look().unitPer(EnglishWords.thing(result()));
        RichText title = look().rich(EnglishWords.key(result(), "growth"), unit);
        brush.title(title, look().rich("english.growth.says"), LEFT * r, 0.8 * r, width() - LEFT * r);
        plot.paintLevels(brush);
        plot.paintLogCounts(brush);
        plot.paintMarks(brush);
        if (result().isEmpty()) {
            return;
        }
        labels.begin(plot.right(), 0, width(), height());
        for (int step = 0; step < result().steps(); step++) {
            Wish beside = Wish.right(plot.right() + 0.6 * r, plot.yInside(result().level(step)));
            RichText digits = RichText.parse(EnglishWords.LEVEL.at(result(), step, look()));
            if (step == result().step()) {
                labels.need(Tone.PT, r, List.of(digits.bold()), beside);
            } else {
                labels.want(Tone.INK3, r, List.of(digits), beside);
            }
        }
        labels.paint(brush);
    }
}
