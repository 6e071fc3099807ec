package kllab.lab.compare;

import java.util.EnumMap;
import java.util.Map;
import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * All results for a pair, and its displayed numbers: one value for charts, readouts, formula, sentence. Derived values
 * are computed once, on first use.
 */
public final class CompareResult {
    /** Decimals of an amount of information on the screen. */
    static final int DECIMALS = 3;

    private final CompareState state;
    private final Comparison comparison;
    private final Ranking ranking;
    private final Map<LogBase, ShownTerms> terms = new EnumMap<>(LogBase.class);
    private @Nullable String story;

    private CompareResult(CompareState state, Comparison comparison, Ranking ranking) {
        this.state = state;
        this.comparison = comparison;
        this.ranking = ranking;
    }

    static CompareResult of(CompareState state) {
        Comparison comparison = Comparison.of(state.p(), state.q());
        return new CompareResult(state, comparison, new Ranking(comparison));
    }

    /** The result of another state; what does not depend on names or selection is reused. */
    CompareResult next(CompareState other) {
        boolean same = other.p().equals(state.p()) && other.q().equals(state.q());
        return same ? new CompareResult(other, comparison, ranking) : of(other);
    }

    /** The state that was compared. */
    public CompareState state() {
        return state;
    }

    /** The numbers, in nats. */
    public Comparison comparison() {
        return comparison;
    }

    int size() {
        return state.size();
    }

    boolean infinite() {
        return Double.isInfinite(comparison.klPQ());
    }

    /** The name of an outcome in a language, or its number. */
    String name(int outcome, Words words) {
        return state.isNumbered() ? Numbers.count(outcome + 1) : words.name(state.name(outcome));
    }

    /** The id of the preset that equals the pair; empty if there is none. */
    String story() {
        String known = story;
        if (known == null) {
            known = ComparePresets.storyOf(state);
            story = known;
        }
        return known;
    }

    /** The contributions that are written out, in the displayed unit. */
    ShownTerms terms(Look look) {
        return terms.computeIfAbsent(look.unit(), unit -> ShownTerms.of(this, look));
    }

    /** The sum of the positive contributions in nats; the negative ones sum to the KL minus this. */
    double positives() {
        return ranking.positives();
    }

    /** H(P) as displayed. */
    double needed(Look look) {
        return Numbers.rounded(look.shown(comparison.entropyP()), DECIMALS);
    }

    /** KL(P‖Q) as displayed, if it is not too small for decimals. */
    double wasted(Look look) {
        return Numbers.rounded(look.shown(comparison.klPQ()), DECIMALS);
    }

    /** H(P,Q) as displayed: the sum of the two displayed numbers, so that the rows of the identity bar agree. */
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
                        "<KL/>",
                        "<v>H</v><m>(</m><v>P</v><m>,\u2009</m><v>Q</v><m>)</m>"),
                new Balance.Parts(
                        Numbers.fixed(result.needed(look), DECIMALS),
                        look.amount(c.klPQ(), DECIMALS),
                        result.infinite() ? "\u221E" : Numbers.fixed(result.paid(look), DECIMALS)),
                result.unit(look),
                Balance.Parts.words(look.words(), "compare.identity."),
                Balance.Parts.words(look.words()));
    }

    /** The unit of its amounts, such as bits per day. */
    String unit(Look look) {
        return look.unitPer(state.per());
    }

    /** The outcome with the greatest contribution to the KL. */
    int largestShare() {
        return ranking.greatest();
    }

    /** The outcome in a range with the largest absolute contribution. */
    int strongest(int from, int to) {
        int strongest = from;
        for (int i = from; i <= to; i++) {
            boolean stronger = Math.abs(comparison.contribution(i)) > Math.abs(comparison.contribution(strongest));
            strongest = stronger ? i : strongest;
        }
        return strongest;
    }

    /** The outcomes with the largest absolute contributions, largest first, at most {@link Ranking#KEPT}. */
    Ranking ranking() {
        return ranking;
    }
}
