package kllab.core.fitting;

import kllab.core.numeric.Legendre;

/**
 * Means under the standard normal distribution by Gauss–Legendre quadrature on panels, which can be halved where the
 * integrand needs it. The positions of the panels do not depend on the integrand, so the nodes and their weights,
 * density included, are computed once. Immutable.
 */
final class BellRule {
    /** Deeper panels are rare, and computed on demand. */
    private static final int DEEPEST_KEPT = 6;

    private static final double LOG_ROOT_2_PI = kllab.core.probability.Normal.LOG_ROOT_2_PI;

    private final Legendre rule;
    private final double reach;
    private final int panels;
    private final Panel[][] kept = new Panel[DEEPEST_KEPT + 1][];

    /** The nodes of a panel and their weights in a mean. */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never changed
    record Panel(double middle, double half, double[] nodes, double[] weights) {}

    /**
     * A rule.
     *
     * @param reach the number of standard deviations beyond which the integrand is ignored
     * @param panels how many panels cover this range
     */
    BellRule(Legendre rule, double reach, int panels) {
        this.rule = rule;
        this.reach = reach;
        this.panels = panels;
        for (int depth = 0; depth <= DEEPEST_KEPT; depth++) {
            kept[depth] = new Panel[panels << depth];
            for (int i = 0; i < kept[depth].length; i++) {
                kept[depth][i] = make(depth, i);
            }
        }
    }

    /** How many panels there are before any is halved. */
    int panels() {
        return panels;
    }

    /** A panel after {@code depth} halvings, counted from the left. */
    Panel panel(int depth, long index) {
        return depth <= DEEPEST_KEPT ? kept[depth][(int) index] : make(depth, index);
    }

    private Panel make(int depth, long index) {
        double half = Math.scalb(reach / panels, -depth);
        double middle = (2 * index + 1) * half - reach;
        double[] nodes = new double[rule.order()];
        double[] weights = new double[rule.order()];
        for (int i = 0; i < nodes.length; i++) {
            double z = middle + half * rule.node(i);
            nodes[i] = z;
            weights[i] = rule.weight(i) * half * Math.exp(-z * z / 2 - LOG_ROOT_2_PI);
        }
        return new Panel(middle, half, nodes, weights);
    }
}
