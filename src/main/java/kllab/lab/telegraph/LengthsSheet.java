package kllab.lab.telegraph;

import static kllab.lab.telegraph.TelegraphNumbers.MEAN;
import static kllab.lab.telegraph.TelegraphNumbers.NEEDED;
import static kllab.lab.telegraph.TelegraphNumbers.WASTED;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;

/**
 * The table of the three lengths: ideal, Huffman, Morse, each in its own unit. The mean length of a letter is needed +
 * wasted; then the extra cost over P's own code, on average and for this message.
 */
final class LengthsSheet extends SettledSheet<TelegraphResult> {
    /** Its height, in rem. */
    static final double HEIGHT = 6.4;

    private static final double ROW = 1.5;
    private static final double HEAD = 1;
    private static final double NAME = 8.6;
    private static final double SHORT_NAME = 7.1;

    /** Below this width, in rem, the formula of the ideal code is omitted, since the chart shows it. */
    private static final double NARROW = 36;

    /** Below this, what is expected of the message is, too. */
    private static final double TINY = 28;

    /** The right ends of the columns, as fractions of the width right of the names. */
    private static final double[] ENDS = {0.15, 0.32, 0.49, 0.67, 0.82, 1};

    private static final double[] TINY_ENDS = {0.2, 0.41, 0.61, 0.81, 0.81, 1};
    private static final int EXPECTED = 4;
    private static final List<String> HEADS = List.of(
            "telegraph.lengths.mean",
            "telegraph.lengths.needed",
            "telegraph.lengths.wasted",
            "telegraph.lengths.extra",
            "telegraph.lengths.times",
            "telegraph.lengths.sent");

    @Override
    protected Object settle(Look look) {
        return result().sending().letters();
    }

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        brush.text(look().say("telegraph.lengths.title"), 0, HEAD * r, Tone.INK, true, r, Anchor.START);
        for (int i = 0; i < HEADS.size(); i++) {
            if (has(i)) {
                String head = look().say(HEADS.get(i), TelegraphNumbers.LETTERS.apply(result(), look()));
                brush.label(head, right(i), HEAD * r, Tone.INK2, Anchor.END);
            }
        }
        for (int i = 0; i < 3; i++) {
            double y = (HEAD + 0.42 + i * ROW) * r;
            brush.line(0, y, width(), y, Tone.GRID, 1);
        }
    }

    private boolean isNarrower(double rem) {
        return width() < rem * look().rem();
    }

    private boolean has(int column) {
        return column != EXPECTED || !isNarrower(TINY);
    }

    /** The right end of a column. */
    private double right(int column) {
        double left = look().rem() * (isNarrower(NARROW) ? SHORT_NAME : NAME);
        return left + (width() - left) * (isNarrower(TINY) ? TINY_ENDS : ENDS)[column];
    }

    /** The mark of a code in the chart: disc, square, diamond. */
    @FunctionalInterface
    private interface Mark {
        void paint(Brush brush, double x, double y);
    }

    @Override
    public void paintData(Brush brush) {
        String ideal = isNarrower(NARROW) ? "telegraph.lengths.ideal.short" : "telegraph.lengths.ideal";
        String bits = look().say("unit.bits");
        String units = look().say("telegraph.lengths.units");
        paint(brush, 1, StairMarks::ideal, look().rich(ideal, look().log()), look().unitName(), TelegraphNumbers.IDEAL);
        paint(brush, 2, StairMarks::huffman, look().rich("telegraph.lengths.huffman"), bits, TelegraphNumbers.HUFFMAN);
        paint(brush, 3, StairMarks::morse, look().rich("telegraph.lengths.morse"), units, TelegraphNumbers.MORSE);
    }

    private void paint(
            Brush brush, int row, Mark mark, RichText name, String unit, List<Quantity<TelegraphResult>> numbers) {
        double r = brush.rem(1);
        double base = (HEAD + row * ROW) * r;
        mark.paint(brush, 0.42 * r, base - 0.33 * r);
        double end = 1.2 * r + brush.text(name, 1.2 * r, base, Tone.INK, r, Anchor.START);
        brush.label(unit, end + 0.4 * r, base, Tone.INK2, Anchor.START);
        cell(brush, MEAN, base, numbers.get(MEAN));
        sign(brush, MEAN, base, addsUp(numbers) ? "=" : "\u2248"); // each number is rounded by itself
        sign(brush, NEEDED, base, "+");
        for (int i = NEEDED; i < numbers.size(); i++) {
            if (has(i)) {
                cell(brush, i, base, numbers.get(i));
            }
        }
    }

    private boolean addsUp(List<Quantity<TelegraphResult>> numbers) {
        double mean = numbers.get(MEAN).shown(result(), look());
        double sum = numbers.get(NEEDED).shown(result(), look())
                + numbers.get(WASTED).shown(result(), look());
        return !Double.isFinite(mean) || Numbers.rounded(mean - sum, 3) == 0;
    }

    /** A sign after a column, halfway to the digits of the next. */
    private void sign(Brush brush, int column, double base, String sign) {
        double gap = right(column + 1) - right(column) - brush.width("0.000", true, brush.rem(1));
        brush.text(sign, right(column) + gap / 2, base, Tone.INK3, false, brush.rem(1), Anchor.MIDDLE);
    }

    /** A number; one that grows with the message is in smaller type if it would overlap the previous column. */
    private void cell(Brush brush, int column, double base, Quantity<TelegraphResult> number) {
        boolean signed = column == TelegraphNumbers.EXTRA;
        String text = (signed ? TelegraphWords.more(number, 0) : number).apply(result(), look());
        boolean bold = column == MEAN || column == WASTED || column == HEADS.size() - 1;
        double left = column == 0 ? 0 : right(column - 1) + brush.rem(0.3);
        Tone tone = column == WASTED ? Tone.KLT : Tone.INK;
        brush.fitted(text, right(column), base, right(column) - left, tone, bold, Anchor.END);
    }
}
