package kllab.lab.telegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.HuffmanCode;
import kllab.core.coding.ImpliedBelief;
import kllab.core.information.Divergence;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegraphResultTest {
    private final TelegraphResult picture = Given.LAB.compute(Given.PICTURE);

    @Test
    void theFirstPresetHasTheNumbersOfTheDesign() {
        assertThat(picture.sentP().duration()).isEqualTo(125);
        assertThat(picture.sentQ().duration()).isEqualTo(181);
        assertThat(picture.lag()).isEqualTo(56);
        assertThat(picture.lagSoFar()).isEqualTo(27);
        assertThat(picture.lagShare()).isEqualTo(0.448, within(1e-12));
        assertThat(picture.lagSeconds()).isEqualTo(3.36, within(1e-12));
        assertThat(LogBase.BITS.fromNats(picture.kl())).isEqualTo(0.898, within(0.0005));
        assertThat(picture.lengths().huffman().extra()).isEqualTo(0.926, within(0.0005));
        assertThat(picture.lengths().morse().extra()).isEqualTo(4.04, within(0.005));
        assertThat(picture.current().orElseThrow().letter()).isEqualTo('I');
    }

    /** The reference tables: Norvig's letters, the same 26 signals assigned by frequency. */
    @Test
    void theTruthCostsWhatTheReferenceSays() {
        BeliefPath path = picture.path();
        assertThat(LogBase.BITS.fromNats(path.entropy())).isEqualTo(4.165482053087281677, within(1e-12));
        assertThat(path.morseUnits()).isEqualTo(8.663710854192389718, within(1e-12));
    }

    /** Letters of equal duration keep their signals: the result is Morse code. */
    @Test
    void morsesOwnBeliefIsServedByMorseCode() {
        TelegraphResult result = Given.LAB.compute(Given.preset("paris"));
        assertThat(result.bookQ()).isEqualTo(CodeBook.international());
        assertThat(result.lengths().morse().mean()).isEqualTo(9.0574, within(5e-5));
        assertThat(result.lengths().morse().wasted()).isEqualTo(0.7388, within(5e-5));
        assertThat(result.sentQ().letters().get(5).start()).isEqualTo(50);
    }

    /** Then there is only one code, as the headline says. */
    @Test
    void morsesOwnBeliefHasTheCodeOfTheTruthWhereItIsTheTruth() {
        Categorical believed = ImpliedBelief.of(CodeBook.international()).belief();
        TelegraphResult result =
                Given.LAB.compute(new TelegraphState("PARIS", 1, 20, believed).withTarget(Targets.MORSE));
        assertThat(result.kl()).isZero();
        assertThat(result.bookQ()).isEqualTo(result.bookP());
    }

    @Test
    void whatEachCodeWastesIsKlFromItsOwnBelief() {
        for (double belief = 0; belief <= 1; belief += 0.05) {
            TelegraphResult result = Given.sent("TRUTH", belief);
            Categorical p = result.path().p();
            Lengths lengths = result.lengths();
            assertThat(lengths.ideal().wasted()).isEqualTo(Divergence.kl(p, result.q()));
            assertThat(lengths.huffman().mean())
                    .isEqualTo(HuffmanCode.of(result.q()).leastExpectedLength(p), within(1e-12));
            assertThat(lengths.morse().mean()).isEqualTo(result.bookQ().expectedUnits(p, true), within(1e-12));
        }
    }

    @Test
    void theMessageCostsTheSumOfItsLetters() {
        Lengths lengths = picture.lengths();
        double ideal = 0;
        int huffman = 0;
        int huffmanP = 0;
        HuffmanCode code = HuffmanCode.of(picture.q(), picture.path().p());
        for (char letter : "TRUTHANDBELIEF".toCharArray()) {
            ideal -= Math.log(picture.q().probability(letter - 'A'));
            huffman += code.length(letter - 'A');
            huffmanP += HuffmanCode.of(picture.path().p()).length(letter - 'A');
        }
        assertThat(lengths.ideal().message()).isEqualTo(ideal, within(1e-12));
        assertThat(lengths.huffman().message()).isEqualTo(huffman);
        assertThat(lengths.huffman().messageExtra()).isEqualTo(huffman - huffmanP);
        assertThat(lengths.morse().message()).isEqualTo(181);
        assertThat(lengths.morse().messageExtra()).isEqualTo(56);
    }

    @Test
    void theLagSoFarIsThatOfTheLastLetterBothHaveSent() {
        int place = picture.lastSentByBoth();
        assertThat(picture.sentQ().letters().get(place).letter()).isEqualTo('L');
        assertThat(picture.lagAt(place)).isEqualTo(44);
        TelegraphResult over = Given.LAB.compute(Given.PICTURE.withPlayhead(TelegraphState.AT_END));
        assertThat(over.lastSentByBoth()).isEqualTo(13);
        assertThat(over.lagAt(13)).isEqualTo(56);
        assertThat(over.idealExtraAt(13)).isEqualTo(picture.lengths().ideal().messageExtra(), within(1e-12));
        assertThat(Given.LAB.compute(Given.PICTURE.withPlayhead(1)).lastSentByBoth())
                .isEqualTo(-1);
    }

    @Test
    void aLetterThatIsRuledOutStopsTheMessageForEver() {
        TelegraphResult result = Given.LAB.compute(Given.preset("withoutE"));
        assertThat(result.ruledOut()).containsExactly('E' - 'A');
        assertThat(result.kl()).isInfinite();
        assertThat(result.isStuck()).isTrue();
        assertThat(result.lag()).isInfinite().isPositive();
        assertThat(result.sentQ().letters()).hasSize(9);
        assertThat(result.sentQ().letters().getLast().letter()).isEqualTo('B');
        assertThat(result.lengths().huffman().mean()).isInfinite();
        assertThat(result.lengths().morse().messageExtra()).isInfinite();
        assertThat(result.end()).isGreaterThan(result.sending().stuckAt());
    }

    @Test
    void aMessageThatNeedsNoRuledOutLetterArrives() {
        TelegraphResult result = Given.LAB.compute(Given.preset("withoutE").withMessage("NOTHING"));
        assertThat(result.kl()).isInfinite();
        assertThat(result.isStuck()).isFalse();
        assertThat(result.lag()).isFinite();
        assertThat(result.lengths().ideal().messageExtra()).isFinite();
        assertThat(result.lengths().huffman().messageExtra()).isFinite();
    }

    @Test
    void theLettersOfTheMessageMakeItAsShortAsItGets() {
        TelegraphResult result = Given.LAB.compute(Given.preset("itself"));
        assertThat(result.lag()).isNegative();
        assertThat(result.lengths().ideal().messageExtra()).isNegative();
        assertThat(result.isStuck()).isFalse();
    }

    @Test
    void aTextWithoutLettersLeavesTheTruthStanding() {
        TelegraphResult result = Given.LAB.compute(Given.PICTURE.withText("12345"));
        assertThat(result.lacksTarget()).isTrue();
        assertThat(result.kl()).isZero();
        assertThat(result.lag()).isZero();
    }

    @Test
    void everyTargetHasAResult() {
        for (String target : Targets.all()) {
            for (double belief : new double[] {0, 0.5, 1}) {
                TelegraphResult result =
                        Given.LAB.compute(Given.PICTURE.withTarget(target).withBelief(belief));
                assertThat(result.kl()).isNotNegative();
                assertThat(result.lengths().ideal().extra()).isEqualTo(result.kl());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "&!", "中文", "\u200B"})
    void aMessageWithoutLettersIsSilent(String message) {
        TelegraphResult result = Given.sent(message, 0.7);
        assertThat(result.isSilent()).isTrue();
        assertThat(result.end()).isZero();
        assertThat(result.lag()).isZero();
        assertThat(result.lagShare()).isZero();
        assertThat(result.playhead()).isZero();
        assertThat(result.current()).isEmpty();
        assertThat(result.nextLetter()).isZero();
        assertThat(result.previousLetter()).isZero();
    }

    /** Both senders use the same signals for them, so they affect only the time. */
    @Test
    void digitsAndMarksTakeTimeButAreInNoLagAndNoLength() {
        TelegraphResult plain = Given.sent("TRUTH AND BELIEF", 0.7);
        TelegraphResult more = Given.sent("TRUTH AND BELIEF 1844, \u00C9?", 0.7);
        assertThat(more.lag()).isEqualTo(plain.lag());
        assertThat(more.lengths().ideal()).isEqualTo(plain.lengths().ideal());
        assertThat(more.lengths().huffman()).isEqualTo(plain.lengths().huffman());
        assertThat(more.sending().letters())
                .isEqualTo(plain.sending().letters())
                .isEqualTo(14);
        int units = 7 + 17 + 3 + 15 + 3 + 11 + 3 + 11 + 3 + 19 + 7 + 11 + 3 + 15;
        assertThat(more.sentP().duration()).isEqualTo(plain.sentP().duration() + units);
        TelegraphResult digits = Given.sent("1844", 0.7);
        assertThat(digits.isSilent()).isFalse();
        assertThat(digits.lag()).isZero();
        assertThat(digits.sentQ()).isEqualTo(digits.sentP());
    }

    @Test
    void aTextIsOneRaceComposedOrDecomposed() {
        TelegraphResult composed = Given.sent("CAF\u00C9 Stra\u00DFe E\u00A0E", 0.7);
        TelegraphResult decomposed = Given.sent("CAFE\u0301 Stra\u00DFe E E", 0.7);
        assertThat(decomposed.sentP()).isEqualTo(composed.sentP());
        assertThat(decomposed.sentQ()).isEqualTo(composed.sentQ());
        assertThat(decomposed.lengths()).isEqualTo(composed.lengths());
    }

    @Test
    void whatIsNotSentIsNamedOnce() {
        assertThat(Given.sent("No. 5, no. 5 中中\uD83D\uDE00\u0007", 0.7)
                        .sending()
                        .telegram()
                        .leftOut())
                .containsExactly((int) '中', 0x1F600, 7);
        assertThat(Given.sent("truth and BELIEF", 0.7).sending().telegram().leftOut())
                .isEmpty();
    }

    @Test
    void atTheTruthNothingLags() {
        TelegraphResult result = Given.sent("THE QUICK BROWN FOX", 0);
        assertThat(result.kl()).isZero();
        assertThat(result.sameCodes()).isTrue();
        assertThat(result.lag()).isZero();
        assertThat(result.lengths().huffman().extra()).isZero();
        assertThat(result.lengths().morse().extra()).isZero();
    }

    @Test
    void halfwayLettersTieInPairsAndTheTruthDecides() {
        TelegraphResult result = Given.sent("E", 0.5);
        assertThat(result.isTied()).isTrue();
        for (int rank = 0; rank < 13; rank++) {
            int likely = result.path().order().get(rank);
            int rare = result.path().order().get(25 - rank);
            assertThat(result.q().probability(likely)).isEqualTo(result.q().probability(rare));
            assertThat(result.bookQ().units(likely))
                    .isLessThanOrEqualTo(result.bookQ().units(rare));
        }
    }

    @Test
    void aMessageOfRareLettersCanBeShorter() {
        TelegraphResult result = Given.sent("JAZZ QUIZ", 0.7);
        assertThat(result.lag()).isNegative();
        assertThat(result.lagSoFar()).isEqualTo((int) result.lag());
        assertThat(result.lengths().morse().extra()).isPositive();
    }

    @Test
    void aPlayheadBeyondTheEndStandsAtTheEnd() {
        assertThat(Given.LAB.compute(Given.PICTURE.withPlayhead(1000)).playhead())
                .isEqualTo(181);
        assertThat(Given.LAB.compute(Given.PICTURE.withPlayhead(-1)).lagSoFar()).isEqualTo(56);
        assertThat(Given.LAB.compute(Given.PICTURE.withPlayhead(0)).lagSoFar()).isZero();
    }

    @Test
    void theWholeMessageCanBeSteppedThroughLetterByLetter() {
        TelegraphResult result = Given.LAB.compute(Given.PICTURE.withPlayhead(0));
        int steps = 0;
        while (result.playhead() < result.end()) {
            result = Given.LAB.compute(result.state().withPlayhead(result.nextLetter()));
            steps++;
        }
        assertThat(steps).isEqualTo(14);
        while (result.playhead() > 0) {
            result = Given.LAB.compute(result.state().withPlayhead(result.previousLetter()));
            steps--;
        }
        assertThat(steps).isZero();
    }

    @Test
    void whatIsRememberedChangesNoAnswer() {
        TelegraphLab lab = new TelegraphLab();
        TelegraphResult first = lab.compute(Given.PICTURE);
        lab.compute(Given.PICTURE.withPlayhead(3));
        lab.compute(Given.PICTURE.withBelief(0.2));
        assertThat(lab.compute(Given.PICTURE)).isEqualTo(first).isEqualTo(new TelegraphLab().compute(Given.PICTURE));
    }

    @Test
    void everyBeliefCostsAtLeastNothing() {
        IntStream.rangeClosed(0, 100).mapToObj(t -> Given.sent("E", t / 100.0)).forEach(result -> {
            assertThat(result.kl()).isNotNegative();
            assertThat(result.lengths().huffman().extra()).isNotNegative();
            assertThat(result.lengths().morse().extra()).isNotNegative();
        });
    }
}
