package kllab.lab.blocks;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Marks;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Points;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.figure.plot.Wish;
import kllab.lab.blocks.BlocksResult.Cost;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The cost per day against the number of days coded together: the code for P falls to H(P), the code for Q tends to
 * H(P) + KL(P‖Q). The distance of the two levels is KL, shown at the limit of infinite blocks.
 */
final class CostSheet extends SettledSheet<BlocksResult> {
    private static final double LINE = 0.1;
    private static final double TOP = 3.2;
    private static final double HEADROOM = 1.12;
    private static final double DIGIT = Math.log(2);
    private static final double ENDLESS = 2.6 * DIGIT;
    private static final int MOST_TICKS = 5;
    private static final double MARK = 0.42;

    private final Plot plot = new Plot(Scale.across().show(0.5, BlocksState.LONGEST + 0.5), Scale.up());
    private final Labels labels = new Labels();
    private final Series paid;
    private final Series own;

    CostSheet() {
        add(Curve.ghost(), this::pinned, Cost::own);
        add(Curve.ghost(), this::pinned, Cost::paid);
        add(Curve.of(Tone.P, LINE), this::result, Cost::own);
        add(Curve.of(Tone.Q, LINE), this::result, Cost::paid);
        paid = add(Points.squares(MARK), this::result, Cost::paid);
        own = add(Points.discs(Tone.P, 0.3), this::result, Cost::own);
    }

    /** Adds a layer with the costs of all blocks. */
    private Series add(Marks layer, Supplier<@Nullable BlocksResult> of, ToDoubleFunction<Cost> cost) {
        return plot.add(layer)
                .show(
                        BlocksState.LONGEST,
                        i -> i + 1.0,
                        of,
                        (r, i) -> cost.applyAsDouble(r.costs().get(i)));
    }

    Plot plot() {
        return plot;
    }

    @Override
    protected Object settle(Look look) {
        place(plot, 2.9, TOP, 8, 3.6);
        double needed = most(result());
        double most = most(settled());
        double high = HEADROOM * (needed > most * HEADROOM ? needed : most);
        plot.up().in(look.shown(1)).show(0, high).apart(plot.height() / MOST_TICKS, plot.height());
        return List.of(plot.key(), result().state().block());
    }

    private static double most(BlocksResult result) {
        double most = Math.max(
                DIGIT, result.isInfinite() ? ENDLESS : result.comparison().crossEntropyPQ());
        for (Cost cost : result.costs()) {
            most = Math.max(most, Math.max(cost.own(), Double.isFinite(cost.paid()) ? cost.paid() : 0));
        }
        return most;
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        brush.text(look().say("blocks.chart.title"), 0, r, Tone.INK, true, r, Anchor.START);
        plot.paintUnit(brush, look().unitPer("day"), 0, 0.75);
        int block = result().state().block();
        plot.paintBand(brush, block - 0.5, block + 0.5, 1.8);
        plot.paintLevels(brush);
        double base = plot.base();
        for (int k = 1; k <= BlocksState.LONGEST; k++) {
            Tone tone = k == block ? Tone.INK : Tone.AXIS;
            brush.text(BlocksWords.days(k), plot.x(k), base + 1.4 * r, tone, k == block, r, Anchor.MIDDLE);
        }
        brush.text(look().say("blocks.chart.across"), plot.left(), base + 2.9 * r, Tone.INK2, false, r, Anchor.START);
        double x = plot.right() + 0.4 * r;
        brush.totalRule(x, plot.top(), base + 1.8 * r);
        brush.line(x + 0.25 * r, base, width(), base, Tone.AXIS, 1.4);
        brush.text("\u221E", plot.right() + 2.1 * r, base + 1.4 * r, Tone.AXIS, false, r, Anchor.MIDDLE);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        BlocksResult result = result();
        double r = brush.rem(1);
        double limit = plot.right() + 1.2 * r;
        labels.begin(plot.left(), plot.top() - 1.8 * r, width(), plot.base());
        level(brush, result.comparison().entropyP(), limit, Tone.P);
        if (!result.isInfinite()) {
            level(brush, result.comparison().crossEntropyPQ(), limit, Tone.Q);
        }
        double x = plot.x(result.state().block());
        Cost cost = result.cost();
        if (cost.extra() > 0 && Double.isFinite(cost.paid())) {
            brush.line(x, plot.yInside(cost.own()), x, plot.yInside(cost.paid()), Tone.INK, brush.rem(0.13));
        }
        plot.paintMarks(brush);
        labels.keepOff(0, 0, look().width(look().unitPer("day"), false, r), plot.top() - 0.4 * r);
        labels.keepOff(plot, MARK * r, own, paid);
        labels.avoid(plot, own, paid);
        labels.keepOff(x, plot.yInside(cost.paid()), 1, plot.yInside(cost.own()) - plot.yInside(cost.paid()));
        labelChosen(cost, x);
        limit(brush, result, limit, 1.8 * r);
        labelFloor(result);
        labels.paint(brush);
    }

