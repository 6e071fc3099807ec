package kllab.lab.hypotheses;

import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.figure.plot.BarTable;
import kllab.figure.plot.BarTable.Columns;
import kllab.text.RichText;

/**
 * Bayes' rule as a table whose cells are bars: prior × likelihood = product, which gives the posterior, its shift from the prior,
 * and what is learned. A row for each hypothesis, and the sums below.
 */
final class TableSheet extends SettledSheet<HypothesesResult> {
    private static final int PRIOR = 0;
    private static final int LIKELIHOOD = 1;
    private static final int PRODUCT = 2;
    private static final int POSTERIOR = 3;
    private static final int SHIFT = 4;
    private static final int LEARNED = 5;

    private static final Columns AT_DESK =
            new Columns(6.4, new double[] {0, 0.18, 0.415, 0.565, 0.715, 0.86, 1}, new double[] {
                0.085, 0.08, 0.06, 0.06, 0.065, 0.055
            });

    /** Without fields there is less behind the likelihood; where a hall is narrow, the shift is left out. */
    private static final double[] IN_HALL = {0.06, 0.06, 0.06, 0.06, 0.06, 0.06};

    private static final Columns HALL = new Columns(6.4, new double[] {0, 0.165, 0.33, 0.5, 0.665, 0.825, 1}, IN_HALL);
    private static final Columns NARROW_HALL = new Columns(5.2, new double[] {0, 0.2, 0.4, 0.6, 0.8, 0.8, 1}, IN_HALL);
    private static final double NARROW = 42;

    /** How far the scale of the shifts goes beyond the farthest. */
    private static final double BEYOND = 1.35;

    private static final double DOT = 0.65;
    private static final double LEAST_DOT = 0.2;

    private final boolean withFields;
    private final BarTable table = new BarTable(LEARNED + 1);

    TableSheet(boolean withFields) {
        this.withFields = withFields;
    }

    @Override
    protected Object settle(Look look) {
        Columns columns = !look.presents() ? AT_DESK : isNarrow() ? NARROW_HALL : HALL;
        table.place(look, width(), height(), result().size(), columns);
        HypothesesResult now = settled();
        double most = farthest(now, now::share);
        table.plot(LEARNED).across().show(0, most > 0 ? most : 1);
        double shift = BEYOND * Math.max(Math.log(2), farthest(now, now::shift));
        table.plot(SHIFT).across().show(-shift, shift);
        return look;
    }

    private boolean isNarrow() {
        return look().presents() && width() < NARROW * look().rem();
    }

    private static double farthest(HypothesesResult of, IntToDoubleFunction value) {
        double most = 0;
        for (int i = 0; i < of.size(); i++) {
            double size = Math.abs(value.applyAsDouble(i));
            most = Double.isFinite(size) ? Math.max(most, size) : most;
        }
        return most;
    }

    /** The place of a name: a press there selects the hypothesis. */
    Box name(int hypothesis) {
        return table.name(hypothesis);
    }

    /** Where a prior, or a likelihood, is held. */
    MarkPlace hold(boolean prior, int hypothesis) {
        return prior
                ? table.hold(PRIOR, hypothesis, result().prior(hypothesis))
                : table.hold(LIKELIHOOD, hypothesis, result().likelihood(hypothesis));
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        table.paintBand(brush, result().selected());
        for (int column = 0; column <= LEARNED; column++) {
            if (column != SHIFT || !isNarrow()) {
                paintHead(brush, column);
            }
        }
        for (int i = 0; i < result().size(); i++) {
            table.paintName(brush, i, HypothesesWords.name(result().state(), i, look()));
            paintGiven(brush, i);
            paintFound(brush, i);
        }
        paintPinned(brush);
        paintSums(brush);
    }

    private void paintHead(Brush brush, int column) {
        String key = "hypotheses.column." + column;
        Stream<String> keys = Stream.of(key, key + ".brief");
        if (column == LIKELIHOOD && result().isMore()) {
            keys = Stream.of(key + (look().presents() ? ".all" : ".more"), key + ".all");
        } else if (column == PRODUCT && result().power() != 0) {
            keys = Stream.of(key + ".power", key + ".power.brief");
        }
        String signs = HypothesesWords.signs(result());
        String power = HypothesesNumbers.POWER.apply(result(), look());
        table.paintHead(
                brush,
                column,
                keys.map(each -> look().rich(each, signs, power, look().log())).toList());
    }

