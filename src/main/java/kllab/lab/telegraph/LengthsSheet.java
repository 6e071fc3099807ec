package kllab.lab.telegraph;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

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

    /** Below this width(), in rem, the formula of the ideal code is omitted, since the chart shows it. */
    private static final double NARROW = 36;

    /** The right ends of the columns, as fractions of the width() right of the names. */
    private static final double[] ENDS = {0.15, 0.32, 0.49, 0.67, 0.82, 1};

    private static final int DECIMALS = 3;
    private static final double MOST_WITH_DECIMALS = 10_000;
    private static final List<String> HEADS = List.of(
            "telegraph.lengths.mean",
            "telegraph.lengths.needed",
            "telegraph.lengths.wasted",
            "telegraph.lengths.extra",
            "telegraph.lengths.times",
            "telegraph.lengths.sent");

    /** One row, as displayed. */
    private record Row(RichText name, String unit, Lengths.Length length, double scale, int messageDecimals) {}

    @Override
    protected Object settle(Look look) {
        return letters();
    }

    private long letters() {
        return result().sending().letters();
    }

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        brush.text(brush.look().say("telegraph.lengths.title"), 0, HEAD * r, Tone.INK, true, r, Anchor.START);
        for (int i = 0; i < HEADS.size(); i++) {
            String head = brush.look().say(HEADS.get(i), Numbers.count(letters()));
            brush.label(head, right(brush, i), HEAD * r, Tone.INK2, Anchor.END);
        }
        for (int i = 0; i < 3; i++) {
            double y = (HEAD + 0.42 + i * ROW) * r;
            brush.line(0, y, width(), y, Tone.GRID, 1);
        }
    }

    /** The right end of a column. */
    private double right(Brush brush, int column) {
        double left = brush.rem(isNarrow(brush.look()) ? SHORT_NAME : NAME);
        return left + (width() - left) * ENDS[column];
    }

    @Override
    public void paintData(Brush brush) {
        List<Row> rows = rows(brush.look());
        for (int i = 0; i < rows.size(); i++) {
            double base = brush.rem(HEAD + (i + 1) * ROW);
            paintMark(brush, i, base - brush.rem(0.33));
            paint(brush, rows.get(i), base);
        }
    }

    private boolean isNarrow(Look look) {
        return width() < NARROW * look.rem();
    }

    private List<Row> rows(Look look) {
        Words words = look.words();
        Lengths lengths = result().lengths();
        String bits = words.get("unit.bits");
        double perNat = look.shown(1);
        return List.of(
                new Row(
                        RichText.parse(
                                isNarrow(look)
                                        ? words.get("telegraph.lengths.ideal.short")
                                        : words.get("telegraph.lengths.ideal", look.log())),
                        look.unitName(),
                        lengths.ideal(),
                        perNat,
                        1),
                new Row(RichText.parse(words.get("telegraph.lengths.huffman")), bits, lengths.huffman(), 1, 0),
                new Row(
                        RichText.parse(words.get("telegraph.lengths.morse")),
                        words.get("telegraph.lengths.units"),
                        lengths.morse(),
                        1,
                        0));
    }

    /** The mark of the chart: disc, square, diamond. */
    private static void paintMark(Brush brush, int row, double y) {
        double x = brush.rem(0.42);
        switch (row) {
            case 0 -> StairMarks.ideal(brush, x, y);
            case 1 -> StairMarks.huffman(brush, x, y);
            default -> StairMarks.morse(brush, x, y);
        }
    }

    private void paint(Brush brush, Row row, double base) {
        double r = brush.rem(1);
        double end = 1.2 * r + brush.text(row.name, 1.2 * r, base, Tone.INK, r, Anchor.START);
        brush.label(row.unit, end + 0.4 * r, base, Tone.INK2, Anchor.START);
        Lengths.Length length = row.length;
        double mean = Numbers.rounded(length.mean() * row.scale, DECIMALS);
        double wasted = Numbers.rounded(length.wasted() * row.scale, DECIMALS);
        double needed = Numbers.rounded(length.needed() * row.scale, DECIMALS);
        boolean addsUp = !Double.isFinite(mean) || Numbers.rounded(mean - needed - wasted, DECIMALS) == 0;
        double expected = letters() == 0 ? 0 : letters() * length.extra() * row.scale;
        cell(brush, 0, base, Numbers.fixed(mean, DECIMALS), Tone.INK, true);
        sign(brush, 0, base, addsUp ? "=" : "\u2248"); // each number is rounded by itself
        sign(brush, 1, base, "+");
        cell(brush, 1, base, Numbers.fixed(needed, DECIMALS), Tone.INK, false);
        cell(brush, 2, base, Numbers.fixed(wasted, DECIMALS), Tone.KLT, true);
        cell(brush, 3, base, Numbers.signed(length.extra() * row.scale, DECIMALS), Tone.INK, false);
        double extra = length.messageExtra() * row.scale;
        cell(brush, 4, base, signed(expected, 1), Tone.INK, false);
        cell(brush, 5, base, signed(extra, row.messageDecimals), Tone.INK, true);
    }

    /** A sign after a column, halfway to the digits of the next. */
    private void sign(Brush brush, int column, double base, String sign) {
        double gap = right(brush, column + 1) - right(brush, column) - brush.width("0.000", true, brush.rem(1));
        brush.text(sign, right(brush, column) + gap / 2, base, Tone.INK3, false, brush.rem(1), Anchor.MIDDLE);
    }

    /** With this number of decimals; a long number without decimals, because there is no room. */
    static String signed(double amount, int decimals) {
        boolean whole = Math.abs(amount) >= MOST_WITH_DECIMALS && Double.isFinite(amount);
        return Numbers.signed(amount, whole ? 0 : decimals);
    }

    /** A number; one that grows with the message is in smaller type if it would overlap the previous column. */
    private void cell(Brush brush, int column, double base, String text, Tone tone, boolean bold) {
        double left = column == 0 ? 0 : right(brush, column - 1) + brush.rem(0.3);
        brush.fitted(text, right(brush, column), base, right(brush, column) - left, tone, bold, Anchor.END);
    }
}
