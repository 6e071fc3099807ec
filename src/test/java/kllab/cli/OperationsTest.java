package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The documented operations of {@code compute}. */
class OperationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "divergence",
                "code",
                "block_code",
                "morse",
                "capacity",
                "density",
                "fit",
                "bayes",
                "vae",
                "diffusion",
                "hedge",
                "exponentiated_gradient",
                "triangle",
                "pinsker",
                "data_processing",
                "chain_rule",
                "sanov",
                "estimate"
            })
    void everyPromisedOperationIsAnswered(String op) {
        String line = MalformedLinesTest.RIGHT.stream()
                .filter(right -> right.contains("\"op\":\"" + op + "\""))
                .findFirst()
                .orElseThrow();
        Answered answered = Answered.to(line + "\n");
        JsonNode answer = answered.only();
        assertThat(answered.exitCode()).isZero();
        assertThat(answer.has("error")).isFalse();
        assertThat(answer.size()).isPositive();
    }

    @Test
    void noOtherOperationIsAnswered() {
        assertThat(Operations.BY_NAME).hasSize(18);
    }
}
