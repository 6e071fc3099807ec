package kllab.lab.english;

import java.util.SplittableRandom;
import javafx.application.Platform;
import kllab.core.coding.SymbolText;
import kllab.io.text.TextSource;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.Preset;
import kllab.lab.english.EnglishState.Lower;

/** The state with its commands. */
final class EnglishModel extends LabModel<EnglishState, EnglishResult> {
    EnglishModel(Lab<EnglishState, EnglishResult> lab) {
        super(lab, Platform::runLater);
    }

    @Override
    protected int characters(EnglishState state) {
        return state.text().own().length();
    }

    @Override
    protected boolean isAbout(Preset<EnglishState> from, EnglishState state) {
        return from.state().text().equals(state.text());
    }

    void setStep(int step) {
        change(state -> state.withStep(step));
    }

    void setCursor(int cursor) {
        change(state -> state.withCursor(cursor));
    }

    void switchView() {
        change(state -> state.withView(state.view() == Lower.GROWTH ? Lower.PASSAGE : Lower.GROWTH));
    }

    void setText(TextSource text) {
        change(state -> EnglishState.of(text, state.step(), 0, 0));
    }

    boolean canPlay() {
        return result().isOfLetters() && !result().isEmpty();
    }

    /** Begins a game with the first letter after the passage, which has been seen; or ends it. */
    void play() {
        boolean begins = !state().playing() && canPlay();
        change(state -> begins
                ? state.withPlace(Math.min(EnglishState.LAST_PLACE, state.place() + EnglishState.PASSAGE))
                        .withGuesses(true, "")
                : state.withGuesses(false, ""));
    }

    /** Guesses the next letter; what was tried already, and what is no letter, is no guess. */
    void guess(String letter) {
        boolean counts = letter.matches("[A-Z]") && !result().passage().tried().contains(letter);
        boolean goesOn = state().playing() && canPlay() && result().passage().next() >= 0;
        if (counts && goesOn && state().guesses().length() < EnglishState.MOST_GUESSES) {
            change(state -> state.withGuesses(true, state.guesses() + letter));
        }
    }

    /** Another passage, from the beginning of a word. */
    void goElsewhere() {
        SymbolText text = result().counted().text();
        if (text.length() > 0) {
            int found = text.wordAt(new SplittableRandom(state().place() + 1L).nextInt(text.length()));
            change(state -> state.withPlace(found));
        }
    }
}
