package kllab.lab.telegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import kllab.core.information.LogBase;
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
        assertThat(picture.lagPercent()).isEqualTo(44.8, within(1e-12));
        assertThat(picture.lagSeconds()).isEqualTo(3.36, within(1e-12));
        assertThat(LogBase.BITS.fromNats(picture.kl())).isEqualTo(0.898, within(0.0005));
        assertThat(picture.huffmanExtra()).isEqualTo(0.926, within(0.0005));
        assertThat(picture.morseExtra()).isEqualTo(4.04, within(0.005));
        assertThat(picture.current().orElseThrow().letter()).isEqualTo('I');
    }

    /** The reference tables: Norvig's letters, the same 26 signals dealt by frequency. */
    @Test
    void theTruthCostsWhatTheReferenceSays() {
        BeliefPath path = picture.path();
        assertThat(LogBase.BITS.fromNats(path.entropy())).isEqualTo(4.165482053087281677, within(1e-12));
        assertThat(path.morseUnits()).isEqualTo(8.663710854192389718, within(1e-12));
    }

    @Test
    void inParisParisTheSecondWordStartsFiftyUnitsLaterInTheWorldsCode() {
        TelegraphResult result = Given.sent("PARIS PARIS", 0.7);
        int wordP = result.sentP().letters().get(5).start();
        int wordQ = result.sentQ().letters().get(5).start();
        assertThat(wordP).isEqualTo(result.sentP().duration() - wordP + 7);
        assertThat(wordQ).isEqualTo(result.sentQ().duration() - wordQ + 7);
        assertThat(kllab.core.coding.Keying.of("PARIS PARIS", kllab.core.coding.CodeBook.international())
                        .letters()
                        .get(5)
                        .start())
                .isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12:30", "中文", "é"})
    void aMessageWithoutLettersIsSilent(String message) {
        TelegraphResult result = Given.sent(message, 0.7);
        assertThat(result.isSilent()).isTrue();
        assertThat(result.end()).isZero();
        assertThat(result.lag()).isZero();
        assertThat(result.lagPercent()).isZero();
        assertThat(result.playhead()).isZero();
        assertThat(result.current()).isEmpty();
        assertThat(result.nextLetter()).isZero();
        assertThat(result.previousLetter()).isZero();
    }

    @Test
    void whatIsNotSentIsNamedOnce() {
        assertThat(Given.sent("No. 5, no. 5 中\uD83D\uDE00\u0007", 0.7).leftOut())
                .containsExactly(".", "5", ",", "中", "\uD83D\uDE00", "U+0007");
        assertThat(Given.sent("truth and BELIEF", 0.7).leftOut()).isEmpty();
    }

    @Test
    void atTheTruthNothingLags() {
        TelegraphResult result = Given.sent("THE QUICK BROWN FOX", 0);
        assertThat(result.kl()).isZero();
        assertThat(result.sameCodes()).isTrue();
        assertThat(result.lag()).isZero();
        assertThat(result.huffmanExtra()).isZero();
        assertThat(result.morseExtra()).isZero();
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
        assertThat(result.lagSoFar()).isEqualTo(result.lag());
        assertThat(result.morseExtra()).isPositive();
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
            assertThat(result.huffmanExtra()).isNotNegative();
            assertThat(result.morseExtra()).isNotNegative();
        });
    }
}
