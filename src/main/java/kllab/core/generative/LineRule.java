package kllab.core.generative;

import java.util.Arrays;
import kllab.core.numeric.Legendre;

/**
 * Nodes and weights for integrals over the line of functions that fall like normal densities: Gauss–Legendre rules of order
 * 10 on panels of half a standard deviation, up to nine of them on both sides of each centre. Accurate to about
 * 10<sup>−13</sup> of the greatest value times its width. Immutable.
 */
final class LineRule {
    private static final Legendre RULE = Legendre.ofOrder(10);
    private static final int REACH = 9;
    private static final int MARKS = 4 * REACH + 1;

    private final double[] nodes;
    private final double[] weights;

    private LineRule(double[] nodes, double[] weights) {
        this.nodes = nodes;
        this.weights = weights;
    }

    /**
     * The rule for densities with these centres and standard deviations.
     *
     * @param sigmas as many as there are centres, each greater than 0
     */
    static LineRule around(double[] centres, double[] sigmas) {
        double[] marks = new double[MARKS * centres.length];
        for (int k = 0; k < centres.length; k++) {
            for (int j = 0; j < MARKS; j++) {
                marks[k * MARKS + j] = centres[k] + (j - MARKS / 2) * sigmas[k] / 2;
            }
        }
        Arrays.sort(marks);
        return new LineRule(nodes(marks), weights(marks));
    }

    private static double[] nodes(double[] marks) {
        double[] nodes = new double[(marks.length - 1) * RULE.order()];
        for (int at = 0; at < nodes.length; at++) {
            int panel = at / RULE.order();
            double half = (marks[panel + 1] - marks[panel]) / 2;
            nodes[at] = marks[panel] + half * (1 + RULE.node(at % RULE.order()));
        }
        return nodes;
    }

    private static double[] weights(double[] marks) {
        double[] weights = new double[(marks.length - 1) * RULE.order()];
        for (int at = 0; at < weights.length; at++) {
            int panel = at / RULE.order();
            weights[at] = (marks[panel + 1] - marks[panel]) / 2 * RULE.weight(at % RULE.order());
        }
        return weights;
    }

    /** The number of nodes. */
    int size() {
        return nodes.length;
    }

    double node(int i) {
        return nodes[i];
    }

    /** 0 on a panel between two marks that coincide. */
    double weight(int i) {
        return weights[i];
    }
}
