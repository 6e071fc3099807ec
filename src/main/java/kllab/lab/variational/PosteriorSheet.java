package kllab.lab.variational;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import kllab.core.fitting.FitPoint;
import kllab.core.fitting.IndependentFit;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Graph;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.FieldRows;
import kllab.figure.plot.FieldRows.Entry;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Trace;
import kllab.figure.plot.Wish;
import kllab.text.RichText;

/** The posterior, the guess and the best guess as densities of the log odds of heads, below a legend with the numbers. */
final class PosteriorSheet extends SettledSheet<VariationalResult> {
    static final double LEFT = 2.9;

    private static final double TOP = 5;
    private static final double FOOT = 2.4;
    private static final double LINE = 0.18;
    private static final double THIN = 0.09;
    private static final double HANDLE = 0.6;

    static final Entry<VariationalResult> HEADS = new Entry<>(VariationalNumbers.HEADS, Tone.PT, 3.2);
    static final Entry<VariationalResult> TAILS = new Entry<>(VariationalNumbers.TAILS, Tone.PT, 3.2);
    static final Entry<VariationalResult> MU = new Entry<>(VariationalNumbers.MU, Tone.QT, 3.6);
    static final Entry<VariationalResult> SIGMA = new Entry<>(VariationalNumbers.SIGMA, Tone.QT, 3.6);
    static final Entry<VariationalResult> WEIGHT = new Entry<>(VariationalNumbers.WEIGHT, Tone.PT, 3.4);
    static final Entry<VariationalResult> CORRELATION = new Entry<>(VariationalNumbers.CORRELATION, Tone.PT, 3.4);

    private final FieldRows<VariationalResult> rows;
    private final Plot plot = new Plot(Scale.across(), Scale.up());
    private final PairChart pair = new PairChart();
    private final Labels labels = new Labels();

    PosteriorSheet(boolean withFields) {
        rows = new FieldRows<>(withFields);
    }

    /** The numbers above the chart. */
    FieldRows<VariationalResult> rows() {
        return rows;
    }

    /** The charts of two unknowns. */
    PairChart pair() {
        return pair;
    }

    Plot plot() {
        return plot;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        Axes axes = settled().axes();
        plot.across().show(axes.low(), axes.high());
        plot.up().show(0, axes.top());
        plot.place(Math.rint(LEFT * r), TOP * r, Math.rint(width() - 0.4 * r), height() - FOOT * r);
        plot.up().apart(2.2 * r, plot.height());
        IndependentFit fit = result().pair();
        if (fit != null) {
            layPair(look, fit);
            return List.of(look, fit);
        }
        layLegend(look);
        return List.of(plot.key(), result().posterior());
    }

    private void layLegend(Look look) {
        rows.lay(look, result(), LEFT * look.rem())
                .row(0)
                .word("variational.legend.p")
                .number(HEADS)
                .word("variational.legend.heads")
                .number(TAILS)
                .word("variational.legend.tails")
                .row(1)
                .sliding("variational.legend.weight", WEIGHT, result().state().weight(), plot.right())
                .word("variational.legend.q")
                .number(MU)
                .word("variational.legend.and")
                .number(SIGMA)
                .wordIfRoom("variational.legend.end");
    }

    private void layPair(Look look, IndependentFit fit) {
        double r = look.rem();
        rows.lay(look, result(), LEFT * r)
                .row(0)
                .word("variational.legend.pair")
                .row(1)
                .sliding("variational.legend.correlation", CORRELATION, fit.correlation(), plot.right())
                .word("variational.legend.independent")
                .number(SIGMA);
        pair.place(look, settled(), new Box(LEFT * r, TOP * r, width() - (LEFT + 0.4) * r, height() - TOP * r));
    }

    // ---- the curves -----------------------------------------------------------------------------------------------

    /** What stays while Q moves: dashed lines of so many points take longer than all else. */
    @Override
    public void paintFrame(Brush brush) {
        if (result().pair() != null) {
            return;
        }
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
        rows.paint(brush, result, plot.left());
        if (result.pair() != null) {
            pair.paint(brush, result, result.pair(), pinned());
            return;
        }
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
