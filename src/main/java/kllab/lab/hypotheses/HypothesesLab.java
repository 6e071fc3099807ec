package kllab.lab.hypotheses;

import java.util.Arrays;
import java.util.List;
import kllab.core.probability.Categorical;
import kllab.lab.Lab;
import kllab.lab.Preset;

/** Bayes: what the results of a test teach of finitely many hypotheses. */
public final class HypothesesLab extends Lab<HypothesesState, HypothesesResult> {
    public HypothesesLab() {
        super(
                "hypotheses",
                "bayes",
                "fth-layers",
                HypothesesState.class,
                (state, before) -> HypothesesResult.of(state),
                () -> HypothesesPlan.PLAN,
                HypothesesController::new);
    }

    @Override
    public List<Preset<HypothesesState>> presets() {
        return List.of(
                preset("test", Story.TEST, ill(), Categorical.of(0.01, 0.99), 0.9, 0.09),
                preset(
                        "bowls",
                        Story.BISCUIT,
                        List.of("@bowl-one", "@bowl-two", "@bowl-three"),
                        Categorical.uniform(3),
                        0.75,
                        0.5,
                        0.25),
                preset("word", Story.WORD, List.of("@spam", "@no-spam"), Categorical.of(0.4, 0.6), 0.2, 0.01),
                preset("twins", Story.TWINS, List.of("@identical", "@fraternal"), Categorical.of(1, 2), 1, 0.5),
                preset("useless", Story.TEST, ill(), Categorical.of(0.01, 0.99), 0.3, 0.3),
                preset("weather", Story.WEATHER, List.of("@seattle", "@sahara"), Categorical.uniform(2), 0.9, 0.1));
    }

    private static List<String> ill() {
        return List.of("@ill", "@healthy");
    }

    /** One positive result. */
    private static Preset<HypothesesState> preset(
            String id, Story story, List<String> names, Categorical prior, double... likelihoods) {
        List<Double> expected = Arrays.stream(likelihoods).boxed().toList();
        return new Preset<>(id, "cases", new HypothesesState(story, names, prior, expected, List.of(true), 0, false));
    }
}
