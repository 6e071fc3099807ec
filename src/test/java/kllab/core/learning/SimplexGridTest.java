package kllab.core.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleBiFunction;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

/** Each cell inside the triangle against the divergence of two distributions; and the nearest distribution against a search. */
class SimplexGridTest {
    private static final List<Categorical> POINTS = List.of(
            Categorical.of(0.6, 0.3, 0.1),
            Categorical.of(0.06, 0.54, 0.4),
            Categorical.of(1, 1, 1),
            Categorical.of(0.998, 0.001, 0.001),
            Categorical.of(0, 0.3, 0.7),
            Categorical.of(0, 0, 1));

    @Test
    void cellsAreDivergences() {
        check(SimplexGrid::klFrom, Divergence::kl);
        check(SimplexGrid::klTo, (p, x) -> Divergence.kl(x, p));
        check(SimplexGrid::js, Divergence::js);
        check(SimplexGrid::totalVariation, Divergence::totalVariation);
        check(SimplexGrid::euclid, SimplexGridTest::euclid);
    }

    private static double euclid(Categorical p, Categorical x) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += Math.pow(p.probability(i) - x.probability(i), 2);
        }
        return Math.sqrt(sum);
    }

    private static void check(
            BiConsumer<Categorical, double[][]> grid, ToDoubleBiFunction<Categorical, Categorical> divergence) {
        double[][] cells = new double[SimplexGrid.ROWS][SimplexGrid.COLUMNS];
        for (Categorical p : POINTS) {
            grid.accept(p, cells);
            int seen = 0;
            for (int row = 0; row < SimplexGrid.ROWS; row++) {
                for (int column = 0; column < SimplexGrid.COLUMNS; column++) {
                    seen += isChecked(p, row, column, cells[row][column], divergence) ? 1 : 0;
                }
            }
            assertThat(seen).isGreaterThan(SimplexGrid.ROWS * SimplexGrid.COLUMNS / 3);
        }
    }

    private static boolean isChecked(
            Categorical p, int row, int column, double value, ToDoubleBiFunction<Categorical, Categorical> divergence) {
        double[] x = new double[3];
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            x[i] = SimplexGrid.probability(row, column, i);
            sum += x[i];
        }
        if (Math.abs(sum - 1) > 1e-12) {
            assertThat(value).isNotNaN();
            return false;
        }
        double wanted = divergence.applyAsDouble(p, Categorical.of(x));
        if (Double.isInfinite(wanted)) {
            assertThat(value).isEqualTo(wanted);
        } else {
            assertThat(value).isCloseTo(wanted, within(1e-12));
        }
        assertThat(SimplexGrid.row(x[2])).isEqualTo(row);
        assertThat(SimplexGrid.column(x[1], x[2])).isEqualTo(column);
        return true;
    }

    @Test
    void nearestIsWhatASearchFinds() {
        List<Categorical> grid = Simplex.grid(120);
        for (double x = -0.6; x <= 1.6; x += 0.11) {
            for (double y = -0.5; y <= 1.5; y += 0.13) {
                Simplex.Point point = new Simplex.Point(x, y);
                double found = off(point, Simplex.nearest(point, 0));
                double best = grid.stream()
                        .mapToDouble(each -> off(point, each))
                        .min()
                        .orElseThrow();
                assertThat(found).isLessThanOrEqualTo(best + 1e-12).isCloseTo(best, within(0.01));
                Categorical inside = Simplex.nearest(point, 0.001);
                for (int i = 0; i < 3; i++) {
                    assertThat(inside.probability(i)).isGreaterThanOrEqualTo(0.001 - 1e-15);
                }
            }
        }
        Categorical p = Categorical.of(0.2, 0.3, 0.5);
        Categorical same = Simplex.nearest(Simplex.point(p), 0);
        for (int i = 0; i < 3; i++) {
            assertThat(same.probability(i)).isCloseTo(p.probability(i), within(1e-15));
        }
    }

    private static double off(Simplex.Point point, Categorical p) {
        Simplex.Point at = Simplex.point(p);
        return Math.hypot(at.x() - point.x(), at.y() - point.y());
    }

    /** Its edge is at the radius, or at an edge of the triangle; and Pinsker's hexagon has all of the ball of KL. */
    @Test
    void theEdgeOfABallIsAtItsRadius() {
        for (Categorical p : POINTS) {
            for (double radius : new double[] {0.01, 0.2, 1, Double.POSITIVE_INFINITY}) {
                checkEdge(p, SimplexBall.kl(p), Divergence::kl, radius);
                checkEdge(p, SimplexBall.euclid(p), SimplexGridTest::euclid, radius);
                checkEdge(p, SimplexBall.totalVariation(p), Divergence::totalVariation, radius);
                double[] ball = SimplexBall.edge(p, SimplexBall.kl(p), radius);
                for (int i = 0; i < ball.length; i += 2) {
                    assertThat(Divergence.totalVariation(p, at(ball, i))).isLessThanOrEqualTo(Math.sqrt(radius / 2));
                }
            }
        }
    }

    private static Categorical at(double[] edge, int i) {
        return Categorical.of(Math.max(0, 1 - edge[i] - edge[i + 1]), Math.max(0, edge[i]), Math.max(0, edge[i + 1]));
    }

    private static void checkEdge(
            Categorical p,
            SimplexBall.Measure measure,
            ToDoubleBiFunction<Categorical, Categorical> divergence,
            double radius) {
        double[] edge = SimplexBall.edge(p, measure, radius);
        for (int i = 0; i < edge.length; i += 2) {
            double least = Math.min(edge[i], Math.min(edge[i + 1], 1 - edge[i] - edge[i + 1]));
            assertThat(least).isGreaterThan(-1e-12);
            double found = divergence.applyAsDouble(p, at(edge, i));
            assertThat(found).isLessThanOrEqualTo(radius + 1e-6);
            assertThat(least < 1e-3 || Math.abs(found - radius) < 1e-5).isTrue();
        }
    }
}
