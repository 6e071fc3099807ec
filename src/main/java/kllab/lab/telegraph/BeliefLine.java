package kllab.lab.telegraph;

import java.util.Arrays;
import java.util.List;
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
}
