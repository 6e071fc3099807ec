package kllab.lab.telegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.HuffmanCode;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

class BeliefPathTest {
    private final BeliefPath path = Given.LAB.compute(Given.PICTURE).path();

    @Test
    void bothStairsOnlyRise() {
        assertRising(path.huffman());
        assertRising(path.morse());
    }

    private static void assertRising(List<BeliefPath.Step> steps) {
        assertThat(steps.getFirst()).isEqualTo(new BeliefPath.Step(0, 0, 0, List.of()));
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).belief())
                    .isGreaterThanOrEqualTo(steps.get(i - 1).belief());
            assertThat(steps.get(i).kl())
                    .isGreaterThanOrEqualTo(steps.get(i - 1).kl());
            assertThat(steps.get(i).extra())
                    .isGreaterThanOrEqualTo(steps.get(i - 1).extra() - 1e-12);
        }
    }

    @Test
    void bothEndAtWhatTheReversedBeliefCosts() {
        Categorical p = path.p();
        Categorical reversed = path.target();
        assertThat(path.huffman().getLast().extra())
                .isEqualTo(HuffmanCode.of(reversed).expectedLength(p) - path.huffmanBits(), within(1e-9));
        assertThat(path.morse().getLast().extra())
                .isEqualTo(CodeBook.dealt(reversed, p).expectedUnits(p, true) - path.morseUnits(), within(1e-9));
        assertThat(path.greatestKl()).isEqualTo(Divergence.kl(p, reversed));
    }

    /** Codes computed independently for a thousand beliefs have the costs of the steps, except exactly at a step. */
    @Test
    void noStepIsMissed() {
        Categorical p = path.p();
        for (int i = 0; i < 1000; i++) {
            double t = (i + 0.5) / 1000 + 1e-7;
            Categorical q = path.belief(t);
            assertThat(at(path.huffman(), t))
                    .isEqualTo(HuffmanCode.of(q).expectedLength(p) - path.huffmanBits(), within(1e-9));
            assertThat(at(path.morse(), t))
                    .isEqualTo(CodeBook.dealt(q, p).expectedUnits(p, true) - path.morseUnits(), within(1e-9));
        }
    }

    @Test
    void theBeliefOfAnAmountOfKlIsFoundOnThePath() {
        for (double t : new double[] {0, 0.1, 0.37, 0.5, 0.99, 1}) {
            double nats = Divergence.kl(path.p(), path.belief(t));
            assertThat(path.beliefAt(nats)).isEqualTo(t, within(1e-3));
        }
        assertThat(path.beliefAt(Double.POSITIVE_INFINITY)).isEqualTo(1, within(1e-5));
    }

    private static double at(List<BeliefPath.Step> steps, double t) {
        double extra = 0;
        for (BeliefPath.Step step : steps) {
            if (step.belief() <= t) {
                extra = step.extra();
            }
        }
        return extra;
    }

    @Test
    void lettersThatAreAllAlikeHaveNoStairs() {
        BeliefPath flat = BeliefPath.of(Categorical.uniform(26), Categorical.uniform(26));
        assertThat(flat.greatestKl()).isZero();
        assertThat(flat.huffman()).hasSize(1);
        assertThat(flat.morse()).hasSize(1);
    }

    /**
     * The codes just before and just after a step differ in the letters that it names, and the next step is further on.
     */
    @Test
    void everyStairNamesTheLettersThatChangeThere() {
        for (BeliefPath.Step step : path.morse().subList(1, path.morse().size())) {
            CodeBook before = CodeBook.dealt(path.belief(Math.max(0, step.belief() - 1e-7)), path.p());
            CodeBook after = CodeBook.dealt(path.belief(Math.min(1, step.belief() + 1e-7)), path.p());
            for (BeliefPath.Change change : step.changes()) {
                assertThat(before.signal(change.letter())).isEqualTo(change.before());
                assertThat(after.signal(change.letter())).isEqualTo(change.after());
            }
            long changed = IntStream.range(0, 26)
                    .filter(letter -> !before.signal(letter).equals(after.signal(letter)))
                    .count();
            assertThat(step.changes()).isNotEmpty().hasSize((int) changed);
        }
        for (BeliefPath.Step step : path.huffman().subList(1, path.huffman().size())) {
            assertThat(step.changes()).isNotEmpty();
        }
    }

    @Test
    void halfwayToTheReversedLettersEveryoneChangesPlaces() {
        BeliefPath.Step halfway = path.morse().stream()
                .filter(step -> Math.abs(step.belief() - 0.5) < 1e-9)
                .findFirst()
                .orElseThrow();
        assertThat(halfway.changes()).hasSizeGreaterThanOrEqualTo(20);
    }

    /** The chart ends where the numbers become infinite. */
    @Test
    void aTargetThatRulesOutALetterEndsInInfinity() {
        BeliefPath endless = Given.LAB.compute(Given.preset("withoutE")).path();
        assertThat(endless.greatestKl()).isInfinite();
        assertThat(endless.lastKl()).isFinite().isEqualTo(Divergence.kl(endless.p(), endless.belief(0.99)));
        assertRising(endless.huffman());
        assertRising(endless.morse());
    }
}
