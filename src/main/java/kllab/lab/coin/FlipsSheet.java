package kllab.lab.coin;

import java.util.List;
import java.util.stream.Stream;
import kllab.core.bayes.FlipRun;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Bars;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Points;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.text.RichText;

/**
 * The last flips as coins, and under each either what it taught, stacked from the left, or its surprise: lesson and noise. At the right
 * the totals, or the last flip in figures.
 */
final class FlipsSheet extends SettledSheet<CoinResult> {
    static final int NONE = -1;

    private static final double LEFT = 2.9;
    private static final double RIGHT = 9.6;
    private static final double UNDER = 1.9;
    private static final double TITLE = 0.9;
    private static final double COINS = 2.9;
    private static final double ABOVE_BARS = 1.3;
    private static final double STEPS = 1.9;
    private static final double RADIUS = 0.78;
    private static final double LEAST_LETTER = 0.5;
    private static final double WIDEST_BAR = 2.4;
    private static final double BAR = 0.64;
    private static final int FEWEST_SLOTS = 8;
    private static final double TOTAL = 1.9;
    private static final double HEADROOM = 1.16;
    private static final double CHOICE = 16;
    private static final double CHOICE_HIGH = 2;

    private final boolean withFields;
    private final Plot plot = new Plot(Scale.across(), Scale.up());
    private final Bars noiseBars = Bars.of(Tone.TRACK, 1);
    private final Bars earlierBars = Bars.of(Tone.KLSOFT, 1);
    private final Bars lessonBars = Bars.of(Tone.KL, 1);
    private final Bars pinnedBars = Bars.ghosts(1);
    private final Series noise = plot.add(noiseBars);
    private final Series earlier = plot.add(earlierBars);
    private final Series lesson = plot.add(lessonBars);
    private final Series pinnedOnes = plot.add(pinnedBars);
    private final Series taught = plot.add(Curve.of(Tone.KLT, 0.13).cased(0.35));
    private final Series heads = plot.add(Points.discs(Tone.KLT, 0.3));
    private final Series tails = plot.add(Points.rings(Tone.KLT, 0.28));
    private int cursor = NONE;

    FlipsSheet(boolean withFields) {
        this.withFields = withFields;
    }

    /** Shows which coin has the keyboard. */
    void showCursor(int item) {
        cursor = item;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        CoinResult now = result();
        boolean waterfall = CoinWords.isWaterfall(now);
        int shown = now.shown();
        int slots = Math.max(FEWEST_SLOTS, shown + (waterfall ? 1 : 0));
        plot.across().show(now.first() > 0 ? -1.5 : -0.5, slots - 0.5);
        plot.place(LEFT * r, (COINS + ABOVE_BARS + (waterfall ? 1 : 0)) * r, width() - RIGHT * r, height() - UNDER * r);
        plot.up().in(look.shown(1)).show(0, HEADROOM * top(settled())).apart(2.6 * r, plot.height());
        double wide = Math.min(WIDEST_BAR, BAR * slot() / r);
        Stream.of(noiseBars, earlierBars, lessonBars, pinnedBars).forEach(bars -> bars.resize(wide));
        if (waterfall) {
            showWaterfall(now, shown);
        } else {
            showLessons(now, shown);
        }
        showPinned(now, slots);
        return look;
    }

    /** What is pinned, where it has the same flips at the same places. */
    private void showPinned(CoinResult now, int slots) {
        CoinResult was = pinned();
        if (was == null || was.state().account() != now.state().account() || was.first() != now.first()) {
            pinnedOnes.clear();
            return;
        }
        boolean waterfall = CoinWords.isWaterfall(was);
        FlipRun run = was.run();
        int first = was.first();
        pinnedOnes.show(
                Math.min(was.shown(), slots),
                i -> i,
                i -> waterfall ? run.lessons(first + i) : 0,
                i -> waterfall ? run.lessons(first + i + 1) : was.surprise(i));
    }

