package kllab.lab.blocks;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Steps;
import kllab.figure.Tone;
import kllab.text.RichText;

/**
 * The cost per day against the number of days coded together: the code for P falls to H(P), the code for Q tends to
 * H(P) + KL(P‖Q). The distance of the two levels is KL, shown at the limit of infinite blocks.
 */
final class CostSheet extends SettledSheet<BlocksResult> {
    private static final double LEVEL = 0.1;
    private static final double LEFT = 2.9;
    private static final double TOP = 3.2;
    private static final double BOTTOM = 3.6;
    private static final double LIMIT = 8;
    private static final double HEADROOM = 1.12;
    private static final double ENDLESS = 2.6;
    private static final double LEAST_STEP = 0.05;
    private static final int MOST_TICKS = 5;

    private final ChartPlot plot = new ChartPlot();
    private final Rectangle2D.Double area = new Rectangle2D.Double();

    CostSheet() {
        plot.setAcross(0.5, BlocksState.LONGEST + 0.5);
    }

    Rectangle2D.Double area() {
        return area;
    }

    /** The block length at a position. */
    int blockAt(double x) {
        return Math.clamp(
                (int) Math.floor((x - area.x) / area.width * BlocksState.LONGEST) + 1, 1, BlocksState.LONGEST);
    }

    @Override
    protected Object settle(Look look) {
        inset(area, LEFT, TOP, LIMIT, BOTTOM);
        double needed = most(result(), look);
        double most = most(settled(), look);
        double high = HEADROOM * (needed > most * HEADROOM ? needed : most);
        double step = Steps.atLeast(Math.max(LEAST_STEP, high / MOST_TICKS));
        plot.setUp(new ChartPlot.Range(0, high, step, false));
        return List.of(high, result().state().block());
    }

    private static double most(BlocksResult result, Look look) {
        double most = Math.max(1, result.isInfinite() ? ENDLESS : result.limitBits());
        for (BlocksResult.Cost cost : result.costs()) {
            most = Math.max(most, Math.max(cost.own(), Double.isFinite(cost.paid()) ? cost.paid() : 0));
        }
        return BlocksWords.shown(most, look);
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        brush.text(brush.look().say("blocks.chart.title"), 0, r, Tone.INK, true, r, Anchor.START);
        ChartPlot.unit(brush, 0, brush.look().unitPer("day"), area);
        int block = result().state().block();
        double column = area.width / BlocksState.LONGEST;
        brush.fill(area.x + (block - 1) * column, area.y, column, area.height + 1.8 * r, Tone.BAND);
        plot.paintFrame(brush, area);
        double base = area.getMaxY();
        for (int k = 1; k <= BlocksState.LONGEST; k++) {
            Tone tone = k == block ? Tone.INK : Tone.AXIS;
            brush.text(Integer.toString(k), plot.x(k, area), base + 1.4 * r, tone, k == block, r, Anchor.MIDDLE);
        }
        brush.text(brush.look().say("blocks.chart.across"), area.x, base + 2.9 * r, Tone.INK2, false, r, Anchor.START);
        double x = area.getMaxX() + 0.4 * r;
        brush.totalRule(x, area.y, base + 1.8 * r);
        brush.line(x + 0.25 * r, base, width(), base, Tone.AXIS, 1.4);
        brush.text("\u221E", limitMiddle(brush), base + 1.4 * r, Tone.AXIS, false, r, Anchor.MIDDLE);
    }

    private double limitLeft(Brush brush) {
        return area.getMaxX() + brush.rem(1.2);
    }

    private static double limitWidth(Brush brush) {
        return brush.rem(1.8);
    }

    private double limitMiddle(Brush brush) {
        return limitLeft(brush) + limitWidth(brush) / 2;
    }

