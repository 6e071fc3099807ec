package kllab.lab.hypotheses;

import static kllab.lab.hypotheses.HypothesesResultTest.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Look;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** Every branch of the sentences, and their edges; and that what is shown adds up. */
class HypothesesWordsTest {
    private static final Look ENGLISH = Looks.of(Language.EN, LogBase.BITS);

    private static String headline(HypothesesState state) {
        return HypothesesWords.headline(HypothesesResult.of(state), ENGLISH).plain();
    }

    private static String remark(HypothesesState state) {
        return HypothesesWords.REMARK.apply(HypothesesResult.of(state), ENGLISH);
    }

    private static String next(HypothesesState state) {
        return HypothesesWords.NEXT.apply(HypothesesResult.of(state), ENGLISH);
    }

    @Test
    void theSentenceIsTrueForEachKindOfState() {
        assertThat(headline(state(0.01, 0.9, 0.09, true)))
                .isEqualTo(
                        "A positive test lifts “ill” from 1% to 9.2%. It taught 0.18 bits, with 3.35 bits of surprise.");
        assertThat(headline(state(0.01, 0.9, 0.09, true).withSelected(1)))
                .startsWith("A positive test lowers “healthy” from 99% to 90.8%.");
        assertThat(headline(state(0.01, 0.9, 0.09, false))).startsWith("A negative test lowers “ill” from 1% to 0.1%.");
        assertThat(headline(state(0.01, 0.9, 0.09, true, true)))
                .isEqualTo("2 results lift “ill” from 1% to 50.3%. They taught 2.35 bits, with 5.96 bits of surprise.");
        assertThat(headline(state(0.01, 0.9, 0.09)))
                .isEqualTo("“ill”: 1% before any result. Nothing seen, nothing learned.");
        assertThat(headline(state(0.01, 0.3, 0.3, true)))
                .isEqualTo("A positive test teaches nothing, for all its 1.74 bits of surprise: “ill” stays at 1%.");
        assertThat(headline(state(0.01, 0.3, 0.3, true, true))).startsWith("2 results teach nothing");
        assertThat(headline(state(0.5, 0, 0, true)))
                .isEqualTo("Impossible under every hypothesis: there is no posterior.");
    }

    /** The middle one of three bowls, which expects what all expect together. */
    @Test
    void aHypothesisMayStayWhereItWasAlthoughSomethingIsLearned() {
        HypothesesState bowls = new HypothesesState(
                Story.BISCUIT,
                List.of("a", "b", "c"),
                Categorical.of(0.25, 0.5, 0.25),
                List.of(0.75, 0.5, 0.25),
                List.of(true),
                1,
                false);
        assertThat(headline(bowls))
                .isEqualTo("A plain biscuit leaves “b” at 50%. It taught 0.09 bits, with 1.00 bits of surprise.");
    }

    @Test
    void remarksAreTrue() {
        assertThat(remark(state(0.01, 0.9, 0.09, true)))
                .startsWith("Of 98 cases with what was seen, only 9 are “ill”.");
        assertThat(remark(state(0.5, 0.9, 0.09, true)))
                .contains("+3.32\u00A0bits")
                .contains("+10.0 deciban");
        assertThat(remark(state(0.01, 0.9, 0.09, false))).contains("\u2212");
        assertThat(remark(state(0.01, 0.3, 0.3, true))).startsWith("Every hypothesis that was possible");
        assertThat(remark(state(0.01, 0.9, 0.09))).startsWith("Add a result.");
        assertThat(remark(state(0.5, 0, 0, true))).startsWith("All hypotheses that are left");
        assertThat(remark(state(0.5, 1, 0, true))).startsWith("A hypothesis of probability 0 or 1");
    }

    @Test
    void anotherResultIsToldWithItsOwnGain() {
        assertThat(next(state(0.01, 0.9, 0.09, true)))
                .isEqualTo("Another result “positive” would take “ill” to 50.3% and teach 0.80\u00A0bits.");
        assertThat(next(state(0.5, 0, 0))).isEqualTo("Another result “positive” would be impossible.");
        assertThat(next(state(0.5, 0, 0, true))).isEmpty();
        assertThat(next(state(0.5, 0.9, 0.1).withResults(Collections.nCopies(8, true))))
                .isEmpty();
    }

    @Test
    void whatIsShownAddsUp() {
        for (HypothesesState state : List.of(
                state(0.01, 0.9, 0.09, true),
                state(0.123, 0.456, 0.789, true, false),
                state(1.0 / 3, 1, 0.5, true),
                state(0.01, 0.9, 0.09).withOneMore().withOneMore().withResults(List.of(true, true, true)))) {
            HypothesesResult result = HypothesesResult.of(state);
            for (LogBase unit : LogBase.values()) {
                Look look = Looks.of(Language.EN, unit);
                assertThat(sum(result, HypothesesNumbers.CONTRIBUTION, look))
                        .isCloseTo(number(HypothesesNumbers.KL.apply(result, look)), within(1e-9));
                assertThat(sum(result, HypothesesNumbers.POSTERIOR, look)).isCloseTo(1, within(1e-9));
                assertThat(sum(result, HypothesesNumbers.JOINT, look))
                        .isCloseTo(number(HypothesesNumbers.EVIDENCE.apply(result, look)), within(1e-9));
                assertThat(number(HypothesesNumbers.LEFT.apply(result, look))
                                + number(HypothesesNumbers.KL.apply(result, look)))
                        .isCloseTo(number(HypothesesNumbers.SURPRISE.apply(result, look)), within(1e-9));
            }
        }
    }

    private static double sum(HypothesesResult result, kllab.figure.Quantity<HypothesesResult> row, Look look) {
        return IntStream.range(0, result.size())
                .mapToDouble(i -> number(row.at(result, i, look)))
                .sum();
    }

    private static double number(String shown) {
        return Double.parseDouble(shown.replace('\u2212', '-'));
    }

    /** Eight results of a probability of a thousandth: their product has a power of ten of its own. */
    @Test
    void verySmallProductsHaveAPowerOfTenInCommon() {
        HypothesesResult result =
                HypothesesResult.of(state(0.5, 0.001, 0.002).withResults(Collections.nCopies(8, true)));
        assertThat(result.power()).isEqualTo(-22);
        assertThat(HypothesesNumbers.EVIDENCE.apply(result, ENGLISH)).isEqualTo("1.285");
        assertThat(HypothesesNumbers.POWER.apply(result, ENGLISH)).isEqualTo("10\u207B\u00B2\u00B2");
    }

    @Test
    void aHypothesisWithoutANameIsALetterAndMarkupInANameIsNone() {
        HypothesesState state = state(0.5, 0.5, 0.5, true).withName(0, "").withName(1, "a<b");
        assertThat(HypothesesWords.name(state, 0, ENGLISH)).isEqualTo("other A");
        assertThat(headline(state.withSelected(1))).contains("a\u2039b");
    }
}
