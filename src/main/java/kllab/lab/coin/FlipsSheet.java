package kllab.lab.coin;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Said;
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
import org.jspecify.annotations.Nullable;

/**
 * The last flips as coins, and under each either what it taught, stacked from the left, with the beliefs before and after it, or its
 * surprise: lesson and noise. At the right the totals, or two flips in figures.
 */
final class FlipsSheet extends SettledSheet<CoinResult> {
    static final int NONE = -1;

    private static final double LEFT = 2.9;
    private static final double RIGHT = 9.6;
    private static final double UNDER = 1.9;
    private static final double TITLE = 0.9;
    private static final double ABOVE_BARS = 1.3;
    private static final double WIDEST_BAR = 2.4;
    private static final double BAR = 0.64;
    private static final int FEWEST_SLOTS = 8;
    private static final double TOTAL = 1.9;
    private static final double HEADROOM = 1.16;
    private static final double CHOICE = 16;
    private static final double CHOICE_HIGH = 2;
    private static final double FIGURES = 4.3;

    /** What must be left for the bars where there are small densities above them. */
    private static final double LEAST_BARS = 7;

    /** How much of what is behind the playhead is covered. */
    private static final double PALE = 0.75;

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
    private @Nullable CoinRow coins;
    private boolean hasBeliefs;
    private int cursor = NONE;
    private int told = NONE;

    FlipsSheet(boolean withFields) {
        this.withFields = withFields;
    }

    /** Shows which coin has the keyboard, and of which flip the figures are told. */
    void show(int withKeys, int item) {
        cursor = withKeys;
        told = item;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        CoinResult now = result();
        boolean waterfall = now.isWaterfall();
        int shown = now.shown();
        int slots = Math.max(FEWEST_SLOTS, shown + (waterfall ? 1 : 0));
        plot.across().show(now.first() > 0 ? -1.5 : -0.5, slots - 0.5);
        double top = CoinRow.MIDDLE + ABOVE_BARS + (waterfall ? 1 : 0);
        hasBeliefs = waterfall && height() > (top + CoinRow.BELIEFS + UNDER + LEAST_BARS) * r;
        plot.place(LEFT * r, (hasBeliefs ? top + CoinRow.BELIEFS : top) * r, width() - RIGHT * r, height() - UNDER * r);
        plot.up().in(look.shown(1)).show(0, HEADROOM * top(settled())).apart(2.6 * r, plot.height());
        coins = new CoinRow(plot, now, look);
        double wide = Math.min(WIDEST_BAR, BAR * coins().slot() / r);
        Stream.of(noiseBars, earlierBars, lessonBars, pinnedBars).forEach(bars -> bars.resize(wide));
        earlier.show(waterfall && now.first() > 0 ? 1 : 0, i -> -1, i -> now.earlier());
        lesson.show(shown, i -> i, now::foot, i -> now.foot(i) + now.lesson(i));
        noise.show(waterfall ? 0 : shown, i -> i, now::lesson, now::surprise);
        int dots = now.withExpected();
        taught.show(dots, i -> i, now::taught);
        heads.show(dots, i -> i, i -> now.isHeads(i) ? now.taught(i) : Double.NaN);
        tails.show(dots, i -> i, i -> now.isHeads(i) ? Double.NaN : now.taught(i));
        showPinned(now, slots);
        return look;
    }

    /** What is pinned, where it has the same flips at the same places. */
    private void showPinned(CoinResult now, int slots) {
        CoinResult was = pinned();
        if (was == null || was.state().account() != now.state().account() || was.first() != now.first()) {
            pinnedOnes.clear();
        } else {
            pinnedOnes.show(Math.min(was.shown(), slots), i -> i, was::foot, was::head);
        }
    }

    private static double top(CoinResult result) {
        double most =
                result.isWaterfall() ? result.lessons() + result.posterior().expectedLesson() : 0.5;
        for (int i = 0; i < result.shown(); i++) {
            most = Math.max(most, result.head(i));
        }
        for (int i = 0; i < result.withExpected(); i++) {
            most = Math.max(most, result.taught(i));
        }
        return most;
    }

    // ---- hands ----------------------------------------------------------------------------------------------------

    /** Before the first layout a hand may already ask where they are. */
    private CoinRow coins() {
        return Objects.requireNonNullElseGet(coins, () -> new CoinRow(plot, result(), look()));
    }

    /** The coins, and below them all that is of each flip. */
    Box flips() {
        return new Box(plot.left(), coins().top(), plot.width(), plot.base() - coins().top());
    }

    /** Whether a height is that of the coins. */
    boolean isOnCoins(double y) {
        return y < coins().bottom();
    }

