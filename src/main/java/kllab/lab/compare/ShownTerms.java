package kllab.lab.compare;

import java.util.Arrays;
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
    private final double[] shown;
    private final double rounding;
    private final int total;

    private ShownTerms(int[] outcomes, double[] shown, double rounding, int total) {
        this.rounding = rounding;
        this.outcomes = outcomes;
        this.shown = shown;
        this.total = total;
    }

    static ShownTerms of(CompareResult result, Look look) {
        Comparison c = result.comparison();
        int[] outcomes = outcomes(result, look);
        boolean all = outcomes.length == result.size();
        double[] exact = new double[outcomes.length + (all ? 0 : 1)];
        double named = 0;
        for (int k = 0; k < outcomes.length; k++) {
            exact[k] = look.shown(c.contribution(outcomes[k]));
            named += exact[k];
        }
        double kl = look.shown(c.klPQ());
        if (!all) {
            exact[outcomes.length] = result.infinite() ? look.shown(others(c, outcomes)) : kl - named;
        }
        double[] shown = Arrays.stream(exact)
                .map(term -> Numbers.rounded(term, CompareResult.DECIMALS))
                .toArray();
        double rounding = Numbers.rounded(
                Numbers.rounded(kl, CompareResult.DECIMALS)
                        - Arrays.stream(shown).sum(),
                CompareResult.DECIMALS);
        return new ShownTerms(outcomes, shown, Double.isFinite(rounding) ? rounding : 0, result.size());
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
                .filter(i -> Math.abs(look.shown(result.comparison().contribution(i))) >= SMALLEST_SHOWN)
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

    double shown(int place) {
        return shown[place];
    }

    /** The number of outcomes summed in one term. */
    int others() {
        return total - outcomes.length;
    }

    /** The displayed sum of these; only if there are {@link #others}. */
    double rest() {
        return shown[outcomes.length];
    }

    /** The displayed KL minus the displayed terms: some units in the last digit, or 0. */
    double rounding() {
        return rounding;
    }

    /** The displayed contribution of an outcome; for one that is not written out, the exact value. */
    double shownOf(int outcome, CompareResult result, Look look) {
        int place = placeOf(outcome, outcomes);
        if (place >= 0) {
            return shown[place];
        }
        return look.shown(result.comparison().contribution(outcome));
    }
}
