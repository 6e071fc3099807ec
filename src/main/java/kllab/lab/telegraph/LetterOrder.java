package kllab.lab.telegraph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;

/**
 * The letters by how often they come.
 *
 * @param p the probabilities
 * @param likeliestFirst the letters (0 for A); the earlier of the alphabet first where two are alike
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

    /** The same probabilities dealt out the other way round: the rarest letter has the greatest. */
    Categorical reversed() {
        double[] weights = new double[likeliestFirst.size()];
        for (int rank = 0; rank < weights.length; rank++) {
            weights[likeliestFirst.get(rank)] = p.probability(likeliestFirst.get(weights.length - 1 - rank));
        }
        return Categorical.of(weights);
    }
}
