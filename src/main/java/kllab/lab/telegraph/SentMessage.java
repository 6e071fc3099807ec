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
 * A message on both tapes. The code books assign signals only to the letters A–Z; digits, punctuation and É have the
 * same signal on both.
 *
 * @param message as typed
 * @param telegram the characters that are sent
 * @param bookP the code book of P
 * @param bookQ the code book of Q
 * @param onP the message as sent with P's code book
 * @param onQ the same with Q's code book, up to a letter without a signal
 */
record SentMessage(String message, Telegram telegram, CodeBook bookP, CodeBook bookQ, Keying onP, Keying onQ) {
    static SentMessage of(String message, CodeBook bookP, CodeBook bookQ, Categorical q) {
        Telegram telegram = Telegram.of(message);
        return new SentMessage(message, telegram, bookP, bookQ, Keying.of(telegram, bookP), onQ(telegram, bookQ, q));
    }

    /** The same message with other code books; unchanged parts are reused, because a drag calls this often. */
    SentMessage with(CodeBook nextP, CodeBook nextQ, Categorical q) {
        boolean sameP = nextP.equals(bookP);
        boolean sameQ = nextQ.equals(bookQ) && onQ.size() == possiblePlaces(telegram, q);
        return sameP && sameQ
                ? this
                : new SentMessage(
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

    /** The number of characters before the first one that the belief rules out. */
    private static int possiblePlaces(Telegram telegram, Categorical q) {
        return IntStream.range(0, CodeBook.SIZE)
                .filter(letter -> !q.isPossible(letter))
                .map(telegram::firstPlace)
                .min()
                .orElse(telegram.size());
    }

    /** The ruled-out letter at which the second sender is stuck; usually none. */
    Optional<Character> stuck() {
        return onQ.size() < telegram.size() ? Optional.of(telegram.sign(onQ.size())) : Optional.empty();
    }

    /** How many letters A–Z are sent. */
    long letters() {
        return LongStream.of(telegram.counts()).sum();
    }

    /** The unit at which the second sender is stuck: after a letter gap. */
    int stuckAt() {
        return onQ.size() == 0 ? 0 : onQ.duration() + MorseCode.LETTER_GAP;
    }
}
