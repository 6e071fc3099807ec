package kllab.lab.variational;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import kllab.core.fitting.FitPoint;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Graph;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Trace;
import kllab.figure.plot.Wish;
import kllab.text.RichText;

/** The posterior, the guess and the best guess as densities of the log odds of heads, below a legend with the numbers. */
final class PosteriorSheet extends SettledSheet<VariationalResult> {
    static final double LEFT = 2.9;

    private static final double ROW = 2.5;
    private static final double BASE = 1.1;
    private static final double TOP = 5;
    private static final double FOOT = 2.4;
    private static final double SQUARE = 0.95;
    private static final double NAME = 1.5;
    private static final double FIELD_HIGH = 1.85;
    private static final double GAP = 0.45;
    private static final double BAR = 5;
    private static final double MARK = 0.9;
    private static final double LINE = 0.18;
    private static final double THIN = 0.09;
    private static final double HANDLE = 0.6;

    /** A number of the legend: a field in a window. */
    record Entry(Quantity<VariationalResult> number, Tone tone, double wide) {
        static final Entry HEADS = new Entry(VariationalNumbers.HEADS, Tone.PT, 3.2);
        static final Entry TAILS = new Entry(VariationalNumbers.TAILS, Tone.PT, 3.2);
        static final Entry MU = new Entry(VariationalNumbers.MU, Tone.QT, 3.6);
        static final Entry SIGMA = new Entry(VariationalNumbers.SIGMA, Tone.QT, 3.6);
        static final Entry WEIGHT = new Entry(VariationalNumbers.WEIGHT, Tone.PT, 3.4);
    }

    private final boolean withFields;
    private final Plot plot = new Plot(Scale.across(), Scale.up());
    private final Labels labels = new Labels();
    private final Map<Entry, Box> fields = new LinkedHashMap<>();
    private final List<Word> legend = new ArrayList<>();
    private double barLeft;

    PosteriorSheet(boolean withFields) {
        this.withFields = withFields;
    }

    Plot plot() {
        return plot;
    }

    /** Where a number of the legend stands. */
    Box field(Entry entry) {
        return Objects.requireNonNull(fields.get(entry));
    }

    /** The mark of the weight of the data, on its line. */
    MarkPlace placeOfWeight() {
        double r = look().rem();
        double x = barLeft + result().state().weight() * BAR * r;
        Box area = new Box(x - r, (BASE + ROW - 1.32) * r, 2 * r, 2 * r);
        return new MarkPlace(area, r, r, MARK * r, BAR * r, field(Entry.WEIGHT));
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        Axes axes = settled().axes();
        plot.across().show(axes.low(), axes.high());
        plot.up().show(0, axes.top());
        plot.place(Math.rint(LEFT * r), TOP * r, Math.rint(width() - 0.4 * r), height() - FOOT * r);
        plot.up().apart(2.2 * r, plot.height());
        layLegend(look);
        return List.of(plot.key(), result().posterior());
    }

    // ---- the legend -----------------------------------------------------------------------------------------------

    /** A word of the legend. */
    private record Word(RichText text, double x, double base) {}

    /** Two rows from left to right; at the right end of the second how much the data count, as a mark on a line. */
    private void layLegend(Look look) {
        double r = look.rem();
        legend.clear();
        double x = word(look, "variational.legend.p", (LEFT + NAME) * r, BASE * r);
        x = number(look, Entry.HEADS, x, BASE * r);
        x = word(look, "variational.legend.heads", x, BASE * r);
        x = number(look, Entry.TAILS, x, BASE * r);
        word(look, "variational.legend.tails", x, BASE * r);
        double second = (BASE + ROW) * r;
        x = word(look, "variational.legend.q", (LEFT + NAME) * r, second);
        x = number(look, Entry.MU, x, second);
        x = word(look, "variational.legend.and", x, second);
        x = number(look, Entry.SIGMA, x, second);
        double wide =
                look.width(look.rich("variational.legend.weight"), r) + (BAR + 4 * GAP) * r + wide(look, Entry.WEIGHT);
        double weight = plot.right() - wide;
        if (x + look.width(look.rich("variational.legend.end"), r) + 2 * GAP * r < weight) {
            word(look, "variational.legend.end", x, second);
        }
        barLeft = word(look, "variational.legend.weight", weight, second) + GAP * r;
        number(look, Entry.WEIGHT, barLeft + (BAR + 2 * GAP) * r, second);
    }

    /** Adds a word; returns where the next one begins. */
    private double word(Look look, String key, double x, double base) {
        RichText text = look.rich(key);
        legend.add(new Word(text, x, base));
        return x + look.width(text, look.rem()) + GAP * look.rem();
    }

    private double number(Look look, Entry entry, double x, double base) {
        double wide = wide(look, entry);
        fields.put(entry, new Box(x, base - 1.27 * look.rem(), wide, FIELD_HIGH * look.rem()));
        return x + wide + GAP * look.rem();
    }

    private double wide(Look look, Entry entry) {
        double r = look.rem();
        return withFields ? entry.wide * r : look.width(entry.number.apply(result(), look), true, r);
    }

