package kllab.lab.english;

import kllab.io.session.OwnsData;
import kllab.io.session.UserData;
import kllab.io.text.CountedText;
import kllab.io.text.TextSource;
import kllab.text.Refusal;

/**
 * All that a user can set.
 *
 * @param text the text
 * @param step what is known: 0 nothing, 1 how often each letter occurs, 2 also the letter before, and so on
 * @param view the lower chart
 * @param place where in the text the passage begins
 * @param cursor the letter of the passage whose context is shown
 * @param playing whether the user guesses the letters from the place on, instead of the machine
 * @param guesses what was guessed so far, letter by letter, right or wrong
 */
public record EnglishState(
        @UserData("text") TextSource text, int step, Lower view, int place, int cursor, boolean playing, String guesses)
        implements OwnsData {
    /** The most steps: three letters before are known. */
    static final int MOST_STEPS = 4;

    /** Letters of a passage. */
    static final int PASSAGE = 14;

    /** Passages are taken from the beginning of a long text. */
    static final int LAST_PLACE = CountedText.MOST_KEPT - 1;

    static final int MOST_GUESSES = 2_000;

    /** The lower chart. */
    public enum Lower {
        /** A passage, letter by letter. */
        PASSAGE,
        /** The figure of the step from ever more of the text. */
        GROWTH
    }

    public EnglishState {
        Refusal.unlessBetween("step", step, 0, MOST_STEPS);
        Refusal.unlessBetween("place", place, 0, LAST_PLACE);
        Refusal.unlessBetween("cursor", cursor, 0, PASSAGE - 1);
        Refusal.unlessShort("guesses", guesses, MOST_GUESSES);
    }

    /** A text with nothing guessed yet. */
    static EnglishState of(TextSource text, int step, int place, int cursor) {
        return new EnglishState(text, step, Lower.PASSAGE, place, cursor, false, "");
    }

    @Override
    public boolean owns(String name) {
        return text.isOwn();
    }

    EnglishState withStep(int next) {
        return new EnglishState(text, next, view, place, cursor, playing, guesses);
    }

    EnglishState withView(Lower next) {
        return new EnglishState(text, step, next, place, cursor, playing, guesses);
    }

    EnglishState withCursor(int next) {
        return new EnglishState(text, step, view, place, next, playing, guesses);
    }

    /** Another passage; what was guessed of the last one is gone. */
    EnglishState withPlace(int next) {
        return new EnglishState(text, step, view, next, cursor, playing, "");
    }

    EnglishState withGuesses(boolean play, String next) {
        return new EnglishState(text, step, Lower.PASSAGE, place, cursor, play, next);
    }
}
