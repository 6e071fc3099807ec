package kllab.lab.coin;

import java.util.Arrays;
import kllab.core.bayes.CoinBelief;
import kllab.core.probability.Beta;

/**
 * The densities of the beliefs before and after the flips, at the same places: evenly apart, and closer where the later one is.
 *
 * @param theta the places, rising
 * @param top a height below which all of both densities is that is finite, away from the ends
 */
record Curves(double[] theta, double[] before, double[] after, double top) {
    private static final int EVEN = 201;
    private static final int CLOSE = 160;

    /** How many standard deviations on each side are close. */
    private static final double WIDE = 5;

    /** So near to 0 and 1 a density that has no end there does not count. */
    private static final double EDGE = 0.02;

    static Curves of(CoinBelief before, CoinBelief after) {
        double[] theta = places(after);
        double[] first = new double[theta.length];
        double[] last = new double[theta.length];
        double top = 0;
        for (int i = 0; i < theta.length; i++) {
            first[i] = before.density(theta[i]);
            last[i] = after.density(theta[i]);
            top = Math.max(
                    top, Math.max(height(before.beta(), theta[i], first[i]), height(after.beta(), theta[i], last[i])));
        }
        return new Curves(theta, first, last, top);
    }

    private static double height(Beta beta, double theta, double density) {
        boolean rises = beta.a() < 1 && theta < EDGE || beta.b() < 1 && theta > 1 - EDGE;
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
