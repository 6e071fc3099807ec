package kllab.lab.languages;

import java.util.List;
import java.util.function.Supplier;
import kllab.core.coding.ShiftCipher;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Marks;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Points;
import kllab.figure.plot.Scale;
import kllab.lab.languages.Reading.Valley;
import org.jspecify.annotations.Nullable;

/** KL from one language for each of the 26 keys: the minimum is the most likely key. */
final class ValleySheet extends SettledSheet<LanguagesResult> {
    private static final double RIGHT = 0.9;

    /** How far the button that goes back to the preset reaches under the chart, in rem. */
    private static final double RESET = 4.9;

    private static final double HEADROOM = 1.05;
    private static final int MOST_TICKS = 6;
    private static final double LEAST = 0.2;
    private static final int LAST = ShiftCipher.LETTERS - 1;

    private final Plot plot = new Plot(Scale.across().show(0, LAST).every(5), Scale.up());

    ValleySheet() {
        add(Curve.ghost(), this::pinned);
        add(Curve.of(Tone.KL, 0.12), this::result);
        plot.add(Points.rings(Tone.INK, 0.5)).show(1, i -> key(), i -> kl(result(), key()));
        add(Points.dots(Tone.KL, 0.24), this::result);
    }

    /** Adds a layer with the divergences of all keys. */
    private void add(Marks layer, Supplier<@Nullable LanguagesResult> of) {
        plot.add(layer).show(ShiftCipher.LETTERS, key -> key, of, this::kl);
    }

    Plot plot() {
        return plot;
    }

    private int key() {
        return result().state().cipher().key();
    }

    private static @Nullable Valley valley(@Nullable LanguagesResult result) {
        return result == null ? null : result.reading().map(Reading::valley).orElse(null);
    }

    /** As shown; not a number without letters. */
    private double kl(@Nullable LanguagesResult of, int key) {
        Valley valley = valley(of);
        return valley == null ? Double.NaN : look().shown(valley.kl().get(key));
    }

    @Override
    protected Object settle(Look look) {
        place(plot, 2.9, 3.6, RIGHT, 4.2);
        double most = LEAST;
        for (int key = 0; key <= LAST; key++) {
            for (double kl : new double[] {kl(result(), key), kl(pinned(), key)}) {
                most = Double.isFinite(kl) ? Math.max(most, kl) : most;
            }
        }
        plot.up().show(0, most * HEADROOM).apart(plot.height() / MOST_TICKS / HEADROOM, plot.height());
        return List.of(plot.key(), LanguagesWords.VALLEY_TITLE.apply(result(), look));
    }

    // ---- painting -----------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        double base = plot.base();
        brush.title(
                rich(LanguagesWords.VALLEY_TITLE),
                look().rich("languages.valley.remark"),
                0,
                r,
                plot.right() + RIGHT * r);
        plot.paintLevels(brush);
        plot.paintUnit(brush, look().unitName(), 0, 0.75);
        for (int key = 0; key <= LAST; key++) {
            brush.line(plot.x(key), base, plot.x(key), base + 0.22 * r, Tone.AXIS, 1.2);
        }
        plot.paintAcross(brush);
        String across = look().say("languages.valley.across");
        brush.fitted(
                across,
                plot.left(),
                base + 2.75 * r,
                plot.width() - (look().presents() ? 0 : RESET * r),
                Tone.INK2,
                false,
                Anchor.START);
    }

    @Override
    public void paintData(Brush brush) {
        Valley valley = valley(result());
        if (valley != null) {
            double x = plot.x(key());
            brush.dashed(x, plot.top() - brush.rem(0.3), x, plot.base(), Tone.INK, 1.4, 4, 3);
        }
        plot.paintMarks(brush);
        if (valley != null) {
            paintKey(brush);
            paintBest(brush, valley);
        }
    }

    /** The current key, above the chart. */
    private void paintKey(Brush brush) {
        double r = brush.rem(1);
        double w = 1.9 * r;
        double x = Math.clamp(plot.x(key()), plot.left() - 0.5 * r + w / 2, plot.right() + RIGHT * r - w / 2);
        brush.fill(x - w / 2, plot.top() - 1.75 * r, w, 1.4 * r, Tone.INK);
        brush.text(say(LanguagesWords.KEY), x, plot.top() - 0.68 * r, Tone.BG, true, r, Anchor.MIDDLE);
    }

    /** The minimum with its key and depth, beside the curve. */
    private void paintBest(Brush brush, Valley valley) {
        if (Double.isInfinite(valley.depth())) {
            return;
        }
        double r = brush.rem(1);
        int best = valley.best();
        boolean left = best > ShiftCipher.LETTERS / 2;
        double gap = (best == key() ? 0.95 : 0.6) * r;
        double x = plot.x(best) + (left ? -gap : gap);
        double y = Math.min(plot.y(kl(result(), best)) + 0.33 * r, plot.base() - 0.35 * r);
        brush.plate(say(LanguagesWords.BEST), x, y, Tone.KLT, true, r, left ? Anchor.END : Anchor.START, Tone.BG);
    }
}
