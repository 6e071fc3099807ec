package kllab.lab.languages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kllab.io.text.LetterCounter;
import org.jspecify.annotations.Nullable;

/**
 * All results for a {@link LanguagesState}.
 *
 * @param state the state
 * @param counts the count of each letter, A to Z, deciphered
 * @param letters the number of letters
 * @param reading the analysis of the letters; empty if there are none
 */
public record LanguagesResult(LanguagesState state, List<Long> counts, long letters, Optional<Reading> reading) {
    public LanguagesResult {
        counts = List.copyOf(counts);
    }

    /** Reuses an earlier result, if there is one: the letters of the same message are not counted again. */
    static LanguagesResult of(LanguagesState state, @Nullable LanguagesResult before, LanguageTables tables) {
        boolean same = before != null
                && state.file().equals(before.state.file())
                && state.text().equals(before.state.text());
        return before != null && same
                ? of(state, before.state.cipher().encipher(array(before.counts)), tables)
                : of(state, written(state), tables);
    }

    private static long[] written(LanguagesState state) {
        return state.file().map(file -> array(file.letters())).orElseGet(() -> LetterCounter.count(state.text()));
    }

    private static long[] array(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).toArray();
    }

    private static LanguagesResult of(LanguagesState state, long[] written, LanguageTables tables) {
        long letters = Arrays.stream(written).sum();
        List<Long> counts =
                Arrays.stream(state.cipher().decipher(written)).boxed().toList();
        Optional<Reading> reading = letters == 0 ? Optional.empty() : Optional.of(Reading.of(state, written, tables));
        return new LanguagesResult(state, counts, letters, reading);
    }
}
