package kllab.lab.telegraph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;

/**
 * The letters in the order of their probabilities.
 *
 * @param p the probabilities
 * @param likeliestFirst the letters (0 for A), most probable first, ties in alphabetical order
 */
record LetterOrder(Categorical p, List<Integer> likeliestFirst) {
    LetterOrder {
        likeliestFirst = List.copyOf(likeliestFirst);
    }

    static LetterOrder of(Categorical p) {
        return new LetterOrder(
                p,
                IntStream.range(0, p.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(letter -> -p.probability(letter)))
                        .toList());
    }

    /** The same probabilities assigned in reverse order: the rarest letter gets the greatest. */
    Categorical reversed() {
        double[] weights = new double[likeliestFirst.size()];
        for (int rank = 0; rank < weights.length; rank++) {
            weights[likeliestFirst.get(rank)] = p.probability(likeliestFirst.get(weights.length - 1 - rank));
        }
        return Categorical.of(weights);
    }
}
