package kllab.core.probability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a density is positive: disjoint intervals in order, of the line or of the whole numbers.
 *
 * @param counts whether it consists of whole numbers only
 * @param intervals at least one
 */
public record Support(boolean counts, List<Interval> intervals) {
    /** From {@code lo} to {@code hi}, either of which may be infinite. */
    public record Interval(double lo, double hi) {
        private boolean contains(Interval other) {
            return lo <= other.lo && other.hi <= hi;
        }
    }

    /** Sorts the intervals and merges those that touch. */
    public Support {
        List<Interval> merged = new ArrayList<>();
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparingDouble(Interval::lo));
        for (Interval each : sorted) {
            Interval last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && each.lo <= last.hi + (counts ? 1 : 0)) {
                merged.set(merged.size() - 1, new Interval(last.lo, Math.max(last.hi, each.hi)));
            } else {
                merged.add(each);
            }
        }
        intervals = List.copyOf(merged);
    }

    /** An interval of the line. */
    public static Support line(double lo, double hi) {
        return new Support(false, List.of(new Interval(lo, hi)));
    }

    /** The whole numbers from {@code lo} to {@code hi}. */
    public static Support counts(double lo, double hi) {
        return new Support(true, List.of(new Interval(lo, hi)));
    }

    /** Whether this support is contained in the other; if not, KL is infinite. */
    public boolean within(Support other) {
        return counts == other.counts
                && intervals.stream().allMatch(each -> other.intervals.stream().anyMatch(it -> it.contains(each)));
    }

    /** The least possible number, or −∞. */
    public double lo() {
        return intervals.getFirst().lo();
    }

    /** The greatest possible number, or +∞. */
    public double hi() {
        return intervals.getLast().hi();
    }

    /** Whether {@code x} is possible. */
    public boolean contains(double x) {
        return (!counts || x == Math.rint(x)) && intervals.stream().anyMatch(each -> each.contains(new Interval(x, x)));
    }
}
