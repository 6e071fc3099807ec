package kllab.lab.fit;

import java.util.ArrayList;
import java.util.List;
import kllab.core.inference.FitDirection;
import kllab.core.inference.FitPoint;
import kllab.core.inference.FittedNormal;
import kllab.core.inference.ReverseMinimum;
import kllab.core.inference.StratifiedNormal;
import org.jspecify.annotations.Nullable;

/**
 * All that is true of a {@link FitState}: both fits of Q to P, all minima, the ways down, and the Q of the moment in both
 * directions. Divergences are in nats.
 */
public final class FitResult {
    static final int MANY = 12;
    static final int FEW = 8;

    private final FitState state;
    private final FitSolution solution;
    private final Course forward;
    private final Course reverse;
    private final Draws draws;

    private FitResult(FitState state, FitSolution solution, Course forward, Course reverse, Draws draws) {
        this.state = state;
        this.solution = solution;
        this.forward = forward;
        this.reverse = reverse;
        this.draws = draws;
    }

    /** Draws from the standard normal distribution: the same for either direction, which only moves and widens them. */
    private record Draws(int seed, List<Double> many, List<Double> few) {
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
     * @param ways from each start down, both ends included
     * @param now the Q of the moment
     * @param rareShare how much of it lies where P almost never is
     */
    private record Course(List<List<FitPoint>> ways, FittedNormal now, double rareShare) {}

    static FitResult of(FitState state) {
        return of(state, null);
    }

    /** The same as {@link #of(FitState)}, taking from an earlier result what has not changed since. */
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
            Spot start = state.starts().get(i);
            boolean same = before != null
                    && before.has(i)
                    && before.state.starts().get(i).equals(start);
            if (i == FitState.OWN && state.start() != FitState.OWN) {
                ways.add(List.of()); // nobody sees it
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

    /** Whether the way from a start is known. */
    private boolean has(int start) {
        return !forward.ways.get(start).isEmpty();
    }

    private Course course(FitDirection direction) {
        return direction == FitDirection.FORWARD ? forward : reverse;
    }

    public FitState state() {
        return state;
    }

    FitSolution solution() {
        return solution;
    }

    /** The best Q by KL(P‖Q). */
    public FittedNormal forwardFit() {
        return solution.forward();
    }

    /** All minima of KL(Q‖P), the lowest first. */
    public List<ReverseMinimum> reverseMinima() {
        return solution.minima();
    }

    /** The Q of the moment: on its way, or where that ends. */
    public FittedNormal now(FitDirection direction) {
        return course(direction).now;
    }

    /** The way down from a start, both ends included; that of the learner's own Q is empty unless it is chosen. */
    public List<FitPoint> way(FitDirection direction, int start) {
        return course(direction).ways.get(start);
    }

    /** How much of the Q of the moment lies where P almost never is, 0 to 1. */
    double rareShare(FitDirection direction) {
        return course(direction).rareShare;
    }

    /** Draws from the Q of the moment, {@value #FEW} or {@value #MANY}. */
    double[] draws(FitDirection direction, boolean few) {
        FittedNormal q = now(direction);
        return (few ? draws.few : draws.many)
                .stream().mapToDouble(z -> q.mu() + q.sigma() * z).toArray();
    }

    /** The steps of the longer of the two ways from the chosen start. */
    int lastStep() {
        int start = state.start();
        return Math.max(forward.ways.get(start).size(), reverse.ways.get(start).size()) - 1;
    }

    /** The step shown. */
    int step() {
        return state.isSettled() ? lastStep() : Math.min(state.step(), lastStep());
    }

    /** Whether both have come to the ends of their ways. */
    boolean isSettled() {
        return step() == lastStep();
    }

    /** The minimum that the chosen start leads to, by its place among {@link #reverseMinima()}; −1 if to none. */
    int reached() {
        return reached(state.start());
    }

    private int reached(int start) {
        return solution.minimumAt(reverse.ways.get(start).getLast());
    }

    /** In how many different minima the ways from A, B and C end. */
    int placesReached() {
        return (int) java.util.stream.IntStream.range(0, FitState.OWN)
                .map(this::reached)
                .distinct()
                .count();
    }
}
