package kllab.figure.pair;

import static kllab.figure.Brush.Anchor.MIDDLE;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import kllab.figure.Brush;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Wish;
import kllab.text.RichText;

/**
 * The numbers at contributions, above them or below: at the selected ones and at the largest. A label that would cover one
 * before it is left out.
 */
public final class ShareLabels {
    /** What keeps neighbours apart, at either side. */
    private static final double SIDE = 0.2;

    /** Less high parts, in pixels, are labelled only where all are. */
    private static final double LEAST = 1;

    private final Labels labels = Labels.onPlates().apart(SIDE);
    private double[] middles = new double[0];
    private double[] sizes = new double[0];
    private double[] ends = new double[0];
    private boolean[] chosen = new boolean[0];
    private int count;

    /** Begins a painting of this many parts. */
    public void begin(int parts) {
        if (parts > middles.length) {
            middles = new double[parts];
            sizes = new double[parts];
            ends = new double[parts];
            chosen = new boolean[parts];
        }
        count = 0;
    }

    /**
     * Adds a part, in pixels.
     *
     * @param from its end at zero, {@code to} the other, which may be infinite
     * @param end where it ends in the chart, or where the outline of a pinned one does
     */
    public void add(double middle, double from, double to, double end) {
        middles[count] = middle;
        sizes[count] = from - to;
        ends[count] = end;
        chosen[count] = false;
        count++;
    }

    /**
     * Paints the labels.
     *
     * @param most how many of the largest have one, besides the selected
     * @param text of a part
     */
    public void paint(Brush brush, PairLayout layout, int most, IntPredicate selected, IntFunction<String> text) {
        labels.begin(layout.left() - 1, 0, layout.right() + 1, layout.height());
        for (int part = 0; part < count; part++) {
            if (selected.test(part)) {
                label(brush, layout, part, "<b>" + text.apply(part) + "</b>");
            }
        }
        for (int k = 0; k < most; k++) {
            int part = largest(most >= count ? -1 : LEAST);
            if (part >= 0) {
                label(brush, layout, part, text.apply(part));
            }
        }
        labels.paint(brush);
    }

    /** The largest part that is not chosen yet, and larger than this; −1 if there is none. */
    private int largest(double least) {
        int largest = -1;
        for (int part = 0; part < count; part++) {
            double size = Math.abs(sizes[part]);
            if (!chosen[part] && size > (largest < 0 ? least : Math.abs(sizes[largest]))) {
                largest = part;
            }
        }
        return largest;
    }

    private void label(Brush brush, PairLayout layout, int part, String text) {
        chosen[part] = true;
        double size = brush.look().small();
        RichText amount = RichText.parse("<k>" + text + "</k>");
        double half = brush.width(amount, size) / 2 + SIDE * size;
        double x =
                Math.clamp(middles[part], layout.left() + half, Math.max(layout.left() + half, layout.right() - half));
        boolean up = sizes[part] >= 0;
        double y = beyond(x - half - layout.shareWidth() / 2, x + half + layout.shareWidth() / 2, part)
                + brush.rem(up ? -0.05 : 0.15);
        labels.want(size, List.of(amount), new Wish(x, y, MIDDLE, up ? 1 : 0));
    }

    /** Where a part ends, or a neighbour on its side that goes beyond it: no plate may cut a bar. */
    private double beyond(double left, double right, int part) {
        boolean up = sizes[part] >= 0;
        double end = ends[part];
        for (int other = 0; other < count; other++) {
            if (middles[other] > left && middles[other] < right && sizes[other] >= 0 == up) {
                end = up ? Math.min(end, ends[other]) : Math.max(end, ends[other]);
            }
        }
        return end;
    }
}
