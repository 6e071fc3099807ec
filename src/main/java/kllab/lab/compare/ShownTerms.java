package kllab.lab.compare;

import static kllab.lab.compare.CompareNumbers.KL;
import static kllab.lab.compare.CompareNumbers.SHARES;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.figure.Look;
import kllab.text.Numbers;

/**
 * The contributions as written out: for few outcomes all of them; for many the largest and the selected one, and the
 * sum of all others. Each is rounded by itself, so that equal ones look equal.
 *
 * @param outcomes those whose terms are written out individually
 * @param others the number of outcomes summed in one term
 * @param rest the displayed sum of these
 * @param rounding the displayed KL minus the displayed terms: some units in the last digit, or 0
 */
record ShownTerms(List<Integer> outcomes, int others, double rest, double rounding) {
    private static final double SMALLEST_SHOWN = 0.0005;

    static ShownTerms of(CompareResult result, Look look) {
        List<Integer> outcomes = outcomes(result, look);
        int others = result.size() - outcomes.size();
        double named = 0;
        double shown = 0;
        for (int outcome : outcomes) {
            named += SHARES.exact(result, outcome, look);
            shown += SHARES.shown(result, outcome, look);
        }
        double exact = result.infinite() ? others(result, look, outcomes) : KL.exact(result, 0, look) - named;
        double rest = others == 0 ? 0 : Numbers.rounded(exact, CompareNumbers.DECIMALS);
        double rounding = Numbers.rounded(KL.shown(result, look) - (shown + rest), CompareNumbers.DECIMALS);
        return new ShownTerms(outcomes, others, rest, Double.isFinite(rounding) ? rounding : 0);
    }

    /** For many outcomes, only those whose term is visible with the displayed decimals. */
    private static List<Integer> outcomes(CompareResult result, Look look) {
        if (result.size() <= ChartsLayout.MOST_WITH_BARS) {
            return IntStream.range(0, result.size()).boxed().toList();
        }
        Ranking ranking = result.ranking();
        int selected = result.state().selected();
        boolean besides = selected >= 0 && !ranking.isAmong(selected, Ranking.KEPT);
        return Stream.concat(ranking.largest().stream(), besides ? Stream.of(selected) : Stream.empty())
                .filter(i -> Math.abs(SHARES.exact(result, i, look)) >= SMALLEST_SHOWN)
                .toList();
    }

    /** The sum of all contributions except some; where it cannot be computed by subtraction from the KL. */
    private static double others(CompareResult result, Look look, List<Integer> but) {
        BitSet named = new BitSet();
        but.forEach(named::set);
        return IntStream.range(0, result.size())
                .filter(i -> !named.get(i))
                .mapToDouble(i -> SHARES.exact(result, i, look))
                .sum();
    }
}
