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
        change(now -> new SqueezedState(text, now.language(), now.half(), now.selected()));
    }

    /** Codes with the letter frequencies of a language. */
    void setLanguage(LetterLanguage language) {
        change(now -> new SqueezedState(now.text(), language, false, Coder.LANGUAGE));
    }

    /** Whether each letter of the language counts a half more. */
    void setHalf(boolean more) {
        change(now -> new SqueezedState(now.text(), now.language(), more, Coder.LANGUAGE));
    }

    void select(Coder coder) {
        change(now -> new SqueezedState(now.text(), now.language(), now.half(), coder));
    }
}
