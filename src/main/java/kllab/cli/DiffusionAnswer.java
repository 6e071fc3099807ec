package kllab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kllab.core.generative.DiffusionRun;
import kllab.core.generative.DiffusionStep;
import kllab.core.generative.NoiseSchedule;
import kllab.core.information.LogBase;

/** {@code diffusion}: a schedule step by step, one step back, or the evidence bound of Gaussian data. */
final class DiffusionAnswer {
    static final Operation OPERATION = new Operation(
            Set.of("kind", "T", "data_mean", "data_var", "t", "x0", "xt", "mean_offset", "model_var"),
            DiffusionAnswer::answer);

    private static final Set<String> STEP = Set.of("t", "x0", "xt", "mean_offset", "model_var");
    private static final double[] OFFSETS = {0, 0.01, -0.1, 1};
    private static final List<String> KINDS = List.of("linear", "linear_scaled", "cosine");
    private static final List<String> VARIANCES = List.of("posterior_var", "beta");

    private DiffusionAnswer() {}

    private static Map<String, Object> answer(Fields fields, LogBase unit) {
        NoiseSchedule schedule = schedule(fields);
        boolean step = STEP.stream().anyMatch(fields::has);
        boolean data = fields.has("data_mean") || fields.has("data_var");
        if (step && data) {
            throw new BadInput(
                    "The field data_mean cannot be combined with t, x0 and xt: ask for the bound or for a step.");
        }
        if (step) {
            return step(fields, schedule, unit);
        }
        return data ? bound(fields, schedule, unit) : steps(schedule, unit);
    }

    private static NoiseSchedule schedule(Fields fields) {
        String kind = fields.oneOf("kind", KINDS);
        int steps = fields.integer("T", 1, NoiseSchedule.MOST_STEPS);
        return Fields.checked("T", () -> switch (kind) {
            case "linear" -> NoiseSchedule.linear(steps);
            case "linear_scaled" -> NoiseSchedule.linearScaled(steps);
            default -> NoiseSchedule.cosine(steps);
        });
    }

    private static Map<String, Object> steps(NoiseSchedule schedule, LogBase unit) {
        int last = schedule.steps();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("alpha_bar_T", schedule.alphaBar(last));
        answer.put("signal_to_noise_T", schedule.signalToNoise(last));
        answer.put("prior_kl_x0_1", unit.fromNats(schedule.klToPrior(1)));
        answer.put("n_capped", schedule.capped());
        answer.put(
                "steps",
                IntStream.rangeClosed(1, last).mapToObj(t -> step(schedule, t)).toList());
        return answer;
    }

    private static Map<String, Object> step(NoiseSchedule schedule, int t) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("t", t);
        step.put("beta", schedule.beta(t));
        step.put("alpha_bar", schedule.alphaBar(t));
        step.put("one_minus_alpha_bar", schedule.noise(t));
        step.put("snr", schedule.signalToNoise(t));
        step.put("coef_x0", schedule.dataWeight(t));
        step.put("coef_xt", schedule.noisyWeight(t));
        step.put("posterior_var", schedule.posteriorVariance(t));
        return step;
    }

    private static Map<String, Object> step(Fields fields, NoiseSchedule schedule, LogBase unit) {
        int t = fields.integer("t", 1, schedule.steps());
        DiffusionStep step = DiffusionStep.of(schedule, t, fields.number("x0"), fields.number("xt"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("posterior_mean", step.mean());
        answer.put("posterior_var", step.variance());
        answer.put("epsilon", step.epsilon());
        List<Object> models = new ArrayList<>();
        if (fields.has("mean_offset") || fields.has("model_var")) {
            double offset = fields.has("mean_offset") ? fields.number("mean_offset") : 0;
            Object variance = fields.has("model_var") ? modelVariance(fields) : "posterior_var";
            models.add(model(step, offset, variance, unit));
        } else {
            for (double offset : OFFSETS) {
                VARIANCES.forEach(variance -> models.add(model(step, offset, variance, unit)));
            }
        }
        answer.put("kl", models);
        answer.put("kl_per_squared_noise_error", unit.fromNats(step.klPerSquaredNoiseError()));
        answer.put("kl_per_squared_x0_error", unit.fromNats(step.klPerSquaredDataError()));
        return answer;
    }

    private static Object modelVariance(Fields fields) {
        if (!fields.node("model_var").isString()) {
            return fields.positive("model_var");
        }
        return fields.oneOf("model_var", VARIANCES);
    }

    private static Map<String, Object> model(DiffusionStep step, double offset, Object variance, LogBase unit) {
        double modelVariance = switch (variance) {
            case Double number -> number;
            case String name when name.equals("beta") -> step.schedule().beta(step.t());
            default -> step.variance();
        };
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("mean_offset", offset);
        model.put("model_var", variance);
        model.put("value", unit.fromNats(step.kl(offset, modelVariance)));
        return model;
    }

    private static Map<String, Object> bound(Fields fields, NoiseSchedule schedule, LogBase unit) {
        DiffusionRun run = DiffusionRun.of(schedule, fields.number("data_mean"), fields.positive("data_var"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("L_T_mean_over_x0", unit.fromNats(run.priorTerm()));
        answer.put("L_0", unit.fromNats(run.dataTerm()));
        answer.put("sum_middle", unit.fromNats(run.middleTerms()));
        answer.put("negative_elbo", unit.fromNats(run.negativeElbo()));
        answer.put("entropy_of_data", unit.fromNats(run.entropyOfData()));
        answer.put("kl_marginal_xT_vs_N01", unit.fromNats(run.klOfEnd()));
        answer.put(
                "terms",
                IntStream.rangeClosed(1, schedule.steps())
                        .mapToObj(t -> term(run, t, unit))
                        .toList());
        return answer;
    }

    private static Map<String, Object> term(DiffusionRun run, int t, LogBase unit) {
        Map<String, Object> term = new LinkedHashMap<>();
        term.put("t", t);
        term.put("L_t_minus_1", unit.fromNats(run.stepTerm(t)));
        return term;
    }
}
