package kllab.lab.sampling;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Steps;
import kllab.figure.Tone;
import kllab.text.Numbers;

/**
 * A rectangle with two linear scales.
 *
 * @param left of the rectangle, in pixels
 * @param top of the rectangle
 * @param right of the rectangle
 * @param base its lower edge
 * @param from the value at the left edge
 * @param to the value at the right edge
 * @param low the value at the lower edge
 * @param high the value at the upper edge
 */
record Chart(double left, double top, double right, double base, double from, double to, double low, double high) {
    private static final int LEAST_PLAIN = -3;
    private static final int GREATEST_PLAIN = 3;
    private static final double UNIT = 2.6;

    double x(double value) {
        return left + (value - from) / (to - from) * (right - left);
    }

    /** The height of a value, clamped to the edges. */
    double y(double value) {
        return Math.clamp(base - (value - low) / (high - low) * (base - top), top, base);
    }

    double width() {
        return right - left;
    }

    double height() {
        return base - top;
    }

    /** Horizontal grid lines with counts, at least {@code apart} pixels from each other. */
    void paintCounts(Brush brush, double apart) {
        paintLevels(brush, 1, apart, 0);
    }

    /** Horizontal grid lines with amounts of information in the unit painted by {@link #paintUnit}. */
    void paintAmounts(Brush brush, double apart) {
        double scale = brush.look().shown(1);
        paintLevels(brush, scale, apart, power(step(scale, apart)));
    }

    /** The unit of amounts, above their axis; with a common power of ten if the numbers would be long. */
    void paintUnit(Brush brush, double apart) {
        int power = power(step(brush.look().shown(1), apart));
        String unit = brush.look().unitName();
        String said = power == 0 ? unit : "\u00D7\u00A0" + Numbers.power(power) + "\u00A0" + unit;
        double r = brush.rem(1);
        brush.label(said, left - UNIT * r, top - 0.5 * r, Tone.AXIS, Anchor.START);
    }

    private double step(double scale, double apart) {
        return Steps.atLeast(apart / height() * (high - low) * scale);
    }

    /** The exponent of the common power of ten for numbers in steps of this size. */
    private static int power(double step) {
        int power = (int) Math.floor(Math.log10(step) + 1e-9);
        return power < LEAST_PLAIN || power > GREATEST_PLAIN ? power : 0;
    }

    private void paintLevels(Brush brush, double scale, double apart, int power) {
        double r = brush.rem(1);
        double step = step(scale, apart);
        double shown = step / Math.pow(10, power);
        for (long i = (long) Math.ceil(low * scale / step - 1e-9);
                i * step <= high * scale * (1 + 1e-9) + 1e-12 * step;
                i++) {
            double y = y(i * step / scale);
            brush.line(left, y, right, y, i == 0 ? Tone.AXIS : Tone.GRID, i == 0 ? 1.4 : 1);
            String label = i == 0 ? "0" : Numbers.fixed(i * shown, Steps.decimals(shown));
            brush.label(label, left - 0.45 * r, y + 0.32 * r, Tone.AXIS, Anchor.END);
        }
    }
}
