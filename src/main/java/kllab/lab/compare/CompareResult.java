package kllab.lab.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.information.Comparison;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.Words;

/**
 * All that is true of a pair, and how its numbers stand on the screen: one value for charts, readouts, formula, sentence.
 *
 * @param state what was compared
 * @param comparison the numbers, in nats
 */
public record CompareResult(CompareState state, Comparison comparison) {
    /** Decimals of an amount of information on the screen. */
    static final int DECIMALS = 3;

    static CompareResult of(CompareState state) {
        return new CompareResult(state, Comparison.of(state.p(), state.q()));
    }

    int size() {
        return state.size();
    }

    boolean infinite() {
        return Double.isInfinite(comparison.klPQ());
    }

    /** The name of an outcome in a language. */
    String name(int outcome, Words words) {
        return words.name(state.outcomes().get(outcome));
    }

    /** The contributions in the shown unit, rounded so that they add up, as shown, to the KL shown. */
    double[] shares(Look look) {
        double[] exact = IntStream.range(0, size())
                .mapToDouble(i -> look.shown(comparison.contribution(i)))
                .toArray();
        return Numbers.roundedToSum(exact, look.shown(comparison.klPQ()), DECIMALS);
    }

    /** H(P) as shown. */
    double needed(Look look) {
        return Numbers.rounded(look.shown(comparison.entropyP()), DECIMALS);
    }

    /** KL(P‖Q) as shown, where it is not too small for decimals. */
    double wasted(Look look) {
        return Numbers.rounded(look.shown(comparison.klPQ()), DECIMALS);
    }

    /** H(P,Q) as shown: the sum of what is shown, so that the two rows of the identity bar agree. */
    double paid(Look look) {
        return needed(look) + wasted(look);
    }

    /** Needed + wasted = paid, for the bars that show it. */
    static Balance bill(CompareResult result, Look look) {
        Comparison c = result.comparison;
        return Balance.of(
                look.shown(c.entropyP()),
                look.shown(c.klPQ()),
                new Balance.Parts(
                        "<v>H</v><m>(</m><v>P</v><m>)</m>",
                        "<m>KL(</m><v>P</v><m>\u2009\u2225\u2009</m><v>Q</v><m>)</m>",
                        "<v>H</v><m>(</m><v>P</v><m>,\u2009</m><v>Q</v><m>)</m>"),
                new Balance.Parts(
                        Numbers.fixed(result.needed(look), DECIMALS),
                        look.amount(c.klPQ(), DECIMALS),
                        result.infinite() ? "\u221E" : Numbers.fixed(result.paid(look), DECIMALS)),
                look.words().get("compare.axis." + result.state.per(), look.unitName()),
                look.words());
    }

    /** The outcome that adds most to the KL. */
    int largestShare() {
        int largest = 0;
        for (int i = 1; i < size(); i++) {
            if (comparison.contribution(i) > comparison.contribution(largest)) {
                largest = i;
            }
        }
        return largest;
    }

    /** The outcomes by the size of their contribution, largest first. */
    List<Integer> byShare() {
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(comparison.contribution(i))))
                .toList();
    }
}
