package kllab.lab.blocks;

import java.util.List;
import java.util.stream.DoubleStream;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Paragraph;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
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
    private static final double MOST_ROW_IN_HALL = 3.2;
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
        double r = brush.rem(1);
        brush.text(say(BlocksWords.TABLE), 0, r, Tone.INK, true, r, Anchor.START);
        List<CodeRow> rows = result().rows();
        double top = (TITLE + HEADINGS) * r;
        double note = look().presents() ? 0 : LEAST_NOTE;
        double most = look().presents() ? MOST_ROW_IN_HALL : MOST_ROW;
        double row = Math.clamp((height() - top - (TOTAL + note) * r) / rows.size(), LEAST_ROW * r, most * r);
        for (int i = 0; i < rows.size(); i++) {
            double y = top + i * row;
            brush.line(0, y + row, width(), y + row, Tone.GRID, 1);
            paintBlock(brush, i, y + row / 2);
            paintCode(brush, i, y + row / 2 + 0.35 * r, false);
            paintCode(brush, i, y + row / 2 + 0.35 * r, true);
        }
        double end = top + rows.size() * row;
        paintEnds(brush, end, false);
        paintEnds(brush, end, true);
        paintTotals(brush, end);
        if (!look().presents()) {
            paintNote(brush, end + (TOTAL + 1) * r);
        }
    }

    private void paintNote(Brush brush, double y) {
        double[] sizes = DoubleStream.of(NOTES).map(brush::rem).toArray();
        Paragraph.fitting(rich(BlocksWords.NOTE), look(), width(), height() - y, sizes)
                .paint(brush, 0, y);
    }

    // ---- columns ------------------------------------------------------------------------------------------------

    private static double square(int days) {
        return days > CodeRow.LONGEST_ALONE ? SMALL_SQUARE : SQUARE;
    }

    /** The place of a column in what is right of the squares and of the number of blocks of a line. */
    private double at(double share) {
        int days = result().state().block();
        double left = look().rem() * (days * (square(days) + BETWEEN) + (days > CodeRow.LONGEST_ALONE ? 2.7 : 0.6));
        return left + share * (width() - left);
    }

    private double end(boolean ofQ) {
        return at(ofQ ? Q_END : P_END);
    }

    private double word(boolean ofQ) {
        return at(ofQ ? Q_WORD : P_WORD);
    }

    private static Tone tone(boolean ofQ) {
        return ofQ ? Tone.QT : Tone.PT;
    }

    // ---- rows ---------------------------------------------------------------------------------------------------

    /** The headings of a code, and its mean. */
    private void paintEnds(Brush brush, double end, boolean ofQ) {
        double r = brush.rem(1);
        double base = (TITLE + 1.1) * r;
        RichText percent = RichText.parse(ofQ ? "<q><q/> %</q>" : "<p><p/> %</p>");
        RichText code = look().rich(ofQ ? "blocks.table.q" : "blocks.table.p");
        brush.text(percent, end(ofQ), base, tone(ofQ), r, Anchor.END);
        brush.text(code, word(ofQ), base, tone(ofQ), r, Anchor.START);
        String mean = say(ofQ ? BlocksWords.PAID : BlocksWords.OWN);
        brush.text(mean, word(ofQ), end + 1.75 * r, tone(ofQ), true, r, Anchor.START);
    }

    /** The days of a line, and the number of its blocks. */
    private void paintBlock(Brush brush, int line, double middle) {
        double r = brush.rem(1);
        List<Boolean> rain = result().rows().get(line).rain();
        int days = rain.size();
        double side = square(days) * r;
        double each = side + BETWEEN * r;
        for (int i = 0; i < days; i++) {
            day(brush, rain.get(i), i * each, middle - side / 2, side);
        }
        if (days > CodeRow.LONGEST_ALONE) {
            String times = "\u00D7" + BlocksWords.BLOCKS.at(result(), line, look());
            brush.label(times, days * each + 0.3 * r, middle + 0.35 * r, Tone.INK2, Anchor.START);
        }
    }

    /** The probability of a line and its word, or the number of its digits; smaller if there is no room. */
    private void paintCode(Brush brush, int line, double base, boolean ofQ) {
        String percent = BlocksWords.percents(ofQ).at(result(), line, look());
        brush.text(percent, end(ofQ), base, tone(ofQ), false, brush.rem(1), Anchor.END);
        CodeRow row = result().rows().get(line);
        boolean digits = !(ofQ ? row.believed() : row.own()).digits().isEmpty();
        double room = (ofQ ? width() : end(true) - brush.rem(3.1)) - word(ofQ);
        String word = BlocksWords.words(ofQ).at(result(), line, look());
        brush.fitted(word, word(ofQ), base, room, digits ? Tone.INK : Tone.INK2, digits, Anchor.START);
    }

    /** The double rule of an account, above the means. */
    private void paintTotals(Brush brush, double y) {
        double r = brush.rem(1);
        brush.line(0, y + 0.25 * r, width(), y + 0.25 * r, Tone.AXIS, 1);
        brush.line(0, y + 0.5 * r, width(), y + 0.5 * r, Tone.AXIS, 1);
        double room = word(false) - 0.5 * r;
        brush.fitted(look().say("blocks.table.mean"), 0, y + 1.75 * r, room, Tone.INK2, false, Anchor.START);
    }
}
