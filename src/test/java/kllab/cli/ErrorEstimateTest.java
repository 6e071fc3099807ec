package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kllab.Densities;
import kllab.Reference;
import kllab.core.information.DensityDivergence;
import kllab.core.information.Estimate;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code error_estimate} compared with the true error, for every density of the references. */
class ErrorEstimateTest {
    private record Case(String id, BigDecimal expected, Estimate estimate) {
        BigDecimal trueError() {
            return new BigDecimal(estimate.value()).subtract(expected).abs();
        }

        boolean isBounded() {
            return Double.isFinite(estimate.error()) && trueError().compareTo(new BigDecimal(estimate.error())) <= 0;
        }

        boolean isTight() {
            double thousandfold = 1000 * trueError().doubleValue();
            return estimate.error() <= Math.max(thousandfold, 1e-12 * Math.abs(estimate.value()));
        }
    }

    private static final List<Case> CASES = Stream.of(families(), acrossFamilies(), wild())
            .flatMap(each -> each)
            .toList();

    private static Stream<Case> families() {
        return Reference.file("continuous.json")
                .get("cases")
                .valueStream()
                .filter(each -> !each.get("kl_closed").asString().equals("inf"))
                .map(each -> {
                    ObjectNode input = Answered.JSON.createObjectNode().put("op", "density");
                    input.set("family", each.get("family"));
                    input.set("params", each.get("params"));
                    return answered(each.get("id").asString(), input, each.get("kl_closed"));
                });
    }

    private static Stream<Case> acrossFamilies() {
        return Reference.file("continuous.json")
                .get("cross_family")
                .valueStream()
                .map(each -> {
                    String id = each.get("id").asString();
                    String[] names = id.split("\\|\\|");
                    Estimate estimate =
                            DensityDivergence.estimate(Densities.parse(names[0]), Densities.parse(names[1]));
                    return new Case(id, new BigDecimal(each.get("kl").asString()), estimate);
                });
    }

    private static Stream<Case> wild() {
        return Stream.of("wild.jsonl", "wild-more.jsonl")
                .flatMap(Reference::lines)
                .map(Named::getPayload)
                .filter(line -> line.at("/input/op").asString().equals("density") && line.has("expect"))
                .filter(line -> truth(line).isNumber())
                .map(line -> answered(line.get("id").asString(), line.get("input"), truth(line)));
    }

    private static JsonNode truth(JsonNode line) {
        JsonNode expected = line.get("expect");
        return expected.has("kl") ? expected.get("kl") : expected.get("kl_closed");
    }

    private static Case answered(String id, JsonNode input, JsonNode expected) {
        JsonNode answer = Answered.to(input + "\n").only();
        return new Case(
                id,
                new BigDecimal(expected.asString()),
                new Estimate(Reference.number(answer.get("kl")), Reference.number(answer.get("error_estimate"))));
    }

    @Test
    void isAtLeastTheTrueErrorEverywhere() {
        assertThat(CASES).hasSizeGreaterThan(250);
        assertThat(CASES).filteredOn(each -> !each.isBounded()).isEmpty();
    }

    @Test
    void isSeldomAThousandTimesTheTrueErrorWhereItIsNotSmall() {
        assertThat(CASES).filteredOn(each -> !each.isTight()).hasSizeLessThanOrEqualTo(CASES.size() / 10);
    }

    @Test
    void isInfiniteOnlyWithANoteThatSaysWhy() {
        JsonNode tooGreat = Answered.to("{\"op\":\"density\",\"p\":{\"family\":\"lognormal\",\"mu\":0,\"sigma\":30},"
                        + "\"q\":{\"family\":\"normal\",\"mu\":0,\"sigma\":1}}\n")
                .only();
        String note =
                "KL is finite here, but too large for a double, or too close to the point where it becomes infinite.";
        assertThat(tooGreat)
                .isEqualTo(Answered.JSON.readTree("{\"kl\":\"inf\",\"error_estimate\":\"inf\",\"kl_bits\":\"inf\","
                        + "\"note\":\"" + note + "\"}"));
    }
}
