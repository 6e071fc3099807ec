package kllab.lab.telegraph;

import kllab.core.coding.CodeBook;
import kllab.core.probability.Categorical;
import kllab.io.session.Changed;
import kllab.io.session.UserData;
import kllab.text.Refusal;

/**
 * All that a user can set in the Telegraph lab.
 *
 * @param message the message as typed; at most 100 000 characters
 * @param target the target of the belief, as the id of one of {@link Targets}
 * @param text the text pasted by the learner, used only by the target {@link Targets#TEXT}; at most 1 000 000
 * characters
 * @param belief the position of the belief Q between P (0) and the target (1)
 * @param wordsPerMinute the speed of the key, 5 to 60; a word is PARIS with the gap after it, 50 units
 * @param repeat whether the race repeats
 * @param letters P: the true distribution of the letters A–Z, all positive
 * @param playhead the displayed time, in units from the start of the message; −1 for the end
 * @param inWindow where the playhead is in the window of a tape that is too long to be shown whole: between its left edge (0) and
 * its right edge (1), however wide it is
 */
@Changed(in = 2, field = "inWindow", absent = "0.7")
public record TelegraphState(
        @UserData("message") String message,
        String target,
        @UserData("text") String text,
        double belief,
        double wordsPerMinute,
        boolean repeat,
        Categorical letters,
        double playhead,
        double inWindow) {
    /** The length of the longest message. */
    public static final int LONGEST_MESSAGE = 100_000;

    /** The length of the longest text whose letters are counted. */
    public static final int LONGEST_TEXT = 1_000_000;

    public static final int SLOWEST = 5;
    public static final int FASTEST = 60;

    /** The playhead at the end of any message. */
    public static final double AT_END = -1;

    /** Where the playhead is in a window of the tape, unless a hand has put it elsewhere: most of the window is what has been sent. */
    static final double USUAL_IN_WINDOW = 0.7;

    private static final double SECONDS_PER_UNIT_AT_ONE_WORD_PER_MINUTE = 60 / 50.0;

    public TelegraphState {
        Refusal.unlessShort("message", message, LONGEST_MESSAGE);
        Refusal.unlessShort("text", text, LONGEST_TEXT);
        Refusal.unless(
                Targets.all().contains(target), "state.refused.target", String.join(", ", Targets.all()), target);
        Refusal.unlessBetween("belief", belief, 0, 1);
        Refusal.unlessBetween("wordsPerMinute", wordsPerMinute, SLOWEST, FASTEST);
        requireLetters(letters);
        if (playhead != AT_END) {
            Refusal.unlessBetween("playhead", playhead, 0, Integer.MAX_VALUE);
        }
        Refusal.unlessBetween("inWindow", inWindow, 0, 1);
    }

    /** A message at its end, with a belief between P and the reversed letters. */
    public TelegraphState(String message, double belief, double wordsPerMinute, Categorical letters) {
        this(message, Targets.REVERSED, "", belief, wordsPerMinute, false, letters, AT_END, USUAL_IN_WINDOW);
    }

    /** Another message, at its start. */
    public TelegraphState withMessage(String next) {
        return new TelegraphState(next, target, text, belief, wordsPerMinute, repeat, letters, 0, USUAL_IN_WINDOW);
    }

    public TelegraphState withTarget(String next) {
        return new TelegraphState(message, next, text, belief, wordsPerMinute, repeat, letters, playhead, inWindow);
    }

    /** With another text, whose letters are the target. */
    public TelegraphState withText(String next) {
        return new TelegraphState(
                message, Targets.TEXT, next, belief, wordsPerMinute, repeat, letters, playhead, inWindow);
    }

    public TelegraphState withBelief(double next) {
        return new TelegraphState(message, target, text, next, wordsPerMinute, repeat, letters, playhead, inWindow);
    }

    public TelegraphState withWordsPerMinute(double next) {
        return new TelegraphState(message, target, text, belief, next, repeat, letters, playhead, inWindow);
    }

    public TelegraphState withRepeat(boolean next) {
        return new TelegraphState(message, target, text, belief, wordsPerMinute, next, letters, playhead, inWindow);
    }

    public TelegraphState withPlayhead(double next) {
        return withPlayhead(next, inWindow);
    }

    /** With the playhead elsewhere in the window, too. */
    public TelegraphState withPlayhead(double next, double where) {
        return new TelegraphState(message, target, text, belief, wordsPerMinute, repeat, letters, next, where);
    }

    /** The duration of a unit. */
    public double secondsPerUnit() {
        return SECONDS_PER_UNIT_AT_ONE_WORD_PER_MINUTE / wordsPerMinute;
    }

    private static void requireLetters(Categorical letters) {
        Refusal.unlessCount("letters", letters.size(), CodeBook.SIZE);
        for (int i = 0; i < letters.size(); i++) {
            Refusal.unless(letters.probability(i) > 0, "state.refused.zero", (char) ('A' + i));
        }
    }
}
