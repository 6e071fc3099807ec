package kllab.lab.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.io.session.StateFile;
import kllab.lab.Preset;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BlocksResultTest {
    private static final BlocksLab LAB = new BlocksLab();

    static Stream<Named<JsonNode>> blocks() {
        return Reference.cases(Reference.file("codes.json").get("blocks"))
                .filter(each -> each.getPayload().get("k").asInt() <= BlocksState.LONGEST);
    }

    /** Random probabilities of rain; sometimes a certain one. */
    static BlocksState random(SplittableRandom random) {
        return BlocksState.of(chance(random), chance(random), random.nextInt(1, 9));
    }

    private static double bits(double nats) {
        return LogBase.BITS.fromNats(nats);
    }

    private static double chance(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> 0.5;
            default -> random.nextDouble();
        };
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aDayCostsWhatTheReferenceSays(JsonNode block) {
        BlocksState state = BlocksState.of(
                Reference.number(block.get("source_p0")),
                Reference.number(block.get("code_q0")),
                block.get("k").asInt());
        BlocksResult result = LAB.compute(state);
        assertThat(bits(result.cost().paid()))
                .isBetween(
                        Reference.number(block.get("per_symbol_min")) - 1e-12,
                        Reference.number(block.get("per_symbol_max")) + 1e-12);
        assertThat(bits(result.least())).isCloseTo(Reference.number(block.get("per_symbol_min")), within(1e-12));
        assertThat(bits(result.greatest())).isCloseTo(Reference.number(block.get("per_symbol_max")), within(1e-12));
        assertThat(bits(result.comparison().crossEntropyPQ()))
                .isCloseTo(Reference.number(block.get("limit_cross_entropy_bits")), within(1e-12));
        assertThat(bits(result.comparison().entropyP()))
                .isCloseTo(Reference.number(block.get("limit_entropy_bits")), within(1e-12));
    }

    @Test
    void dayByDayRightAndWrongPayOneDigitAndLongBlocksComeNearTheLevels() {
        BlocksResult result = LAB.compute(BlocksState.of(0.9, 0.1, 1));
        assertThat(result.cost()).isEqualTo(new BlocksResult.Cost(Math.log(2), Math.log(2)));
        assertThat(result.cost().extra()).isZero();
        BlocksResult.Cost eight = result.costs().getLast();
        assertThat(eight.own()).isCloseTo(result.comparison().entropyP(), within(0.007));
        assertThat(eight.extra()).isCloseTo(result.comparison().klPQ(), within(0.14));
    }

    @Test
    void theTruthsOwnCodeIsNeverDearerAndNeverBelowTheEntropy() {
        SplittableRandom random = new SplittableRandom(2);
        for (int run = 0; run < 300; run++) {
            BlocksResult result = LAB.compute(random(random));
            for (BlocksResult.Cost cost : result.costs()) {
                assertThat(cost.paid()).isGreaterThanOrEqualTo(cost.own() - 1e-12);
                assertThat(cost.own())
                        .isGreaterThanOrEqualTo(result.comparison().entropyP() - 1e-12);
            }
            assertThat(Double.isInfinite(result.cost().paid())).isEqualTo(result.isInfinite());
        }
    }

    @Test
    void theTableIsTheCodeThatIsPaid() {
        SplittableRandom random = new SplittableRandom(9);
        for (int run = 0; run < 100; run++) {
            BlocksResult result = LAB.compute(
                    BlocksState.of(random.nextDouble(0.01, 0.99), random.nextDouble(0.01, 0.99), random.nextInt(1, 4)));
            double paid = result.rows().stream()
                    .mapToDouble(row -> row.p() * row.believed().digits().length())
                    .sum();
            assertThat(paid / result.state().block())
                    .isCloseTo(bits(result.cost().paid()), within(1e-12));
            double all = result.rows().stream().mapToDouble(CodeRow::q).sum();
            assertThat(all).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void longBlocksAreToldByTheirCountOfRainyDays() {
        BlocksResult result = LAB.compute(BlocksState.of(0.9, 0.1, 8));
        assertThat(result.rows().stream().map(CodeRow::count)).containsExactly(1, 8, 28, 56, 70, 56, 28, 8, 1);
        assertThat(result.rows().getFirst().own()).isEqualTo(new CodeRow.Words(1, 1, ""));
        assertThat(result.rows().get(1).rain()).containsExactly(true, true, true, true, true, true, true, false);
    }

    @Test
    void aStateHasTwoWeathersAndOneToEightDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BlocksState(Categorical.uniform(3), Categorical.uniform(2), 1))
                .withMessageContaining("p, 2, 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BlocksState(Categorical.uniform(2), Categorical.uniform(1), 1))
                .withMessageContaining("q, 2, 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 9})
    void aBlockHasOneToEightDays(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlocksState.of(0.5, 0.5, days))
                .withMessageContaining("block");
    }

    @Test
    void everyPresetComesBackFromItsFile(@TempDir Path folder) throws Exception {
        for (Preset<BlocksState> preset : LAB.presets()) {
            Path file = folder.resolve(preset.id() + ".json");
            StateFile.write(file, "blocks", preset.state());
            assertThat(StateFile.read(file).state("blocks", BlocksState.class)).isEqualTo(preset.state());
        }
    }
}
