package kllab.lab.blocks;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Paragraph;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;

/**
 * The two codes for the chosen blocks: the word of each block in both, or, if there are many blocks, the lengths of the
 * words.
 */
final class CodeSheet extends SettledSheet<BlocksResult> {
    private static final double TITLE = 2;
    private static final double HEADINGS = 1.8;
    private static final double TOTAL = 2.2;
    private static final double LEAST_NOTE = 9.5;
    private static final double[] NOTES = {1, 0.92, 0.84};
    private static final double LEAST_ROW = 1.35;
    private static final double MOST_ROW = 2.3;
    private static final double SQUARE = 0.62;
    private static final double SMALL_SQUARE = 0.52;
    private static final double BETWEEN = 0.13;

    /** Where columns of numbers end and columns of words begin, as fractions of the width() beside the squares. */
    private static final double P_END = 0.2;

    private static final double P_WORD = 0.25;
    private static final double Q_END = 0.68;
    private static final double Q_WORD = 0.73;

    /** Paints a day: rain is filled, sun is not. */
    static void day(Brush brush, boolean rain, double x, double y, double size) {
        if (rain) {
            brush.fill(x, y, size, size, Tone.INK);
        } else {
            brush.outline(x, y, size, size, Tone.INK, Math.max(1, 0.14 * size));
        }
    }

    @Override
    public void paintData(Brush brush) {
        BlocksResult result = result();
        double r = brush.rem(1);
        int k = result.state().block();
        String title = brush.look().say(titleKey(k), k);
        brush.text(title, 0, r, Tone.INK, true, r, Anchor.START);
        double left = left(brush, result);
        headings(brush, left);
        List<CodeRow> rows = result.rows();
        double top = (TITLE + HEADINGS) * r;
        double row = Math.clamp((height() - top - (TOTAL + LEAST_NOTE) * r) / rows.size(), LEAST_ROW * r, MOST_ROW * r);
        for (int i = 0; i < rows.size(); i++) {
            double y = top + i * row;
            brush.line(0, y + row, width(), y + row, Tone.GRID, 1);
            paint(brush, rows.get(i), left, y + row / 2);
        }
        double end = top + rows.size() * row;
        totals(brush, result, left, end);
        note(brush, result, end + (TOTAL + 1) * r);
    }

    /** Why the code costs more or less than H + KL. */
    private void note(Brush brush, BlocksResult result, double y) {
        RichText text = BlocksWords.note(result, brush.look());
        for (double size : NOTES) {
            Paragraph note = new Paragraph(text, brush.look(), brush.rem(size), width());
            if (note.height() <= height() - y || size == NOTES[NOTES.length - 1]) {
                note.paint(brush, 0, y);
                return;
            }
        }
    }

    private static double square(int days) {
        return days > CodeRow.LONGEST_ALONE ? SMALL_SQUARE : SQUARE;
    }

    /** The right end of the squares and of the number of blocks of a line. */
    private static double left(Brush brush, BlocksResult result) {
        int k = result.state().block();
        return k * brush.rem(square(k) + BETWEEN) + brush.rem(k > CodeRow.LONGEST_ALONE ? 2.7 : 0.6);
    }

    private double at(double share, double left) {
        return left + share * (width() - left);
    }

    private static String titleKey(int days) {
        if (days > CodeRow.LONGEST_ALONE) {
            return "blocks.table.title.digits";
        }
        return days == 1 ? "blocks.table.title.daily" : "blocks.table.title";
    }

    private void headings(Brush brush, double left) {
        double r = brush.rem(1);
        double base = (TITLE + 1.1) * r;
        brush.text(RichText.parse("<p><p/> %</p>"), at(P_END, left), base, Tone.PT, r, Anchor.END);
        brush.text(RichText.parse("<q><q/> %</q>"), at(Q_END, left), base, Tone.QT, r, Anchor.END);
        brush.text(heading(brush, "blocks.table.p"), at(P_WORD, left), base, Tone.PT, r, Anchor.START);
        brush.text(heading(brush, "blocks.table.q"), at(Q_WORD, left), base, Tone.QT, r, Anchor.START);
    }

    private static RichText heading(Brush brush, String key) {
        return brush.look().rich(key);
    }

    private void paint(Brush brush, CodeRow row, double left, double middle) {
        double r = brush.rem(1);
        double base = middle + 0.35 * r;
        double side = square(row.rain().size()) * r;
        for (int i = 0; i < row.rain().size(); i++) {
            day(brush, row.rain().get(i), i * (side + BETWEEN * r), middle - side / 2, side);
        }
        if (row.rain().size() > CodeRow.LONGEST_ALONE) {
            double x = row.rain().size() * (side + BETWEEN * r) + 0.3 * r;
            brush.text(
                    "\u00D7" + row.count(),
                    x,
                    base,
                    Tone.INK2,
                    false,
                    brush.look().small(),
                    Anchor.START);
        }
        number(brush, percent(row.p()), at(P_END, left), base, Tone.PT);
        number(brush, percent(row.q()), at(Q_END, left), base, Tone.QT);
        word(brush, row.own(), at(P_WORD, left), at(Q_END, left) - 3.1 * r, base);
        word(brush, row.believed(), at(Q_WORD, left), width(), base);
    }

    private static void number(Brush brush, String number, double right, double base, Tone tone) {
        brush.text(number, right, base, tone, false, brush.rem(1), Anchor.END);
    }

    private static String percent(double chance) {
        return Numbers.fixed(100 * chance, 1);
    }

    /** The word itself, or its number of digits; smaller if there is no room. */
    private static void word(Brush brush, CodeRow.Words words, double x, double right, double base) {
        boolean digits = !words.digits().isEmpty();
        Tone tone = digits ? Tone.INK : Tone.INK2;
        brush.fitted(text(brush, words), x, base, right - x, tone, digits, Anchor.START);
    }

    private static String text(Brush brush, CodeRow.Words words) {
        if (!words.digits().isEmpty()) {
            return words.digits();
        }
        if (Double.isInfinite(words.longest())) {
            return brush.look().say("blocks.table.none");
        }
        String shortest = Numbers.fixed(words.shortest(), 0);
        return words.shortest() == words.longest() ? shortest : shortest + "\u2013" + Numbers.fixed(words.longest(), 0);
    }

    /** The mean of each code, under the double rule of an account. */
    private void totals(Brush brush, BlocksResult result, double left, double y) {
        double r = brush.rem(1);
        brush.line(0, y + 0.25 * r, width(), y + 0.25 * r, Tone.AXIS, 1);
        brush.line(0, y + 0.5 * r, width(), y + 0.5 * r, Tone.AXIS, 1);
        double base = y + 1.75 * r;
        String perDay = brush.look().say("blocks.table.mean");
        brush.fitted(perDay, 0, base, at(P_WORD, left) - 0.5 * r, Tone.INK2, false, Anchor.START);
        String own = BlocksWords.amount(result.cost().own(), brush.look());
        String paid = BlocksWords.amount(result.cost().paid(), brush.look());
        brush.text(own, at(P_WORD, left), base, Tone.PT, true, r, Anchor.START);
        brush.text(paid, at(Q_WORD, left), base, Tone.QT, true, r, Anchor.START);
    }
}
