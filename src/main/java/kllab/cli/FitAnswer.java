package kllab.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kllab.core.fitting.FittedNormal;
import kllab.core.fitting.GaussianFit;
import kllab.core.fitting.ReverseMinimum;
import kllab.core.information.LogBase;
import kllab.core.probability.Mixture;

/** {@code fit}: one normal distribution fitted to a mixture, forward and reverse. */
final class FitAnswer {
    static final Operation OPERATION = new Operation(Set.of("weights", "means", "sigmas"), FitAnswer::answer);

    private static final int MOST_PARTS = 30;

    private FitAnswer() {}

    private static Map<String, Object> answer(Fields fields, LogBase unit) {
        GaussianFit fit = Fields.checked("sigmas", () -> GaussianFit.of(mixture(fields)));
        Map<String, Object> forward = new LinkedHashMap<>();
        putFit(forward, fit.forward(), unit);
        forward.put("variance", fit.variance());
        List<Map<String, Object>> minima =
                fit.reverse().stream().map(each -> minimum(each, unit)).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("mixture_entropy", unit.fromNats(fit.entropy()));
        answer.put("forward", forward);
        answer.put("reverse_minima", minima);
        answer.put("n_local_minima", minima.size());
        return answer;
    }

    private static Mixture mixture(Fields fields) {
        double[] weights = fields.weights("weights").toArray();
        if (weights.length > MOST_PARTS) {
            throw new BadInput(
                    "The field weights must have at most " + MOST_PARTS + " elements, not " + weights.length + ".");
        }
        double[] means = fields.numbers("means");
        double[] sigmas = fields.numbers("sigmas");
        Fields.requireSameSize("weights", weights.length, "means", means.length);
        Fields.requireSameSize("weights", weights.length, "sigmas", sigmas.length);
        return Mixture.ofNormals(fields.numbers("weights"), means, sigmas);
    }

    private static Map<String, Object> minimum(ReverseMinimum minimum, LogBase unit) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kind", "minimum");
        putFit(answer, minimum.fit(), unit);
        answer.put("global", minimum.global());
        return answer;
    }

    private static void putFit(Map<String, Object> answer, FittedNormal fit, LogBase unit) {
        answer.put("mu", fit.mu());
        answer.put("sigma", fit.sigma());
        answer.put("kl_q_p", unit.fromNats(fit.klQP()));
        answer.put("kl_p_q", unit.fromNats(fit.klPQ()));
    }
}
