package kllab.core.coding;

import static kllab.Reference.numbers;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kllab.Reference;
import tools.jackson.databind.JsonNode;

/** The named distributions of codes.json. */
public final class Tables {
    private static final Map<String, double[]> WEIGHTS = load();

    private Tables() {}

    private static Map<String, double[]> load() {
        Map<String, double[]> all = new HashMap<>();
        all.put("uniform26", IntStream.range(0, 26).mapToDouble(i -> 1).toArray());
        all.put("zipf_9", IntStream.rangeClosed(1, 9).mapToDouble(i -> 1.0 / i).toArray());
        all.put(
                "benford9",
                new double[] {0.30103, 0.176091, 0.124939, 0.09691, 0.079181, 0.066947, 0.057992, 0.051153, 0.045757});
        for (JsonNode pair : Reference.file("discrete.json").get("cases")) {
            String id = pair.get("id").asString();
            if (id.equals("dyadic8_vs_uniform")) {
                all.put("dyadic8_horses", numbers(pair.get("P")));
            } else if (id.startsWith("letters_")) {
                all.put(id.substring(0, id.indexOf("_vs_")), numbers(pair.get("P")));
            }
        }
        for (JsonNode matched : Reference.file("codes.json").get("matched")) {
            all.put(matched.get("id").asString(), numbers(matched.get("p_exact")));
        }
        return all;
    }

    public static double[] weights(String name) {
        return Objects.requireNonNull(WEIGHTS.get(name), name).clone();
    }
}
