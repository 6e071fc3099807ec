package kllab.lab.compare;

import static kllab.lab.compare.CompareNumbers.KL;
import static kllab.lab.compare.CompareNumbers.PAIR;

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
        String story = ComparePresets.storyOf(result.state());
        if (!story.isEmpty()) {
            return say("compare.story." + story, waste());
        }
        if (result.infinite()) {
            return say("compare.headline.infinite", firstInfinite());
        }
        return numbers.equal()
                ? say("compare.headline.equal")
                : say(
                        "compare.headline.normal." + result.state().per(),
                        waste(),
                        called(result.state().truth()),
                        called(result.state().model()));
    }

    private String waste() {
        return prose(KL);
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
                    ? say("compare.remark.infinite", firstInfinite())
                    : say("compare.remark.infinite-many", CompareNumbers.IMPOSSIBLE.apply(result, look));
        }
        if (numbers.equal()) {
            return say("compare.remark.equal");
        }
        String forward = KL.apply(result, look);
        String backward = CompareNumbers.BACK.apply(result, look);
        if (swapped && !forward.equals(backward)) {
            return say("compare.remark.swapped", backward, forward);
        }
        if (pinned != null && isComparable(pinned)) {
            return againstPinned(pinned.comparison().klPQ());
        }
        String ofStory = "compare.remark.story." + ComparePresets.storyOf(result.state());
        if (words.find(ofStory) != null) {
            return ofStory(ofStory);
        }
        if (Double.isInfinite(numbers.klQP())) {
            int outcome = numbers.infiniteAtQP().getFirst();
            return say("compare.remark.infinite-back", result.name(outcome, words));
        }
        if (forward.equals(backward)) {
            return say(mirrored() ? "compare.remark.mirrored" : "compare.remark.same");
        }
        return largest();
    }

    /** Whether the wasted amount has changed enough for a sentence about it. */
    private boolean isComparable(CompareResult pinned) {
        double kept = numbers.klPQ() / pinned.comparison().klPQ();
        return Double.isFinite(kept) && kept > 0 && (kept < SMALLEST_LOSS || kept > SMALLEST_GAIN);
    }

    private RichText againstPinned(double pinned) {
        double kept = numbers.klPQ() / pinned;
        if (kept > 1) {
            String factor = kept < LARGEST_PLAIN ? Numbers.fixed(kept, 1) : Numbers.scientific(kept);
            return say("compare.remark.more-than-pinned", factor);
        }
        return kept < 0.001
                ? say("compare.remark.nearly-all-gone")
                : say("compare.remark.less-than-pinned", Numbers.percent(1 - kept, kept < 0.01 ? 1 : 0));
    }

    private RichText largest() {
        int outcome = result.largestShare();
        return say(
                "compare.remark.largest",
                result.name(outcome, words),
                look.withUnit(look.amount(numbers.contribution(outcome), 2)),
                percent(outcome));
    }

    /** The point of an example; its numbers are those of the example. */
    private RichText ofStory(String key) {
        return say(
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
        return result.name(numbers.infiniteAt().getFirst(), words);
    }

    private RichText say(String key, Object... places) {
        return RichText.parse(places.length == 0 ? words.get(key) : words.get(key, escaped(places)));
    }

    /** Escapes the user's own names, which must not be parsed as tags. */
    private static Object[] escaped(Object... places) {
        return java.util.Arrays.stream(places)
                .map(place -> place.toString().replace('<', '\u2039').replace('>', '\u203A'))
                .toArray();
    }
}
