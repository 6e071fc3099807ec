package kllab.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kllab.core.information.Comparison;
import kllab.core.information.Divergence;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/** {@code divergence}: all divergences and distances between two distributions. */
final class DivergenceAnswer {
    static final Operation OPERATION = new Operation(Set.of("p", "q", "log_p", "log_q"), DivergenceAnswer::answer);

    private DivergenceAnswer() {}

    private static Map<String, Object> answer(Fields fields, LogBase unit) {
        Comparison c = fields.has("log_p") || fields.has("log_q") ? ofLogWeights(fields) : ofWeights(fields);
        Map<String, Object> answer = new LinkedHashMap<>();
        putInformation(answer, c, unit);
        putDistances(answer, c, unit);
        answer.put("contributions", contributions(c, unit));
        answer.put("infinite_at", c.infiniteAt());
        return answer;
    }

    private static Comparison ofWeights(Fields fields) {
        Categorical p = fields.weights("p");
        Categorical q = fields.weights("q");
        Fields.requireSameSize("p", p.size(), "q", q.size());
        return Comparison.of(p, q);
    }

    private static Comparison ofLogWeights(Fields fields) {
        if (fields.has("p") || fields.has("q")) {
            throw new BadInput("The field log_p cannot be combined with weights: give p and q, or log_p and log_q.");
        }
        double[] logP = fields.logWeights("log_p");
        double[] logQ = fields.logWeights("log_q");
        Fields.requireSameSize("log_p", logP.length, "log_q", logQ.length);
        return Comparison.ofLogWeights(logP, logQ);
    }

    private static void putInformation(Map<String, Object> answer, Comparison c, LogBase unit) {
        double js = unit.fromNats(Divergence.js(c.p(), c.q()));
        answer.put("kl_pq", unit.fromNats(c.klPQ()));
        answer.put("kl_qp", unit.fromNats(c.klQP()));
        answer.put("jeffreys", unit.fromNats(c.klPQ() + c.klQP()));
        answer.put("js", js);
        answer.put("sqrt_js", Math.sqrt(js));
        answer.put("h_p", unit.fromNats(c.entropyP()));
        answer.put("h_q", unit.fromNats(c.entropyQ()));
        answer.put("ce_pq", unit.fromNats(c.crossEntropyPQ()));
        answer.put("ce_qp", unit.fromNats(c.crossEntropyQP()));
    }

    private static void putDistances(Map<String, Object> answer, Comparison c, LogBase unit) {
        Categorical p = c.p();
        Categorical q = c.q();
        answer.put("tv", Divergence.totalVariation(p, q));
        answer.put("bc", Divergence.bhattacharyyaCoefficient(p, q));
        answer.put("hellinger", Divergence.hellinger(p, q));
        answer.put("hellinger_sq", Divergence.hellingerSquared(p, q));
        answer.put("bhattacharyya", unit.fromNats(Divergence.bhattacharyyaDistance(p, q)));
        answer.put("chi2_pq", Divergence.chi2(p, q));
        answer.put("chi2_qp", Divergence.chi2(q, p));
        answer.put("renyi_half", unit.fromNats(Divergence.renyiHalf(p, q)));
        answer.put("renyi2_pq", unit.fromNats(Divergence.renyi2(p, q)));
        answer.put("renyi2_qp", unit.fromNats(Divergence.renyi2(q, p)));
        answer.put("renyi_inf_pq", unit.fromNats(Divergence.renyiInfinity(p, q)));
    }

    private static double[] contributions(Comparison c, LogBase unit) {
        return IntStream.range(0, c.size())
                .mapToDouble(i -> unit.fromNats(c.contribution(i)))
                .toArray();
    }
}
