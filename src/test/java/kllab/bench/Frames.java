package kllab.bench;

import java.util.Arrays;

/** The frames of one run in milliseconds: where the middle, the slow and the slowest are. */
record Frames(int count, double p50, double p95, double p99, double late) {
    private static final double FRAME = 1000.0 / 60;

    static Frames of(long... micros) {
        long[] sorted = micros.clone();
        Arrays.sort(sorted);
        long late = Arrays.stream(sorted).filter(t -> t / 1000.0 > FRAME).count();
        return new Frames(
                sorted.length,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                sorted.length == 0 ? 0 : (double) late / sorted.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1000.0;
    }

    /** Each figure's median over runs. */
    static Frames median(java.util.List<Frames> runs) {
        return new Frames(
                (int) middle(runs.stream().mapToDouble(Frames::count)),
                middle(runs.stream().mapToDouble(Frames::p50)),
                middle(runs.stream().mapToDouble(Frames::p95)),
                middle(runs.stream().mapToDouble(Frames::p99)),
                middle(runs.stream().mapToDouble(Frames::late)));
    }

    private static double middle(java.util.stream.DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