    private static double top(CoinResult result) {
        if (CoinWords.isWaterfall(result)) {
            double most = result.lessons() + result.posterior().expectedLesson();
            for (int i = 0; i < result.shown(); i++) {
                most = Math.max(most, result.taught(i));
            }
            return most;
        }
        double most = 0.5;
        for (int i = 0; i < result.shown(); i++) {
            most = Math.max(most, result.surprise(i));
        }
        return most;
    }

    private void showWaterfall(CoinResult now, int shown) {
        noise.clear();
        earlier.show(now.first() > 0 ? 1 : 0, i -> -1, i -> now.earlier());
        lesson.show(
                shown,
                i -> i,
                i -> now.run().lessons(now.first() + i),
                i -> now.run().lessons(now.first() + i + 1));
        taught.show(shown, i -> i, now::taught);
        heads.show(shown, i -> i, i -> isHeads(i) ? now.taught(i) : Double.NaN);
        tails.show(shown, i -> i, i -> isHeads(i) ? Double.NaN : now.taught(i));
    }

    private void showLessons(CoinResult now, int shown) {
        earlier.clear();
        taught.clear();
        heads.clear();
        tails.clear();
        noise.show(shown, i -> i, now::lesson, now::surprise);
        lesson.show(shown, i -> i, now::lesson);
    }

    private boolean isHeads(int item) {
        return result().run().isHeads(result().first() + item);
    }

    private double slot() {
        return plot.x(1) - plot.x(0);
    }

    private double radius() {
        return Math.min(RADIUS * look().rem(), 0.44 * slot());
    }

    // ---- hands ----------------------------------------------------------------------------------------------------

    /** The row of coins, as wide as the chart. */
    Box coins() {
        double high = 2 * radius() + 0.5 * look().rem();
        return new Box(plot.left(), COINS * look().rem() - high / 2, Math.max(1, plot.width()), high);
    }

    /** The coin at a position, or {@link #NONE}. */
    int at(double x) {
        int item = (int) Math.rint(plot.valueAtX(x));
        return item >= 0 && item < result().shown() ? item : NONE;
    }

    /** The coin nearest to a position; {@link #NONE} if there is none at all. */
    int nearest(double x) {
        return Math.min(result().shown() - 1, Math.max(0, (int) Math.rint(plot.valueAtX(x))));
    }

    /** Where the choice of the account stands. */
    Box choice() {
        double r = look().rem();
        return new Box(width() - CHOICE * r, -0.5 * r, CHOICE * r, CHOICE_HIGH * r);
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        CoinResult now = result();
        boolean waterfall = CoinWords.isWaterfall(now);
        String key = now.state().account().key();
        double room = width() - plot.left() - brush.rem(withFields ? CHOICE + 0.6 : 0);
        RichText remark = look().presents() ? new RichText(List.of()) : look().rich(key + ".says");
        brush.title(look().rich(key + ".title"), remark, plot.left(), brush.rem(TITLE), room);
        for (int i = 0; i < now.shown(); i++) {
            paintCoin(brush, i);
        }
        plot.paintLevels(brush);
        plot.paintUnit(brush, look().unitName(), 0, 0.6);
        plot.paintMarks(brush);
        if (now.first() > 0) {
            brush.text("\u2026", plot.x(-1), coinBase(brush), Tone.INK2, true, brush.rem(1), Anchor.MIDDLE);
        }
        if (waterfall) {
            paintExpected(brush);
            paintSteps(brush);
            paintTotals(brush);
        } else if (now.shown() > 0) {
            paintFigures(brush, now.shown() - 1, plot.top());
            if (now.shown() > 1 && plot.height() > brush.rem(9)) {
                paintFigures(brush, 0, plot.top() + brush.rem(4.6));
            }
        }
    }

    private double coinBase(Brush brush) {
        return brush.rem(COINS) + 0.35 * brush.look().small();
    }