    private void paintLegend(Brush brush) {
        double r = brush.rem(1);
        brush.fill(LEFT * r, (BASE - 0.8) * r, SQUARE * r, SQUARE * r, Tone.P);
        brush.hatched(LEFT * r, (BASE + ROW - 0.8) * r, SQUARE * r, SQUARE * r);
        legend.forEach(each -> brush.text(each.text, each.x, each.base, Tone.INK2, r, Anchor.START));
        if (!withFields) {
            fields.forEach((entry, box) -> brush.text(
                    entry.number.apply(result(), look()),
                    box.x(),
                    box.y() + 1.27 * r,
                    entry.tone,
                    true,
                    r,
                    Anchor.START));
        }
        double y = (BASE + ROW - 0.32) * r;
        double at = barLeft + result().state().weight() * BAR * r;
        brush.line(barLeft, y, barLeft + BAR * r, y, Tone.TRACK, 0.3 * r);
        brush.line(barLeft, y, at, y, Tone.P, 0.3 * r);
        brush.disc(at, y, MARK * r / 2, Tone.P);
    }

    // ---- the curves -----------------------------------------------------------------------------------------------

    /** What stays while Q moves: dashed lines of so many points take longer than all else. */
    @Override
    public void paintFrame(Brush brush) {
        plot.paintLevels(brush);
        paintAcross(brush);
        FitPoint best = result().best();
        paintDashed(brush, result().prior()::density, Tone.P);
        paintDashed(brush, z -> VariationalResult.bell(z, best.mu(), best.sigma()), Tone.INK2);
    }

    private void paintDashed(Brush brush, DoubleUnaryOperator density, Tone tone) {
        brush.stroke(
                new Trace(plot, 0, density).line(),
                tone,
                Brush.dashes(brush.rem(THIN), brush.rem(0.3), brush.rem(0.25)));
    }

    @Override
    public void paintData(Brush brush) {
        VariationalResult result = result();
        paintLegend(brush);
        Trace posterior = new Trace(plot, 0, result.posterior()::density);
        Trace guess = new Trace(plot, 0, result::guess);
        double line = Math.sqrt(brush.look().strokes()) * brush.rem(LINE);
        brush.graphs(
                plot.left(),
                posterior.graph(Graph.Area.TINT, Tone.P, line),
                guess.graph(Graph.Area.HATCH, Tone.Q, line));
        paintPinned(brush);
        paintNames(brush, posterior, guess);
    }

    private void paintPinned(Brush brush) {
        VariationalResult pinned = pinned();
        if (pinned != null) {
            if (!pinned.state().hasPosteriorOf(result().state())) {
                brush.ghost(new Trace(plot, 0, pinned.posterior()::density).line());
            }
            brush.ghost(new Trace(plot, 0, pinned::guess).line());
        }
    }

    /** Probabilities of heads at the log odds. */
    private void paintAcross(Brush brush) {
        double base = plot.base();
        double small = look().small();
        double free = plot.left();
        RichText name = look().rich("variational.axis");
        double end = plot.right() - brush.width(name, small) - 0.6 * small;
        brush.text(name, plot.right(), base + brush.rem(1.4), Tone.AXIS, small, Anchor.END);
        for (int i = 0; i < VariationalNumbers.TICKS.length; i++) {
            double chance = VariationalNumbers.TICKS[i];
            double x = plot.x(Math.log(chance / (1 - chance)));
            String digits = VariationalNumbers.CHANCES.at(result(), i, look());
            double half = brush.width(digits, false, small) / 2;
            if (x >= plot.left() && x <= plot.right()) {
                brush.line(x, base, x, base + brush.rem(0.3), Tone.AXIS, 1.2);
                if (x - half >= free && x + half <= end) {
                    brush.label(digits, x, base + brush.rem(1.4), Tone.AXIS, Anchor.MIDDLE);
                    free = x + half + 0.5 * small;
                }
            }
        }
    }

    /** What the dashed curves are, off the curves and the handles. */
    private void paintNames(Brush brush, Trace posterior, Trace guess) {
        double r = brush.rem(1);
        FitPoint best = result().best();
        labels.begin(plot.left(), plot.top() - 0.4 * r, plot.right(), plot.base());
        labels.keepAbove(posterior);
        labels.keepAbove(guess);
        labels.keepAround(
                plot.xInside(result().state().mu()),
                plot.yInside(result().guess(result().state().mu())),
                HANDLE * r);
        double top = plot.yInside(VariationalResult.bell(0, 0, best.sigma()));
        Wish[] wishes = {
            Wish.left(plot.xInside(best.mu() - 0.7 * best.sigma()) - r, top + 0.6 * r),
            Wish.right(plot.xInside(best.mu() + 0.7 * best.sigma()) + r, top + 0.6 * r),
            Wish.above(plot.xInside(best.mu()), top - 0.5 * r)
        };
        labels.want(look(), say(VariationalWords.BEST), wishes);
        double mode = result().priorMode();
        double over = plot.yInside(result().prior().density(mode)) - 0.7 * r;
        labels.want(look(), look().say("variational.prior"), Wish.above(plot.x(mode), r, over, false));
        labels.paint(brush);
    }
}
