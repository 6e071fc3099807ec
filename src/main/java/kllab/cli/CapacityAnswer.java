package kllab.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kllab.core.coding.TelegraphChannel;

/** {@code capacity}: the capacity of a channel whose symbols have different durations. */
final class CapacityAnswer {
    static final Operation OPERATION = new Operation(Set.of("terms"), (fields, unit) -> answer(fields));

    private CapacityAnswer() {}

    private static Map<String, Object> answer(Fields fields) {
        double[] terms = fields.numbers("terms");
        TelegraphChannel channel = Fields.checked("terms", () -> TelegraphChannel.of(terms));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("x0", channel.shrinkagePerUnit());
        answer.put("W0", channel.growthPerUnit());
        answer.put("capacity_bits_per_unit", channel.bitsPerUnit());
        answer.put("capacity_nats_per_unit", channel.natsPerUnit());
        return answer;
    }
}
