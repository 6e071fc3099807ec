package kllab.lab.entropy;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.IdentitySheet;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.RichText;

/**
 * A hundred tosses, each as wide as the bits that it costs: as they are, in the best code for the coin, in the belief's.
 * Their axis is that of the balance below, a hundred times.
 */
final class TossSheet extends SettledSheet<EntropyResult> {
    private static final double LEAST_HATCHED = 4.5;
    private static final double LN_2 = Math.log(2);
    private static final double LEAST_END = 2;
    private static final double TOP = 2.05;

    private final double after;
    private final Plot plot = new Plot(Scale.across(), Scale.up());

    /**
     * The tosses.
     *
     * @param after what is free at the right end, in rem, as in the balance
     */
    TossSheet(double after) {
        this.after = after;
    }

    /** The end of the axis, for a toss, in the displayed unit: two bits, or the next whole number of bits. */
    static double end(EntropyResult result, Look look) {
        double bits = result.isInfinite() ? 0 : result.paid() / LN_2;
        return look.shown(LN_2 * (bits > LEAST_END - 0.1 ? Math.ceil(bits + 0.4) : LEAST_END));
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double end = end(settled(), look) / look.shown(1);
        plot.across().show(0, EntropyResult.TOSSES * (result().isInfinite() ? end : Math.max(end, result().paid())));
        plot.place(IdentitySheet.LEFT * r, TOP * r, width() - after * r, height());
        return look;
    }

    private double row() {
        return Math.min(1.4 * look().rem(), plot.height() / 3.9);
    }

    private double y(int row) {
        return plot.top() + row * 1.3 * row();
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        EntropyResult result = result();
        double room = width() - plot.left();
        brush.title(look().rich("entropy.tosses"), look().rich("entropy.tosses.says"), plot.left(), brush.rem(1), room);
        paintMeans(brush, result);
        paintFaces(brush, result);
        paintCode(brush, 1, result.ideal(true), result.ideal(false));
        paintCode(brush, 2, result.head(), result.tail());
        paintAmount(brush, 0, EntropyResult.TOSSES * LN_2);
        paintAmount(brush, 1, result.idealOfAll());
        paintAmount(brush, 2, result.believedOfAll());
    }

    /** The means, down to the balance. */
    private void paintMeans(Brush brush, EntropyResult result) {
        double best = plot.x(EntropyResult.TOSSES * result.entropy());
        brush.dashed(best, y(1), best, height(), Tone.INK, 1.2, 3, 3);
        if (!result.isInfinite()) {
            double paid = plot.x(EntropyResult.TOSSES * result.paid());
            brush.line(paid, y(2), paid, height(), Tone.INK, 1.4);
        }
    }

    private void paintFaces(Brush brush, EntropyResult result) {
        double radius = Math.min(0.42 * row(), 0.4 * (plot.x(LN_2) - plot.left()));
        for (int i = 0; i < EntropyResult.TOSSES; i++) {
            face(brush, plot.x((i + 0.5) * LN_2), y(0) + row() / 2, radius, result.isHead(i));
        }
    }

    /** A side of a coin: heads are dark. */
    static void face(Brush brush, double x, double y, double radius, boolean head) {
        if (head) {
            brush.disc(x, y, radius, Tone.INK2);
        } else {
            double line = Math.min(1.4, 0.5 * radius);
            brush.disc(x, y, radius, Tone.BG);
            brush.ring(x, y, radius - line / 2, Tone.INK2, line);
        }
    }

    private void paintCode(Brush brush, int row, double head, double tail) {
        double spent = 0;
        for (int i = 0; i < EntropyResult.TOSSES && plot.x(spent) < plot.right(); i++) {
            double from = plot.x(spent);
            spent += result().isHead(i) ? head : tail;
            paintCell(brush, row, from, plot.xInside(spent) - from);
        }
        if (Double.isInfinite(spent)) {
            brush.tip(plot.right(), plot.right() + row() / 2, y(row), row(), Tone.Q);
        }
    }

    private void paintCell(Brush brush, int row, double x, double wide) {
        double seam = wide > 4 ? 1.4 : Math.min(1, wide / 2);
        if (row == 2 && wide > LEAST_HATCHED) {
            brush.hatched(x, y(row), wide - seam, row());
        } else {
            brush.fill(x, y(row), wide - seam, row(), row == 2 ? Tone.Q : Tone.P);
        }
    }

    /** The number at the end of a row; a shorter one, or a smaller one, if there is not much room. */
    private void paintAmount(Brush brush, int row, double nats) {
        double r = brush.rem(1);
        double x = plot.xInside(nats) + 0.6 * r;
        double room = width() - x;
        RichText shown = brush.fitting(
                EntropyWords.ROWS.get(row).stream().map(this::rich).toList(), room);
        double size = look().fitting(shown, room);
        brush.fill(x - 0.3 * r, y(row), brush.width(shown, size) + 0.5 * r, row(), Tone.BG);
        brush.text(shown, x, y(row) + row() / 2 + 0.35 * size, Tone.INK2, size, Anchor.START);
    }
}
