package kllab.core.learning;

import kllab.core.probability.Categorical;

/**
 * Divergences of all distributions over three outcomes from one of them, on the cells of a rectangle around the triangle of
 * {@link Simplex}, the uppermost row first. Logarithms of the cells are computed once, so that the maps of a point can follow
 * a hand. A probability at the middle of a cell is at least {@link #LEAST}: so values are finite at the edges, and what is outside the triangle
 * continues what is inside.
 */
public final class SimplexGrid {
    public static final int COLUMNS = 170;
    public static final int ROWS = 150;

    /** The least probability of a cell. */
    public static final double LEAST = 1e-5;

    private static final int CELLS = ROWS * COLUMNS;
    private static final double[][] CELL = new double[3][CELLS];
    private static final double[][] LOG = new double[3][CELLS];

    /** Σ x ln x. */
    private static final double[] MINUS_ENTROPY = new double[CELLS];

    static {
        for (int row = 0; row < ROWS; row++) {
            double third = 1 - (row + 0.5) / ROWS;
            for (int column = 0; column < COLUMNS; column++) {
                double second = (column + 0.5) / COLUMNS - third / 2;
                set(row * COLUMNS + column, 1 - second - third, second, third);
            }
        }
    }

    private SimplexGrid() {}

    private static void set(int cell, double... x) {
        for (int i = 0; i < x.length; i++) {
            CELL[i][cell] = Math.max(LEAST, x[i]);
            LOG[i][cell] = Math.log(CELL[i][cell]);
            MINUS_ENTROPY[cell] += CELL[i][cell] * LOG[i][cell];
        }
    }

    /** The row of a probability of outcome 2. */
    public static int row(double third) {
        return Math.clamp((int) Math.floor((1 - third) * ROWS), 0, ROWS - 1);
    }

    /** The column of probabilities of outcomes 1 and 2. */
    public static int column(double second, double third) {
        return Math.clamp((int) Math.floor((second + third / 2) * COLUMNS), 0, COLUMNS - 1);
    }

    /** The probability of an outcome at the middle of a cell. */
    public static double probability(int row, int column, int outcome) {
        return CELL[outcome][row * COLUMNS + column];
    }

    /** KL(P‖x), in nats. */
    public static void klFrom(Categorical p, double[][] into) {
        double own = 0;
        for (int i = 0; i < 3; i++) {
            own += p.isPossible(i) ? p.probability(i) * p.logProbability(i) : 0;
        }
        double a = p.probability(0);
        double b = p.probability(1);
        double c = p.probability(2);
        for (int row = 0, cell = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++, cell++) {
                double value = own - a * LOG[0][cell] - b * LOG[1][cell] - c * LOG[2][cell];
                into[row][column] = Math.max(0, value);
            }
        }
    }

    /** KL(x‖P), in nats; +∞ everywhere if P rules an outcome out. */
    public static void klTo(Categorical p, double[][] into) {
        double a = p.logProbability(0);
        double b = p.logProbability(1);
        double c = p.logProbability(2);
        for (int row = 0, cell = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++, cell++) {
                double value = MINUS_ENTROPY[cell] - a * CELL[0][cell] - b * CELL[1][cell] - c * CELL[2][cell];
                into[row][column] = Math.max(0, value);
            }
        }
    }

    /** The length of the straight line between the probabilities, √Σ(p − x)². */
    public static void euclid(Categorical p, double[][] into) {
        double a = p.probability(0);
        double b = p.probability(1);
        double c = p.probability(2);
        for (int row = 0, cell = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++, cell++) {
                double u = CELL[0][cell] - a;
                double v = CELL[1][cell] - b;
                double w = CELL[2][cell] - c;
                into[row][column] = Math.sqrt(u * u + v * v + w * w);
            }
        }
    }

    /** The total variation distance ½Σ|p − x|. */
    public static void totalVariation(Categorical p, double[][] into) {
        double a = p.probability(0);
        double b = p.probability(1);
        double c = p.probability(2);
        for (int row = 0, cell = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++, cell++) {
                into[row][column] =
                        (Math.abs(CELL[0][cell] - a) + Math.abs(CELL[1][cell] - b) + Math.abs(CELL[2][cell] - c)) / 2;
            }
        }
    }

    /** The Jensen–Shannon divergence, in nats. */
    public static void js(Categorical p, double[][] into) {
        double own = 0;
        for (int i = 0; i < 3; i++) {
            own += p.isPossible(i) ? p.probability(i) * p.logProbability(i) : 0;
        }
        for (int row = 0, cell = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++, cell++) {
                double value = (own + MINUS_ENTROPY[cell]) / 2;
                for (int i = 0; i < 3; i++) {
                    double mean = (p.probability(i) + CELL[i][cell]) / 2;
                    value -= mean * Math.log(mean);
                }
                into[row][column] = Math.max(0, value);
            }
        }
    }
}
