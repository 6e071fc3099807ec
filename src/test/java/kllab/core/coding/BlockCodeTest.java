package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class BlockCodeTest {
    static Stream<Named<JsonNode>> blocks() {
        return Reference.cases(Reference.file("codes.json").get("blocks"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aBlockCostsWhatTheReferenceSays(JsonNode block) {
        double p0 = Reference.number(block.get("source_p0"));
        double q0 = Reference.number(block.get("code_q0"));
        Categorical p = Categorical.of(p0, 1 - p0);
        BlockCode code = BlockCode.of(Categorical.of(q0, 1 - q0), block.get("k").asInt());
        double least = Reference.number(block.get("per_symbol_min"));
        double greatest = Reference.number(block.get("per_symbol_max"));
        assertThat(code.leastBitsPerSymbol(p)).isCloseTo(least, within(1e-12));
        assertThat(code.greatestBitsPerSymbol(p)).isCloseTo(greatest, within(1e-12));
        assertThat(code.bitsPerSymbol(p)).isBetween(least - 1e-12, greatest + 1e-12);
    }

    @Test
    void whatTheBeliefRulesOutHasNoWord() {
        BlockCode neverRains = BlockCode.of(Categorical.of(0, 1), 2);
        assertThat(neverRains.hasWord(0b01)).isFalse();
        assertThat(neverRains.length(0b00)).isInfinite();
        assertThat(neverRains.length(0b11)).isZero();
        assertThat(neverRains.codeword(0b11)).isEmpty();
        assertThat(neverRains.bitsPerSymbol(Categorical.of(0.9, 0.1))).isInfinite();
        assertThat(neverRains.leastBitsPerSymbol(Categorical.of(0.9, 0.1))).isInfinite();
        assertThat(neverRains.bitsPerSymbol(Categorical.of(0, 1))).isZero();
        assertThat(neverRains.greatestBitsPerSymbol(Categorical.of(0, 1))).isZero();
    }

    @Test
    void aBlockTooRareForADoubleStillHasAWord() {
        BlockCode code = BlockCode.of(Categorical.of(1e-200, 1), 8);
        assertThat(code.hasWord(0)).isTrue();
        assertThat(code.bitsPerSymbol(Categorical.of(0.5, 0.5))).isFinite().isGreaterThan(1);
    }

    @Test
    void symbolsMustBeAsManyAsTheBeliefHas() {
        BlockCode code = BlockCode.of(Categorical.uniform(2), 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> code.bitsPerSymbol(Categorical.uniform(3)))
                .withMessageContaining("27");
    }

    @Test
    void blocksTooRareForADoubleKeepTheirChancesAsLogarithms() {
        BlockCode code = BlockCode.of(Categorical.of(1e-200, 1), 2);
        assertThat(code.length(0b11)).isEqualTo(1);
        assertThat(code.length(0b00)).isEqualTo(3);
        assertThat(Blocks.of(Categorical.of(1e-200, 1), 3).logProbability(0))
                .isCloseTo(3 * Math.log(1e-200), within(1e-12));
    }
}
