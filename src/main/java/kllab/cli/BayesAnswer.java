package kllab.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kllab.core.bayes.BayesModel;
import kllab.core.bayes.BayesUpdate;
import kllab.core.bayes.BetaBernoulli;
import kllab.core.bayes.DirichletCategorical;
import kllab.core.bayes.DiscreteHypotheses;
import kllab.core.bayes.GammaPoisson;
import kllab.core.bayes.NormalBelief;
import kllab.core.bayes.NormalNormal;
import kllab.core.information.Divergence;
import kllab.core.information.LogBase;
import kllab.core.probability.Beta;
import kllab.core.probability.Categorical;
import kllab.core.probability.Dirichlet;
import kllab.core.probability.Gamma;

/** {@code bayes}: a belief updated by observations, step by step. */
final class BayesAnswer {
    static final Operation OPERATION = new Operation(
            Set.of(
                    "model",
                    "prior",
                    "prior_a",
                    "prior_b",
                    "flips",
                    "draws",
                    "prior_mean",
                    "prior_var",
                    "noise_var",
                    "prior_shape",
                    "prior_rate",
                    "xs",
                    "likelihoods"),
            BayesAnswer::answer);

    private static final int MOST_OBSERVATIONS = 100_000;
    private static final int MOST_WORK = 5_000_000;
    private static final int MOST_COUNT = 1_000_000_000;

    private static final Map<String, Operation> MODELS = new TreeMap<>(Map.of(
            "beta_bernoulli", new Operation(Set.of("prior_a", "prior_b", "flips"), BayesAnswer::flips),
            "dirichlet_categorical", new Operation(Set.of("prior", "draws"), BayesAnswer::draws),
            "normal_normal",
                    new Operation(Set.of("prior_mean", "prior_var", "noise_var", "xs"), BayesAnswer::measurements),
            "gamma_poisson", new Operation(Set.of("prior_shape", "prior_rate", "xs"), BayesAnswer::counts),
            "discrete_hypotheses", new Operation(Set.of("prior", "likelihoods"), BayesAnswer::hypotheses)));

    private BayesAnswer() {}

    private static Map<String, Object> answer(Fields fields, LogBase unit) {
        Operation model = Objects.requireNonNull(MODELS.get(fields.oneOf("model", MODELS.keySet())));
        List<String> known = new ArrayList<>(model.fields());
        known.addAll(List.of("op", "id", "model"));
        fields.allowOnly(Set.copyOf(known));
        return model.answer().apply(fields, unit);
    }

    private static Map<String, Object> flips(Fields fields, LogBase unit) {
        Beta prior = Fields.checked("prior_a", () -> Beta.of(fields.positive("prior_a"), fields.positive("prior_b")));
        String flips = fields.text("flips");
        if (!flips.matches("[HT]*+")) {
            throw new BadInput("The field flips must be made of the letters H and T.");
        }
        requireAtMost("flips", flips.length(), 1);
        List<Boolean> heads = flips.chars().mapToObj(each -> each == 'H').toList();
        BayesUpdate<Beta> update = update("flips", new BetaBernoulli(), prior, heads);
        return told(update, unit, (answer, step, i) -> {
            Beta belief = step.posterior();
            answer.put("flip", flips.substring(i, i + 1));
            answer.put("a", belief.a());
            answer.put("b", belief.b());
            answer.put("predictive_prob_of_this_flip", Math.exp(step.logPredictive()));
            answer.put("surprisal_nats", step.surprisal());
            answer.put("posterior_mean", BetaBernoulli.mean(belief));
            answer.put("posterior_sd", BetaBernoulli.deviation(belief));
        });
    }

    private static Map<String, Object> draws(Fields fields, LogBase unit) {
        double[] alpha = fields.numbers("prior");
        Dirichlet prior = Fields.checked("prior", () -> Dirichlet.of(alpha));
        List<Integer> draws = wholeNumbers(fields, "draws", alpha.length - 1);
        requireAtMost("draws", draws.size(), alpha.length);
        BayesUpdate<Dirichlet> update = update("draws", new DirichletCategorical(), prior, draws);
        Map<String, Object> answer = told(update, unit, (step, told, i) -> {
            step.put("draw", draws.get(i));
            step.put("predictive_prob", Math.exp(told.logPredictive()));
        });
        Dirichlet last = update.posterior();
        answer.put("final", last.toArray());
        answer.put("kl_of_posterior_mean_vs_prior_mean", unit.fromNats(Divergence.kl(last.mean(), prior.mean())));
        return answer;
    }