    /** The flip at a position, or {@link #NONE}. */
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
        boolean waterfall = now.isWaterfall();
        String key = now.state().account().key();
        double room = width() - plot.left() - brush.rem(withFields ? CHOICE + 0.6 : 0);
        RichText remark = look().presents() ? new RichText(List.of()) : look().rich(key + ".says");
        brush.title(look().rich(key + ".title"), remark, plot.left(), brush.rem(TITLE), room);
        coins().paint(brush, cursor);
        plot.paintLevels(brush);
        plot.paintUnit(brush, look().unitName(), 0, 0.6);
        plot.paintMarks(brush);
        if (waterfall) {
            paintExpected(brush);
            if (hasBeliefs) {
                coins().paintBeliefs(brush);
            }
            paintSteps(brush);
            paintTotals(brush);
        } else if (now.seen() > 0) {
            paintLessons(brush);
        }
        paintPlayhead(brush);
    }

    /** What is behind it is as if it had not come yet. */
    private void paintPlayhead(Brush brush) {
        if (result().state().behind() > 0) {
            double x = plot.x(result().seen() - 0.5);
            double top = coins().bottom();
            brush.tint(new Rectangle2D.Double(x, top, plot.right() - x, plot.base() - top), Tone.BG, PALE);
            brush.line(x, coins().top(), x, plot.base(), Tone.INK, 1.6);
        }
    }

    /** What each flip was expected to teach, as a line across its bar; and the next one, as an outline. */
    private void paintExpected(Brush brush) {
        CoinResult now = result();
        double half = 0.5 * BAR * coins().slot();
        for (int i = 0; i < now.shown(); i++) {
            double y = plot.yInside(now.foot(i) + now.expected(i));
            brush.line(plot.x(i) - half, y, plot.x(i) + half, y, Tone.INK, 1.4);
        }
        if (now.state().behind() > 0) {
            return;
        }
        int next = now.shown();
        double from = plot.yInside(now.lessons());
        double to = plot.yInside(now.lessons() + now.posterior().expectedLesson());
        double wide = Math.min(brush.rem(WIDEST_BAR), BAR * coins().slot());
        brush.ghost(plot.x(next) - wide / 2, to, wide, Math.max(1, from - to));
        coins().under(brush, next, rich(CoinNumbers.NEXT_ONE), Tone.INK2);
    }

    /** What each taught, under its coin. */
    private void paintSteps(Brush brush) {
        for (int i = 0; i < result().seen(); i++) {
            coins().under(brush, i, RichText.parse(CoinNumbers.STEP.at(result(), i, look())), Tone.KLT);
        }
    }

    /** The sum, hollow, beside what all flips have taught at once. */
    private void paintTotals(Brush brush) {
        double r = brush.rem(1);
        brush.totalRule(plot.right() + 0.4 * r, plot.top() - r, plot.base() + 1.4 * r);
        double x = plot.right() + 2.9 * r;
        double sum = plot.yInside(result().lessons());
        double once = plot.yInside(result().kl());
        brush.outline(x - TOTAL * r / 2, sum, TOTAL * r, plot.base() - sum, Tone.KL, 1.6);
        brush.fill(x + (4.3 - TOTAL / 2) * r, once, TOTAL * r, plot.base() - once, Tone.KL);
        total(brush, x, sum, CoinNumbers.LESSONS.to(CoinNumbers.PROSE).rich(result(), look()), "coin.sum");
        total(brush, x + 4.3 * r, once, CoinNumbers.KL.to(CoinNumbers.PROSE).rich(result(), look()), "coin.at-once");
    }

    private void total(Brush brush, double x, double y, RichText digits, String name) {
        brush.text(digits.bold(), x, y - brush.rem(0.4), Tone.KLT, brush.rem(1), Anchor.MIDDLE);
        brush.fitted(look().rich(name), x, plot.base() + brush.rem(1.3), brush.rem(4), Tone.INK2, Anchor.MIDDLE);
    }

    /** The flip that is pointed at, or the first one, and the last one in figures; and what surprises who knows the coin. */
    private void paintLessons(Brush brush) {
        int last = result().seen() - 1;
        int one = told >= 0 && told < result().shown() ? told : 0;
        double end = paintLines(brush, CoinNumbers.figures(one), plot.top());
        if (one != last && plot.height() > brush.rem(2 * FIGURES)) {
            end = paintLines(brush, CoinNumbers.figures(last), end + brush.rem(0.4));
        }
        if (!Double.isNaN(result().floor())) {
            plot.paintLevel(brush, result().floor(), Tone.INK, 0.12);
            double beside = plot.yInside(result().floor()) - brush.rem(0.9);
            paintLines(brush, CoinNumbers.FLOOR_LINES, Math.max(beside, end + brush.rem(0.4)));
        }
    }

    /** Lines beside the chart, below a height; returns where they end. */
    private double paintLines(Brush brush, List<Said<CoinResult>> lines, double top) {
        double x = plot.right() + brush.rem(0.8);
        double y = top;
        for (Said<CoinResult> line : lines) {
            y += brush.rem(1.3);
            brush.fitted(rich(line), x, y, width() - x, Tone.INK, Anchor.START);
        }
        return y;
    }

    /** What is told of the flip at a position, if there is one. */
    String told(double x) {
        int item = at(x);
        return item == NONE ? "" : say(CoinNumbers.told(item));
    }
}
