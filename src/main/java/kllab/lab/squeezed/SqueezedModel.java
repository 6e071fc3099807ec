package kllab.lab.squeezed;

import java.util.concurrent.Executor;
import kllab.io.data.LetterLanguage;
import kllab.io.squeezing.Coder;
import kllab.io.text.TextSource;
import kllab.lab.Lab;
import kllab.lab.LabModel;

/** The state with its commands. */
final class SqueezedModel extends LabModel<SqueezedState, SqueezedResult> {
    SqueezedModel(Lab<SqueezedState, SqueezedResult> lab, Executor home) {
        super(lab, home);
    }

    @Override
    protected int characters(SqueezedState state) {
        return state.text().own().length();
    }

    void setText(TextSource text) {
        change(state -> state.withText(text));
    }

    /** Codes with the letter frequencies of a language. */
    void setLanguage(LetterLanguage language) {
        change(state -> state.withLanguage(language));
    }

    /** Whether each letter of the language counts a half more. */
    void setHalf(boolean more) {
        change(state -> state.withHalf(more));
    }

    void select(Coder coder) {
        change(state -> state.withSelected(coder));
    }
}
