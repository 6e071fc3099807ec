package kllab.lab.compare;

import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterTable;
import kllab.lab.Preset;

/** The presets of Compare. */
final class ComparePresets {
    /** Half the difference that makes KL 10⁻²⁰ bits: 2δ²/ln 2. */
    private static final double NEARLY = Math.sqrt(1e-20 * Math.log(2) / 2);

    private static final int TOSSES = 1000;

    /**
     * The preset shown at the start, created separately: the others count letters and sum thousands of probabilities.
     */
    static final Preset<CompareState> FIRST = weather("sahara", chances(0.1, 0.9));

    private static final class Every {
        static final List<Preset<CompareState>> PRESETS = make();
    }

    private ComparePresets() {}

    /** All presets, in the order of the menu. */
    static List<Preset<CompareState>> all() {
        return Every.PRESETS;
    }

    /** The id of the preset that equals a pair, apart from selection and locks; empty if there is none. */
    static String storyOf(CompareState state) {
        if (tells(FIRST, state)) {
            return FIRST.id();
        }
        return all().stream()
                .filter(preset -> tells(preset, state))
                .findFirst()
                .map(Preset::id)
                .orElse("");
    }

    private static boolean tells(Preset<CompareState> preset, CompareState state) {
        CompareState told = preset.state();
        return told.hasNamesOf(state) && told.p().equals(state.p()) && told.q().equals(state.q());
    }

    private static List<Preset<CompareState>> make() {
        return List.of(
                FIRST,
                weather("toss", chances(0.5, 0.5)),
                weather("never-rains", chances(0, 1)),
                preset("two", "two-headed", "toss", coin(), chances(1, 0), chances(0.5, 0.5), "@two-headed", "@fair"),
                preset(
                        "two",
                        "nearly-fair",
                        "toss",
                        coin(),
                        chances(0.5, 0.5),
                        chances(0.5 + NEARLY, 0.5 - NEARLY),
                        "@fair",
                        "@nearly-fair"),
                preset(
                        "more",
                        "e-and-z",
                        "letter",
                        List.of("E", "Z", "@others"),
                        chances(0.12, 0.0007, 0.8793),
                        chances(0.0007, 0.12, 0.8793),
                        "@english",
                        "@e-for-z"),
                preset(
                        "more",
                        "die",
                        "throw",
                        numbered(1, 6),
                        chances(0.1, 0.1, 0.1, 0.1, 0.1, 0.5),
                        Categorical.uniform(6),
                        "@loaded",
                        "@fair"),
                preset(
                        "more",
                        "balls",
                        "ball",
                        numbered(1, 8),
                        chances(32, 16, 8, 4, 1, 1, 1, 1),
                        Categorical.uniform(8),
                        "@loaded-urn",
                        "@equal-balls"),
                preset(
                        "more",
                        "moby-dick",
                        "letter",
                        letters("ETAONISH"),
                        LetterTable.of("moby-dick-first"),
                        LetterTable.of("moby-dick-all"),
                        "@first-letters",
                        "@all-letters"),
                preset(
                        "more",
                        "english",
                        "letter",
                        letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                        LetterTable.of("english"),
                        Categorical.uniform(26),
                        "@english",
                        "@uniform"),
                preset(
                        "many",
                        "tosses",
                        "time",
                        numbered(0, TOSSES),
                        climbing(k -> (TOSSES - k + 1.0) / k),
                        climbing(k -> TOSSES / 2.0 / k),
                        "@binomial",
                        "@poisson"),
                preset(
                        "many",
                        "benford",
                        "number",
                        numbered(1000, 9999),
                        Categorical.of(IntStream.rangeClosed(1000, 9999)
                                .mapToDouble(d -> Math.log1p(1.0 / d))
                                .toArray()),
                        Categorical.uniform(9000),
                        "@benford",
                        "@uniform"));
    }

    /** Over 0 to {@value #TOSSES}: each weight is the previous one times a ratio. */
    private static Categorical climbing(IntToDoubleFunction ratio) {
        double[] weights = new double[TOSSES + 1];
        weights[0] = 1;
        for (int k = 1; k <= TOSSES; k++) {
            weights[k] = weights[k - 1] * ratio.applyAsDouble(k);
        }
        return Categorical.of(weights);
    }

    private static Preset<CompareState> weather(String model, Categorical q) {
        return preset("two", model, "day", List.of("@rain", "@sun"), chances(0.9, 0.1), q, "@seattle", "@" + model);
    }

    private static Preset<CompareState> preset(
            String group,
            String id,
            String per,
            List<String> outcomes,
            Categorical p,
            Categorical q,
            String truth,
            String model) {
        return new Preset<>(id, group, CompareState.of(outcomes, p, q, truth, model, per));
    }

    private static Categorical chances(double... weights) {
        return Categorical.of(weights);
    }

    private static List<String> coin() {
        return List.of("@heads", "@tails");
    }

    private static List<String> numbered(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    private static List<String> letters(String letters) {
        return Collections.unmodifiableList(
                letters.chars().mapToObj(Character::toString).toList());
    }
}
