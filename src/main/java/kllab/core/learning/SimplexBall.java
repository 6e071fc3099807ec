package kllab.core.learning;

import kllab.core.probability.Categorical;

/**
 * The distributions over three outcomes within a radius of one of them, by a measure that grows along every straight line from it: their
 * edge, where straight lines from the centre meet it, or the edge of the triangle.
 */
public final class SimplexBall {
    private static final int RAYS = 180;
    private static final int HALVINGS = 30;

    private SimplexBall() {}

    /** A measure from the centre to a distribution. */
    @FunctionalInterface
    public interface Measure {
        double of(double first, double second, double third);
    }

    /** KL(P‖·), in nats. */
    public static Measure kl(Categorical p) {
        return (a, b, c) -> term(p, 0, a) + term(p, 1, b) + term(p, 2, c);
    }

    private static double term(Categorical p, int i, double x) {
        return p.isPossible(i) ? p.probability(i) * (p.logProbability(i) - Math.log(x)) : 0;
    }

    /** √Σ(p − x)². */
    public static Measure euclid(Categorical p) {
        return (a, b, c) -> Math.sqrt(square(p, 0, a) + square(p, 1, b) + square(p, 2, c));
    }

    private static double square(Categorical p, int i, double x) {
        return (p.probability(i) - x) * (p.probability(i) - x);
    }

    /** The total variation distance. */
    public static Measure totalVariation(Categorical p) {
        return (a, b, c) ->
                (Math.abs(p.probability(0) - a) + Math.abs(p.probability(1) - b) + Math.abs(p.probability(2) - c)) / 2;
    }

    /** The probabilities of outcomes 1 and 2 at each point of the edge, one after the other. */
    public static double[] edge(Categorical p, Measure measure, double radius) {
        double[] edge = new double[2 * RAYS];
        for (int k = 0; k < RAYS; k++) {
            double angle = 2 * Math.PI * k / RAYS;
            double third = Math.sin(angle) / Simplex.HEIGHT;
            double second = Math.cos(angle) - third / 2;
            double far = Math.min(
                    reach(p.probability(0), -second - third),
                    Math.min(reach(p.probability(1), second), reach(p.probability(2), third)));
            double at =
                    at(p, measure, second, third, far) <= radius ? far : solve(p, measure, radius, second, third, far);
            edge[2 * k] = p.probability(1) + at * second;
            edge[2 * k + 1] = p.probability(2) + at * third;
        }
        return edge;
    }

    /** How far a probability can go until it is 0. */
    private static double reach(double from, double step) {
        return step < 0 ? from / -step : Double.POSITIVE_INFINITY;
    }

    private static double at(Categorical p, Measure measure, double second, double third, double far) {
        double b = Math.max(0, p.probability(1) + far * second);
        double c = Math.max(0, p.probability(2) + far * third);
        return measure.of(Math.max(0, p.probability(0) - far * (second + third)), b, c);
    }

    private static double solve(
            Categorical p, Measure measure, double radius, double second, double third, double far) {
        double low = 0;
        double high = far;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (at(p, measure, second, third, middle) <= radius) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
