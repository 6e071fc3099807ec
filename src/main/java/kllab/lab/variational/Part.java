package kllab.lab.variational;

import kllab.core.probability.Beta;
import kllab.text.Refusal;

/**
 * A part of the prior of a coin's probability of heads: Beta(a, b) with a weight.
 *
 * @param weight above 0, at most 1
 * @param a {@value #LEAST} to {@value #MOST}
 * @param b likewise
 */
public record Part(double weight, double a, double b) {
    static final double LEAST = 0.5;
    static final double MOST = 1000;

    public Part {
        Refusal.unlessBetween("weight", weight, Double.MIN_NORMAL, 1);
        Refusal.unlessBetween("a", a, LEAST, MOST);
        Refusal.unlessBetween("b", b, LEAST, MOST);
    }

    Beta beta() {
        return Beta.of(a, b);
    }
}
