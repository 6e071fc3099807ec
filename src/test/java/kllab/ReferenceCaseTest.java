package kllab;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferenceCaseTest {
    private static final JsonNode CASE = JsonMapper.shared().readTree("""
            {"id": "a", "x": 2, "kl": "0.5", "more": [{"t": 1, "values": ["inf", null]}]}""");

    private static Consumer<ReferenceCase> comparison(double kl, double... values) {
        return c -> {
            c.number("kl", kl, c.input("x"));
            c.each("more", (step, i) -> {
                step.number("t", i + 1);
                step.numbers("values", values);
            });
        };
    }

    @Test
    void aCaseThatAgreesPasses() {
        double[] values = {Double.POSITIVE_INFINITY, Double.NaN};
        assertThatNoException().isThrownBy(() -> ReferenceCase.check(CASE, comparison(0.5 + 1.9e-12, values)));
    }

    @Test
    void allThatIsWrongIsToldByItsKey() {
        assertThatThrownBy(() -> ReferenceCase.check(CASE, comparison(0.5 + 2.1e-12, 1e308, 0)))
                .hasMessageContaining("kl = 0.5000000000021")
                .hasMessageContaining("more[0].values[0] = 1.0E308, not Infinity")
                .hasMessageContaining("more[0].values[1]");
        assertThatThrownBy(() -> ReferenceCase.check(CASE, comparison(0.5))).hasMessageContaining("more[0].values");
    }

    @Test
    void aKeyThatIsNotComparedIsTold() {
        assertThatThrownBy(() -> ReferenceCase.check(CASE, c -> c.number("kl", 0.5)))
                .hasMessageContaining("not compared")
                .hasMessageContaining("more");
    }
}
