package kllab.core.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;

/**
 * The distributions over three outcomes as the points of a triangle with corners (0, 0), (1, 0) and (½, √3/2), for
 * outcome 0, 1 and 2; and the two kinds of straight lines (geodesics) between distributions.
 */
public final class Simplex {
    /** The height of the triangle, √3/2. */
    public static final double HEIGHT = Math.sqrt(3) / 2;

    /** How far outside the triangle a point may lie by rounding. */
    private static final double ROUNDING = 1e-12;

    private Simplex() {}

    /**
     * A point of the plane.
     *
     * @param x from 0 to 1 inside the triangle
     * @param y from 0 to {@link #HEIGHT} inside the triangle
     */
    public record Point(double x, double y) {}

    /**
     * The point of a distribution.
     *
     * @throws IllegalArgumentException if it does not have three outcomes
     */
    public static Point point(Categorical p) {
        if (p.size() != 3) {
            throw new IllegalArgumentException("A point of the triangle has 3 outcomes, not " + p.size() + ".");
        }
        return new Point(p.probability(1) + p.probability(2) / 2, p.probability(2) * HEIGHT);
    }

    /** The distribution at a point; empty if the point is outside the triangle. */
    public static Optional<Categorical> at(Point point) {
        double third = point.y() / HEIGHT;
        double second = point.x() - third / 2;
        double first = 1 - second - third;
        if (!(Math.min(first, Math.min(second, third)) >= -ROUNDING)) {
            return Optional.empty();
        }
        return Optional.of(Categorical.of(Math.max(0, first), Math.max(0, second), Math.max(0, third)));
    }

    /**
     * The distribution nearest to a point of the plane, measured with a ruler, among those that give each outcome at least so much.
     *
     * @param least from 0 to 1/3
     */
    public static Categorical nearest(Point point, double least) {
        double third = point.y() / HEIGHT;
        double second = point.x() - third / 2;
        double[] over = {1 - second - third - least, second - least, third - least};
        double[] sorted = over.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double cut = 0;
        for (int i = sorted.length - 1; i >= 0; i--) {
            sum += sorted[i];
            double shared = (sum - (1 - 3 * least)) / (sorted.length - i);
            cut = sorted[i] > shared ? shared : cut;
        }
        for (int i = 0; i < over.length; i++) {
            over[i] = least + Math.max(0, over[i] - cut);
        }
        return Categorical.of(over);
    }

    /**
     * All distributions over three outcomes whose probabilities are multiples of 1/n, row by row from outcome 0: (n +
     * 1)(n + 2)/2.
     *
     * @throws IllegalArgumentException if n is less than 1
     */
    public static List<Categorical> grid(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("A grid needs at least one step, not " + n + ".");
        }
        List<Categorical> points = new ArrayList<>();
        for (int third = 0; third <= n; third++) {
            for (int second = 0; second <= n - third; second++) {
                points.add(Categorical.of(n - second - third, second, third));
            }
        }
        return points;
    }

    /**
     * {@code steps} + 1 distributions from {@code p} to {@code q} along the straight line of mixtures (1 − t)·p + t·q.
     *
     * @throws IllegalArgumentException if the sizes differ or there is no step
     */
    public static List<Categorical> mixtures(Categorical p, Categorical q, int steps) {
        requireSteps(steps);
        return IntStream.rangeClosed(0, steps)
                .mapToObj(k -> p.mix(q, (double) k / steps))
                .toList();
    }

    /**
     * {@code steps} + 1 distributions from {@code p} to {@code q} along the exponential geodesic,
     * p<sup>1−t</sup>·q<sup>t</sup> normalised: the path of mirror descent. It needs a shared outcome; between the
     * ends, outcomes that are not shared have probability 0.
     *
     * @throws IllegalArgumentException if the sizes differ, there is no step or no shared outcome
     */
    public static List<Categorical> geometricMixtures(Categorical p, Categorical q, int steps) {
        requireSteps(steps);
        p.requireSameSize(q);
        return IntStream.rangeClosed(0, steps)
                .mapToObj(k -> geometricMixture(p, q, (double) k / steps))
                .toList();
    }

    private static Categorical geometricMixture(Categorical p, Categorical q, double t) {
        if (t == 0 || t == 1) {
            return t == 0 ? p : q;
        }
        double[] logs = new double[p.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (1 - t) * p.logProbability(i) + t * q.logProbability(i);
        }
        return Categorical.ofLogWeights(logs);
    }

    private static void requireSteps(int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("A line needs at least one step, not " + steps + ".");
        }
    }
}
