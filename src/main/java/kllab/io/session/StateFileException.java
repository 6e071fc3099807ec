package kllab.io.session;

import kllab.io.FileException;
import kllab.io.Notice;

/** A state file is not what it should be; the sentence names the field and what is wrong with it. */
@SuppressWarnings("serial") // never serialized: shown and forgotten
public final class StateFileException extends FileException {
    StateFileException(String key, Object... places) {
        super(new Notice(key, places));
    }

    StateFileException(Notice notice) {
        super(notice);
    }
}
