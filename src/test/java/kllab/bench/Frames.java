package kllab.bench;

import java.util.Arrays;

/**
 * The frames of one run in milliseconds: median, p95 and p99.
 *
 * @param late the fraction that took longer than a sixtieth of a second
 * @param cpu the median CPU time
 * @param cpu99 its 99th percentile
 * @param kilobytes the median allocation
 * @param maps the number of pictures from the background shown per second
 */
record Frames(
        int count,
        double p50,
        double p95,
        double p99,
        double late,
        double cpu,
        double cpu99,
        double kilobytes,
        double maps) {
    private static final double FRAME = 1000.0 / 60;

    static Frames of(FrameClock.Taken taken, double maps) {
        long[] sorted = taken.micros().clone();
        Arrays.sort(sorted);
        long[] work = taken.cpu().clone();
        Arrays.sort(work);
        long[] bytes = taken.bytes().clone();
        Arrays.sort(bytes);
        long late = Arrays.stream(sorted).filter(t -> t / 1000.0 > FRAME).count();
        return new Frames(
                sorted.length,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                sorted.length == 0 ? 0 : (double) late / sorted.length,
                at(work, 0.5),
                at(work, 0.99),
                at(bytes, 0.5),
                maps);
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
                middle(runs.stream().mapToDouble(Frames::late)),
                middle(runs.stream().mapToDouble(Frames::cpu)),
                middle(runs.stream().mapToDouble(Frames::cpu99)),
                middle(runs.stream().mapToDouble(Frames::kilobytes)),
                middle(runs.stream().mapToDouble(Frames::maps)));
    }

    static double middle(java.util.stream.DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
