package kllab.lab.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.probability.Mixture;
import kllab.text.Refusal;

/**
 * All that a user can set in the Fit lab.
 *
 * @param humps the parts of P, one to {@value #MOST_HUMPS}; their weights are divided by their sum
 * @param starts the starts of the descent paths: A, B, C and the learner's own Q
 * @param start the chosen start, 0 to 3
 * @param step the number of steps on the path, for both directions; {@link #SETTLED} is the end
 * @param shares whether the contribution densities are shown under the curves
 * @param seed of the draws from Q, 0 to {@value #LAST_SEED}
 */
public record FitState(List<Hump> humps, List<Start> starts, int start, int step, boolean shares, int seed) {
    public static final int MOST_HUMPS = 4;
    public static final int STARTS = 4;

    /** The start that is the learner's own Q. */
    public static final int OWN = 3;

    /** The value of {@code step} for the end of any path. */
    public static final int SETTLED = -1;

    public static final int LAST_SEED = 999_999;
    private static final int LAST_STEP = 100_000;
    private static final double ROUNDING = 1e-12;

    public FitState {
        Refusal.unless(
                !humps.isEmpty() && humps.size() <= MOST_HUMPS,
                "state.refused.counts",
                "humps",
                1,
                MOST_HUMPS,
                humps.size());
        Refusal.unlessCount("starts", starts.size(), STARTS);
        Refusal.unlessBetween("start", start, 0, STARTS - 1.0);
        Refusal.unlessBetween("step", step, SETTLED, LAST_STEP);
        Refusal.unlessBetween("seed", seed, 0, LAST_SEED);
        humps = scaled(humps);
        starts = List.copyOf(starts);
    }

    /** The same humps with weights scaled to the sum 1; weights with the sum 1 stay unchanged. */
    private static List<Hump> scaled(List<Hump> humps) {
        double sum = humps.stream().mapToDouble(Hump::weight).sum();
        if (Math.abs(sum - 1) <= ROUNDING) {
            return List.copyOf(humps);
        }
        return humps.stream()
                .map(hump -> hump.withWeight(Math.min(1, hump.weight() / sum)))
                .toList();
    }

    Mixture mixture() {
        return mixture(humps);
    }

    static Mixture mixture(List<Hump> humps) {
        return Mixture.ofNormals(
                humps.stream().mapToDouble(Hump::weight).toArray(),
                humps.stream().mapToDouble(Hump::mean).toArray(),
                humps.stream().mapToDouble(Hump::sigma).toArray());
    }

    Start chosen() {
        return starts.get(start);
    }

    boolean isSettled() {
        return step == SETTLED;
    }

    /** Whether Q is the learner's own, before any descent. */
    boolean isOwn() {
        return start == OWN && step == 0;
    }

    /** With other humps; Q goes to the end of its new path, but the learner's own Q stays. */
    FitState withHumps(List<Hump> next) {
        return new FitState(next, starts, start, isOwn() ? 0 : SETTLED, shares, seed);
    }

    /** The index in the list of the hump at a place, counted from left to right. */
    int fromLeft(int place) {
        return IntStream.range(0, humps.size())
                .boxed()
                .sorted(Comparator.comparingDouble(k -> humps.get(k).mean()))
                .toList()
                .get(place);
    }

    /** The number of humps to the left of one. */
    int placeOf(int hump) {
        return IntStream.range(0, humps.size())
                .filter(place -> fromLeft(place) == hump)
                .findFirst()
                .orElse(hump);
    }

    FitState withHump(int index, Hump hump) {
        List<Hump> next = new ArrayList<>(humps);
        next.set(index, hump);
        return withHumps(next);
    }

    /** With another start, at the end of its path. */
    FitState withStart(int next) {
        return new FitState(humps, starts, next, SETTLED, shares, seed);
    }

    /** With a start moved and chosen: the learner's own Q is at that point, another start is at the end of its path. */
    FitState withStartAt(int index, Start spot) {
        List<Start> next = new ArrayList<>(starts);
        next.set(index, spot);
        return new FitState(humps, next, index, index == OWN ? 0 : SETTLED, shares, seed);
    }

    FitState withStep(int next) {
        return new FitState(humps, starts, start, next, shares, seed);
    }

    FitState withShares(boolean on) {
        return new FitState(humps, starts, start, step, on, seed);
    }

    FitState withSeed(int next) {
        return new FitState(humps, starts, start, step, shares, next);
    }
}
