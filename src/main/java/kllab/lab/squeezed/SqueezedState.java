package kllab.lab.squeezed;

import kllab.io.data.LetterLanguage;
import kllab.io.session.OwnsData;
import kllab.io.session.UserData;
import kllab.io.squeezing.Coder;
import kllab.io.text.TextSource;

/**
 * All that a user can set.
 *
 * @param text what is coded
 * @param language whose letter frequencies one of the coders has
 * @param half whether each of its letters counts a half more, so that none is impossible; only if one would be
 * @param selected the coder that is looked at
 */
public record SqueezedState(@UserData("text") TextSource text, LetterLanguage language, boolean half, Coder selected)
        implements OwnsData {
    @Override
    public boolean owns(String name) {
        return text.isOwn();
    }
}