    private double y(double bits, Brush brush) {
        return plot.y(BlocksWords.shown(bits, brush.look()), area);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        BlocksResult result = result();
        levels(brush, result);
        BlocksResult pinned = pinned();
        if (pinned != null) {
            line(brush, pinned, true, Tone.INK3, true);
            line(brush, pinned, false, Tone.INK3, true);
        }
        line(brush, result, true, Tone.P, false);
        line(brush, result, false, Tone.Q, false);
        extra(brush, result);
        marks(brush, result);
        limit(brush, result);
        chosen(brush, result);
        floor(brush, result);
    }

    /** The two levels to which the codes tend. */
    private void levels(Brush brush, BlocksResult result) {
        double end = limitLeft(brush);
        double entropy = y(result.entropyBits(), brush);
        brush.level(area.x, entropy, end, entropy, Tone.P, LEVEL);
        if (!result.isInfinite()) {
            double paid = y(result.limitBits(), brush);
            brush.level(area.x, paid, end, paid, Tone.Q, LEVEL);
        }
    }

    private void line(Brush brush, BlocksResult result, boolean own, Tone tone, boolean dashed) {
        Path2D path =
                plot.line(1, BlocksState.LONGEST, k -> shown(result.costs().get(k - 1), own, brush.look()), area);
        if (path.getCurrentPoint() == null) {
            return; // all are infinite
        }
        if (dashed) {
            brush.ghost(path);
        } else {
            brush.stroke(path, tone, brush.rem(0.1) * brush.look().palette().strokes());
        }
    }

    private static double shown(BlocksResult.Cost cost, boolean own, Look look) {
        return BlocksWords.shown(own ? cost.own() : cost.paid(), look);
    }

    private void marks(Brush brush, BlocksResult result) {
        double r = brush.rem(1);
        for (int k = 1; k <= BlocksState.LONGEST; k++) {
            BlocksResult.Cost cost = result.costs().get(k - 1);
            double x = plot.x(k, area);
            if (Double.isInfinite(cost.paid())) {
                arrow(brush, x);
            } else {
                double y = y(cost.paid(), brush);
                brush.hatched(x - 0.42 * r, y - 0.42 * r, 0.84 * r, 0.84 * r);
            }
            double own = y(cost.own(), brush);
            brush.disc(x, own, 0.36 * r, Tone.BG);
            brush.disc(x, own, 0.3 * r, Tone.P);
        }
    }

    /** An infinite cost: an arrow out of the chart. */
    private void arrow(Brush brush, double x) {
        double r = brush.rem(1);
        double top = area.y + 0.1 * r;
        double stroke = brush.rem(0.15) * brush.look().palette().strokes();
        brush.line(x, top + 2.2 * r, x, top + 0.6 * r, Tone.Q, stroke);
        brush.fill(Brush.polygon(x - 0.4 * r, top + 0.8 * r, x, top, x + 0.4 * r, top + 0.8 * r), Tone.Q);
    }

    /** The extra cost of the wrong code with the chosen blocks. */
    private void extra(Brush brush, BlocksResult result) {
        BlocksResult.Cost cost = result.cost();
        if (cost.extra() > 0 && Double.isFinite(cost.paid())) {
            double x = plot.x(result.state().block(), area);
            brush.line(x, y(cost.own(), brush), x, y(cost.paid(), brush), Tone.INK, brush.rem(0.13));
        }
    }

    /** The limit of infinite blocks: H(P), and on top KL. */
    private void limit(Brush brush, BlocksResult result) {
        double r = brush.rem(1);
        double x = limitLeft(brush);
        double w = limitWidth(brush);
        double zero = area.getMaxY();
        double entropy = y(result.entropyBits(), brush);
        brush.fill(x, entropy, w, zero - entropy, Tone.P);
        double top = area.y;
        if (result.isInfinite()) {
            brush.endless(x, top, w, entropy, Tone.KL);
        } else {
            top = y(result.limitBits(), brush);
            brush.fill(x, top, w, entropy - top - (entropy < zero ? 1 : 0), Tone.KL);
        }
        labels(brush, result, x + w + 0.4 * r, top, entropy);
    }

