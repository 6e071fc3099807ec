package kllab.io.session;

import kllab.io.FileException;
import kllab.io.Notice;

/** An invalid state file; the sentence names the field and the problem. */
@SuppressWarnings("serial") // never serialized
public final class StateFileException extends FileException {
    StateFileException(String key, Object... places) {
        super(new Notice(key, places));
    }

    StateFileException(Notice notice) {
        super(notice);
    }
}