    private void paintCoin(Brush brush, int item) {
        double x = plot.x(item);
        double y = brush.rem(COINS);
        double radius = radius();
        boolean head = isHeads(item);
        if (item == cursor) {
            brush.ring(x, y, radius + brush.rem(0.18), Tone.INK, brush.rem(0.13));
        }
        brush.disc(x, y, radius, Tone.INK2);
        if (!head) {
            brush.disc(x, y, radius - Math.min(1.6, radius / 3), Tone.BG);
        }
        String letter = look().say(head ? "entropy.face.head" : "entropy.face.tail");
        double size = brush.look().small();
        if (radius > LEAST_LETTER * brush.rem(1) && brush.width(letter, true, size) < 1.6 * radius) {
            brush.text(letter, x, coinBase(brush), head ? Tone.BG : Tone.INK2, true, size, Anchor.MIDDLE);
        }
    }

    /** What each flip was expected to teach, as a line across its bar; and the next one, as an outline. */
    private void paintExpected(Brush brush) {
        CoinResult now = result();
        double half = 0.5 * BAR * slot();
        for (int i = 0; i < now.shown(); i++) {
            double y = plot.yInside(now.run().lessons(now.first() + i) + now.expected(i));
            brush.line(plot.x(i) - half, y, plot.x(i) + half, y, Tone.INK, 1.4);
        }
        int next = now.shown();
        double from = plot.yInside(now.lessons());
        double to = plot.yInside(now.lessons() + now.posterior().expectedLesson());
        double wide = Math.min(brush.rem(WIDEST_BAR), BAR * slot());
        brush.ghost(plot.x(next) - wide / 2, to, wide, Math.max(1, from - to));
        under(brush, next, rich(CoinWords.NEXT_ONE), Tone.INK2);
    }

    /** What each taught, under its coin. */
    private void paintSteps(Brush brush) {
        for (int i = 0; i < result().shown(); i++) {
            under(brush, i, RichText.parse(CoinNumbers.STEP.at(result(), i, look())), Tone.KLT);
        }
    }

    /** A number under a coin, if there is room for it. */
    private void under(Brush brush, int item, RichText number, Tone tone) {
        double size = brush.look().small();
        if (brush.width(number, size) < slot()) {
            brush.text(number, plot.x(item), brush.rem(COINS + STEPS), tone, size, Anchor.MIDDLE);
        }
    }

    /** The sum, hollow, beside what all flips have taught at once. */
    private void paintTotals(Brush brush) {
        double r = brush.rem(1);
        brush.totalRule(plot.right() + 0.4 * r, plot.top() - r, plot.base() + 1.4 * r);
        double x = plot.right() + 2.5 * r;
        double sum = plot.yInside(result().lessons());
        double once = plot.yInside(result().kl());
        brush.outline(x - TOTAL * r / 2, sum, TOTAL * r, plot.base() - sum, Tone.KL, 1.6);
        brush.fill(x + (4.4 - TOTAL / 2) * r, once, TOTAL * r, plot.base() - once, Tone.KL);
        total(brush, x, sum, CoinNumbers.LESSONS.to(CoinNumbers.PROSE).rich(result(), look()), "coin.sum");
        total(brush, x + 4.4 * r, once, CoinNumbers.KL.to(CoinNumbers.PROSE).rich(result(), look()), "coin.at-once");
    }

    private void total(Brush brush, double x, double y, RichText digits, String name) {
        brush.text(digits.bold(), x, y - brush.rem(0.4), Tone.KLT, brush.rem(1), Anchor.MIDDLE);
        brush.fitted(look().rich(name), x, plot.base() + brush.rem(1.3), brush.rem(4), Tone.INK2, Anchor.MIDDLE);
    }

    private void paintFigures(Brush brush, int item, double y) {
        double x = plot.right() + brush.rem(0.8);
        double line = y;
        for (RichText text : CoinWords.figures(item).stream().map(this::rich).toList()) {
            line += brush.rem(1.3);
            brush.fitted(text, x, line, width() - x, Tone.INK, Anchor.START);
        }
    }

    /** What is told of the coin at a position, if there is one. */
    String told(double x) {
        int item = at(x);
        return item == NONE ? "" : say(CoinWords.told(item));
    }
}
