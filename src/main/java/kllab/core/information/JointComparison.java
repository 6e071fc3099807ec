package kllab.core.information;

import java.util.Arrays;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * Two joint distributions of a pair (X, Y), decomposed by the chain rule: KL(P‖Q) = KL(X) + KL(Y|X) = KL(Y) + KL(X|Y),
 * in nats. KL(Y|X) is the mean over x from P of the KL between the two distributions of Y given x. Immutable.
 */
public final class JointComparison {
    private final Table p;
    private final Table q;

    private JointComparison(Table p, Table q) {
        this.p = p;
        this.q = q;
    }

    /**
     * Compares two tables of weights, with a row per x and a column per y.
     *
     * @throws IllegalArgumentException if a weight is wrong, rows have different lengths or the tables different sizes
     */
    public static JointComparison of(double[][] p, double[][] q) {
        Table one = Table.of(p);
        Table other = Table.of(q);
        if (one.rows != other.rows || one.columns != other.columns) {
            throw new IllegalArgumentException("Both tables need the same size, not " + one.rows + "×" + one.columns
                    + " and " + other.rows + "×" + other.columns + ".");
        }
        return new JointComparison(one, other);
    }

    /**
     * Compares a pair of independent draws, x from {@code px} and y from {@code py}, with one from {@code qx} and
     * {@code qy}: there KL is additive.
     *
     * @throws IllegalArgumentException if the sizes of px and qx, or of py and qy, differ
     */
    public static JointComparison ofIndependent(Categorical px, Categorical py, Categorical qx, Categorical qy) {
        return of(product(px, py), product(qx, qy));
    }

    private static double[][] product(Categorical x, Categorical y) {
        double[][] table = new double[x.size()][y.size()];
        for (int i = 0; i < x.size(); i++) {
            for (int j = 0; j < y.size(); j++) {
                table[i][j] = x.probability(i) * y.probability(j);
            }
        }
        return table;
    }

    private record Table(int rows, int columns, Categorical all, Categorical x, Categorical y) {
        static Table of(double[][] weights) {
            if (weights.length == 0) {
                throw new IllegalArgumentException("A table needs at least one row, not 0.");
            }
            int columns = weights[0].length;
            for (double[] row : weights) {
                if (row.length != columns) {
                    throw new IllegalArgumentException(
                            "All rows of a table need the same length, not " + columns + " and " + row.length + ".");
                }
            }
            Categorical all = Categorical.of(
                    Arrays.stream(weights).flatMapToDouble(Arrays::stream).toArray());
            double[] x = new double[weights.length];
            double[] y = new double[columns];
            for (int i = 0; i < x.length; i++) {
                x[i] = sum(all, i * columns, 1, columns);
            }
            for (int j = 0; j < columns; j++) {
                y[j] = sum(all, j, columns, x.length);
            }
            return new Table(x.length, columns, all, Categorical.of(x), Categorical.of(y));
        }

        private static double sum(Categorical all, int from, int stride, int count) {
            Sum sum = Sum.create();
            for (int k = 0; k < count; k++) {
                sum.add(all.probability(from + k * stride));
            }
            return sum.getAsDouble();
        }

        Categorical yGiven(int i) {
            return slice(i * columns, 1, columns);
        }

        Categorical xGiven(int j) {
            return slice(j, columns, rows);
        }

        private Categorical slice(int from, int stride, int count) {
            double[] weights = new double[count];
            for (int k = 0; k < count; k++) {
                weights[k] = all.probability(from + k * stride);
            }
            return Categorical.of(weights);
        }

        double mutualInformation() {
            double[] product =
                    Arrays.stream(product(x, y)).flatMapToDouble(Arrays::stream).toArray();
            return Divergence.kl(all, Categorical.of(product));
        }
    }

    /** KL of the pairs. */
    public double kl() {
        return Divergence.kl(p.all, q.all);
    }

    /** KL of X alone. */
    public double klX() {
        return Divergence.kl(p.x, q.x);
    }

    /** KL of Y alone. */
    public double klY() {
        return Divergence.kl(p.y, q.y);
    }

    /** KL of Y given X, averaged over X from P; +∞ if Q rules out an x that P does not. */
    public double klYGivenX() {
        Sum sum = Sum.create();
        for (int i = 0; i < p.rows; i++) {
            if (p.x.probability(i) > 0) {
                boolean ruledOut = !(q.x.probability(i) > 0);
                sum.add(
                        ruledOut
                                ? Double.POSITIVE_INFINITY
                                : p.x.probability(i) * Divergence.kl(p.yGiven(i), q.yGiven(i)));
            }
        }
        return sum.getAsDouble();
    }

    /** KL of X given Y, averaged over Y from P; +∞ if Q rules out a y that P does not. */
    public double klXGivenY() {
        Sum sum = Sum.create();
        for (int j = 0; j < p.columns; j++) {
            if (p.y.probability(j) > 0) {
                boolean ruledOut = !(q.y.probability(j) > 0);
                sum.add(
                        ruledOut
                                ? Double.POSITIVE_INFINITY
                                : p.y.probability(j) * Divergence.kl(p.xGiven(j), q.xGiven(j)));
            }
        }
        return sum.getAsDouble();
    }

    /**
     * The mutual information of X and Y under P: the KL of the joint distribution from the product of its marginals.
     */
    public double mutualInformationP() {
        return p.mutualInformation();
    }

    /** The mutual information of X and Y under Q. */
    public double mutualInformationQ() {
        return q.mutualInformation();
    }
}