    /** Prior and likelihood: a stick, since likelihoods do not add up; that of all results, if it is another, behind. */
    private void paintGiven(Brush brush, int item) {
        table.paintTrack(brush, PRIOR, item);
        table.paintMoved(brush, PRIOR, item, result().prior(item));
        table.paintTrack(brush, LIKELIHOOD, item);
        table.paintStick(brush, LIKELIHOOD, item, result().likelihood(item));
        boolean onlyAll = look().presents() && result().isMore();
        if (!withFields) {
            number(brush, PRIOR, item, HypothesesNumbers.PRIOR, Tone.QT);
            var likelihood = onlyAll ? HypothesesNumbers.OF_ALL : HypothesesNumbers.LIKELIHOOD;
            number(brush, LIKELIHOOD, item, likelihood, Tone.INK2);
        }
        if (result().isMore() && !onlyAll) {
            RichText all = look().rich("hypotheses.all", HypothesesNumbers.OF_ALL.at(result(), item, look()));
            table.paintMore(brush, LIKELIHOOD, item, all, Tone.INK2);
        }
    }

    /** What follows: the product as a part of all of them, the posterior, the shift, what is learned. */
    private void paintFound(Brush brush, int item) {
        boolean possible = result().isPossible();
        double posterior = possible ? result().posterior(item) : 0;
        for (int column : new int[] {PRODUCT, POSTERIOR}) {
            table.paintTrack(brush, column, item);
            table.paintBar(brush, column, item, posterior, column == PRODUCT ? Tone.R : Tone.P);
        }
        number(brush, PRODUCT, item, HypothesesNumbers.JOINT, Tone.INK2);
        number(brush, POSTERIOR, item, HypothesesNumbers.POSTERIOR, Tone.PT);
        if (!isNarrow()) {
            double shift = result().shift(item);
            table.paintZero(brush, SHIFT, item);
            if (!Double.isNaN(shift)) {
                double radius = Math.max(LEAST_DOT, DOT * Math.sqrt(posterior)); // its area is the posterior
                table.paintStick(brush, SHIFT, item, shift, radius, shift < 0);
            }
            String shown = HypothesesNumbers.SHIFT.signedAt(result(), item, look());
            table.paintNumber(brush, SHIFT, item, shown, Tone.INK2);
        }
        if (possible) {
            table.paintBar(brush, LEARNED, item, result().share(item), Tone.KL);
            number(brush, LEARNED, item, HypothesesNumbers.CONTRIBUTION, Tone.KLT);
        }
    }

    private void number(Brush brush, int column, int item, Quantity<HypothesesResult> what, Tone tone) {
        table.paintNumber(brush, column, item, what.at(result(), item, look()), tone);
    }

    /** The bars of what is pinned, if it is of as many hypotheses. */
    private void paintPinned(Brush brush) {
        HypothesesResult was = pinned();
        for (int i = 0; was != null && was.size() == result().size() && i < was.size(); i++) {
            table.ghost(brush, PRIOR, i, was.prior(i));
            table.ghost(brush, LIKELIHOOD, i, was.likelihood(i));
            if (was.isPossible()) {
                table.ghost(brush, POSTERIOR, i, was.posterior(i));
                table.ghost(brush, LEARNED, i, was.share(i));
            }
        }
    }

    private void paintSums(Brush brush) {
        String one = look().say("hypotheses.sum.one");
        table.paintSums(brush, look().say("hypotheses.sum"));
        table.paintSum(brush, PRIOR, one, Tone.QT);
        table.paintSum(brush, PRODUCT, say(HypothesesNumbers.EVIDENCE), Tone.INK);
        if (result().isPossible()) {
            table.paintSum(brush, POSTERIOR, one, Tone.PT);
            table.paintSum(brush, LEARNED, say(HypothesesNumbers.KL), Tone.KLT);
        }
    }
}
