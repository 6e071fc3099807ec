package kllab.core.information;

import java.util.Comparator;
import java.util.PriorityQueue;
import kllab.core.numeric.Legendre;
import org.apache.commons.numbers.core.Sum;

/**
 * The integral of non-negative functions over −∞ to +∞, each on panels between its landmarks and on panels of growing
 * length beyond them, until nothing is left. The panel that is least known is halved until all are known to about 14
 * digits; what is known of a panel is how much halving it changes.
 */
final class AdaptiveIntegral {
    private static final Legendre RULE = Legendre.ofOrder(10);

    private static final double ACCURACY = 2e-15;

    private static final double NEGLIGIBLE = 1e-18;

    /** How many roundings go into a logarithm of a density, at the worst. */
    private static final double ROUNDINGS = 8;

    private static final int MOST_PANELS = 4000;

    private static final int LONGEST_MARCH = 64;

    private final PriorityQueue<Panel> panels =
            new PriorityQueue<>(Comparator.comparingDouble(Panel::excess).reversed());
    private double total;
    private double lost;

    private record Panel(Integrand f, double lo, double hi, double left, double right, double error, double rounding) {
        double value() {
            return left + right;
        }

        /** What halving may cure: the error beyond rounding. */
        double excess() {
            return Math.max(0, error - rounding);
        }

        double middle() {
            return lo + (hi - lo) / 2;
        }
    }

    /** Adds the integral of {@code f}; {@code landmarks} are in order. */
    void add(Integrand f, double[] landmarks) {
        for (int i = 0; i + 1 < landmarks.length; i++) {
            keep(panel(f, landmarks[i], landmarks[i + 1]));
        }
        march(f, landmarks[landmarks.length - 1], 1);
        march(f, landmarks[0], -1);
    }

    private void march(Integrand f, double from, int direction) {
        double width = 0.5;
        double at = from;
        int quiet = 0;
        double last = 0;
        for (int i = 0; i < LONGEST_MARCH && quiet < 3; i++) {
            double next = at + direction * width;
            Panel panel = direction > 0 ? panel(f, at, next) : panel(f, next, at);
            keep(panel);
            last = panel.value();
            quiet = last <= NEGLIGIBLE * total ? quiet + 1 : 0;
            at = next;
            width *= i < 4 ? 1 : 1.5;
        }
        lost += quiet < 3 ? last : 0;
    }

    private void keep(Panel panel) {
        panels.add(panel);
        total += panel.value();
    }

    private static Panel panel(Integrand f, double lo, double hi) {
        return panel(f, lo, hi, rule(f, lo, hi, new double[1]));
    }

    private static Panel panel(Integrand f, double lo, double hi, double whole) {
        double[] rounding = new double[1];
        double middle = lo + (hi - lo) / 2;
        double left = rule(f, lo, middle, rounding);
        double right = rule(f, middle, hi, rounding);
        return new Panel(f, lo, hi, left, right, Math.abs(whole - left - right), rounding[0]);
    }

    private static double rule(Integrand f, double lo, double hi, double[] rounding) {
        double half = (hi - lo) / 2;
        double middle = lo + half;
        double sum = 0;
        for (int i = 0; i < RULE.order(); i++) {
            double weight = RULE.weight(i) * half;
            sum += weight * f.at(middle + half * RULE.node(i));
            rounding[0] += weight * f.rounding();
        }
        return sum;
    }

    /** Refines all that was added, and sums it up. */
    Estimate finish() {
        while (panels.size() < MOST_PANELS && panels.element().excess() > tolerance()) {
            Panel worst = panels.remove();
            if (worst.middle() <= worst.lo() || worst.middle() >= worst.hi()) {
                panels.add(new Panel(
                        worst.f, worst.lo, worst.hi, worst.left, worst.right, 0, worst.rounding + worst.error));
                continue;
            }
            total -= worst.value();
            keep(panel(worst.f(), worst.lo(), worst.middle(), worst.left()));
            keep(panel(worst.f(), worst.middle(), worst.hi(), worst.right()));
        }
        Sum value = Sum.create();
        Sum error = Sum.create().add(lost);
        for (Panel each : panels) {
            value.add(each.value());
            error.add(each.error()).add(ROUNDINGS * each.rounding());
        }
        double sum = value.getAsDouble();
        boolean finite = Double.isFinite(sum) && Double.isFinite(error.getAsDouble());
        return finite
                ? new Estimate(sum, error.getAsDouble() + 2 * Math.ulp(sum))
                : new Estimate(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private double tolerance() {
        return ACCURACY * total / 30;
    }
}
