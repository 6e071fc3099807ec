package kllab.lab.compare;

import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * All that is true of a pair, and how its numbers stand on the screen: one value for charts, readouts, formula, sentence.
 * What follows from the numbers is worked out when first asked for, and once.
 */
public final class CompareResult {
    /** Decimals of an amount of information on the screen. */
    static final int DECIMALS = 3;

    private final CompareState state;
    private final Comparison comparison;
    private final Ranking ranking;
    private @Nullable Terms bits;
    private @Nullable Terms nats;
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

    /** The result of another state; what a change of names or of the selection leaves true is taken over. */
    CompareResult next(CompareState other) {
        boolean same = other.p().equals(state.p()) && other.q().equals(state.q());
        return same ? new CompareResult(other, comparison, ranking) : of(other);
    }

    /** What was compared. */
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

    /** The id of the preset that the pair is; empty if it is none. */
    String story() {
        String known = story;
        if (known == null) {
            known = ComparePresets.storyOf(state);
            story = known;
        }
        return known;
    }

    /** The contributions that are written out, in the shown unit. */
    Terms terms(Look look) {
        boolean inBits = look.unit() == LogBase.BITS;
        Terms known = inBits ? bits : nats;
        if (known == null) {
            known = Terms.of(this, look);
            if (inBits) {
                bits = known;
            } else {
                nats = known;
            }
        }
        return known;
    }

    /** The sum of the positive contributions in nats; what the negative ones take back is this less the KL. */
    double positives() {
        return ranking.positives();
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

    /** What its amounts are counted in: bits per day. */
    String unit(Look look) {
        return look.unitPer(state.per());
    }

    /** The outcome that adds most to the KL. */
    int largestShare() {
        return ranking.greatest();
    }

    /** Of the outcomes from one to another, the one with the largest contribution, plus or minus. */
    int strongest(int from, int to) {
        int strongest = from;
        for (int i = from; i <= to; i++) {
            boolean stronger = Math.abs(comparison.contribution(i)) > Math.abs(comparison.contribution(strongest));
            strongest = stronger ? i : strongest;
        }
        return strongest;
    }

    /** The outcomes with the largest contributions, plus or minus, largest first: {@link Ranking#KEPT} of them at most. */
    Ranking ranking() {
        return ranking;
    }
}
