package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kllab.core.information.Entropy;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

class HuffmanCodeTest {
    @Test
    void aSureOutcomeNeedsNoBits() {
        HuffmanCode code = HuffmanCode.of(3);
        assertThat(code.length(0)).isZero();
        assertThat(code.codeword(0)).isEmpty();
    }

    @Test
    void wordsAreCanonical() {
        HuffmanCode code = HuffmanCode.of(1, 4, 1, 2);
        assertThat(code.lengths()).containsExactly(3, 1, 3, 2);
        assertThat(code.codeword(1)).isEqualTo("0");
        assertThat(code.codeword(3)).isEqualTo("10");
        assertThat(code.codeword(0)).isEqualTo("110");
        assertThat(code.codeword(2)).isEqualTo("111");
    }

    @Test
    void tiesGoToTheNodeMadeFirst() {
        assertThat(HuffmanCode.of(1, 1, 1).lengths()).containsExactly(2, 2, 1);
        assertThat(HuffmanCode.of(0.2, 0.1, 0.1, 0.2, 0.4).lengths()).containsExactly(2, 3, 3, 2, 2);
    }

    @Test
    void weightsThatDifferOnlyByRoundingTie() {
        assertThat(HuffmanCode.of(0.1, 0.2, 0.3, 0.3).lengths()).containsExactly(2, 2, 2, 2);
        assertThat(HuffmanCode.of(1, 2, 3, 3).lengths()).containsExactly(2, 2, 2, 2);
    }

    @Test
    void badWeightsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HuffmanCode.of(1, -1))
                .withMessageContaining("index 1");
        assertThatIllegalArgumentException().isThrownBy(HuffmanCode::of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HuffmanCode.of(1, 1).expectedLength(Categorical.uniform(3)))
                .withMessageContaining("2 words")
                .withMessageContaining("3 outcomes");
    }

    @Test
    void noCodeBeatsEntropyAndHuffmanStaysWithinOneBit() {
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 300; run++) {
            Categorical p = Categorical.of(random.doubles(random.nextInt(2, 60)).toArray());
            HuffmanCode code = HuffmanCode.of(p);
            double entropy = LogBase.BITS.fromNats(Entropy.of(p));
            assertThat(code.expectedLength(p)).isBetween(entropy - 1e-12, entropy + 1);
            assertThat(kraft(code)).isEqualTo(1);
            assertThat(code.leastExpectedLength(p)).isLessThanOrEqualTo(code.greatestExpectedLength(p) + 1e-12);
        }
    }

    @Test
    void noWordStartsAnother() {
        HuffmanCode code = HuffmanCode.of(5, 1, 1, 3, 9, 2, 2);
        for (int i = 0; i < code.size(); i++) {
            for (int j = 0; j < code.size(); j++) {
                assertThat(i != j && code.codeword(j).startsWith(code.codeword(i)))
                        .isFalse();
            }
        }
    }

    @Test
    void whatCannotHappenHasNoWordAndMakesNoOtherLonger() {
        HuffmanCode code = HuffmanCode.of(0.25, 0, 0.5, 0, 0.25);
        int none = HuffmanCode.NO_WORD;
        assertThat(code.lengths()).containsExactly(2, none, 1, none, 2);
        assertThat(IntStream.range(0, 5).mapToObj(code::codeword)).containsExactly("10", "", "0", "", "11");
        assertThat(code.hasWord(1)).isFalse();
        Categorical mayComeOut = Categorical.of(1, 1, 1, 0, 0);
        assertThat(code.expectedLength(Categorical.of(0.5, 0, 0.5, 0, 0))).isEqualTo(1.5);
        assertThat(code.expectedLength(mayComeOut)).isInfinite();
        assertThat(code.leastExpectedLength(mayComeOut)).isInfinite();
        assertThat(code.greatestExpectedLength(mayComeOut)).isInfinite();
        assertThat(code.tiesMatter(mayComeOut)).isFalse();
    }

    @Test
    void theLimitOfCodesHasWordsForWhatEitherTakesForPossible() {
        HuffmanCode code = HuffmanCode.of(Categorical.of(1, 1, 0, 0), Categorical.of(1, 0, 1, 0));
        assertThat(code.lengths()).containsExactly(1, 2, 2, HuffmanCode.NO_WORD);
    }

    private static double kraft(HuffmanCode code) {
        double sum = 0;
        for (int length : code.lengths()) {
            sum += Math.scalb(1.0, -length);
        }
        return sum;
    }
}