    /** H(P) and KL beside their parts of the column, without overlapping. */
    private void labels(Brush brush, BlocksResult result, double x, double top, double entropy) {
        double r = brush.rem(1);
        double zero = area.getMaxY();
        double klBase = (top + entropy) / 2 + 0.9 * r;
        double entropyBase = (entropy + zero) / 2 + 0.9 * r;
        entropyBase = Math.min(entropyBase, zero - 0.1 * r);
        klBase = Math.min(klBase, entropyBase - 2.9 * r);
        RichText kl = RichText.parse("<k><m>KL</m></k>");
        brush.text(kl, x, klBase - 1.2 * r, Tone.KLT, r, Anchor.START);
        amount(brush, BlocksWords.amount(result.klBits(), brush.look()), x, klBase, Tone.KLT);
        RichText h = RichText.parse("<p><v>H</v><m>(</m><v>P</v><m>)</m></p>");
        brush.text(h, x, entropyBase - 1.2 * r, Tone.PT, r, Anchor.START);
        amount(brush, BlocksWords.amount(result.entropyBits(), brush.look()), x, entropyBase, Tone.PT);
    }

    private void amount(Brush brush, String amount, double x, double base, Tone tone) {
        brush.fitted(amount, x, base, width() - x, tone, true, Anchor.START);
    }

    /** The name of the lower level, below it, if no amount is there. */
    private void floor(Brush brush, BlocksResult result) {
        double small = brush.look().small();
        double marks = y(result.entropyBits(), brush) + brush.rem(0.45); // they may be on the level
        double amount = result.cost().extra() > 0 ? ownBase(brush, result) + brush.rem(0.2) : 0;
        double base = Math.max(marks, amount) + small;
        RichText label = brush.look().rich("blocks.chart.floor");
        if (base < area.getMaxY() - 0.3 * small && brush.width(label, small) < area.width) {
            brush.text(label, area.x + 0.3 * small, base, Tone.PT, small, Anchor.START);
        }
    }

    /**
     * The base line of the amount of the code for P, if it differs from the other: below its mark, or above it at the
     * very bottom.
     */
    private double ownBase(Brush brush, BlocksResult result) {
        double r = brush.rem(1);
        double yOwn = y(result.cost().own(), brush);
        double under = yOwn + 1.4 * r;
        return under > area.getMaxY() - 0.1 * r ? Math.min(yOwn - 0.75 * r, area.getMaxY() - 0.4 * r) : under;
    }

    /** The two amounts of the chosen blocks. */
    private void chosen(Brush brush, BlocksResult result) {
        double r = brush.rem(1);
        BlocksResult.Cost cost = result.cost();
        double x = plot.x(result.state().block(), area);
        String own = BlocksWords.amount(cost.own(), brush.look());
        String paid = BlocksWords.amount(cost.paid(), brush.look());
        double yOwn = y(cost.own(), brush);
        double ownBase = ownBase(brush, result);
        double w = Math.max(brush.width(own, true, r), brush.width(paid, true, r)) / 2;
        double middle = Math.clamp(x, area.x + w, area.getMaxX() - w);
        if (cost.extra() == 0) {
            brush.plate(own, middle, yOwn - 0.85 * r, Tone.INK, true, r, Anchor.MIDDLE, Tone.BAND);
            return;
        }
        brush.plate(own, middle, ownBase, Tone.PT, true, r, Anchor.MIDDLE, Tone.BAND);
        double paidBase = Double.isInfinite(cost.paid()) ? area.y - 0.3 * r : y(cost.paid(), brush) - 0.8 * r;
        paidBase = Math.min(paidBase, ownBase < yOwn ? ownBase - 1.2 * r : paidBase);
        brush.plate(paid, middle, Math.max(paidBase, TOP * r - 0.3 * r), Tone.QT, true, r, Anchor.MIDDLE, Tone.BAND);
    }
}
