package kllab.lab.fit;

import java.util.ArrayList;
import java.util.List;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FitPoint;
import kllab.core.fitting.FittedNormal;
import kllab.core.fitting.ReverseMinimum;
import kllab.core.sampling.StratifiedNormal;
import org.jspecify.annotations.Nullable;

/**
 * All results for a {@link FitState}: both fits of Q to P, all minima, the descent paths, and the current Q in both
 * directions. Divergences are in nats.
 *
 * @param solution what depends on P alone
 * @param draws from which those of both directions are made
 */
public record FitResult(FitState state, FitSolution solution, Course forward, Course reverse, Draws draws) {
    static final int MANY = 12;
    static final int FEW = 8;

    /** Draws from the standard normal distribution, shifted and scaled for each direction. */
    record Draws(int seed, List<Double> many, List<Double> few) {
        static Draws of(int seed) {
            return new Draws(seed, draws(MANY, seed), draws(FEW, seed));
        }

        private static List<Double> draws(int count, int seed) {
            return java.util.Arrays.stream(StratifiedNormal.draws(count, seed))
                    .boxed()
                    .toList();
        }
    }

    /**
     * One direction.
     *
     * @param ways the descent path from each start, both ends included
     * @param now the current Q
     * @param rareShare its probability of the region that P almost never produces
     */
    record Course(List<List<FitPoint>> ways, FittedNormal now, double rareShare) {}

    static FitResult of(FitState state) {
        return of(state, null);
    }

    /** The same as {@link #of(FitState)}, reusing the unchanged parts of an earlier result. */
    static FitResult of(FitState state, @Nullable FitResult before) {
        boolean sameP = before != null && before.solution.serves(state);
        FitSolution solution = before != null && sameP ? before.solution : FitSolution.of(state);
        FitResult kept = sameP ? before : null;
        return new FitResult(
                state,
                solution,
                course(FitDirection.FORWARD, state, solution, kept),
                course(FitDirection.REVERSE, state, solution, kept),
                before != null && before.draws.seed == state.seed() ? before.draws : Draws.of(state.seed()));
    }

    private static Course course(
            FitDirection direction, FitState state, FitSolution solution, @Nullable FitResult before) {
        List<List<FitPoint>> ways = new ArrayList<>();
        for (int i = 0; i < FitState.STARTS; i++) {
            Start start = state.starts().get(i);
            boolean same = before != null
                    && before.has(i)
                    && before.state.starts().get(i).equals(start);
            if (i == FitState.OWN && state.start() != FitState.OWN) {
                ways.add(List.of()); // it is not visible
            } else {
                ways.add(
                        before != null && same ? before.course(direction).ways.get(i) : solution.way(direction, start));
            }
        }
        FittedNormal now = now(direction, state, solution, ways.get(state.start()));
        return new Course(List.copyOf(ways), now, solution.rareShare(now.mu(), now.sigma()));
    }

    private static FittedNormal now(FitDirection direction, FitState state, FitSolution solution, List<FitPoint> way) {
        int last = way.size() - 1;
        if (!state.isSettled() && state.step() < last) {
            FitPoint point = way.get(state.step());
            return solution.fit().at(point.mu(), point.sigma());
        }
        if (direction == FitDirection.FORWARD) {
            return solution.forward();
        }
        int minimum = solution.minimumAt(way.getLast());
        FitPoint end = way.getLast();
        return minimum < 0
                ? solution.fit().at(end.mu(), end.sigma())
                : solution.minima().get(minimum).fit();
    }

    /** Whether the path from a start is computed. */
    private boolean has(int start) {
        return !forward.ways.get(start).isEmpty();
    }

    private Course course(FitDirection direction) {
        return direction == FitDirection.FORWARD ? forward : reverse;
    }

    /** The best Q by KL(P‖Q). */
    public FittedNormal forwardFit() {
        return solution.forward();
    }

    /** All minima of KL(Q‖P), the lowest first. */
    public List<ReverseMinimum> reverseMinima() {
        return solution.minima();
    }

    /** The current Q: on its path, or at its end. */
    public FittedNormal now(FitDirection direction) {
        return course(direction).now;
    }

    /** The descent path from a start, both ends included; that of the learner's own Q is empty unless it is chosen. */
    public List<FitPoint> way(FitDirection direction, int start) {
        return course(direction).ways.get(start);
    }

    /** The probability under the current Q of the region that P almost never produces, 0 to 1. */
    double rareShare(FitDirection direction) {
        return course(direction).rareShare;
    }

    /** Draws from the current Q, {@value #FEW} or {@value #MANY}. */
    double[] draws(FitDirection direction, boolean few) {
        FittedNormal q = now(direction);
        return (few ? draws.few : draws.many)
                .stream().mapToDouble(z -> q.mu() + q.sigma() * z).toArray();
    }

    /** The number of steps of the longer of the two paths from the chosen start. */
    int lastStep() {
        int start = state.start();
        return Math.max(forward.ways.get(start).size(), reverse.ways.get(start).size()) - 1;
    }

    /** The step shown. */
    int step() {
        return state.isSettled() ? lastStep() : Math.min(state.step(), lastStep());
    }

    /** Whether both are at the ends of their paths. */
    boolean isSettled() {
        return step() == lastStep();
    }

    /** The index in {@link #reverseMinima()} of the minimum to which the chosen start leads; −1 if none. */
    int reached() {
        return reached(state.start());
    }

    private int reached(int start) {
        return solution.minimumAt(reverse.ways.get(start).getLast());
    }

    /** The number of different minima in which the paths from A, B and C end. */
    int placesReached() {
        return (int) java.util.stream.IntStream.range(0, FitState.OWN)
                .map(this::reached)
                .distinct()
                .count();
    }
}
