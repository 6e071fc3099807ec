package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.ReferenceCase;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every telegraph of codes.json. */
class CapacityReferenceTest {
    static Stream<Named<JsonNode>> channels() {
        return Reference.cases(Reference.file("codes.json").get("capacity"));
    }

    @ParameterizedTest
    @MethodSource("channels")
    void aChannelHasItsCapacity(JsonNode each) {
        ReferenceCase.check(each, 1e-14, c -> {
            TelegraphChannel channel = TelegraphChannel.of(c.inputs("terms"));
            c.number("x0", channel.shrinkagePerUnit());
            c.number("W0", channel.growthPerUnit());
            c.number("capacity_bits_per_unit", channel.bitsPerUnit());
            c.number("capacity_nats_per_unit", channel.natsPerUnit());
            c.skip("constraint", "growth_rate_from_exact_counts_T4000", "spectral_radius_numpy", "determinant_at_W0");
        });
    }

    @ParameterizedTest
    @MethodSource("channels")
    void theChancesOfItsSymbolsAddUpToOneAtTheReferencesRoot(JsonNode each) {
        TelegraphChannel channel = TelegraphChannel.of(Reference.numbers(each.get("terms")));
        double root = Reference.number(each.get("x0"));
        double sum = Arrays.stream(channel.durations())
                .map(duration -> Math.pow(root, duration))
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-14));
    }
}
