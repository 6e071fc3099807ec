package kllab.core.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectedStepsTest {
    private final SplittableRandom random = new SplittableRandom(7);

    /** The conditions of the nearest point: what is positive lies the same amount below the point, what is 0 at most this amount above 0. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 100})
    void theNearestProbabilitiesMeetTheConditionsOfTheMinimum(int size) {
        for (int trial = 0; trial < 2000; trial++) {
            double[] point = point(size, trial % 3 == 0 ? 1e-3 : trial % 3 == 1 ? 1 : 1e3);
            double[] nearest = ProjectedSteps.project(point);
            assertThat(Arrays.stream(nearest).sum()).isCloseTo(1, within(1e-11));
            double level = Double.NaN;
            for (int i = 0; i < size; i++) {
                if (nearest[i] > 0) {
                    level = Double.isNaN(level) ? point[i] - nearest[i] : level;
                    assertThat(point[i] - nearest[i]).isCloseTo(level, within(1e-9));
                }
            }
            for (int i = 0; i < size; i++) {
                assertThat(nearest[i]).isGreaterThanOrEqualTo(0);
                assertThat(point[i] - nearest[i]).isLessThanOrEqualTo(level + 1e-9);
            }
        }
    }

    @Test
    void noProbabilitiesOfAGridAreNearer() {
        for (int trial = 0; trial < 50; trial++) {
            double[] point = point(3, 1);
            double least = distance(point, ProjectedSteps.project(point));
            for (Categorical each : Simplex.grid(60)) {
                assertThat(distance(point, each.toArray())).isGreaterThanOrEqualTo(least - 1e-12);
            }
        }
    }

    @Test
    void probabilitiesStayAsTheyAreAndTiesAreShared() {
        assertThat(ProjectedSteps.project(0.2, 0.3, 0.5)).containsExactly(new double[] {0.2, 0.3, 0.5}, within(1e-15));
        assertThat(ProjectedSteps.project(5, 5, -1)).containsExactly(new double[] {0.5, 0.5, 0}, within(1e-15));
        assertThat(ProjectedSteps.project(-9)).containsExactly(1);
    }

    /** Against losses of 0 and 1 from equal weights. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 100})
    void theRegretIsBelowItsBound(int size) {
        int days = 60;
        double rate = ProjectedSteps.bestRate(size, days);
        for (int trial = 0; trial < 200; trial++) {
            double[][] losses = new double[days][size];
            double lost = 0;
            for (double[] row : losses) {
                Arrays.setAll(row, i -> random.nextInt(2));
            }
            ProjectedSteps steps = ProjectedSteps.of(rate, Categorical.uniform(size), losses);
            double[] totals = new double[size];
            for (int day = 0; day < days; day++) {
                for (int i = 0; i < size; i++) {
                    lost += steps.weight(day, i) * losses[day][i];
                    totals[i] += losses[day][i];
                }
            }
            double steepest = (double) (size / 2) * (size - size / 2) / size;
            double bound = (1 - 1.0 / size) / (2 * rate) + rate * steepest * days / 2;
            assertThat(lost - Arrays.stream(totals).min().orElseThrow()).isLessThanOrEqualTo(bound);
        }
    }

    /** Small steps inside are plain: the loss less its mean, times the rate. */
    @Test
    void insideAStepIsTheGradientLessItsMean() {
        ProjectedSteps steps = ProjectedSteps.of(0.1, Categorical.uniform(3), new double[][] {{1, 0, 0.5}});
        assertThat(steps.steps()).isEqualTo(1);
        assertThat(steps.weight(1, 0)).isCloseTo(1.0 / 3 - 0.05, within(1e-15));
        assertThat(steps.weight(1, 1)).isCloseTo(1.0 / 3 + 0.05, within(1e-15));
        assertThat(steps.weight(1, 2)).isCloseTo(1.0 / 3, within(1e-15));
    }

    @Test
    void rowsOfAnotherLengthAndOddNumbersAreRefused() {
        Categorical even = Categorical.uniform(2);
        assertThatThrownBy(() -> ProjectedSteps.of(0.1, even, new double[][] {{1}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProjectedSteps.of(0, even, new double[][] {{1, 0}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProjectedSteps.of(0.1, even, new double[][] {{1, Double.NaN}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private double[] point(int size, double scale) {
        double[] point = new double[size];
        Arrays.setAll(point, i -> scale * (2 * random.nextDouble() - 1));
        return point;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }
}
