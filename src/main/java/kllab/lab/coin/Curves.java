package kllab.lab.coin;

import java.util.Arrays;
import kllab.core.bayes.CoinBelief;
import kllab.core.probability.Beta;

/** The densities of the beliefs before and after the flips, at the same places: evenly apart, and closer where the later one is. */
final class Curves {
    private static final int EVEN = 201;
    private static final int CLOSE = 160;

    /** How many standard deviations on each side are close. */
    private static final double WIDE = 5;

    /** So near to 0 and 1 a density that has no end there does not count. */
    private static final double EDGE = 0.02;

    private final double[] theta;
    private final double[] before;
    private final double[] after;
    private final double top;

    private Curves(double[] theta, CoinBelief prior, CoinBelief posterior) {
        this.theta = theta;
        before = new double[theta.length];
        after = new double[theta.length];
        double highest = 0;
        for (int i = 0; i < theta.length; i++) {
            before[i] = prior.density(theta[i]);
            after[i] = posterior.density(theta[i]);
            highest = Math.max(highest, height(prior.beta(), theta[i], before[i]));
            highest = Math.max(highest, height(posterior.beta(), theta[i], after[i]));
        }
        top = highest;
    }

    static Curves of(CoinBelief before, CoinBelief after) {
        return new Curves(places(after), before, after);
    }

    int size() {
        return theta.length;
    }

    /** A place, a probability of heads; they rise. */
    double theta(int place) {
        return theta[place];
    }

    double before(int place) {
        return before[place];
    }

    double after(int place) {
        return after[place];
    }

    /** All of both densities that is finite, away from the ends, is at most so high. */
    double top() {
        return top;
    }

    private static double height(Beta beta, double theta, double density) {
        boolean rises = (beta.a() < 1 && theta < EDGE) || (beta.b() < 1 && theta > 1 - EDGE);
        return rises ? 0 : density;
    }

    /** Both ends of the interval are there twice, once just outside, so that the densities fall upright. */
    private static double[] places(CoinBelief after) {
        double a = after.beta().a();
        double b = after.beta().b();
        double mean = Math.clamp(a / (a + b), after.low(), after.high());
        double deviation = Math.sqrt(a * b / (a + b + 1)) / (a + b);
        double[] places = new double[EVEN + CLOSE + 4];
        for (int i = 0; i < EVEN; i++) {
            places[i] = i / (EVEN - 1.0);
        }
        for (int i = 0; i < CLOSE; i++) {
            double off = WIDE * deviation * (2.0 * i / (CLOSE - 1) - 1);
            places[EVEN + i] = Math.clamp(mean + off, 0, 1);
        }
        places[EVEN + CLOSE] = after.low();
        places[EVEN + CLOSE + 1] = Math.max(0, Math.nextDown(after.low()));
        places[EVEN + CLOSE + 2] = after.high();
        places[EVEN + CLOSE + 3] = Math.min(1, Math.nextUp(after.high()));
        Arrays.sort(places);
        return places;
    }
}
