package kllab.lab.sampling;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Separates overlapping labels with the least movement. */
final class Spread {
    private Spread() {}

    /**
     * Positions near the wanted ones, at least {@code gap} apart, between {@code low} and {@code high}, in the same
     * order; closer together if there is no room.
     */
    static double[] apart(double[] wanted, double gap, double low, double high) {
        int n = wanted.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double step = n < 2 ? gap : Math.min(gap, (high - low) / (n - 1));
        double[] at = new double[n];
        int[] size = new int[n];
        int groups = 0;
        for (int i = 0; i < n; i++) {
            at[groups] = Math.clamp(wanted[order[i]], low, high);
            size[groups++] = 1;
            while (groups > 1 && at[groups - 2] + (size[groups - 2] + size[groups - 1]) * step / 2 > at[groups - 1]) {
                groups = merge(at, size, groups, step, low, high);
            }
        }
        return laidOut(order, at, size, groups, step);
    }

    /** Merges two groups around their common centre. */
    private static int merge(double[] at, int[] size, int groups, double step, double low, double high) {
        int a = groups - 2;
        int all = size[a] + size[a + 1];
        double middle = (at[a] * size[a] + at[a + 1] * size[a + 1]) / all;
        double half = (all - 1) * step / 2;
        at[a] = Math.clamp(middle, low + half, Math.max(low + half, high - half));
        size[a] = all;
        return groups - 1;
    }

    private static double[] laidOut(int[] order, double[] at, int[] size, int groups, double step) {
        double[] placed = new double[order.length];
        int i = 0;
        for (int group = 0; group < groups; group++) {
            for (int k = 0; k < size[group]; k++) {
                placed[order[i++]] = at[group] + (k - (size[group] - 1) / 2.0) * step;
            }
        }
        return placed;
    }
}
