package kllab.core.sampling;

import kllab.core.probability.Categorical;

/**
 * Outcomes from uniform numbers by inverting the distribution function: the outcome i with p<sub>0</sub> + … +
 * p<sub>i−1</sub> ≤ u &lt; p<sub>0</sub> + … + p<sub>i</sub>. If P changes a little, only the numbers near a boundary
 * change their outcome: runs with the same numbers can be compared (common random numbers). Immutable.
 */
final class Inversion {
    /** Large enough for the first guess to be nearly always right; a power of two. */
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
        borders[last] = Double.POSITIVE_INFINITY; // the gap that rounding leaves below 1 belongs to the last outcome
        int outcome = 0;
        for (int i = 0; i < GUIDES; i++) {
            while ((double) i / GUIDES >= borders[outcome]) {
                outcome++;
            }
            guides[i] = (byte) outcome;
        }
    }

    /** The outcome for a number in [0, 1). */
    int outcome(double u) {
        int outcome = guides[(int) (u * GUIDES)];
        while (u >= borders[outcome]) {
            outcome++;
        }
        return outcome;
    }
}
