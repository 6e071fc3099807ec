package kllab.lab.telegraph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.ImpliedBelief;
import kllab.core.coding.Telegram;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterLanguage;
import kllab.io.text.LetterCounter;

/** The possible targets of the belief, by id: a table of 26 probabilities each. */
public final class Targets {
    /** P itself. */
    public static final String TRUTH = "truth";

    /** All letters equally probable. */
    public static final String UNIFORM = "uniform";

    /** The probabilities of P in reverse order: the rarest letter is believed the commonest. */
    public static final String REVERSED = "reversed";

    /** The belief implied by the durations of International Morse code. */
    public static final String MORSE = "morse";

    /** The letters of the message itself. */
    public static final String MESSAGE = "message";

    /** The letters of a text pasted by the learner. */
    public static final String TEXT = "text";

    private static final List<String> DERIVED = List.of(TRUTH, REVERSED, UNIFORM, MORSE, MESSAGE, TEXT);

    private static final Map<String, LetterLanguage> LANGUAGES = Arrays.stream(LetterLanguage.values())
            .filter(language -> language != LetterLanguage.ENGLISH)
            .collect(Collectors.toUnmodifiableMap(LetterLanguage::id, Function.identity()));

    private static final List<String> ALL = Stream.concat(
                    DERIVED.stream(), LANGUAGES.values().stream().sorted().map(LetterLanguage::id))
            .toList();

    /** As a person chooses among them: tables, languages, texts. */
    static final List<List<String>> MENU =
            List.of(List.of(REVERSED, UNIFORM, MORSE, TRUTH), languages(), List.of(MESSAGE, TEXT));

    private Targets() {}

    /** The ids of all targets. */
    public static List<String> all() {
        return ALL;
    }

    /** The ids of the languages, except English, which is P. */
    public static List<String> languages() {
        return ALL.subList(DERIVED.size(), ALL.size());
    }

    /** The language with this id. */
    static Optional<LetterLanguage> language(String id) {
        return Optional.ofNullable(LANGUAGES.get(id));
    }

    /** The probabilities of a state's target; empty if they are those of a text that has no letters. */
    static Optional<Categorical> letters(TelegraphState state) {
        Categorical p = state.letters();
        return switch (state.target()) {
            case TRUTH -> Optional.of(p);
            case UNIFORM -> Optional.of(Categorical.uniform(CodeBook.SIZE));
            case REVERSED -> Optional.of(reversed(p));
            case MORSE -> Optional.of(ImpliedBelief.of(CodeBook.international()).belief());
            case MESSAGE -> frequencies(Telegram.of(state.message()).counts());
            case TEXT -> frequencies(LetterCounter.count(state.text())); // folded like the tables of the languages
            default -> language(state.target()).map(LetterLanguage::letters);
        };
    }

    /** The same probabilities assigned in reverse order: the rarest letter gets the greatest. */
    private static Categorical reversed(Categorical p) {
        List<Integer> order = BeliefPath.likeliestFirst(p);
        double[] weights = new double[p.size()];
        for (int rank = 0; rank < weights.length; rank++) {
            weights[order.get(rank)] = p.probability(order.reversed().get(rank));
        }
        return Categorical.of(weights);
    }

    private static Optional<Categorical> frequencies(long[] counts) {
        double[] weights = Arrays.stream(counts).asDoubleStream().toArray();
        return Arrays.stream(counts).sum() > 0 ? Optional.of(Categorical.of(weights)) : Optional.empty();
    }
}
