package kllab.lab.compare;

import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import org.jspecify.annotations.Nullable;

/**
 * A pair as columns of its picture: if there are more outcomes than pixels can show, each column represents the same
 * number of consecutive outcomes. Probabilities and contributions add, so a column has their sums, separately for
 * positive and negative contributions; log ratios do not add, so it has the least and the greatest of them.
 *
 * <p>The arrays are reused for the next result of the same size, so a drag allocates none.
 */
final class Columns {
    private final Total sumOfP = new Total();
    private final Total sumOfQ = new Total();
    private final Total gains = new Total();
    private final Total losses = new Total();
    private int per = 1;
    private double[] p = new double[0];
    private double[] q = new double[0];
    private double[] above = new double[0];
    private double[] below = new double[0];
    private double[] least = new double[0];
    private double[] greatest = new double[0];
    private @Nullable CompareResult shown;
    private LogBase unit = LogBase.NATS;

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

    /** Takes the numbers of a result, in a unit; does nothing if they are already there. */
    void show(CompareResult result, LogBase inUnit, int outcomesPerColumn) {
        if (result == shown && inUnit == unit && outcomesPerColumn == per) {
            return;
        }
        boolean sameNumbers = shown != null && shown.comparison() == result.comparison();
        shown = result;
        if (sameNumbers && inUnit == unit && outcomesPerColumn == per) {
            return;
        }
        unit = inUnit;
        per = outcomesPerColumn;
        int count = (result.size() + per - 1) / per;
        if (count != p.length) {
            p = new double[count];
            q = new double[count];
            above = new double[count];
            below = new double[count];
            least = new double[count];
            greatest = new double[count];
        }
        for (int c = 0; c < count; c++) {
            sum(c, result.comparison(), c * per, Math.min(result.size(), (c + 1) * per));
        }
    }

    /** A compensated sum that is used again for the next column; an infinite term makes it infinite. */
    private static final class Total {
        private double sum;
        private double lost;

        void begin() {
            sum = 0;
            lost = 0;
        }

        void add(double term) {
            double exact = term - lost;
            double next = sum + exact;
            lost = next < Double.POSITIVE_INFINITY ? next - sum - exact : 0;
            sum = next;
        }
    }

    private void sum(int c, Comparison of, int from, int to) {
        sumOfP.begin();
        sumOfQ.begin();
        gains.begin();
        losses.begin();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            sumOfP.add(of.p().probability(i));
            sumOfQ.add(of.q().probability(i));
            double share = of.contribution(i);
            (share > 0 ? gains : losses).add(share);
            if (of.p().isPossible(i)) {
                low = Math.min(low, of.logRatio(i));
                high = Math.max(high, of.logRatio(i));
            }
        }
        p[c] = sumOfP.sum;
        q[c] = sumOfQ.sum;
        above[c] = unit.fromNats(gains.sum);
        below[c] = unit.fromNats(losses.sum);
        least[c] = unit.fromNats(low);
        greatest[c] = unit.fromNats(high);
    }

    int count() {
        return p.length;
    }

    /** The sum of the probabilities under P. */
    double p(int column) {
        return p[column];
    }

    /** The sum of the probabilities under Q. */
    double q(int column) {
        return q[column];
    }

    double chance(CompareModel.Side side, int column) {
        return side == CompareModel.Side.P ? p[column] : q[column];
    }

    /** The sum of the positive contributions; +∞ if one is. */
    double above(int column) {
        return above[column];
    }

    /** The sum of the negative contributions. */
    double below(int column) {
        return below[column];
    }

    /** Whether an outcome of this column is possible under P; if not, it has no log ratio. */
    boolean isPossible(int column) {
        return greatest[column] >= least[column];
    }

    /** The least log ratio of an outcome that is possible under P. */
    double least(int column) {
        return least[column];
    }

    /** The greatest log ratio of an outcome that is possible under P; +∞ if one is impossible under Q. */
    double greatest(int column) {
        return greatest[column];
    }
}