    /** A level to which a code tends. */
    private void level(Brush brush, double nats, double end, Tone tone) {
        brush.level(plot.left(), plot.yInside(nats), end, plot.yInside(nats), tone, LINE);
        labels.avoid(plot.left(), plot.yInside(nats), plot.width(), 0);
    }

    /** The two amounts of the chosen blocks. */
    private void labelChosen(Cost cost, double x) {
        double off = 0.45 * look().rem();
        if (cost.extra() == 0) {
            label(List.of(amount("b", BlocksWords.OWN)), Wish.above(x, plot.yInside(cost.own()) - off));
        } else {
            double y = plot.yInside(cost.paid()) - off;
            label(
                    List.of(amount("q", BlocksWords.PAID)),
                    Wish.above(x, y),
                    new Wish(x, y, Anchor.END, 1),
                    new Wish(x, y, Anchor.START, 1));
            label(List.of(amount("p", BlocksWords.OWN)), Wish.below(x, plot.yInside(cost.own()) + off));
        }
    }

    /** The limit of infinite blocks: H(P), and on top KL, each with its amount beside it. */
    private void limit(Brush brush, BlocksResult result, double x, double wide) {
        double zero = plot.base();
        double entropy = plot.yInside(result.comparison().entropyP());
        double top = plot.yInside(result.comparison().crossEntropyPQ());
        brush.fill(x, entropy, wide, zero - entropy, Tone.P);
        if (result.isInfinite()) {
            brush.endless(x, top, wide, entropy, Tone.KL);
        } else {
            brush.fill(x, top, wide, entropy - top - (entropy < zero ? 1 : 0), Tone.KL);
        }
        labels.keepOff(x, plot.top(), wide, plot.height());
        double beside = x + wide + brush.rem(0.4);
        RichText h = RichText.parse("<p><v>H</v><m>(</m><v>P</v><m>)</m></p>");
        RichText kl = RichText.parse("<k><m>KL</m></k>");
        label(List.of(h, amount("p", BlocksWords.H)), Wish.right(beside, (entropy + zero) / 2));
        label(List.of(kl, amount("k", BlocksWords.KL)), Wish.right(beside, (top + entropy) / 2));
    }

    /** The name of the lower level, below it, if no amount is there. */
    private void labelFloor(BlocksResult result) {
        double small = look().small();
        double x = plot.left() + 0.3 * small;
        double y = plot.yInside(result.comparison().entropyP()) + MARK * look().rem() + 1;
        labels.want(
                small,
                List.of(RichText.parse("<p>" + look().say("blocks.chart.floor") + "</p>")),
                new Wish(x, y, Anchor.START, 0),
                new Wish(x, y + 1.8 * small, Anchor.START, 0));
    }

    /** Adds a label that is not wider than the room beside the limit. */
    private void label(List<RichText> lines, Wish... wishes) {
        double room = width() - plot.right() - 3.4 * look().rem();
        labels.need(look().fitting(lines.getLast(), room), lines, wishes);
    }

    /** An amount in bold, in the colour of a role. */
    private RichText amount(String role, Quantity<BlocksResult> amount) {
        return RichText.parse("<" + role + ">" + say(amount) + "</" + role + ">")
                .bold();
    }
}
