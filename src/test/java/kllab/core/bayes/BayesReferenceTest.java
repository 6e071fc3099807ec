package kllab.core.bayes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.ReferenceCase;
import kllab.core.information.Divergence;
import kllab.core.probability.Beta;
import kllab.core.probability.Categorical;
import kllab.core.probability.Dirichlet;
import kllab.core.probability.Gamma;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every sequence of observations of bayes.json, step by step. */
class BayesReferenceTest {
    private static final JsonNode FILE = Reference.file("bayes.json");

    static Stream<Named<JsonNode>> coins() {
        return Reference.cases(FILE.get("beta_bernoulli"));
    }

    static Stream<Named<JsonNode>> draws() {
        return Reference.cases(FILE.get("dirichlet_categorical"));
    }

    static Stream<Named<JsonNode>> measurements() {
        return Reference.cases(FILE.get("normal_normal"));
    }

    static Stream<Named<JsonNode>> counts() {
        return Reference.cases(FILE.get("gamma_poisson"));
    }

    static Stream<Named<JsonNode>> hypotheses() {
        return Reference.cases(FILE.get("discrete_hypotheses"));
    }

    @ParameterizedTest
    @MethodSource("coins")
    void aCoinTeachesWhatTheReferenceSays(JsonNode each) {
        ReferenceCase.check(each, c -> {
            String flips = c.take("flips").asString();
            List<Boolean> heads = flips.chars().mapToObj(flip -> flip == 'H').toList();
            Beta prior = Beta.of(c.input("prior_a"), c.input("prior_b"));
            BayesUpdate<Beta> update = BayesUpdate.of(new BetaBernoulli(), prior, heads);
            c.number("sum_of_step_gains", update.sumOfGains());
            c.number("kl_final_prior", update.gainInAll());
            c.number("log_evidence", update.logEvidence());
            c.each("steps", (expected, i) -> {
                BayesUpdate.Step<Beta> step = update.steps().get(i);
                Beta belief = step.posterior();
                expected.is("flip", flips.substring(i, i + 1));
                expected.number("a", belief.a());
                expected.number("b", belief.b());
                expected.number("predictive_prob_of_this_flip", Math.exp(step.logPredictive()));
                expected.number("surprisal_nats", step.surprisal());
                expected.number("posterior_mean", belief.a() / (belief.a() + belief.b()));
                expected.number("posterior_sd", BetaBernoulli.deviation(belief));
                compareGains(expected, step);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("draws")
    void drawsTeachWhatTheReferenceSays(JsonNode each) {
        ReferenceCase.check(each, c -> {
            List<Integer> draws =
                    c.take("draws").valueStream().map(JsonNode::intValue).toList();
            Dirichlet prior = Dirichlet.of(c.inputs("prior"));
            BayesUpdate<Dirichlet> update = BayesUpdate.of(new DirichletCategorical(), prior, draws);
            c.numbers("final", update.posterior().toArray());
            c.number(
                    "kl_of_posterior_mean_vs_prior_mean",
                    Divergence.kl(update.posterior().mean(), prior.mean()));
            c.each("steps", (expected, i) -> {
                expected.number("draw", draws.get(i));
                expected.number(
                        "predictive_prob", Math.exp(update.steps().get(i).logPredictive()));
                compareGains(expected, update.steps().get(i));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("measurements")
    void measurementsTeachWhatTheReferenceSays(JsonNode each) {
        ReferenceCase.check(each, c -> {
            List<Double> xs = each.get("steps")
                    .valueStream()
                    .map(step -> Reference.number(step.get("x")))
                    .toList();
            NormalBelief prior = NormalBelief.of(c.input("prior_mean"), c.input("prior_var"));
            BayesUpdate<NormalBelief> update = BayesUpdate.of(new NormalNormal(c.input("noise_var")), prior, xs);
            c.each("steps", (expected, i) -> {
                BayesUpdate.Step<NormalBelief> step = update.steps().get(i);
                expected.number("x", xs.get(i));
                expected.number("mean", step.posterior().mean());
                expected.number("var", step.posterior().variance());
                expected.number("log_predictive", step.logPredictive());
                compareGains(expected, step);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("counts")
    void countsTeachWhatTheReferenceSays(JsonNode each) {
        ReferenceCase.check(each, c -> {
            List<Integer> xs = each.get("steps")
                    .valueStream()
                    .map(step -> step.get("x").intValue())
                    .toList();
            Gamma prior = Gamma.of(c.input("prior_shape"), c.input("prior_rate"));
            BayesUpdate<Gamma> update = BayesUpdate.of(new GammaPoisson(), prior, xs);
            c.each("steps", (expected, i) -> {
                BayesUpdate.Step<Gamma> step = update.steps().get(i);
                expected.number("x", xs.get(i));
                expected.number("shape", step.posterior().shape());
                expected.number("rate", step.posterior().rate());
                expected.number("log_predictive", step.logPredictive());
                compareGains(expected, step);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("hypotheses")
    void hypothesesAreWeighedAsTheReferenceSays(JsonNode each) {
        ReferenceCase.check(each, c -> {
            Categorical prior = Categorical.of(c.inputs("prior"));
            List<List<Double>> rows = each.get("steps")
                    .valueStream()
                    .map(step -> Arrays.stream(Reference.numbers(step.get("likelihood")))
                            .boxed()
                            .toList())
                    .toList();
            BayesUpdate<Categorical> update = BayesUpdate.of(new DiscreteHypotheses(), prior, rows);
            c.each("steps", (expected, i) -> {
                BayesUpdate.Step<Categorical> step = update.steps().get(i);
                Categorical before = i == 0 ? prior : update.steps().get(i - 1).posterior();
                FreeEnergy least = FreeEnergy.of(before, rows.get(i), step.posterior());
                expected.skip("likelihood");
                expected.number("evidence", Math.exp(step.logPredictive()));
                expected.numbers("posterior", step.posterior().toArray());
                expected.number("free_energy", step.surprisal());
                expected.number("free_energy", least.total());
                compareGains(expected, step);
            });
        });
    }

    /** The gains in the reference; not every model has all of them. */
    private static void compareGains(ReferenceCase expected, BayesUpdate.Step<?> step) {
        expected.number("kl_post_prevpost", step.gain());
        expected.number("kl_post_prior", step.gainInAll());
        if (expected.has("kl_prior_post")) {
            expected.number("kl_prior_post", step.regretInAll());
        }
        if (expected.has("kl_prevpost_post")) {
            expected.number("kl_prevpost_post", step.regret());
        }
        if (expected.has("expected_gain_before")) {
            expected.number("expected_gain_before", step.expectedGain().orElseThrow());
        }
    }
}
