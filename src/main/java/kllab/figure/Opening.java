package kllab.figure;

import java.util.Arrays;
import java.util.List;
import kllab.figure.Brush.Anchor;
import kllab.text.RichText;

/** The top of a picture: a sentence of two lines at the left, numbers at the right. */
public final class Opening {
    /** Its height, in rem, with what letters need below their last base line. */
    public static final double HEIGHT = 5.2;

    /** How much higher it is where the sentence has the whole width, above the numbers: in a narrow hall. */
    public static final double NUMBERS = 3.2;

    private static final double UNDER = 0.4;
    private static final double[] HEADLINES = {1.85, 1.6, 1.4, 1.2, 1};
    private static final double[] HEADLINES_IN_HALL = {2.1, 1.95, 1.8, 1.6, 1.4, 1.2, 1};
    private static final double DIGITS = 2.6;
    private static final double DIGITS_IN_HALL = 3;
    private static final double LARGE_DIGITS = 3.5;
    private static final double LONG_DIGITS = 1.8;
    private static final String INFINITY = "\u221E";
    private static final double INFINITY_DROP = 0.32;
    private static final double BETWEEN = 2.4;
    private static final double GAP = 0.55;
    private static final double NAME_BASE = 1.15;
    private static final double DIGITS_BASE = 3.78;
    private static final double FOOT_BASE = 4.95;
    private static final double LINE_BASE = 2.6;
    private static final double LINE = 1.25;

    private Opening() {}

    /**
     * A number with its name above it.
     *
     * @param name in the colour of its role
     * @param digits the number as shown
     * @param unit the unit after it
     * @param foot small text below it, such as the pinned value; may be empty
     * @param tone the colour of the digits: dark red for KL only
     */
    public record Readout(RichText name, String digits, String unit, String foot, Tone tone) {}

    /**
     * Paints the readouts from the right, and the sentence in the remaining space, in smaller type if necessary; where there
     * is the height for it, the readouts below the sentence.
     */
    public static void paint(Brush brush, RichText sentence, List<Readout> readouts, double width, double height) {
        boolean hall = brush.look().presents();
        if (!readouts.isEmpty() && height > brush.rem(HEIGHT + NUMBERS / 2)) {
            double head = brush.rem(HEIGHT);
            paint(brush, sentence, width, head, HEADLINES_IN_HALL);
            double column = width / readouts.size();
            for (int i = 0; i < readouts.size(); i++) {
                paintInLine(brush, readouts.get(i), i * column, head);
            }
        } else {
            double right = paint(brush, readouts, width, Double.POSITIVE_INFINITY);
            double high = hall ? height : height - brush.rem(UNDER);
            paint(brush, sentence, right, high, hall ? HEADLINES_IN_HALL : HEADLINES);
        }
    }

    private static void paint(Brush brush, RichText sentence, double width, double height, double... rems) {
        double[] sizes = Arrays.stream(rems).map(brush::rem).toArray();
        Paragraph.fitting(sentence.bold(), brush.look(), width, height, sizes).paint(brush, 0, 0);
    }

    /** The digits, and at their right the name above the unit and what is small. */
    private static void paintInLine(Brush brush, Readout readout, double left, double top) {
        double r = brush.rem(1);
        double base = top + LINE_BASE * r;
        double size = size(readout.digits, brush.look()) * r;
        double drop = readout.digits.equals(INFINITY) ? INFINITY_DROP * r : 0;
        double x = left + brush.text(number(readout), left, base + drop, readout.tone, size, Anchor.START) + GAP * r;
        brush.text(readout.name, x, base - LINE * r, readout.tone, r, Anchor.START);
        brush.text(readout.unit, x, base, Tone.INK2, false, r, Anchor.START);
        double foot = x + (readout.unit.isEmpty() ? 0 : unit(brush, readout) + GAP * r);
        brush.text(readout.foot, foot, base, Tone.INK3, false, r, Anchor.START);
    }

    /**
     * Paints only readouts up to a right edge; returns where a sentence before them has to end.
     *
     * @param room their greatest width: if they are wider, their digits are smaller
     */
    static double paint(Brush brush, List<Readout> readouts, double end, double room) {
        double digits = 0;
        double others = (readouts.size() - 1) * brush.rem(BETWEEN);
        for (Readout readout : readouts) {
            digits += digits(brush, readout, 1);
            others += unit(brush, readout);
        }
        double scale = Math.min(1, (room - others) / digits);
        double right = end;
        for (Readout readout : readouts.reversed()) {
            right = readout(brush, readout, right, scale) - brush.rem(BETWEEN);
        }
        return right;
    }

    private static double digits(Brush brush, Readout readout, double scale) {
        return brush.width(number(readout), scale * size(readout.digits, brush.look()) * brush.rem(1));
    }

    /** The number may contain thin spaces. */
    private static RichText number(Readout readout) {
        return RichText.parse("<b>" + readout.digits + "</b>");
    }

    private static double unit(Brush brush, Readout readout) {
        return readout.unit.isEmpty() ? 0 : brush.rem(GAP) + brush.width(readout.unit, false, brush.rem(1));
    }

    /** The size of the digits, in rem: the symbol is larger, a power of ten is longer. */
    private static double size(String digits, Look look) {
        double usual = look.presents() ? DIGITS_IN_HALL : DIGITS;
        return digits.equals(INFINITY) ? LARGE_DIGITS : digits.contains("\u00D7") ? LONG_DIGITS : usual;
    }

    /** Paints a readout; returns its left edge. */
    private static double readout(Brush brush, Readout readout, double right, double scale) {
        double rem = brush.rem(1);
        double size = scale * size(readout.digits, brush.look()) * rem;
        double digits = digits(brush, readout, scale);
        double unit = unit(brush, readout);
        double foot = brush.width(readout.foot, false, brush.look().small());
        double x = right - Math.max(Math.max(digits + unit, foot), brush.width(readout.name, rem));
        brush.text(readout.name, x, NAME_BASE * rem, readout.tone, rem, Anchor.START);
        double drop = readout.digits.equals(INFINITY) ? INFINITY_DROP * rem : 0; // it is higher than digits
        brush.text(number(readout), x, DIGITS_BASE * rem + drop, readout.tone, size, Anchor.START);
        brush.text(readout.unit, x + digits + GAP * rem, DIGITS_BASE * rem, Tone.INK2, false, rem, Anchor.START);
        brush.text(
                readout.foot, x, FOOT_BASE * rem, Tone.INK3, false, brush.look().small(), Anchor.START);
        return x;
    }
}
