package kllab.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.core.sampling.CategoricalPair;
import kllab.core.sampling.Estimator;
import kllab.core.sampling.ExponentialPair;
import kllab.core.sampling.Moments;
import kllab.core.sampling.NormalPair;
import kllab.core.sampling.PluginBias;
import kllab.core.sampling.SamplePair;
import kllab.core.sampling.SampleRun;

/** {@code estimate}: the exact moments of estimators of KL from samples, and an example run. */
final class EstimateAnswer {
    static final Operation OPERATION = new Operation(Set.of("p", "q", "samples", "seed"), EstimateAnswer::answer);

    private static final List<String> FAMILIES = List.of("normal", "exponential");
    private static final int MOST_SAMPLES = 10_000_000;
    private static final double MOST_TERMS = 2e7;
    private static final int[] SIZES = {100, 1_000, 10_000, 100_000, 1_000_000};

    private EstimateAnswer() {}

    private static Map<String, Object> answer(Fields fields, LogBase unit) {
        SamplePair pair = fields.isObject("p") || fields.isObject("q") ? families(fields) : weights(fields);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kl", unit.fromNats(pair.kl()));
        Map<String, Object> estimators = new LinkedHashMap<>();
        for (Estimator each : Estimator.values()) {
            estimators.put(name(each), moments(pair.moments(each), unit));
        }
        answer.put("estimators", estimators);
        putAccuracy(answer, pair, unit);
        if (fields.has("samples")) {
            int samples = fields.integer("samples", 1, MOST_SAMPLES);
            long seed = fields.has("seed") ? fields.wholeNumber("seed") : 1;
            putPlugin(answer, pair, samples, unit);
            answer.put("run", run(SampleRun.of(pair, seed, samples), unit));
        } else if (fields.has("seed")) {
            throw new BadInput("The field samples is missing: a seed needs a number of samples.");
        }
        return answer;
    }

    private static String name(Estimator estimator) {
        return estimator.name().toLowerCase(Locale.ROOT);
    }

    private static SamplePair weights(Fields fields) {
        Categorical p = fields.weights("p");
        Categorical q = fields.weights("q");
        Fields.requireSameSize("p", p.size(), "q", q.size());
        return CategoricalPair.of(p, q);
    }

    private static SamplePair families(Fields fields) {
        Fields p = fields.object("p");
        Fields q = fields.object("q");
        String family = p.oneOf("family", FAMILIES);
        if (!q.text("family").equals(family)) {
            throw new BadInput("The field q.family must be that of p, " + family + ", not "
                    + q.node("family").shown() + ".");
        }
        return switch (family) {
            case "normal" -> {
                allow(p, q, Set.of("family", "mu", "sigma"));
                yield NormalPair.of(p.number("mu"), p.positive("sigma"), q.number("mu"), q.positive("sigma"));
            }
            default -> {
                allow(p, q, Set.of("family", "rate"));
                yield ExponentialPair.of(p.positive("rate"), q.positive("rate"));
            }
        };
    }

    private static void allow(Fields p, Fields q, Set<String> names) {
        p.allowOnly(names);
        q.allowOnly(names);
    }

    private static Map<String, Object> moments(Moments exact, LogBase unit) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("mean", unit.fromNats(exact.mean()));
        answer.put("bias", Answers.orNull(unit.fromNats(exact.bias())));
        answer.put("variance", Answers.orNull(unit.fromNats(unit.fromNats(exact.variance()))));
        answer.put("sd", Answers.orNull(unit.fromNats(exact.deviation())));
        return answer;
    }

    private static void putAccuracy(Map<String, Object> answer, SamplePair pair, LogBase unit) {
        Moments k1 = pair.moments(Estimator.K1);
        Moments k3 = pair.moments(Estimator.K3);
        answer.put("clt95_halfwidth_k1", halfWidths(k1, unit));
        answer.put("clt95_halfwidth_k3", halfWidths(k3, unit));
        answer.put("samples_for_1_percent_k1", Answers.orNull(k1.drawsFor(0.01)));
        answer.put("prob_mean_of_100_k1_negative_clt", Answers.orNull(k1.chanceOfNegativeMean(100)));
        if (!(pair instanceof CategoricalPair)) {
            answer.put("k3_variance_infinite", k3.variance() == Double.POSITIVE_INFINITY);
        }
        if (pair instanceof NormalPair normals) {
            answer.put("k1_variance_closed_form", unit.fromNats(unit.fromNats(k1.variance())));
            answer.put("prob_single_k1_negative", Answers.orNull(normals.chanceOfNegativeK1()));
        }
    }

    private static Map<String, Object> halfWidths(Moments exact, LogBase unit) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (int size : SIZES) {
            answer.put(Integer.toString(size), Answers.orNull(unit.fromNats(exact.halfWidth95(size))));
        }
        return answer;
    }

    /** The exact bias of plug-in estimates, unless it has too many terms. */
    private static void putPlugin(Map<String, Object> answer, SamplePair pair, int samples, LogBase unit) {
        if (pair instanceof CategoricalPair outcomes) {
            Categorical p = outcomes.comparison().p();
            double terms = 80 * (p.size() + Math.sqrt((double) p.size() * samples));
            if (terms < MOST_TERMS) {
                answer.put("expected_kl_empirical_vs_true", unit.fromNats(PluginBias.expected(p, samples)));
            }
            answer.put("asymptotic_k_minus_1_over_2n", unit.fromNats(PluginBias.asymptotic(p.size(), samples)));
        }
    }

    private static Map<String, Object> run(SampleRun run, LogBase unit) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("samples", run.draws());
        answer.put("seed", run.seed());
        for (Estimator each : Estimator.values()) {
            Map<String, Object> estimate = new LinkedHashMap<>();
            estimate.put("mean", unit.fromNats(run.estimate(each)));
            estimate.put("sd", Answers.orNull(unit.fromNats(run.deviation(each))));
            estimate.put("z", Answers.orNull(run.z(each)));
            answer.put(name(each), estimate);
        }
        return answer;
    }
}
