package kllab.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kllab.core.generative.BernoulliDecoder;
import kllab.core.generative.EvidenceBound;
import kllab.core.generative.LatentGaussian;
import kllab.core.generative.LinearDecoder;
import kllab.core.information.LogBase;

/** {@code vae}: the cost of a latent code, and the gap between evidence bound and evidence. */
final class VaeAnswer {
    static final Operation OPERATION = new Operation(
            Set.of("mu", "logvar", "w", "b", "noise_var", "a", "c", "x", "q_mu", "q_logvar"), VaeAnswer::answer);

    private VaeAnswer() {}

    private static Map<String, Object> answer(Fields fields, LogBase unit) {
        if (fields.has("w")) {
            fields.allowOnly(Set.of("op", "id", "w", "b", "noise_var", "x", "q_mu", "q_logvar"));
            return linear(fields, unit);
        }
        if (fields.has("a")) {
            fields.allowOnly(Set.of("op", "id", "a", "c", "x", "q_mu", "q_logvar"));
            return bernoulli(fields, unit);
        }
        fields.allowOnly(Set.of("op", "id", "mu", "logvar"));
        return fields.node("mu").isArray() ? vector(fields, unit) : dimension(fields, unit);
    }

    private static Map<String, Object> dimension(Fields fields, LogBase unit) {
        LatentGaussian q = LatentGaussian.of(fields.number("mu"), fields.number("logvar"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kl", unit.fromNats(q.klToPrior()));
        answer.put("kl_reverse_N01_vs_q", unit.fromNats(q.klFromPrior()));
        return answer;
    }

    private static Map<String, Object> vector(Fields fields, LogBase unit) {
        double[] mu = fields.numbers("mu");
        double[] logvar = fields.numbers("logvar");
        Fields.requireSameSize("mu", mu.length, "logvar", logvar.length);
        LatentGaussian[] q = IntStream.range(0, mu.length)
                .mapToObj(i -> LatentGaussian.of(mu[i], logvar[i]))
                .toArray(LatentGaussian[]::new);
        double kl = LatentGaussian.klToPrior(q);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "kl_per_dim",
                Arrays.stream(q)
                        .mapToDouble(each -> unit.fromNats(each.klToPrior()))
                        .toArray());
        answer.put("kl", unit.fromNats(kl));
        answer.put("kl_bits", LogBase.BITS.fromNats(kl));
        return answer;
    }

    private static LatentGaussian encoder(Fields fields) {
        return LatentGaussian.of(fields.number("q_mu"), fields.number("q_logvar"));
    }

    private static Map<String, Object> linear(Fields fields, LogBase unit) {
        double noise = fields.positive("noise_var");
        LinearDecoder decoder = LinearDecoder.of(fields.number("w"), fields.number("b"), noise);
        double x = fields.number("x");
        EvidenceBound bound = decoder.bound(x, encoder(fields));
        Map<String, Object> answer = bound(bound, unit);
        answer.put("posterior_mean", decoder.posteriorMean(x));
        answer.put("posterior_var", decoder.posteriorVariance());
        answer.put("elbo_beta_0.5", unit.fromNats(bound.weighted(0.5)));
        answer.put("elbo_beta_4", unit.fromNats(bound.weighted(4)));
        return answer;
    }

    private static Map<String, Object> bernoulli(Fields fields, LogBase unit) {
        BernoulliDecoder decoder = BernoulliDecoder.of(fields.number("a"), fields.number("c"));
        return bound(decoder.bound(fields.integer("x", 0, 1) == 1, encoder(fields)), unit);
    }

    private static Map<String, Object> bound(EvidenceBound bound, LogBase unit) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("reconstruction", unit.fromNats(bound.reconstruction()));
        answer.put("kl", unit.fromNats(bound.kl()));
        answer.put("elbo", unit.fromNats(bound.elbo()));
        answer.put("log_px", unit.fromNats(bound.logEvidence()));
        answer.put("gap_kl_q_posterior", unit.fromNats(bound.gap()));
        return answer;
    }
}
