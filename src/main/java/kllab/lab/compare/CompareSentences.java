package kllab.lab.compare;

import static kllab.lab.compare.CompareNumbers.KL;
import static kllab.lab.compare.CompareNumbers.PAIR;
import static kllab.lab.compare.CompareNumbers.SHARES;

import java.util.List;
import kllab.core.information.Comparison;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The sentences of Compare, computed from the result, so that they are true for every state. */
final class CompareSentences {
    private static final double SMALLEST_LOSS = 0.995;
    private static final double SMALLEST_GAIN = 1.05;
    private static final double LARGEST_PLAIN = 1000;
    private static final double SMALLEST_PERCENT = 0.0005;
    private static final double LARGEST_PERCENT = 0.999;

    private final CompareResult result;
    private final Comparison numbers;
    private final Look look;
    private final Words words;

    CompareSentences(CompareResult result, Look look) {
        this.result = result;
        this.numbers = result.comparison();
        this.look = look;
        this.words = look.words();
    }

    /** The headline: the cost of believing the model. */
    RichText headline() {
        CompareState state = result.state();
        return look.rich(headlineKey(), prose(KL), called(state.truth()), called(state.model()), firstInfinite());
    }

    private String headlineKey() {
        String story = ComparePresets.storyOf(result.state());
        if (!story.isEmpty()) {
            return "compare.story." + story;
        }
        if (result.infinite()) {
            return "compare.headline.infinite";
        }
        return numbers.equal()
                ? "compare.headline.equal"
                : "compare.headline.normal." + result.state().per();
    }

    /** Two decimals in sentences; more if two would show only zeros. */
    private String prose(Quantity<CompareResult> amount) {
        return amount.to(2).withUnit().apply(result, look);
    }

    /**
     * The name that an example gives to P or Q, in brackets after the symbol; the user's own names appear only in the
     * legend.
     */
    private String called(String name) {
        return name.startsWith("@") ? words.get("compare.headline.called", words.name(name)) : "";
    }

    /**
     * The remark under the formula, about the relation of the two directions.
     *
     * @param swapped whether P and Q have just been swapped
     */
    RichText remark(@Nullable CompareResult pinned, boolean swapped) {
        if (result.infinite()) {
            int impossible = numbers.infiniteAt().size();
            return impossible == 1
                    ? look.rich("compare.remark.infinite", firstInfinite())
                    : look.rich("compare.remark.infinite-many", CompareNumbers.IMPOSSIBLE.apply(result, look));
        }
        if (numbers.equal()) {
            return look.rich("compare.remark.equal");
        }
        String forward = KL.apply(result, look);
        String backward = CompareNumbers.BACK.apply(result, look);
        if (swapped && !forward.equals(backward)) {
            return look.rich("compare.remark.swapped", backward, forward);
        }
        double kept = pinned == null ? 1 : numbers.klPQ() / pinned.comparison().klPQ();
        if (Double.isFinite(kept) && kept > 0 && (kept < SMALLEST_LOSS || kept > SMALLEST_GAIN)) {
            return againstPinned(kept);
        }
        String ofStory = "compare.remark.story." + ComparePresets.storyOf(result.state());
        if (words.find(ofStory) != null) {
            return ofStory(ofStory);
        }
        if (Double.isInfinite(numbers.klQP())) {
            return look.rich("compare.remark.infinite-back", first(numbers.infiniteAtQP()));
        }
        if (forward.equals(backward)) {
            return look.rich(mirrored() ? "compare.remark.mirrored" : "compare.remark.same");
        }
        return largest();
    }

    /** What is kept of the pinned waste, where that has changed enough for a sentence about it. */
    private RichText againstPinned(double kept) {
        if (kept > 1) {
            String factor = kept < LARGEST_PLAIN ? Numbers.fixed(kept, 1) : Numbers.scientific(kept);
            return look.rich("compare.remark.more-than-pinned", factor);
        }
        return kept < 0.001
                ? look.rich("compare.remark.nearly-all-gone")
                : look.rich("compare.remark.less-than-pinned", Numbers.percent(1 - kept, kept < 0.01 ? 1 : 0));
    }

    private RichText largest() {
        int outcome = result.ranking().greatest();
        return look.rich(
                "compare.remark.largest",
                result.marked(outcome, words),
                look.withUnit(SHARES.at(result, outcome, 2, look)),
                percent(outcome));
    }

    /** The point of an example; its numbers are those of the example. */
    private RichText ofStory(String key) {
        return look.rich(
                key,
                percent(0),
                look.withUnit(CompareNumbers.RATIOS.signedAt(result, 0, 2, look)),
                prose(PAIR.entropy()),
                prose(CompareNumbers.EVEN),
                CompareNumbers.IN_CONTEXT.withUnit().apply(result, look),
                CompareNumbers.LAST_ERROR.apply(result, look));
    }

    private String percent(int outcome) {
        double chance = PAIR.p().exact(result, outcome, look);
        return chance < SMALLEST_PERCENT
                ? Numbers.chance(100 * chance) + "%"
                : Numbers.percent(Math.min(chance, chance < 1 ? LARGEST_PERCENT : 1), 1);
    }

    private boolean mirrored() {
        int n = result.size();
        for (int i = 0; i < n; i++) {
            if (result.state().p().probability(i) != result.state().q().probability(n - 1 - i)) {
                return false;
            }
        }
        return true;
    }

    /** The name and the value of an outcome's probability. */
    String spoken(Side side, int outcome) {
        String chance = CompareNumbers.chance(side.of(result.state()), outcome);
        return words.get(side.spoken, result.name(outcome, words), chance);
    }

    private String firstInfinite() {
        return first(numbers.infiniteAt());
    }

    private String first(List<Integer> outcomes) {
        return outcomes.isEmpty() ? "" : result.marked(outcomes.getFirst(), words);
    }
}
