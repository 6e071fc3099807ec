package kllab.lab.telegraph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Keying;
import kllab.core.coding.MorseCode;
import kllab.core.probability.Categorical;

/**
 * A message on both tapes.
 *
 * @param message as typed
 * @param bookP the book of the truth
 * @param bookQ the book of the belief
 * @param onP the message as sent with the first
 * @param onQ the same with the second, up to a letter for which it has no signal
 * @param stuck the letter (0 for A) that the belief rules out, where the second sender is stuck; mostly none
 * @param leftOut the characters of the message that are not sent, each once, in order of appearance
 */
record Sending(
        String message,
        CodeBook bookP,
        CodeBook bookQ,
        Keying onP,
        Keying onQ,
        Optional<Keying.Letter> stuck,
        List<String> leftOut) {
    Sending {
        leftOut = List.copyOf(leftOut);
    }

    static Sending of(String message, CodeBook bookP, CodeBook bookQ, Categorical q) {
        Keying onP = Keying.of(message, bookP);
        return new Sending(message, bookP, bookQ, onP, onQ(message, onP, bookQ, q), stuck(onP, q), leftOut(message));
    }

    /** The same message with other books; what does not change is not made anew: a dragging hand asks for many. */
    Sending with(CodeBook nextP, CodeBook nextQ, Categorical q) {
        Optional<Keying.Letter> nextStuck = stuck(onP, q);
        if (!nextP.equals(bookP) || !nextStuck.equals(stuck)) {
            return of(message, nextP, nextQ, q);
        }
        if (nextQ.equals(bookQ)) {
            return this;
        }
        return new Sending(message, bookP, nextQ, onP, onQ(message, onP, nextQ, q), stuck, leftOut);
    }

    private static Keying onQ(String message, Keying onP, CodeBook bookQ, Categorical q) {
        return Keying.of(
                stuck(onP, q)
                        .map(letter -> message.substring(0, letter.messageIndex()))
                        .orElse(message),
                bookQ);
    }

    private static Optional<Keying.Letter> stuck(Keying onP, Categorical q) {
        for (Keying.Letter letter : onP.letters()) {
            if (!q.isPossible(letter.letter() - 'A')) {
                return Optional.of(letter);
            }
        }
        return Optional.empty();
    }

    /** How often each letter A–Z is in the message. */
    long[] counts() {
        return counts(onP);
    }

    static long[] counts(Keying sent) {
        long[] counts = new long[CodeBook.SIZE];
        for (Keying.Letter letter : sent.letters()) {
            counts[letter.letter() - 'A']++;
        }
        return counts;
    }

    /** The unit at which the second sender would have to go on and cannot: after a letter gap. */
    int stuckAt() {
        return onQ.letters().isEmpty() ? 0 : onQ.duration() + MorseCode.LETTER_GAP;
    }

    private static List<String> leftOut(String message) {
        return message.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !isSent(c))
                .mapToObj(Sending::visible)
                .distinct()
                .toList();
    }

    private static boolean isSent(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** The character, or its number where there would be nothing to see. */
    private static String visible(int c) {
        boolean hidden = switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK -> true;
            default -> false;
        };
        return hidden ? String.format(Locale.ROOT, "U+%04X", c) : Character.toString(c);
    }
}
