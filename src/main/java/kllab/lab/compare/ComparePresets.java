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
    private static final int FIRST_NUMBER = 1000;

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
        List<String> letters = letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        Categorical fair = chances(0.5, 0.5);
        Categorical nearly = chances(0.5 + NEARLY, 0.5 - NEARLY);
        Categorical binomial = climbing(k -> (TOSSES - k + 1.0) / k);
        Categorical poisson = climbing(k -> TOSSES / 2.0 / k);
        return List.of(
                FIRST,
                weather("toss", fair),
                weather("never-rains", chances(0, 1)),
                new Story("two", "two-headed", "toss", coin()).of("@two-headed", chances(1, 0), "@fair", fair),
                new Story("two", "nearly-fair", "toss", coin()).of("@fair", fair, "@nearly-fair", nearly),
                new Story("more", "e-and-z", "letter", List.of("E", "Z", "@others"))
                        .of("@english", chances(0.12, 0.0007, 0.8793), "@e-for-z", chances(0.0007, 0.12, 0.8793)),
                new Story("more", "die", "throw", numbered(1, 6))
                        .of("@loaded", chances(0.1, 0.1, 0.1, 0.1, 0.1, 0.5), "@fair", Categorical.uniform(6)),
                new Story("more", "balls", "ball", numbered(1, 8))
                        .of("@loaded-urn", chances(32, 16, 8, 4, 1, 1, 1, 1), "@equal-balls", Categorical.uniform(8)),
                new Story("more", "moby-dick", "letter", letters("ETAONISH"))
                        .of(
                                "@first-letters",
                                LetterTable.of("moby-dick-first"),
                                "@all-letters",
                                LetterTable.of("moby-dick-all")),
                new Story("more", "english", "letter", letters)
                        .of("@english", LetterTable.of("english"), "@uniform", Categorical.uniform(letters.size())),
                new Story("many", "tosses", "time", numbered(0, TOSSES)).of("@binomial", binomial, "@poisson", poisson),
                new Story("many", "benford", "number", numbered(FIRST_NUMBER, 10 * FIRST_NUMBER - 1))
                        .of("@benford", benford(), "@uniform", Categorical.uniform(9 * FIRST_NUMBER)));
    }

    /** The law of first digits, for numbers of four digits. */
    private static Categorical benford() {
        return Categorical.of(IntStream.range(FIRST_NUMBER, 10 * FIRST_NUMBER)
                .mapToDouble(d -> Math.log1p(1.0 / d))
                .toArray());
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
        return new Story("two", model, "day", List.of("@rain", "@sun"))
                .of("@seattle", chances(0.9, 0.1), "@" + model, q);
    }

    /** What a preset is about; P and Q with their names make it whole. */
    private record Story(String group, String id, String per, List<String> outcomes) {
        Preset<CompareState> of(String truth, Categorical p, String model, Categorical q) {
            return new Preset<>(id, group, CompareState.of(outcomes, p, q, truth, model, per));
        }
    }

    private static Categorical chances(double... weights) {
        return Categorical.of(weights);
    }

    private static List<String> coin() {
        return List.of("@heads", "@tails");
    }

    private static List<String> numbered(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(CompareNumbers::typed).toList();
    }

    private static List<String> letters(String letters) {
        return Collections.unmodifiableList(
                letters.chars().mapToObj(Character::toString).toList());
    }
}
