package kllab.core.learning;

import java.util.stream.Stream;
import kllab.Reference;
import kllab.ReferenceCase;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every learner of online.json, step by step. */
class OnlineReferenceTest {
    private static final JsonNode FILE = Reference.file("online.json");

    static Stream<Named<JsonNode>> games() {
        return Reference.cases(FILE.get("hedge"));
    }

    static Stream<Named<JsonNode>> learners() {
        return Reference.cases(FILE.get("exponentiated_gradient"));
    }

    @ParameterizedTest
    @MethodSource("games")
    void hedgePlaysAsTheReferenceDoes(JsonNode each) {
        ReferenceCase.check(each, c -> {
            double[][] losses = c.rows("losses");
            Hedge hedge = Hedge.of(c.input("eta"), firstWeights(c, losses[0].length), losses);
            c.number("n", hedge.experts());
            c.number("T", hedge.rounds().size());
            c.numbers("cumulative_losses", hedge.cumulativeLosses());
            c.number("total_loss", hedge.totalLoss());
            c.number("best_expert_index", hedge.bestExpert());
            c.number("best_loss", hedge.cumulativeLosses()[hedge.bestExpert()]);
            c.number("regret", hedge.regret());
            c.number("bound_ln_n_over_eta_plus_eta_T_over_8", hedge.uniformBound());
            c.number("bound_kl_u_w1", hedge.bound());
            c.is("losses_in_0_1", hedge.isBounded());
            c.number("kl_best_vs_final", hedge.klOfBest(hedge.finalWeights()));
            c.numbers("final_weights", hedge.finalWeights().toArray());
            // for a long game only some rounds are given
            c.each("steps", (expected, i) -> {
                Hedge.Round round = hedge.rounds().get(expected.take("t").asInt() - 1);
                expected.number("mixture_loss", round.mixtureLoss());
                expected.number("regret_so_far", round.regret());
                compare(expected, round.step());
                expected.number("kl_old_new", round.step().klOldNew());
            });
            c.skip("argmin_max_abs_diff_bfgs", "proof_identity_max_residual");
        });
    }

    @ParameterizedTest
    @MethodSource("learners")
    void exponentiatedGradientLearnsAsTheReferenceDoes(JsonNode each) {
        ReferenceCase.check(each, c -> {
            JsonNode steps = each.get("steps");
            double[][] xs = steps.valueStream()
                    .map(step -> Reference.numbers(step.get("x")))
                    .toArray(double[][]::new);
            double[] ys = steps.valueStream()
                    .mapToDouble(step -> Reference.number(step.get("y")))
                    .toArray();
            ExponentiatedGradient learner =
                    ExponentiatedGradient.of(c.input("eta"), firstWeights(c, xs[0].length), xs, ys);
            c.each("steps", (expected, i) -> {
                expected.skip("x", "y");
                expected.number("prediction", learner.rounds().get(i).prediction());
                compare(expected, learner.rounds().get(i).step());
            });
        });
    }

    private static void compare(ReferenceCase expected, MirrorStep step) {
        expected.numbers("weights_after", step.after().toArray());
        expected.number("kl_new_old", step.klNewOld());
    }

    /** Equal weights, if the case gives none. */
    private static Categorical firstWeights(ReferenceCase c, int size) {
        JsonNode given = c.take("first_weights");
        return given.isNull() ? Categorical.uniform(size) : Categorical.of(Reference.numbers(given));
    }
}
