package kllab.lab.telegraph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * The best codes all along a line of beliefs. The least cost is the lower envelope of straight lines, so the exact place
 * where one best code gives way to the next is found with about two codes a step, and none is missed: two neighbours on
 * the envelope meet where no code is cheaper than they are.
 *
 * @param line the beliefs
 * @param best the best code for the belief at t
 */
record CodeSteps(BeliefLine line, DoubleFunction<BeliefLine.Code> best) {
    /** So far to either side of a step one looks for the codes that meet there. */
    private static final double BESIDE = 1e-9;

    /**
     * The steps, from t = 0 on.
     *
     * @param cheapest what P's own code costs on P
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
