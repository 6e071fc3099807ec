package kllab.core.coding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The canonical prefix code with given word lengths: words count up in the order of (length, index). For a length of
 * {@link WordLengths#NONE} there is no word, returned as an empty string.
 */
final class CanonicalWords {
    private final String[] words;

    CanonicalWords(int[] lengths) {
        words = new String[lengths.length];
        Arrays.fill(words, "");
        int[] order = IntStream.range(0, lengths.length)
                .filter(i -> lengths[i] != WordLengths.NONE)
                .boxed()
                .sorted(Comparator.comparingInt(i -> lengths[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        StringBuilder word = new StringBuilder("0".repeat(lengths[order[0]]));
        for (int k = 0; k < order.length; k++) {
            if (k > 0) {
                increment(word);
                word.append("0".repeat(lengths[order[k]] - word.length()));
            }
            words[order[k]] = word.toString();
        }
    }

    String of(int i) {
        return words[i];
    }

    private static void increment(StringBuilder bits) {
        int last = bits.length() - 1;
        while (bits.charAt(last) == '1') {
            bits.setCharAt(last--, '0');
        }
        bits.setCharAt(last, '1');
    }
}
