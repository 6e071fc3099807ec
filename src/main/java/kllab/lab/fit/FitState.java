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
 * @param starts where the ways down begin: A, B, C and the learner's own Q
 * @param start the chosen one of them, 0 to 3
 * @param step how many steps of its way Q has gone, in both directions; {@link #SETTLED} is the end, whenever that is
 * @param shares whether the contribution densities are shown under the curves
 * @param seed of the draws from Q, 0 to {@value #LAST_SEED}
 */
public record FitState(List<Hump> humps, List<Spot> starts, int start, int step, boolean shares, int seed) {
    public static final int MOST_HUMPS = 4;
    public static final int STARTS = 4;

    /** The start that is the learner's own Q. */
    public static final int OWN = 3;

    /** The step at the end of whatever way. */
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

    /** The same humps with weights that add up to 1; weights that do so already stay as they are. */
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

    Spot chosen() {
        return starts.get(start);
    }

    boolean isSettled() {
        return step == SETTLED;
    }

    /** Whether Q is the learner's own, not yet on its way. */
    boolean isOwn() {
        return start == OWN && step == 0;
    }

    /** With other humps; Q settles anew, but where the learner has put it, it stays. */
    FitState withHumps(List<Hump> next) {
        return new FitState(next, starts, start, isOwn() ? 0 : SETTLED, shares, seed);
    }

    /** The place of a hump in the list, counted from left to right: what it is called by. */
    int fromLeft(int place) {
        return IntStream.range(0, humps.size())
                .boxed()
                .sorted(Comparator.comparingDouble(k -> humps.get(k).mean()))
                .toList()
                .get(place);
    }

    /** How many humps stand left of one, which may be none of the list. */
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

    /** From that start, at the end of its way. */
    FitState withStart(int next) {
        return new FitState(humps, starts, next, SETTLED, shares, seed);
    }

    /** With a start elsewhere, and chosen: the learner's own Q stands there, another has gone its way. */
    FitState withStartAt(int index, Spot spot) {
        List<Spot> next = new ArrayList<>(starts);
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
