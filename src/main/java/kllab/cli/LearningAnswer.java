package kllab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kllab.core.information.LogBase;
import kllab.core.learning.ExponentiatedGradient;
import kllab.core.learning.Hedge;
import kllab.core.probability.Categorical;

/** {@code hedge} and {@code exponentiated_gradient}: learning step by step on the simplex. */
final class LearningAnswer {
    static final Operation HEDGE = new Operation(Set.of("eta", "losses", "first_weights"), LearningAnswer::hedge);
    static final Operation EXPONENTIATED_GRADIENT =
            new Operation(Set.of("eta", "first_weights", "steps"), LearningAnswer::exponentiatedGradient);

    private LearningAnswer() {}

    private static Categorical first(Fields fields, String name, int size) {
        if (!fields.given("first_weights")) {
            return Categorical.uniform(size);
        }
        Categorical first = fields.weights("first_weights");
        Fields.requireSameSize(name, size, "first_weights", first.size());
        return first;
    }

    private static Map<String, Object> hedge(Fields fields, LogBase unit) {
        double eta = fields.positive("eta");
        double[][] losses = fields.rows("losses");
        Categorical first = first(fields, "losses[0]", losses[0].length);
        Hedge hedge = Fields.checked("eta", () -> Hedge.of(eta, first, losses));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("n", hedge.experts());
        answer.put("T", losses.length);
        answer.put("cumulative_losses", hedge.cumulativeLosses());
        answer.put("total_loss", hedge.totalLoss());
        answer.put("best_expert_index", hedge.bestExpert());
        answer.put("best_loss", hedge.cumulativeLosses()[hedge.bestExpert()]);
        answer.put("regret", hedge.regret());
        answer.put("bound_ln_n_over_eta_plus_eta_T_over_8", hedge.uniformBound());
        answer.put("bound_kl_u_w1", hedge.bound());
        answer.put("losses_in_0_1", hedge.isBounded());
        answer.put("kl_best_vs_final", unit.fromNats(hedge.klOfBest(hedge.finalWeights())));
        answer.put("final_weights", hedge.finalWeights().toArray());
        List<Object> steps = new ArrayList<>();
        for (Hedge.Round round : hedge.rounds()) {
            steps.add(step(steps.size() + 1, round, unit));
        }
        answer.put("steps", steps);
        return answer;
    }

    private static Map<String, Object> step(int t, Hedge.Round round, LogBase unit) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("t", t);
        step.put("mixture_loss", round.mixtureLoss());
        step.put("weights_after", round.step().after().toArray());
        step.put("kl_new_old", unit.fromNats(round.step().klNewOld()));
        step.put("kl_old_new", unit.fromNats(round.step().klOldNew()));
        step.put("regret_so_far", round.regret());
        return step;
    }

    private static Map<String, Object> exponentiatedGradient(Fields fields, LogBase unit) {
        double eta = fields.positive("eta");
        List<Fields> examples = fields.objects("steps");
        double[][] xs = new double[examples.size()][];
        double[] ys = new double[xs.length];
        for (int t = 0; t < xs.length; t++) {
            Fields example = examples.get(t);
            example.allowOnly(Set.of("x", "y"));
            xs[t] = example.numbers("x");
            ys[t] = example.number("y");
            Fields.requireSameSize("steps[0].x", xs[0].length, "steps[" + t + "].x", xs[t].length);
        }
        Categorical first = first(fields, "steps[0].x", xs[0].length);
        ExponentiatedGradient learner = Fields.checked("eta", () -> ExponentiatedGradient.of(eta, first, xs, ys));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "steps",
                learner.rounds().stream().map(round -> example(round, unit)).toList());
        return answer;
    }

    private static Map<String, Object> example(ExponentiatedGradient.Round round, LogBase unit) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("prediction", round.prediction());
        step.put("weights_after", round.step().after().toArray());
        step.put("kl_new_old", unit.fromNats(round.step().klNewOld()));
        return step;
    }
}
