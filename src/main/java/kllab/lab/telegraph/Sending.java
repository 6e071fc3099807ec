package kllab.lab.telegraph;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Keying;
import kllab.core.coding.MorseCode;
import kllab.core.coding.Telegram;
import kllab.core.probability.Categorical;

/**
 * A message on both tapes. Only the letters A–Z are dealt signals by the books; digits, marks and É have the same signal on both.
 *
 * @param message as typed
 * @param telegram what of it is sent
 * @param bookP the book of the truth
 * @param bookQ the book of the belief
 * @param onP the message as sent with the first
 * @param onQ the same with the second, up to a letter for which it has no signal
 */
record Sending(String message, Telegram telegram, CodeBook bookP, CodeBook bookQ, Keying onP, Keying onQ) {
    static Sending of(String message, CodeBook bookP, CodeBook bookQ, Categorical q) {
        Telegram telegram = Telegram.of(message);
        return new Sending(message, telegram, bookP, bookQ, Keying.of(telegram, bookP), onQ(telegram, bookQ, q));
    }

    /** The same message with other books; what does not change is not made anew: a dragging hand asks for many. */
    Sending with(CodeBook nextP, CodeBook nextQ, Categorical q) {
        boolean sameP = nextP.equals(bookP);
        boolean sameQ = nextQ.equals(bookQ) && onQ.size() == possiblePlaces(telegram, q);
        return sameP && sameQ
                ? this
                : new Sending(
                        message,
                        telegram,
                        nextP,
                        nextQ,
                        sameP ? onP : Keying.of(telegram, nextP),
                        sameQ ? onQ : onQ(telegram, nextQ, q));
    }

    private static Keying onQ(Telegram telegram, CodeBook bookQ, Categorical q) {
        return Keying.of(telegram, bookQ, possiblePlaces(telegram, q));
    }

    /** How many signs come before the first that the belief rules out. */
    private static int possiblePlaces(Telegram telegram, Categorical q) {
        return IntStream.range(0, CodeBook.SIZE)
                .filter(letter -> !q.isPossible(letter))
                .map(telegram::firstPlace)
                .min()
                .orElse(telegram.size());
    }

    /** The letter that the belief rules out, where the second sender is stuck; mostly none. */
    Optional<Character> stuck() {
        return onQ.size() < telegram.size() ? Optional.of(telegram.sign(onQ.size())) : Optional.empty();
    }

    /** How many letters A–Z are sent. */
    long letters() {
        return LongStream.of(telegram.counts()).sum();
    }

    /** The unit at which the second sender would have to go on and cannot: after a letter gap. */
    int stuckAt() {
        return onQ.size() == 0 ? 0 : onQ.duration() + MorseCode.LETTER_GAP;
    }
}
