package kllab.lab.compare;

import static kllab.lab.compare.CompareNumbers.KL;
import static kllab.lab.compare.CompareNumbers.SHARES;

import java.util.stream.IntStream;
import kllab.core.information.Comparison;
import kllab.figure.Look;
import kllab.text.Numbers;

/**
 * The contributions as written out: for few outcomes all of them; for many the largest and the selected one, and the
 * sum of all others. Each is rounded by itself, so that equal ones look equal; the difference from the displayed KL is
 * available as well.
 */
final class ShownTerms {
    private static final double SMALLEST_SHOWN = 0.0005;

    private final int[] outcomes;
    private final int others;
    private final double rest;
    private final double rounding;

    private ShownTerms(int[] outcomes, int others, double rest, double rounding) {
        this.outcomes = outcomes;
        this.others = others;
        this.rest = rest;
        this.rounding = rounding;
    }

    static ShownTerms of(CompareResult result, Look look) {
        int[] outcomes = outcomes(result, look);
        int others = result.size() - outcomes.length;
        double named = 0;
        double shown = 0;
        for (int outcome : outcomes) {
            named += SHARES.exact(result, outcome, look);
            shown += SHARES.shown(result, outcome, look);
        }
        double rest = 0;
        if (others > 0) {
            double exact = result.infinite()
                    ? look.shown(others(result.comparison(), outcomes))
                    : KL.exact(result, 0, look) - named;
            rest = Numbers.rounded(exact, CompareNumbers.DECIMALS);
        }
        double rounding = Numbers.rounded(KL.shown(result, look) - (shown + rest), CompareNumbers.DECIMALS);
        return new ShownTerms(outcomes, others, rest, Double.isFinite(rounding) ? rounding : 0);
    }

    /** For many outcomes, only those whose term is visible with the displayed decimals. */
    private static int[] outcomes(CompareResult result, Look look) {
        if (result.size() <= ChartsLayout.MOST_WITH_BARS) {
            return IntStream.range(0, result.size()).toArray();
        }
        Ranking ranking = result.ranking();
        int selected = result.state().selected();
        IntStream largest = IntStream.range(0, ranking.count()).map(ranking::largest);
        boolean besides = selected >= 0 && !ranking.isAmong(selected, Ranking.KEPT);
        return (besides ? IntStream.concat(largest, IntStream.of(selected)) : largest)
                .filter(i -> Math.abs(SHARES.exact(result, i, look)) >= SMALLEST_SHOWN)
                .toArray();
    }

    /** The sum of all contributions except some; only if it cannot be computed by subtraction from the KL. */
    private static double others(Comparison c, int... but) {
        double sum = 0;
        for (int i = 0; i < c.size(); i++) {
            if (placeOf(i, but) < 0) {
                sum += c.contribution(i);
            }
        }
        return sum;
    }

    private static int placeOf(int outcome, int... outcomes) {
        int place = outcomes.length - 1;
        while (place >= 0 && outcomes[place] != outcome) {
            place--;
        }
        return place;
    }

    /** The number of terms written out individually. */
    int count() {
        return outcomes.length;
    }

    int outcome(int place) {
        return outcomes[place];
    }

    /** The number of outcomes summed in one term. */
    int others() {
        return others;
    }

    /** The displayed sum of these. */
    double rest() {
        return rest;
    }

    /** The displayed KL minus the displayed terms: some units in the last digit, or 0. */
    double rounding() {
        return rounding;
    }
}
