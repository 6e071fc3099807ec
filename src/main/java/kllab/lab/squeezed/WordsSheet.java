package kllab.lab.squeezed;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.io.squeezing.Squeezed.Excerpt;
import kllab.text.RichText;

/** The first words of the text and the last ones, each symbol as wide as its bits: in Huffman's code, and in one that learns. */
final class WordsSheet extends SettledSheet<SqueezedResult> {
    /** What a block needs, in rem: its title, two rows of cells, and a gap. */
    private static final double TITLE = 1.62;

    private static final double CELL = 2;
    private static final double BETWEEN = 0.3;
    private static final double AFTER = 0.9;
    private static final double TOP = 0.5;
    private static final double SUMS = 9.5;
    private static final double SUMS_IN_HALL = 9.5;
    private static final double LEFT = 2.9;
    private static final double LEAST_FOR_BITS = 17;
    private static final double BITS = 0.72;
    private static final double LN_2 = Math.log(2);

    private final Plot plot = new Plot(Scale.across(), Scale.up());
    private double cell;

    /** Its height with everything, in rem. */
    static double remHigh() {
        return TOP + 2 * (TITLE + 2 * CELL + BETWEEN) + AFTER;
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        double left = (look.presents() || width() < 60 * r ? 0 : LEFT) * r;
        double sums = (look.presents() ? SUMS_IN_HALL : SUMS) * r;
        plot.place(left, 0, Math.max(left + r, width() - sums), Math.max(1, height()));
        double most = result().ends().stream()
                .mapToDouble(end -> Math.max(end.bits() * LN_2, end.learnedInAll()))
                .max()
                .orElse(1);
        plot.across().show(0, Math.max(1, most));
        double fixed = TOP + 2 * TITLE + 2 * BETWEEN + AFTER;
        cell = Math.clamp((height() - fixed * r) / 4, 1, CELL * r);
        return look;
    }

    @Override
    public void paintData(Brush brush) {
        double y = brush.rem(TOP);
        List<Excerpt> ends = result().ends();
        for (int i = 0; i < ends.size(); i++) {
            Excerpt end = ends.get(i);
            RichText remark = look().presents() ? new RichText(List.of()) : rich(SqueezedWords.endRemark(i));
            RichText title = look().rich(i == 0 ? "squeezed.first" : "squeezed.last");
            brush.title(title, remark, plot.left(), y + brush.rem(0.95), width() - plot.left());
            y += brush.rem(TITLE);
            paintCells(brush, end, y, true, rich(SqueezedWords.sum(true, i)));
            y += cell + brush.rem(BETWEEN);
            paintCells(brush, end, y, false, rich(SqueezedWords.sum(false, i)));
            y += cell + brush.rem(AFTER);
        }
    }

    /** A row of cells, and at its end what they take in all. */
    private void paintCells(Brush brush, Excerpt end, double y, boolean huffman, RichText sum) {
        double spent = 0;
        for (int i = 0; i < end.size(); i++) {
            double from = plot.x(spent);
            spent +=
                    huffman ? end.words().get(i).length() * LN_2 : end.learned().get(i);
            double wide = plot.x(spent) - from;
            brush.fill(from + 0.7, y, Math.max(1.5, wide - 1.4), cell, huffman ? Tone.BAND : Tone.P);
            if (huffman) {
                brush.outline(from + 0.7, y, Math.max(1.5, wide - 1.4), cell, Tone.CTL, 1);
            }
            boolean withBits = huffman && paintBits(brush, end.words().get(i), from, wide, y);
            double size = brush.rem(1);
            String letter = end.symbols().get(i);
            if (brush.width(letter, true, size) + 2 < wide && size * 1.1 < cell + 1) {
                double x = withBits ? from + brush.rem(0.24) : from + wide / 2;
                Tone tone = huffman ? Tone.INK : Tone.ONP;
                brush.text(letter, x, base(y, size), tone, true, size, withBits ? Anchor.START : Anchor.MIDDLE);
            }
        }
        double x = plot.x(spent) + brush.rem(0.6);
        brush.fitted(sum, x, base(y, brush.rem(1)), width() - x, Tone.INK2, Anchor.START);
    }

    /** The word of a symbol behind it, if there is room, where letters are large. */
    private boolean paintBits(Brush brush, String word, double from, double wide, double y) {
        double size = Math.max(look().least(), brush.rem(BITS));
        double x = from + brush.rem(1.15);
        double end = x + brush.width(word, false, size) + brush.rem(0.1);
        boolean fits = !look().presents() && look().rem() >= LEAST_FOR_BITS && end <= from + wide;
        if (fits) {
            brush.text(word, x, base(y, size), Tone.INK2, false, size, Anchor.START);
        }
        return fits;
    }

    private double base(double y, double size) {
        return y + cell / 2 + 0.36 * size;
    }
}
