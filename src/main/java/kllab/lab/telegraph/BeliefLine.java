package kllab.lab.telegraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.HuffmanCode;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;

/**
 * The beliefs between P and a target, and the best code for each of them.
 *
 * @param p the end at t = 0
 * @param target the end at t = 1
 */
record BeliefLine(Categorical p, Categorical target) {
    private static final double ROUNDING = 1e-12;

    /** The distance from a step at which the codes on both sides are computed. */
    private static final double BESIDE = 1e-9;

    /**
     * One code, with its cost at both ends; between them its cost is linear in t.
     *
     * @param words per letter: the length of its Huffman word, or its Morse signal
     */
    record Code(double onP, double onTarget, List<String> words) {
        double at(double t) {
            return (1 - t) * onP + t * onTarget;
        }

        boolean costsTheSameAs(Code other) {
            return Math.abs(onP - other.onP) + Math.abs(onTarget - other.onTarget) < ROUNDING;
        }

        /** Whether its cost at {@code t} is at least that of {@code other}, up to rounding. */
        boolean isNoCheaperAt(double t, Code other) {
            return at(t) >= other.at(t) - ROUNDING;
        }

        /** The t at which its line intersects that of {@code other}, which costs more on P and less on the target. */
        double crossing(Code other) {
            double dearerOnP = other.onP - onP;
            double cheaperOnTarget = onTarget - other.onTarget;
            return Math.clamp(dearerOnP / (dearerOnP + cheaperOnTarget), 0, 1);
        }
    }

    Categorical belief(double t) {
        return p.mix(target, t);
    }

    double kl(double t) {
        return Divergence.kl(p, belief(t));
    }

    /** Among equally good codes the one that is best for P: the limit of the codes for slightly smaller t. */
    Code huffman(double t) {
        HuffmanCode code = HuffmanCode.of(belief(t), p);
        return new Code(
                code.expectedLength(p),
                code.expectedLength(target),
                Arrays.stream(code.lengths()).mapToObj(Integer::toString).toList());
    }

    Code morse(double t) {
        CodeBook book = CodeBook.dealt(belief(t), p);
        return new Code(
                book.expectedUnits(p, true),
                book.expectedUnits(target, true),
                IntStream.range(0, CodeBook.SIZE).mapToObj(book::signal).toList());
    }

    // ---- the steps ------------------------------------------------------------------------------------------------

    /**
     * Where one best code is replaced by the next, from t = 0 on. The least cost is the lower envelope of straight lines, so the
     * exact point is found with about two codes per step, and none is missed: at the intersection of two neighbours on the
     * envelope no code is cheaper.
     *
     * @param best the best code for the belief at t
     * @param cheapest the cost of P's own code on P
     */
    List<BeliefPath.Step> steps(DoubleFunction<Code> best, double cheapest) {
        List<BeliefPath.Step> steps = new ArrayList<>();
        steps.add(new BeliefPath.Step(0, 0, 0, List.of()));
        addTurns(best, best.apply(0), best.apply(1), cheapest, steps);
        return steps;
    }

    private void addTurns(
            DoubleFunction<Code> best, Code before, Code after, double cheapest, List<BeliefPath.Step> steps) {
        if (before.costsTheSameAs(after)) {
            return;
        }
        double t = before.crossing(after);
        Code there = best.apply(t);
        if (there.isNoCheaperAt(t, before)) {
            steps.add(new BeliefPath.Step(t, kl(t), after.onP() - cheapest, changes(best, t)));
        } else {
            addTurns(best, before, there, cheapest, steps);
            addTurns(best, there, after, cheapest, steps);
        }
    }

    private static List<BeliefPath.Change> changes(DoubleFunction<Code> best, double t) {
        List<String> before = best.apply(Math.max(0, t - BESIDE)).words();
        List<String> after = best.apply(Math.min(1, t + BESIDE)).words();
        return IntStream.range(0, before.size())
                .filter(letter -> !before.get(letter).equals(after.get(letter)))
                .mapToObj(letter -> new BeliefPath.Change(letter, before.get(letter), after.get(letter)))
                .toList();
    }
}
