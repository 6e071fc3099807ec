package kllab.lab.compare;

import kllab.core.information.Comparison;
import org.apache.commons.numbers.core.Sum;

/**
 * A pair as columns of its picture, in nats: if there are more outcomes than pixels can show, each column represents the
 * same number of consecutive outcomes. Probabilities and contributions add, so a column has their sums, separately for
 * positive and negative contributions; log ratios do not add, so it has the least and the greatest of them.
 */
final class Columns {
    private final int size;

    /** The number of outcomes in each; the last may have fewer. */
    final int per;

    /** The number of columns of other widths before these. */
    final int first;

    /** The sums of the probabilities. */
    final double[] p;

    final double[] q;

    /** The sums of the positive contributions; +∞ if one is. */
    final double[] above;

    /** The sums of the negative ones. */
    final double[] below;

    /** The least log ratios of outcomes that are possible under P, and the greatest; +∞ if one is impossible under Q. */
    final double[] least;

    final double[] greatest;

    Columns(Comparison of, int per, int first) {
        this.size = of.size();
        this.per = per;
        this.first = first;
        int count = (size + per - 1) / per;
        p = new double[count];
        q = new double[count];
        above = new double[count];
        below = new double[count];
        least = new double[count];
        greatest = new double[count];
        for (int c = 0; c < count; c++) {
            sum(c, of);
        }
    }

    /**
     * The number of outcomes per column: as few as possible, or slightly more if all columns then have the same number.
     *
     * @param most the maximum number of columns
     */
    static int outcomesPerColumn(int outcomes, int most) {
        int fewest = Math.max(1, (outcomes + most - 1) / Math.max(1, most));
        for (int k = fewest; k <= fewest + fewest / 2; k++) {
            if (outcomes % k == 0) {
                return k;
            }
        }
        return fewest;
    }

    private void sum(int c, Comparison of) {
        Sum sumOfP = Sum.create();
        Sum sumOfQ = Sum.create();
        Sum gains = Sum.create();
        Sum losses = Sum.create();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = c * per; i < c * per + in(c); i++) {
            sumOfP.add(of.p().probability(i));
            sumOfQ.add(of.q().probability(i));
            double share = of.contribution(i);
            (share > 0 ? gains : losses).add(share);
            if (of.p().isPossible(i)) {
                low = Math.min(low, of.logRatio(i));
                high = Math.max(high, of.logRatio(i));
            }
        }
        p[c] = sumOfP.getAsDouble();
        q[c] = sumOfQ.getAsDouble();
        above[c] = gains.getAsDouble();
        below[c] = losses.getAsDouble();
        least[c] = low;
        greatest[c] = high;
    }

    int count() {
        return p.length;
    }

    /** The number of outcomes in a column. */
    int in(int column) {
        return Math.min(size, (column + 1) * per) - column * per;
    }

    /** Whether an outcome of this column is possible under P; if not, it has no log ratio. */
    boolean isPossible(int column) {
        return greatest[column] >= least[column];
    }
}
