package kllab.core.generative;

import java.util.stream.Stream;
import kllab.Reference;
import kllab.ReferenceCase;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every schedule, every step back and every evidence bound of diffusion.json. */
class DiffusionReferenceTest {
    private static final JsonNode FILE = Reference.file("diffusion.json");

    static Stream<Named<JsonNode>> schedules() {
        return Reference.cases(FILE.get("schedules"));
    }

    static Stream<Named<JsonNode>> posteriors() {
        return Reference.cases(FILE.get("posterior_kl"));
    }

    static Stream<Named<JsonNode>> bounds() {
        return Reference.cases(FILE.get("elbo"));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void aScheduleHasItsSteps(JsonNode each) {
        ReferenceCase.check(each, c -> {
            NoiseSchedule schedule =
                    schedule(c.take("kind").asString(), c.take("T").asInt());
            c.number("alpha_bar_T", schedule.alphaBar(schedule.steps()));
            c.number("signal_to_noise_T", schedule.signalToNoise(schedule.steps()));
            c.number("prior_kl_x0_1", schedule.klToPrior(1));
            c.number("n_capped", schedule.capped());
            // for long schedules only some steps are given
            c.each("steps", (expected, i) -> {
                int t = expected.take("t").asInt();
                expected.number("beta", schedule.beta(t));
                expected.number("alpha_bar", schedule.alphaBar(t));
                expected.number("one_minus_alpha_bar", schedule.noise(t));
                expected.number("snr", schedule.signalToNoise(t));
                expected.number("coef_x0", schedule.dataWeight(t));
                expected.number("coef_xt", schedule.noisyWeight(t));
                expected.number("posterior_var", schedule.posteriorVariance(t));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("posteriors")
    void aStepBackHasItsPosteriorAndTheCostOfWrongModels(JsonNode each) {
        ReferenceCase.check(each, c -> {
            NoiseSchedule schedule = schedule(c);
            int t = c.take("t").asInt();
            DiffusionStep step = DiffusionStep.of(schedule, t, c.input("x0"), c.input("xt"));
            // differences of numbers of the size of 1
            c.number("posterior_mean", step.mean(), 1);
            c.number("epsilon", step.epsilon(), 1);
            c.number("posterior_var", step.variance());
            c.number("kl_per_squared_noise_error", step.klPerSquaredNoiseError());
            c.number("kl_per_squared_x0_error", step.klPerSquaredDataError());
            c.each("kl", (model, i) -> {
                boolean forward = model.take("model_var").asString().equals("beta");
                double variance = forward ? schedule.beta(t) : step.variance();
                model.number("value", step.kl(model.input("mean_offset"), variance));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void gaussianDataHaveTheirBound(JsonNode each) {
        ReferenceCase.check(each, c -> {
            DiffusionRun run = DiffusionRun.of(schedule(c), c.input("data_mean"), c.input("data_var"));
            c.number("L_T_mean_over_x0", run.priorTerm());
            c.number("L_0", run.dataTerm());
            c.number("sum_middle", run.middleTerms());
            c.number("negative_elbo", run.negativeElbo());
            c.number("entropy_of_data", run.entropyOfData());
            c.number("kl_marginal_xT_vs_N01", run.klOfEnd());
            c.each(
                    "terms",
                    (expected, i) -> expected.number(
                            "L_t_minus_1", run.stepTerm(expected.take("t").asInt())));
        });
    }

    /** The schedule with a name such as cosine_T50. */
    private static NoiseSchedule schedule(ReferenceCase c) {
        String name = c.take("schedule").asString();
        int split = name.lastIndexOf("_T");
        return schedule(name.substring(0, split), Integer.parseInt(name.substring(split + 2)));
    }

    private static NoiseSchedule schedule(String kind, int steps) {
        return switch (kind) {
            case "linear" -> NoiseSchedule.linear(steps);
            case "linear_scaled" -> NoiseSchedule.linearScaled(steps);
            case "cosine" -> NoiseSchedule.cosine(steps);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
