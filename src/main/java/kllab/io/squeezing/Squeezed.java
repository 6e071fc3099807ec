package kllab.io.squeezing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kllab.core.coding.Script;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterLanguage;

/**
 * What all coders have made of a text; amounts of information are in nats per symbol.
 *
 * @param symbols the number of symbols of the text
 * @param alphabet the number of different symbols that may come: 26 letters, or the characters that do
 * @param letters how often each comes
 * @param rows what was paid, and the floor, for each coder but that with the frequencies of a language
 * @param languages what was paid with the frequencies of a language; with a half more for each letter where one has none
 * @param lengths the Huffman words' lengths, in bits, by symbol; a great number for a symbol without a word
 * @param afterwards the information of the next symbol if 0, 1, … before it are known, counted in the whole text
 * @param first the first words, and {@code last} the last ones
 */
public record Squeezed(
        Script script,
        long symbols,
        int alphabet,
        Categorical letters,
        Map<Coder, Row> rows,
        Map<Known, Row> languages,
        List<Integer> lengths,
        List<Double> afterwards,
        Excerpt first,
        Excerpt last) {

    /** A language whose letter frequencies a coder knows; half more for each letter, if one has none there. */
    public record Known(LetterLanguage language, boolean half) {
        /** Whether a letter never comes in the table. */
        public boolean lacksLetters() {
            return Arrays.stream(language.counts()).anyMatch(count -> count == 0);
        }

        /** The counts of the table; with a half more they are doubled, so that a half is one. */
        int[] frequencies() {
            return Arrays.stream(language.counts())
                    .mapToInt(count -> Math.toIntExact(half ? 2 * count + 1 : count))
                    .toArray();
        }

        /** The probabilities of the letters. */
        public Categorical letters() {
            return Categorical.of(Arrays.stream(frequencies()).asDoubleStream().toArray());
        }
    }

    /**
     * A coder beside the least that its knowledge allows.
     *
     * @param floor that least; NaN if it is not known
     * @param kl what of the waste is a KL; NaN if it is none
     */
    public record Row(double floor, double kl, double paid, long bytes) {}

    /**
     * Some symbols of the text that stand together.
     *
     * @param words the Huffman words, as zeros and ones
     * @param learned what the adaptive coder of the highest order paid for each
     */
    public record Excerpt(List<String> symbols, List<String> words, List<Double> learned) {
        public Excerpt {
            symbols = List.copyOf(symbols);
            words = List.copyOf(words);
            learned = List.copyOf(learned);
        }

        /** The number of symbols. */
        public int size() {
            return symbols.size();
        }

        /** What they take in Huffman's code. */
        public int bits() {
            return words.stream().mapToInt(String::length).sum();
        }

        /** What the adaptive coder paid for all. */
        public double learnedInAll() {
            return learned.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    public Squeezed {
        rows = Map.copyOf(rows);
        languages = Map.copyOf(languages);
        lengths = List.copyOf(lengths);
        afterwards = List.copyOf(afterwards);
    }

    /** Whether there is nothing to code. */
    public boolean isEmpty() {
        return symbols == 0;
    }
}
