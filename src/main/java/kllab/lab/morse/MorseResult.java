package kllab.lab.morse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Dealing;
import kllab.core.coding.ImpliedBelief;
import kllab.core.coding.MorseCode;
import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/**
 * All results for a {@link MorseState}. Amounts of information are in nats, time is in units, gap of 3 included.
 *
 * @param state the state
 * @param book the assignment of signals to letters
 * @param implied the belief Q that the durations imply, with its rate λ
 * @param comparison of the letters P with that belief
 * @param order the letters in the order on the screen, most probable first, ties in alphabetical order
 * @param meanUnits Σ p·t = (H(P) + KL(P‖Q))/λ
 * @param wastedUnits KL(P‖Q)/λ
 * @param deal which of the known assignments it is
 * @param bestSwap the swap of two signals that saves most; empty if none saves anything
 */
public record MorseResult(
        MorseState state,
        CodeBook book,
        ImpliedBelief implied,
        Comparison comparison,
        List<Integer> order,
        double meanUnits,
        double wastedUnits,
        Assignment deal,
        Optional<Dealing.Swap> bestSwap) {
    public MorseResult {
        order = List.copyOf(order);
    }

    static MorseResult of(MorseState state) {
        Categorical p = state.letters();
        CodeBook book = CodeBook.of(state.signals());
        ImpliedBelief implied = ImpliedBelief.of(book);
        return new MorseResult(
                state,
                book,
                implied,
                Comparison.of(p, implied.belief()),
                likeliestFirst(p),
                implied.meanDuration(p),
                implied.wastedDuration(p),
                Assignment.of(book, p),
                Dealing.bestSwap(p, book.unitsWithLetterGap()));
    }

    private static List<Integer> likeliestFirst(Categorical p) {
        return IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparingDouble(letter -> -p.probability(letter)))
                .toList();
    }

    /** The mean time with another assignment, in units. */
    double meanUnits(Assignment other) {
        return CodeBook.of(other.signals(state)).expectedUnits(state.letters(), true);
    }

    /** The time of a letter's signal with the gap after it, in units. */
    int units(int letter) {
        return book.units(letter) + MorseCode.LETTER_GAP;
    }

    /** −log p/λ: the ideal time for a letter's probability; +∞ if that is 0. */
    double suitingUnits(int letter) {
        return LogBase.BITS.fromNats(-comparison.p().logProbability(letter)) / implied.bitsPerUnit();
    }

    /** Whether all letters have equal probabilities: then all assignments have the same mean time. */
    boolean isIndifferent() {
        return bestSwap.isEmpty() && isGreatest();
    }

    /** Whether the assignment has the least mean time. */
    boolean isLeast() {
        return bestSwap.isEmpty();
    }

    /** Whether the assignment has the greatest mean time. */
    boolean isGreatest() {
        return Dealing.isGreatest(state.letters(), book.unitsWithLetterGap());
    }

    /** The sum of the positive contributions, in nats. */
    double positives() {
        return IntStream.range(0, CodeBook.SIZE)
                .mapToDouble(letter -> Math.max(0, comparison.contribution(letter)))
                .sum();
    }

    /** The letters with the greatest contribution to the KL: usually one, or several that tie. */
    List<Integer> culprits() {
        double most = order.stream().mapToDouble(comparison::contribution).max().orElseThrow();
        return order.stream()
                .filter(letter -> comparison.contribution(letter) == most)
                .toList();
    }
}
