package kllab.lab.squeezed;

import java.util.List;
import java.util.stream.Stream;
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
        double most = ends().mapToDouble(end -> Math.max(end.bits() * LN_2, end.learnedInAll()))
                .max()
                .orElse(1);
        plot.across().show(0, Math.max(1, most));
        double fixed = TOP + 2 * TITLE + 2 * BETWEEN + AFTER;
        cell = Math.clamp((height() - fixed * r) / 4, 1, CELL * r);
        return look;
    }

    private Stream<Excerpt> ends() {
        return result().isThere()
                ? Stream.of(result().text().first(), result().text().last())
                : Stream.empty();
    }

    @Override
    public void paintData(Brush brush) {
        List<Excerpt> ends = ends().toList();
        double y = brush.rem(TOP);
        for (int i = 0; i < ends.size(); i++) {
            RichText remark = brush.look().presents() ? new RichText(List.of()) : rich(SqueezedWords.endRemark(i));
            brush.title(
                    look().rich(i == 0 ? "squeezed.first" : "squeezed.last"),
                    remark,
                    plot.left(),
                    y + brush.rem(0.95),
                    width() - plot.left());
            y += brush.rem(TITLE);
            paintHuffman(brush, ends.get(i), y);
            paintSum(brush, SqueezedWords.sum(true, i), ends.get(i).bits() * LN_2, y);
            y += cell + brush.rem(BETWEEN);
            paintLearned(brush, ends.get(i), y);
            paintSum(brush, SqueezedWords.sum(false, i), ends.get(i).learnedInAll(), y);
            y += cell + brush.rem(AFTER);
        }
    }

    private double base(double y, double size) {
        return y + cell / 2 + 0.36 * size;
    }

    private void paintSum(Brush brush, kllab.figure.Said<SqueezedResult> said, double nats, double y) {
        double x = plot.x(nats) + brush.rem(0.6);
        brush.fitted(rich(said), x, base(y, brush.rem(1)), width() - x, Tone.INK2, Anchor.START);
    }

    private void paintHuffman(Brush brush, Excerpt end, double y) {
        double sum = 0;
        for (int i = 0; i < end.size(); i++) {
            String word = end.words().get(i);
            double from = plot.x(sum * LN_2);
            sum += word.length();
            double wide = plot.x(sum * LN_2) - from;
            brush.fill(from + 0.7, y, Math.max(1.5, wide - 1.4), cell, Tone.BAND);
            brush.outline(from + 0.7, y, Math.max(1.5, wide - 1.4), cell, Tone.CTL, 1);
            boolean withBits =
                    !look().presents() && look().rem() >= LEAST_FOR_BITS && paintBits(brush, word, from, wide, y);
            if (withBits) {
                letter(brush, end.symbols().get(i), from + brush.rem(0.24), wide, y, Tone.INK, Anchor.START);
            } else {
                letter(brush, end.symbols().get(i), from + wide / 2, wide, y, Tone.INK, Anchor.MIDDLE);
            }
        }
    }

    /** The word of a symbol behind it, if there is room. */
    private boolean paintBits(Brush brush, String word, double from, double wide, double y) {
        double size = Math.max(look().least(), brush.rem(BITS));
        double x = from + brush.rem(1.15);
        boolean fits = x + brush.width(word, false, size) <= from + wide - brush.rem(0.1);
        if (fits) {
            brush.text(word, x, base(y, size), Tone.INK2, false, size, Anchor.START);
        }
        return fits;
    }

    private void paintLearned(Brush brush, Excerpt end, double y) {
        double sum = 0;
        for (int i = 0; i < end.size(); i++) {
            double from = plot.x(sum);
            sum += end.learned().get(i);
            double wide = plot.x(sum) - from;
            brush.fill(from + 0.7, y, Math.max(1.5, wide - 1.4), cell, Tone.P);
            letter(brush, end.symbols().get(i), from + wide / 2, wide, y, Tone.ONP, Anchor.MIDDLE);
        }
    }

    /** A letter, unless its cell is too narrow: the row above has it. */
    private void letter(Brush brush, String letter, double x, double wide, double y, Tone tone, Anchor anchor) {
        double size = brush.rem(1);
        if (brush.width(letter, true, size) + 2 < wide && size * 1.1 < cell + 1) {
            brush.text(letter, x, base(y, size), tone, true, size, anchor);
        }
    }
}
