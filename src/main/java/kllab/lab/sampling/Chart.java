package kllab.lab.sampling;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
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
    private static final double[] STEPS = {1, 2, 5};

    double x(double value) {
        return left + (value - from) / (to - from) * (right - left);
    }

    /** The height of a value; what is beyond stands at the edge. */
    double y(double value) {
        return Math.clamp(base - (value - low) / (high - low) * (base - top), top, base);
    }

    double width() {
        return right - left;
    }

    double height() {
        return base - top;
    }

    /** The least of 1, 2, 5, 10, … times a power of ten that is not less than {@code least}. */
    static double niceStep(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    static int decimals(double step) {
        return (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    }

    /** Level grid lines with their numbers, {@code scale} times the values, at least {@code apart} pixels from each other. */
    void paintLevels(Brush brush, double scale, double apart) {
        double r = brush.rem(1);
        double step = niceStep(apart / height() * (high - low) * scale);
        for (long i = (long) Math.ceil(low * scale / step - 1e-9); i * step <= high * scale * (1 + 1e-9) + 1e-12; i++) {
            double value = i * step / scale;
            double y = y(value);
            brush.line(left, y, right, y, i == 0 ? Tone.AXIS : Tone.GRID, i == 0 ? 1.4 : 1);
            String label = i == 0 ? "0" : Numbers.fixed(i * step, decimals(step));
            brush.text(
                    label,
                    left - 0.45 * r,
                    y + 0.32 * r,
                    Tone.AXIS,
                    false,
                    brush.look().small(),
                    Anchor.END);
        }
    }
}
