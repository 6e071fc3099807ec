package kllab.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kllab.core.information.Channel;
import kllab.core.information.Detour;
import kllab.core.information.DistanceBounds;
import kllab.core.information.Divergence;
import kllab.core.information.JointComparison;
import kllab.core.information.LargeDeviation;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/**
 * {@code triangle}, {@code pinsker}, {@code data_processing}, {@code chain_rule} and {@code sanov}: laws that KL obeys
 * or violates.
 */
final class InequalityAnswer {
    static final Operation TRIANGLE =
            new Operation(Set.of("p", "q", "r", "means", "sigma"), InequalityAnswer::triangle);
    static final Operation PINSKER = new Operation(Set.of("p", "q"), InequalityAnswer::pinsker);
    static final Operation DATA_PROCESSING =
            new Operation(Set.of("p", "q", "w_rows"), InequalityAnswer::dataProcessing);
    static final Operation CHAIN_RULE = new Operation(Set.of("p_joint", "q_joint"), InequalityAnswer::chainRule);
    static final Operation SANOV = new Operation(Set.of("n"), InequalityAnswer::sanov);

    private static final int MOST_THROWS = 100_000_000;

    private InequalityAnswer() {}

    private static Categorical like(Fields fields, String name, Categorical p) {
        Categorical other = fields.weights(name);
        Fields.requireSameSize("p", p.size(), name, other.size());
        return other;
    }

    private static Map<String, Object> triangle(Fields fields, LogBase unit) {
        if (fields.has("means") || fields.has("sigma")) {
            fields.allowOnly(Set.of("op", "id", "means", "sigma"));
            return detour(normals(fields), unit);
        }
        Categorical p = fields.weights("p");
        Categorical q = like(fields, "q", p);
        Categorical r = like(fields, "r", p);
        Detour detour = Detour.of(p, q, r);
        double pr = unit.fromNats(Divergence.js(p, r));
        double pq = unit.fromNats(Divergence.js(p, q));
        double qr = unit.fromNats(Divergence.js(q, r));
        Map<String, Object> answer = detour(detour, unit);
        answer.put("excess", Answers.orNull(unit.fromNats(detour.excess())));
        answer.put("violated", detour.isShorter());
        answer.put("sqrt_js_pr", Math.sqrt(pr));
        answer.put("sqrt_js_pq", Math.sqrt(pq));
        answer.put("sqrt_js_qr", Math.sqrt(qr));
        answer.put("js_pr_minus_js_pq_minus_js_qr", pr - pq - qr);
        return answer;
    }

    private static Map<String, Object> detour(Detour detour, LogBase unit) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kl_pr", unit.fromNats(detour.direct()));
        answer.put("kl_pq", unit.fromNats(detour.firstLeg()));
        answer.put("kl_qr", unit.fromNats(detour.secondLeg()));
        return answer;
    }

    private static Detour normals(Fields fields) {
        double[] means = fields.numbers("means");
        if (means.length != 3) {
            throw new BadInput("The field means must have 3 elements, not " + means.length + ".");
        }
        return Detour.ofNormals(means[0], means[1], means[2], fields.positive("sigma"));
    }

    private static Map<String, Object> pinsker(Fields fields, LogBase unit) {
        Categorical p = fields.weights("p");
        DistanceBounds bounds = DistanceBounds.of(p, like(fields, "q", p));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kl", unit.fromNats(bounds.kl()));
        answer.put("tv", bounds.totalVariation());
        answer.put("pinsker_bound", bounds.pinsker());
        answer.put("bretagnolle_huber_bound", bounds.bretagnolleHuber());
        answer.put("ratio_tv_over_pinsker", Answers.orNull(bounds.ratioToPinsker()));
        answer.put("tighter", bounds.isPinskerTighter() ? "pinsker" : "bretagnolle_huber");
        answer.put("hellinger_sq", bounds.hellingerSquared());
        return answer;
    }

    private static Map<String, Object> dataProcessing(Fields fields, LogBase unit) {
        Categorical p = fields.weights("p");
        Categorical q = like(fields, "q", p);
        double[][] rows = fields.rows("w_rows");
        Fields.requireSameSize("p", p.size(), "w_rows", rows.length);
        Channel channel = Fields.checked("w_rows", () -> Channel.of(rows));
        Categorical pAfter = channel.after(p);
        Categorical qAfter = channel.after(q);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kl_before", unit.fromNats(Divergence.kl(p, q)));
        answer.put("kl_after", unit.fromNats(Divergence.kl(pAfter, qAfter)));
        answer.put("lost", Answers.orNull(unit.fromNats(channel.lost(p, q))));
        answer.put("P_after", pAfter.toArray());
        answer.put("Q_after", qAfter.toArray());
        return answer;
    }

    private static Map<String, Object> chainRule(Fields fields, LogBase unit) {
        double[][] p = fields.rows("p_joint");
        double[][] q = fields.rows("q_joint");
        Fields.checked("p_joint", () -> JointComparison.of(p, p));
        JointComparison c = Fields.checked("q_joint", () -> JointComparison.of(p, q));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kl_joint", unit.fromNats(c.kl()));
        answer.put("kl_x", unit.fromNats(c.klX()));
        answer.put("kl_y_given_x", unit.fromNats(c.klYGivenX()));
        answer.put("kl_y", unit.fromNats(c.klY()));
        answer.put("kl_x_given_y", unit.fromNats(c.klXGivenY()));
        answer.put("mutual_information_P", unit.fromNats(c.mutualInformationP()));
        answer.put("mutual_information_Q", unit.fromNats(c.mutualInformationQ()));
        answer.put("sum_of_marginal_kls", unit.fromNats(c.klX() + c.klY()));
        return answer;
    }

    private static Map<String, Object> sanov(Fields fields, LogBase unit) {
        LargeDeviation heads = LargeDeviation.of(0.5, 0.7, fields.integer("n", 1, MOST_THROWS));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("exact_probability_at_least_70_percent_heads", heads.probability());
        answer.put("chernoff_bound_exp_minus_n_kl", heads.chernoffBound());
        answer.put("minus_ln_prob_over_n", unit.fromNats(heads.observedRate()));
        answer.put("kl_.7_.5", unit.fromNats(heads.rate()));
        return answer;
    }
}
