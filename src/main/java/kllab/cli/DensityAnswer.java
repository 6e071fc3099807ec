package kllab.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import kllab.core.information.DensityDivergence;
import kllab.core.information.Estimate;
import kllab.core.information.Finiteness;
import kllab.core.information.LogBase;
import kllab.core.probability.Density;

/**
 * {@code density}: KL between distributions with densities, in closed form and by quadrature, with a bound for the
 * error of the latter. The bound is infinite only if KL is finite but outside the range of a double; a note then says
 * so.
 */
final class DensityAnswer {
    static final Operation OPERATION = new Operation(Set.of("family", "params", "p", "q"), DensityAnswer::answer);

    private static final String BEYOND =
            "KL is finite here, but too large for a double, or too close to the point where it becomes infinite.";

    private DensityAnswer() {}

    private static Map<String, Object> answer(Fields fields, LogBase unit) {
        List<Density> pair = pair(fields);
        Density p = pair.get(0);
        Density q = pair.get(1);
        Finiteness finiteness = Fields.checked("q", () -> Finiteness.of(p, q));
        OptionalDouble closed = DensityDivergence.closed(p, q);
        Map<String, Object> answer = new LinkedHashMap<>();
        closed.ifPresent(kl -> answer.put("kl_closed", unit.fromNats(kl)));
        try {
            Estimate estimate = DensityDivergence.estimate(p, q);
            answer.put("kl", unit.fromNats(estimate.value()));
            answer.put("error_estimate", unit.fromNats(estimate.error()));
            answer.put("kl_bits", LogBase.BITS.fromNats(closed.orElse(estimate.value())));
        } catch (ArithmeticException e) {
            answer.put("kl_bits", LogBase.BITS.fromNats(closed.orElseThrow(() -> e)));
            answer.put("note", "There is no kl besides kl_closed: " + e.getMessage() + ".");
        }
        if (finiteness != Finiteness.FINITE) {
            answer.put("infinite_because", finiteness.name().toLowerCase(Locale.ROOT));
        } else if (answer.containsValue(Double.POSITIVE_INFINITY)) {
            answer.put("note", BEYOND);
        }
        return answer;
    }

    private static List<Density> pair(Fields fields) {
        if (!fields.has("family") && !fields.has("params")) {
            return List.of(DensityFields.alone(fields, "p"), DensityFields.alone(fields, "q"));
        }
        if (fields.has("p") || fields.has("q")) {
            throw new BadInput("The field family cannot be combined with p and q: give family and params, or p and q.");
        }
        return DensityFields.pair(fields);
    }
}
