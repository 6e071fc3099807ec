package kllab.lab.compare;

import kllab.core.information.Comparison;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The sentences that Compare says: computed, and true for every state. */
final class CompareSentences {
    private static final double SMALLEST_IN_PROSE = 0.005;

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

    /** What the screen opens with: what believing the model costs. */
    RichText headline() {
        if (result.infinite()) {
            return result.state().story().equals("never-rains")
                    ? say("compare.story.never-rains")
                    : say("compare.headline.infinite", firstInfinite());
        }
        if (numbers.equal()) {
            return say("compare.headline.equal");
        }
        String story = "compare.story." + result.state().story();
        return say(
                !result.state().story().isEmpty() && words.find(story) != null ? story : "compare.headline.normal",
                prose(numbers.klPQ()) + '\u00A0' + look.unitName());
    }

    /** A remark under the formula: what the two directions have to do with each other here. */
    RichText remark(@Nullable CompareResult pinned) {
        if (result.infinite()) {
            return say("compare.remark.infinite", firstInfinite());
        }
        if (numbers.equal()) {
            return say("compare.remark.equal");
        }
        if (pinned != null
                && Double.isFinite(pinned.comparison().klPQ())
                && pinned.comparison().klPQ() > 0) {
            return againstPinned(pinned.comparison().klPQ());
        }
        if (Double.isInfinite(numbers.klQP())) {
            int outcome = numbers.infiniteAtQP().getFirst();
            return say("compare.remark.infinite-back", result.name(outcome, words));
        }
        if (shown(numbers.klPQ()).equals(shown(numbers.klQP()))) {
            return say(mirrored() ? "compare.remark.mirrored" : "compare.remark.same");
        }
        return largest();
    }

    private RichText againstPinned(double pinned) {
        double kept = numbers.klPQ() / pinned;
        if (kept > 1) {
            return say("compare.remark.more-than-pinned", Numbers.fixed(kept, 1));
        }
        return say("compare.remark.less-than-pinned", Numbers.fixed(100 * (1 - kept), 0));
    }

    private RichText largest() {
        int outcome = result.byShare().getFirst();
        String name = result.name(outcome, words);
        String share = Numbers.signed(result.shares(look)[outcome], CompareResult.DECIMALS);
        String chance = Numbers.fixed(100 * result.state().p().probability(outcome), 1);
        return say("compare.remark.largest", name, share, look.unitName(), chance);
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

    private String firstInfinite() {
        return result.name(numbers.infiniteAt().getFirst(), words);
    }

    private String shown(double nats) {
        return look.amount(nats, CompareResult.DECIMALS);
    }

    /** Two decimals in prose; more where two would say nothing. */
    private String prose(double nats) {
        return look.amount(nats, look.shown(nats) < SMALLEST_IN_PROSE ? 3 : 2);
    }

    private RichText say(String key, Object... places) {
        return RichText.parse(places.length == 0 ? words.get(key) : words.get(key, escaped(places)));
    }

    /** A user's own name must not be read as tags. */
    private static Object[] escaped(Object... places) {
        return java.util.Arrays.stream(places)
                .map(place -> place.toString().replace('<', '\u2039').replace('>', '\u203A'))
                .toArray();
    }
}
