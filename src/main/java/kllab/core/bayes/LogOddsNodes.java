package kllab.core.bayes;

import kllab.core.numeric.Excess;
import kllab.core.numeric.Legendre;
import kllab.core.probability.Beta;

/**
 * A belief Beta(a, b), cut to an interval, on the nodes of a quadrature over the log odds x = ln θ/(1 − θ), where its density is
 * θ<sup>a</sup>(1 − θ)<sup>b</sup>: smooth, with one peak. The same nodes serve the beliefs after some flips: a flip only multiplies
 * each weight by its likelihood there. Amounts in nats.
 */
final class LogOddsNodes implements Prediction {
    private static final Legendre RULE = Legendre.ofOrder(24);
    private static final int FEWEST_PANELS = 3;
    private static final double LONGEST_PANEL = 4;

    /** Where the density is e<sup>−{@value}</sup> of its peak, nothing is left. */
    private static final double NOTHING = 38;

    private static final int HALVINGS = 8;

    private final double low;
    private final double high;
    private final double[] chances;
    private final double[] rests;
    private final double[] logs;
    private final double[] logRests;
    private final double[] weights;
    private final double peak;
    private double total;
    private double heads;
    private double tails;

    /** Nodes for a belief, and those after it up to so many flips. */
    LogOddsNodes(Beta beta, double from, double to, int flips) {
        low = logOdds(from);
        high = logOdds(to);
        peak = log(beta, top(beta));
        double left = edge(Beta.of(beta.a(), beta.b() + flips), -1);
        double right = edge(Beta.of(beta.a() + flips, beta.b()), 1);
        int panels = Math.max(FEWEST_PANELS, (int) Math.ceil((right - left) / LONGEST_PANEL));
        int size = panels * RULE.order();
        chances = new double[size];
        rests = new double[size];
        logs = new double[size];
        logRests = new double[size];
        weights = new double[size];
        double half = (right - left) / panels / 2;
        for (int i = 0; i < size; i++) {
            double x = left + (2 * (i / RULE.order()) + 1 + RULE.node(i % RULE.order())) * half;
            double small = Math.exp(-Math.abs(x));
            double log = Math.log1p(small);
            logs[i] = Math.min(x, 0) - log;
            logRests[i] = Math.min(-x, 0) - log;
            chances[i] = (x < 0 ? small : 1) / (1 + small);
            rests[i] = (x < 0 ? 1 : small) / (1 + small);
            double height = Math.exp(beta.a() * logs[i] + beta.b() * logRests[i] - peak);
            weights[i] = RULE.weight(i % RULE.order()) * half * height;
        }
        add();
    }

    private static double logOdds(double theta) {
        return Math.log(theta) - Math.log1p(-theta);
    }

    /** Ln(1 + e<sup>x</sup>). */
    private static double logOnePlus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    private static double log(Beta beta, double x) {
        return -beta.a() * logOnePlus(-x) - beta.b() * logOnePlus(x);
    }

    /** Where the density is greatest. */
    private double top(Beta beta) {
        return Math.clamp(Math.log(beta.a() / beta.b()), low, high);
    }

    /** Where, from the top in a direction, nothing is left; at most the end of the interval. */
    private double edge(Beta beta, int direction) {
        double top = top(beta);
        double least = log(beta, top) - NOTHING;
        double end = direction < 0 ? low : high;
        if (log(beta, end) > least) {
            return end;
        }
        double inside = top;
        double step = 1;
        while (log(beta, top + direction * step) > least) {
            inside = top + direction * step;
            step *= 2;
        }
        double outside = top + direction * step;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (inside + outside) / 2;
            if (log(beta, middle) > least) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return direction * Math.min(direction * outside, direction * end);
    }

    /** Becomes the prediction after a flip. */
    @Override
    public LogOddsNodes after(boolean flip) {
        double[] likelihoods = flip ? chances : rests;
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= likelihoods[i];
        }
        add();
        return this;
    }

    private void add() {
        double all = 0;
        double up = 0;
        double down = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            up += weights[i] * chances[i];
            down += weights[i] * rests[i];
        }
        total = all;
        heads = up;
        tails = down;
    }

    /** Ln ∫ θ<sup>a − 1</sup>(1 − θ)<sup>b − 1</sup> dθ over the interval. */
    double logMass() {
        return peak + Math.log(total);
    }

    private double chance(boolean flip) {
        return (flip ? heads : tails) / total;
    }

    @Override
    public double surprise(boolean flip) {
        return -Math.log(chance(flip));
    }

    /** The mean of ln θ, or of ln(1 − θ). */
    double meanLog(boolean flip) {
        double[] likelihoodLogs = flip ? logs : logRests;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * likelihoodLogs[i];
        }
        return sum / total;
    }

    /** ∫ before · (p ln(p/q) − p + q)/q with p = P(flip|θ) and q = P(flip): no term is negative, nothing cancels. */
    @Override
    public double lesson(boolean flip) {
        double[] likelihoods = flip ? chances : rests;
        double chance = chance(flip);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Excess.of(likelihoods[i], chance);
        }
        return sum / total / chance;
    }

    double noise(boolean flip) {
        double[] likelihoods = flip ? chances : rests;
        double[] likelihoodLogs = flip ? logs : logRests;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum -= weights[i] * likelihoods[i] * likelihoodLogs[i];
        }
        return sum / total / chance(flip);
    }
}
