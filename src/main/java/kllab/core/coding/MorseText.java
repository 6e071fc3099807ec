package kllab.core.coding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text in International Morse code, word by word: a character without a signal of its own is refused, not folded as
 * in a {@link Telegram}.
 *
 * @param words the signals of each word, as dots and dashes; no word is empty
 */
public record MorseText(List<List<String>> words) {
    public MorseText {
        words = words.stream().map(List::copyOf).toList();
    }

    /**
     * The signals of a text, in either case; canonically equivalent texts give the same result, and any Unicode white
     * space separates words.
     *
     * @throws IllegalArgumentException naming the first character that has no signal, and its index in the composed text
     */
    public static MorseText of(String given) {
        String text = Normalizer.normalize(given, Normalizer.Form.NFC);
        List<List<String>> words = new ArrayList<>();
        List<String> word = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int symbol = text.codePointAt(i);
            if (Telegram.isSpace(symbol)) {
                endWord(words, word);
                word = new ArrayList<>();
            } else {
                word.add(signal(symbol, i));
            }
        }
        endWord(words, word);
        return new MorseText(words);
    }

    private static String signal(int symbol, int index) {
        return MorseCode.signal(symbol)
                .orElseThrow(() -> new IllegalArgumentException("The character '" + Telegram.visible(symbol)
                        + "' at index " + index + " has no Morse signal."));
    }

    private static void endWord(List<List<String>> words, List<String> word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    /** How long the text takes, in units, from its first mark to its last; 0 if it is empty. */
    public int units() {
        int units = 0;
        for (List<String> word : words) {
            units += units > 0 ? MorseCode.WORD_GAP : 0;
            units += word.stream().mapToInt(MorseCode::units).sum();
            units += MorseCode.LETTER_GAP * (word.size() - 1);
        }
        return units;
    }

    /** The signals as text: a space between letters, a slash between words. */
    public String code() {
        return words.stream().map(word -> String.join(" ", word)).collect(Collectors.joining(" / "));
    }
}
