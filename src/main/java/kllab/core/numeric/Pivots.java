package kllab.core.numeric;

import org.apache.commons.numbers.core.DD;

/**
 * A symmetric positive definite matrix as L D Lᵀ with L unit lower triangular and D diagonal, in double-double
 * arithmetic, so that a nearly singular matrix loses no digits. Immutable.
 */
public final class Pivots {
    private final DD[][] lower;
    private final DD[] pivots;

    private Pivots(DD[][] lower, DD[] pivots) {
        this.lower = lower;
        this.pivots = pivots;
    }

    /**
     * Decomposes a symmetric matrix; only the lower triangle is read.
     *
     * @throws IllegalArgumentException if it is not positive definite
     */
    public static Pivots of(double[][] matrix) {
        int n = matrix.length;
        DD[][] lower = new DD[n][n];
        DD[] pivots = new DD[n];
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                DD rest = DD.of(matrix[i][j]);
                for (int k = 0; k < j; k++) {
                    rest = rest.subtract(lower[i][k].multiply(lower[j][k]).multiply(pivots[k]));
                }
                if (i == j) {
                    pivots[j] = requirePositive(rest);
                }
                lower[i][j] = i == j ? DD.ONE : rest.divide(pivots[j]);
            }
        }
        return new Pivots(lower, pivots);
    }

    private static DD requirePositive(DD pivot) {
        if (!(pivot.hi() > 0) || !pivot.isFinite()) {
            throw new IllegalArgumentException("The matrix must be positive definite.");
        }
        return pivot;
    }

    /** The number of rows. */
    public int size() {
        return pivots.length;
    }

    /** D, all greater than 0; their product is the determinant. */
    public double pivot(int i) {
        return pivots[i].doubleValue();
    }

    /** L<sup>−1</sup>x. */
    public DD[] halfSolve(DD[] x) {
        DD[] y = new DD[x.length];
        for (int i = 0; i < y.length; i++) {
            DD rest = x[i];
            for (int k = 0; k < i; k++) {
                rest = rest.subtract(lower[i][k].multiply(y[k]));
            }
            y[i] = rest;
        }
        return y;
    }

    /** xᵀM<sup>−1</sup>x. */
    public DD square(DD[] x) {
        DD[] y = halfSolve(x);
        DD sum = DD.ZERO;
        for (int i = 0; i < y.length; i++) {
            sum = sum.add(y[i].square().divide(pivots[i]));
        }
        return sum;
    }

    /** The trace of M<sup>−1</sup>N for N = {@code other}: Σ of the squares of N's half columns L √D. */
    public DD traceOfSolved(Pivots other) {
        DD sum = DD.ZERO;
        for (int j = 0; j < size(); j++) {
            DD[] column = new DD[size()];
            for (int i = 0; i < size(); i++) {
                column[i] = i < j ? DD.ZERO : other.lower[i][j];
            }
            sum = sum.add(square(column).multiply(other.pivots[j]));
        }
        return sum;
    }

    /** ln(det of this/det of {@code other}). */
    public double logDeterminantOver(Pivots other) {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += Math.log(pivots[i].divide(other.pivots[i]).doubleValue());
        }
        return sum;
    }

    /**
     * D<sup>−½</sup>L<sup>−1</sup> S L<sup>−T</sup>D<sup>−½</sup> for a symmetric S: S in coordinates in which M is the
     * identity.
     */
    public double[][] whitened(double[][] symmetric) {
        int n = size();
        DD[][] half = new DD[n][];
        for (int j = 0; j < n; j++) {
            DD[] column = new DD[n];
            for (int i = 0; i < n; i++) {
                column[i] = DD.of(symmetric[i][j]);
            }
            half[j] = halfSolve(column);
        }
        double[][] whitened = new double[n][n];
        for (int i = 0; i < n; i++) {
            DD[] row = new DD[n];
            for (int j = 0; j < n; j++) {
                row[j] = half[j][i];
            }
            DD[] full = halfSolve(row);
            for (int j = 0; j < n; j++) {
                whitened[i][j] = full[j].doubleValue() / Math.sqrt(pivot(i)) / Math.sqrt(pivot(j));
            }
        }
        return whitened;
    }
}
