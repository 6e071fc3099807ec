package kllab.core.inference;

import kllab.core.probability.Categorical;

/**
 * Outcomes from uniform numbers by inverting the distribution function: the outcome i with
 * p<sub>0</sub> + … + p<sub>i−1</sub> ≤ u &lt; p<sub>0</sub> + … + p<sub>i</sub>. Where P moves a little, only the numbers near
 * a border change their outcome: runs with the same numbers can be compared (common random numbers). Immutable.
 */
final class Inversion {
    /** Enough that the first guess is nearly always right; a power of two. */
    private static final int GUIDES = 1024;

    private final double[] borders;
    private final byte[] guides = new byte[GUIDES];

    /** At most 127 outcomes. */
    Inversion(Categorical p) {
        borders = new double[p.size()];
        double sum = 0;
        int last = 0;
        for (int i = 0; i < borders.length; i++) {
            sum += p.probability(i);
            borders[i] = sum;
            last = p.probability(i) > 0 ? i : last;
        }
        borders[last] = Double.POSITIVE_INFINITY; // what rounding leaves below 1 is the last one's, too
        int outcome = 0;
        for (int i = 0; i < GUIDES; i++) {
            while ((double) i / GUIDES >= borders[outcome]) {
                outcome++;
            }
            guides[i] = (byte) outcome;
        }
    }

    /** The outcome of a number in [0, 1). */
    int outcome(double u) {
        int outcome = guides[(int) (u * GUIDES)];
        while (u >= borders[outcome]) {
            outcome++;
        }
        return outcome;
    }
}
