package kllab.lab.languages;

import java.util.Optional;
import kllab.core.coding.ShiftCipher;
import kllab.figure.Sheet;
import kllab.io.data.LetterLanguage;
import kllab.io.text.CountedFile;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import org.jspecify.annotations.Nullable;

/** The state of the Which-language lab with its typed commands. */
final class LanguagesModel extends LabModel<LanguagesState, LanguagesResult> {
    private @Nullable Gesture typing;

    LanguagesModel(Lab<LanguagesState, LanguagesResult> lab) {
        super(lab);
    }

    @Override
    protected int characters(LanguagesState state) {
        return state.text().length();
    }

    /**
     * Updates the text at each typed character: one undo step until {@link #endTyping}.
     *
     * @param replaced whether it replaces the whole text, which makes it another text and a separate undo step
     */
    void type(String text, boolean replaced) {
        if (text.equals(state().text()) && state().file().isEmpty()) {
            return;
        }
        if (replaced) {
            endTyping();
        }
        if (typing == null || typing.isOver()) {
            typing = beginGesture();
        }
        change(state -> replaced ? state.withNewText(text) : state.withText(text));
    }

    /** Ends the undo step of typing. */
    void endTyping() {
        if (typing != null) {
            typing.end();
            typing = null;
        }
    }

    /** Typing settles with every character: axes follow it. */
    @Override
    public Sheet.Moment<LanguagesResult> moment() {
        boolean isTyping = typing != null && !typing.isOver();
        return isTyping ? new Sheet.Moment<>(result(), pinnedProperty().get(), false) : super.moment();
    }

    void setText(String text) {
        endTyping();
        change(state -> state.withNewText(text));
    }

    void setFile(CountedFile file) {
        endTyping();
        change(state -> state.withFile(file));
    }

    /** Returns to the text that was there before the file. */
    void forgetFile() {
        change(LanguagesState::withoutFile);
    }

    void setKey(int key) {
        int within = Math.clamp(key, 0, ShiftCipher.LETTERS - 1);
        change(state -> state.withCipher(new ShiftCipher(state.cipher().reversed(), within)));
    }

    void setReversed(boolean reversed) {
        change(state ->
                state.withCipher(new ShiftCipher(reversed, state.cipher().key())));
    }

    /** Sets the key with the least KL from a language. */
    void findKey() {
        result().reading().ifPresent(reading -> setKey(reading.valley().best()));
    }

    /** Chooses a language for the details; if it is already chosen, follows the nearest one again. */
    void choose(LetterLanguage language) {
        change(state -> state.withChosen(
                state.chosen().equals(Optional.of(language)) ? Optional.empty() : Optional.of(language)));
    }

    /** Chooses a language for the details. */
    void show(LetterLanguage language) {
        change(state -> state.withChosen(Optional.of(language)));
    }

    /** Shows the details of the nearest language. */
    void follow() {
        change(state -> state.withChosen(Optional.empty()));
    }
}
