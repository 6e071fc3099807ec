package kllab.lab.languages;

import java.util.Optional;
import kllab.core.coding.ShiftCipher;
import kllab.io.data.LetterLanguage;
import kllab.io.text.CountedFile;
import kllab.lab.LabModel;
import org.jspecify.annotations.Nullable;

/** The state of the Which-language lab with its typed commands. */
final class LanguagesModel extends LabModel<LanguagesState, LanguagesResult> {
    /** Of all steps of history together. */
    private static final int MOST_CHARACTERS = 32 << 20;

    private @Nullable Gesture typing;

    LanguagesModel(LanguagesLab lab) {
        super(lab);
    }

    /** Long texts make the history short: of the longest some thirty steps are kept. */
    @Override
    protected int longestHistory(LanguagesState state) {
        return Math.clamp(MOST_CHARACTERS / (state.text().length() + 1), 1, super.longestHistory(state));
    }

    /**
     * Looks at a text character by character as it is typed: one step of history until {@link #endTyping}.
     *
     * @param replaced whether it takes the place of all that was there, and so is another text, and a step of its own
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

    /** What was typed is one step. */
    void endTyping() {
        if (typing != null) {
            typing.end();
            typing = null;
        }
    }

    /** Whether the gesture under way is typing: axes follow that. */
    boolean isTyping() {
        return typing != null && !typing.isOver();
    }

    void setText(String text) {
        endTyping();
        change(state -> state.withNewText(text));
    }

    void setFile(CountedFile file) {
        endTyping();
        change(state -> state.withFile(file));
    }

    /** Back to the text that was there before the file. */
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

    /** Sets the key that brings the message nearest to a language. */
    void findKey() {
        result().reading().ifPresent(reading -> setKey(reading.valley().best()));
    }

    /** Looks at a language closely; at whichever is nearest if it is looked at already. */
    void choose(LetterLanguage language) {
        change(state -> state.withChosen(
                state.chosen().equals(Optional.of(language)) ? Optional.empty() : Optional.of(language)));
    }

    /** Looks at a language closely. */
    void show(LetterLanguage language) {
        change(state -> state.withChosen(Optional.of(language)));
    }

    /** Looks at whichever language is nearest. */
    void follow() {
        change(state -> state.withChosen(Optional.empty()));
    }
}
