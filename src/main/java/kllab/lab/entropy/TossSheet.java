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
        double end = Math.max(end(settled(), look), result().isInfinite() ? 0 : look.shown(result().paid()));
        plot.across().show(0, EntropyResult.TOSSES * end);
        plot.place(IdentitySheet.LEFT * r, 0, width() - after * r, height());
        return look;
    }

    private double row() {
        return Math.min(1.4 * look().rem(), (height() - top()) / 3.9);
    }

    private double top() {
        return 2.05 * look().rem();
    }

    private double y(int row) {
        return top() + row * 1.3 * row();
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        EntropyResult result = result();
        double r = brush.rem(1);
        double x = plot.area().x;
        x += brush.text(look().rich("entropy.tosses"), x, r, Tone.INK, r, Anchor.START) + r;
        brush.text(look().words().get("entropy.tosses.says"), x, r, Tone.INK2, false, r, Anchor.START);
        paintMeans(brush, result);
        paintFaces(brush, result);
        paintCode(brush, result, false);
        paintCode(brush, result, true);
        paintAmount(brush, 0, at(EntropyResult.TOSSES * LN_2));
        paintAmount(brush, 1, at(result.idealOfAll()));
        paintAmount(brush, 2, at(result.believedOfAll()));
    }

    /** The means, down to the balance. */
    private void paintMeans(Brush brush, EntropyResult result) {
        double best = at(EntropyResult.TOSSES * result.entropy());
        brush.dashed(best, y(1), best, height(), Tone.INK, 1.2, 3, 3);
        if (!result.isInfinite()) {
            double paid = at(EntropyResult.TOSSES * result.paid());
            brush.line(paid, y(2), paid, height(), Tone.INK, 1.4);
        }
    }

    /** The position of an amount in nats. */
    private double at(double nats) {
        return plot.x(look().shown(nats));
    }

    private void paintFaces(Brush brush, EntropyResult result) {
        double cell = at(LN_2) - at(0);
        double radius = Math.min(0.42 * row(), 0.4 * cell);
        double y = y(0) + row() / 2;
        for (int i = 0; i < EntropyResult.TOSSES; i++) {
            boolean head = result.tosses().isHead(i, result.state().p());
            face(brush, plot.area().x + (i + 0.5) * cell, y, radius, head);
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

    private void paintCode(Brush brush, EntropyResult result, boolean believed) {
        double spent = 0;
        double right = plot.area().getMaxX();
        for (int i = 0; i < EntropyResult.TOSSES && at(spent) < right; i++) {
            boolean head = result.tosses().isHead(i, result.state().p());
            double length = believed ? (head ? result.head() : result.tail()) : result.ideal(head);
            double from = at(spent);
            spent += length;
            paintCell(brush, from, Math.min(at(spent), right), believed);
        }
        if (Double.isInfinite(spent)) {
            brush.tip(right, right + row() / 2, y(believed ? 2 : 1), row(), Tone.Q);
        }
    }

    private void paintCell(Brush brush, double from, double to, boolean believed) {
        double y = y(believed ? 2 : 1);
        double wide = to - from;
        double seam = wide > 4 ? 1.4 : Math.min(1, wide / 2);
        if (believed && wide > LEAST_HATCHED) {
            brush.hatched(from, y, wide - seam, row());
        } else if (wide > 0) {
            brush.fill(from, y, wide - seam, row(), believed ? Tone.Q : Tone.P);
        }
    }

    /** The number at the end of a row; a shorter one, or a smaller one, if there is not much room. */
    private void paintAmount(Brush brush, int row, double end) {
        double r = brush.rem(1);
        double x = Math.min(end, plot.area().getMaxX()) + 0.6 * r;
        double room = width() - x;
        RichText shown = brush.fitting(
                EntropyWords.ROWS.get(row).stream().map(this::rich).toList(), room);
        double size = look().fitting(shown, room);
        brush.fill(x - 0.3 * r, y(row), brush.width(shown, size) + 0.5 * r, row(), Tone.BG);
        brush.text(shown, x, y(row) + row() / 2 + 0.35 * size, Tone.INK2, size, Anchor.START);
    }
}
