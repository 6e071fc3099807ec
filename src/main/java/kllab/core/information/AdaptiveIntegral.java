package kllab.core.information;

import java.util.Comparator;
import java.util.PriorityQueue;
import kllab.core.numeric.Legendre;
import org.apache.commons.numbers.core.Sum;

/**
 * The integral of a non-negative function over the charts of some anchors, on panels between its landmarks and on
 * panels of growing length beyond them, until the rest is negligible. The panel with the greatest error is halved until
 * all are accurate to about 14 digits.
 *
 * <p>The error is bounded by the sum of: how much the last halving changes each panel; the rounding errors of the
 * values, as reported by the function; the effect of rounding the coordinate, which is at most the total variation of
 * the function times that rounding; the rounding of the sums; and the value of the last panel of each tail.
 */
final class AdaptiveIntegral {
    private static final Legendre RULE = Legendre.ofOrder(10);

    private static final double ACCURACY = 2e-15;

    private static final double NEGLIGIBLE = 1e-18;

    private static final double UNIT = 0x1p-53;

    /** The number of roundings in the sum of a panel, and in the nodes and weights of the rule. */
    private static final double ROUNDINGS = 16;

    private static final int MOST_HALVINGS = 4000;

    /** Doubling a length this many times exceeds the range of a double. */
    private static final int LONGEST_MARCH = 1020;

    private final Integrand f;
    private final PriorityQueue<Panel> panels =
            new PriorityQueue<>(Comparator.comparingDouble(Panel::excess).reversed());
    private double total;
    private double lost;

    AdaptiveIntegral(Integrand f) {
        this.f = f;
    }

    /** The rule on an interval: the integral, and its rounding error. */
    private record Part(double value, double rounding) {}

    private record Panel(Chart chart, double lo, double hi, Part left, Part right, double error) {
        double value() {
            return left.value + right.value;
        }

        double rounding() {
            return left.rounding + right.rounding;
        }

        /** The error beyond rounding, which halving can reduce. */
        double excess() {
            return isHalvable() ? error - rounding() : 0;
        }

        double middle() {
            return lo + (hi - lo) / 2;
        }

        private boolean isHalvable() {
            return middle() > lo && middle() < hi;
        }
    }

    /**
     * Adds the integral over all of a chart up to the last of the {@code landmarks}, which are in order, or beyond it
     * until the rest is negligible.
     */
    void add(Chart chart, double[] landmarks, boolean endless) {
        for (int i = 0; i + 1 < landmarks.length; i++) {
            keep(panel(chart, landmarks[i], landmarks[i + 1]));
        }
        march(chart, landmarks[0], -1);
        if (endless) {
            march(chart, landmarks[landmarks.length - 1], 1);
        }
    }

    /** Adds growing panels until three in a row are negligible and decreasing. */
    private void march(Chart chart, double from, int direction) {
        double width = 0.5;
        double at = from;
        int quiet = 0;
        double last = Double.POSITIVE_INFINITY;
        for (int i = 0; i < LONGEST_MARCH && quiet < 3; i++) {
            double next = at + direction * width;
            Panel panel = direction > 0 ? panel(chart, at, next) : panel(chart, next, at);
            keep(panel);
            double value = panel.value();
            quiet = value <= NEGLIGIBLE * total && (value < last || value == 0) ? quiet + 1 : 0;
            last = value;
            at = next;
            width *= 2;
        }
        lost += last;
    }

    private void keep(Panel panel) {
        panels.add(panel);
        total += panel.value();
    }

    private Panel panel(Chart chart, double lo, double hi) {
        return panel(chart, lo, hi, rule(chart, lo, hi).value);
    }

    private Panel panel(Chart chart, double lo, double hi, double whole) {
        double middle = lo + (hi - lo) / 2;
        Part left = rule(chart, lo, middle);
        Part right = rule(chart, middle, hi);
        return new Panel(chart, lo, hi, left, right, Math.abs(whole - left.value - right.value));
    }

    private Part rule(Chart chart, double lo, double hi) {
        double half = (hi - lo) / 2;
        double middle = lo + half;
        double sum = 0;
        double rounding = 0;
        double way = 0;
        double last = 0;
        for (int i = 0; i < RULE.order(); i++) {
            double weight = RULE.weight(i) * half;
            double value = f.at(chart, middle + half * RULE.node(i));
            sum += weight * value;
            rounding += weight * f.rounding();
            way += i == 0 ? 0 : Math.abs(value - last);
            last = value;
        }
        double blur = Math.max(chart.blur(lo), chart.blur(hi));
        return new Part(sum, rounding + UNIT * (blur * way + ROUNDINGS * sum));
    }

    /** Refines all panels and sums them up; +∞ with an error of +∞ if the sum is beyond the range of a double. */
    Estimate finish() {
        int most = panels.size() + MOST_HALVINGS;
        while (panels.size() < most && panels.element().excess() > ACCURACY * total / 30) {
            Panel worst = panels.remove();
            total -= worst.value();
            keep(panel(worst.chart(), worst.lo(), worst.middle(), worst.left().value()));
            keep(panel(worst.chart(), worst.middle(), worst.hi(), worst.right().value()));
        }
        Sum value = Sum.create();
        Sum error = Sum.create().add(lost);
        for (Panel each : panels) {
            value.add(each.value());
            error.add(each.error()).add(each.rounding());
        }
        return Estimate.rounded(value.getAsDouble(), error.getAsDouble());
    }
}
