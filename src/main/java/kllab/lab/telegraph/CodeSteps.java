package kllab.lab.telegraph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * The best codes along a line of beliefs. The least cost is the lower envelope of straight lines, so the exact point
 * where one best code is replaced by the next is found with about two codes per step, and none is missed: at the
 * intersection of two neighbours on the envelope no code is cheaper.
 *
 * @param line the beliefs
 * @param best the best code for the belief at t
 */
record CodeSteps(BeliefLine line, DoubleFunction<BeliefLine.Code> best) {
    /** The distance from a step at which the codes on both sides are computed. */
    private static final double BESIDE = 1e-9;

    /**
     * The steps, from t = 0 on.
     *
     * @param cheapest the cost of P's own code on P
     */
    List<BeliefPath.Step> steps(double cheapest) {
        List<BeliefPath.Step> steps = new ArrayList<>();
        steps.add(new BeliefPath.Step(0, 0, 0, List.of()));
        addTurns(best.apply(0), best.apply(1), cheapest, steps);
        return steps;
    }

    private void addTurns(BeliefLine.Code before, BeliefLine.Code after, double cheapest, List<BeliefPath.Step> steps) {
        if (before.costsTheSameAs(after)) {
            return;
        }
        double t = before.crossing(after);
        BeliefLine.Code there = best.apply(t);
        if (there.isNoCheaperAt(t, before)) {
            steps.add(new BeliefPath.Step(t, line.kl(t), after.onP() - cheapest, changes(t)));
        } else {
            addTurns(before, there, cheapest, steps);
            addTurns(there, after, cheapest, steps);
        }
    }

    private List<BeliefPath.Change> changes(double t) {
        List<String> before = best.apply(Math.max(0, t - BESIDE)).words();
        List<String> after = best.apply(Math.min(1, t + BESIDE)).words();
        return IntStream.range(0, before.size())
                .filter(letter -> !before.get(letter).equals(after.get(letter)))
                .mapToObj(letter -> new BeliefPath.Change(letter, before.get(letter), after.get(letter)))
                .toList();
    }
}
