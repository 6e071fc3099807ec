package kllab.lab.telegraph;

import kllab.core.coding.CodeBook;
import kllab.core.probability.Categorical;

/**
 * All that a user can set in the Telegraph lab.
 *
 * @param message what is sent, as typed; at most 2000 characters
 * @param belief how far the belief Q stands from P (0) towards P reversed (1)
 * @param wordsPerMinute the speed of the key, 5 to 60; a word is PARIS with the gap after it, 50 units
 * @param letters P: how often each letter A–Z really comes; every letter can come
 * @param playhead the instant shown, in units from the start of the message; −1 is the end, whenever that is
 */
public record TelegraphState(
        String message, double belief, double wordsPerMinute, Categorical letters, double playhead) {
    /** The longest message that is sent. */
    public static final int LONGEST_MESSAGE = 2000;

    public static final double SLOWEST = 5;
    public static final double FASTEST = 60;

    /** The playhead that stands at the end of whatever is sent. */
    public static final double AT_END = -1;

    private static final double SECONDS_PER_UNIT_AT_ONE_WORD_PER_MINUTE = 60 / 50.0;

    public TelegraphState {
        requireMessage(message);
        requireBetween("The belief", belief, 0, 1);
        requireBetween("The speed in words per minute", wordsPerMinute, SLOWEST, FASTEST);
        requireLetters(letters);
        if (playhead != AT_END) {
            requireBetween("The playhead", playhead, 0, Integer.MAX_VALUE);
        }
    }

    /** A message at its end. */
    public TelegraphState(String message, double belief, double wordsPerMinute, Categorical letters) {
        this(message, belief, wordsPerMinute, letters, AT_END);
    }

    public TelegraphState withMessage(String next) {
        return new TelegraphState(next, belief, wordsPerMinute, letters, AT_END);
    }

    public TelegraphState withBelief(double next) {
        return new TelegraphState(message, next, wordsPerMinute, letters, playhead);
    }

    public TelegraphState withWordsPerMinute(double next) {
        return new TelegraphState(message, belief, next, letters, playhead);
    }

    public TelegraphState withPlayhead(double next) {
        return new TelegraphState(message, belief, wordsPerMinute, letters, next);
    }

    /** How long a unit lasts. */
    public double secondsPerUnit() {
        return SECONDS_PER_UNIT_AT_ONE_WORD_PER_MINUTE / wordsPerMinute;
    }

    private static void requireMessage(String message) {
        if (message.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException(
                    "A message has at most " + LONGEST_MESSAGE + " characters, not " + message.length() + ".");
        }
    }

    private static void requireBetween(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    what + " must be between " + least + " and " + most + ", not " + value + ".");
        }
    }

    private static void requireLetters(Categorical letters) {
        if (letters.size() != CodeBook.SIZE) {
            throw new IllegalArgumentException("There are 26 letters, not " + letters.size() + ".");
        }
        for (int i = 0; i < letters.size(); i++) {
            if (!(letters.probability(i) > 0)) {
                throw new IllegalArgumentException(
                        "Every letter must be possible, but " + (char) ('A' + i) + " has probability 0.");
            }
        }
    }
}