    private static Map<String, Object> measurements(Fields fields, LogBase unit) {
        NormalBelief prior = Fields.checked(
                "prior_var", () -> NormalBelief.of(fields.number("prior_mean"), fields.positive("prior_var")));
        NormalNormal model = new NormalNormal(fields.positive("noise_var"));
        List<Double> xs = Arrays.stream(fields.numbers("xs")).boxed().toList();
        requireAtMost("xs", xs.size(), 1);
        return told(update("xs", model, prior, xs), unit, (answer, step, i) -> {
            answer.put("x", xs.get(i));
            answer.put("mean", step.posterior().mean());
            answer.put("var", step.posterior().variance());
            answer.put("log_predictive", step.logPredictive());
        });
    }

    private static Map<String, Object> counts(Fields fields, LogBase unit) {
        Gamma prior = Fields.checked(
                "prior_shape", () -> Gamma.of(fields.positive("prior_shape"), fields.positive("prior_rate")));
        List<Integer> xs = wholeNumbers(fields, "xs", MOST_COUNT);
        requireAtMost("xs", xs.size(), 500);
        return told(update("xs", new GammaPoisson(), prior, xs), unit, (answer, step, i) -> {
            answer.put("x", xs.get(i));
            answer.put("shape", step.posterior().shape());
            answer.put("rate", step.posterior().rate());
            answer.put("log_predictive", step.logPredictive());
        });
    }

    private static Map<String, Object> hypotheses(Fields fields, LogBase unit) {
        Categorical prior = fields.weights("prior");
        List<List<Double>> rows = Arrays.stream(fields.rows("likelihoods"))
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
        requireAtMost("likelihoods", rows.size(), prior.size());
        BayesUpdate<Categorical> update = update("likelihoods", new DiscreteHypotheses(), prior, rows);
        return told(update, unit, (answer, step, i) -> {
            answer.put("likelihood", rows.get(i));
            answer.put("evidence", Math.exp(step.logPredictive()));
            answer.put("posterior", step.posterior().toArray());
            answer.put("free_energy", unit.fromNats(step.surprisal()));
        });
    }

    private static List<Integer> wholeNumbers(Fields fields, String name, int greatest) {
        double[] numbers = fields.numbers(name);
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> wholeNumber(name + "[" + i + "]", numbers[i], greatest))
                .toList();
    }

    private static int wholeNumber(String name, double number, int greatest) {
        if (number != Math.rint(number) || number < 0 || number > greatest) {
            throw new BadInput("The field " + name + " must be a whole number between 0 and " + greatest + ", not "
                    + Sentence.number(number) + ".");
        }
        return (int) number;
    }

    private static void requireAtMost(String name, int size, int workOfEach) {
        if (size > MOST_OBSERVATIONS || (long) size * workOfEach > MOST_WORK) {
            throw new BadInput("The field " + name + " has too many elements to answer, " + size + ".");
        }
    }

    private static <B, X> BayesUpdate<B> update(String name, BayesModel<B, X> model, B prior, List<X> observations) {
        return Fields.checked(name, () -> BayesUpdate.of(model, prior, observations));
    }

    /** Values of a step that depend on the model, besides its gains. */
    private interface Description<B> {
        void put(Map<String, Object> answer, BayesUpdate.Step<B> step, int index);
    }

    private static <B> Map<String, Object> told(BayesUpdate<B> update, LogBase unit, Description<B> description) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (BayesUpdate.Step<B> step : update.steps()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            description.put(answer, step, steps.size());
            step.expectedGain().ifPresent(gain -> answer.put("expected_gain_before", unit.fromNats(gain)));
            answer.put("kl_post_prevpost", unit.fromNats(step.gain()));
            answer.put("kl_prevpost_post", unit.fromNats(step.regret()));
            answer.put("kl_post_prior", unit.fromNats(step.gainInAll()));
            answer.put("kl_prior_post", unit.fromNats(step.regretInAll()));
            steps.add(answer);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("steps", steps);
        answer.put("log_evidence", update.logEvidence());
        answer.put("sum_of_step_gains", unit.fromNats(update.sumOfGains()));
        answer.put("kl_final_prior", unit.fromNats(update.gainInAll()));
        return answer;
    }
}
