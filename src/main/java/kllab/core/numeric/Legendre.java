package kllab.core.numeric;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.LegendreRuleFactory;
import org.hipparchus.util.Pair;

/** Gauss–Legendre quadrature of any order, on any interval. Immutable. */
public final class Legendre {
    private final double[] nodes;
    private final double[] weights;

    private Legendre(double[] nodes, double[] weights) {
        this.nodes = nodes;
        this.weights = weights;
    }

    /**
     * The rule that is exact for polynomials of degree 2·{@code order} − 1.
     *
     * @throws IllegalArgumentException if the order is less than 1
     */
    public static Legendre ofOrder(int order) {
        if (order < 1) {
            throw new IllegalArgumentException("A rule needs at least one node, not " + order + ".");
        }
        Pair<double[], double[]> rule = new LegendreRuleFactory().getRule(order);
        return new Legendre(rule.getFirst().clone(), rule.getSecond().clone());
    }

    /** The number of nodes. */
    public int order() {
        return nodes.length;
    }

    /** Node {@code i} in (−1, 1). */
    public double node(int i) {
        return nodes[i];
    }

    /** The weight of node {@code i}; all add up to 2. */
    public double weight(int i) {
        return weights[i];
    }

    /** ∫ f from {@code lo} to {@code hi}, on equal panels no longer than {@code longest}; negative if hi &lt; lo. */
    public double integral(DoubleUnaryOperator f, double lo, double hi, double longest) {
        int panels = (int) Math.max(1, Math.min(100_000, Math.ceil(Math.abs(hi - lo) / longest)));
        double half = (hi - lo) / panels / 2;
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            double middle = lo + (2 * panel + 1) * half;
            for (int i = 0; i < nodes.length; i++) {
                sum += weights[i] * f.applyAsDouble(middle + half * nodes[i]);
            }
        }
        return sum * half;
    }
}
