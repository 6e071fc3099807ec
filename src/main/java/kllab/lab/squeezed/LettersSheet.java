package kllab.lab.squeezed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;

/** What each letter contributes to the KL: of the text from a language, or from what the Huffman words imply. */
final class LettersSheet extends SettledSheet<SqueezedResult> {
    private static final double TOP = 2.6;
    private static final double UNDER = 1.1;
    private static final double BAR = 0.68;

    /** So many of the largest have their number, and the smallest one. */
    private static final int NUMBERED = 2;

    private final Plot plot = new Plot(Scale.across(), Scale.up());

    @Override
    protected Object settle(Look look) {
        place(plot, 0, TOP, 0, UNDER);
        double high = 1e-3;
        double low = -1e-3;
        for (int i = 0; i < settled().letters(); i++) {
            double share = settled().share(i);
            if (Double.isFinite(share)) {
                high = Math.max(high, share);
                low = Math.min(low, share);
            }
        }
        plot.across().show(-0.5, Math.max(1, settled().letters()) - 0.5);
        plot.up().show(Math.min(low, -0.12 * high), Math.max(high, -0.3 * low));
        return look;
    }

    @Override
    public void paintData(Brush brush) {
        if (result().letters() == 0) {
            return;
        }
        brush.fitted(rich(SqueezedWords.LETTERS), 0, brush.rem(0.9), width(), Tone.INK, Anchor.START);
        double zero = plot.y(0);
        double wide = BAR * plot.width() / result().letters();
        for (int i = 0; i < result().letters(); i++) {
            paintBar(brush, result().share(i), plot.x(i) - wide / 2, wide, zero);
        }
        brush.line(plot.left(), zero, plot.right(), zero, Tone.AXIS, 1.4);
        for (int i = 0; i < result().letters(); i++) {
            double base = result().share(i) > 0 ? zero + brush.rem(0.95) : zero - brush.rem(0.3);
            String letter = Character.toString('A' + i);
            double size = Math.min(look().small(), 1.25 * plot.width() / result().letters());
            if (size >= look().least() || !look().presents()) {
                brush.text(letter, plot.x(i), base, Tone.INK, true, Math.max(size, look().least()), Anchor.MIDDLE);
            }
        }
        numbered().forEach(i -> paintNumber(brush, i));
    }

    private void paintBar(Brush brush, double share, double x, double wide, double zero) {
        if (Double.isInfinite(share)) {
            brush.endless(x, plot.top(), wide, zero, Tone.KL);
        } else if (share > 0) {
            brush.fill(x, plot.y(share), wide, zero - plot.y(share), Tone.KL);
        } else if (share < 0) {
            brush.dotted(x, zero, wide, plot.y(share) - zero, Tone.KL);
        }
    }

    /** The greatest and the least contributions. */
    private List<Integer> numbered() {
        List<Integer> sorted = IntStream.range(0, result().letters())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -result().share(i)))
                .toList();
        return IntStream.range(0, sorted.size())
                .filter(k -> k < NUMBERED || k == sorted.size() - 1)
                .mapToObj(sorted::get)
                .filter(i -> Math.abs(result().share(i)) > 1e-9)
                .toList();
    }

    private void paintNumber(Brush brush, int letter) {
        double share = result().share(letter);
        double end = plot.yInside(share);
        double base = share > 0 ? end - brush.rem(0.35) : end + brush.rem(0.95);
        String number = SqueezedNumbers.SHARES.signedAt(result(), letter, look());
        double half = brush.width(number, false, look().small()) / 2;
        double x = Math.clamp(plot.x(letter), half, Math.max(half, width() - half));
        brush.label(number, x, base, Tone.KLT, Anchor.MIDDLE);
    }
}
