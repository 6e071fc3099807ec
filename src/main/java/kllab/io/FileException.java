package kllab.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file could not be read or written; says why in one sentence of either language. */
@SuppressWarnings("serial") // never serialized: shown and forgotten
public class FileException extends Exception {
    private final Notice notice;

    public FileException(Notice notice) {
        super(notice.key() + ' ' + notice.places());
        this.notice = notice;
    }

    public Notice notice() {
        return notice;
    }

    /** Why a file cannot be read. */
    public static Notice unreadable(Path file, IOException why) {
        return switch (why) {
            case NoSuchFileException _ -> new Notice("file.missing", file.toString());
            case AccessDeniedException _ -> new Notice("file.denied", file.toString());
            default -> new Notice("file.unreadable", file.toString(), reason(why));
        };
    }

    /** Why a file cannot be written. */
    public static Notice unwritable(Path file, IOException why) {
        return why instanceof AccessDeniedException
                ? new Notice("file.denied", file.toString())
                : new Notice("file.unwritable", file.toString(), reason(why));
    }

    /** The system's own words, without the path that its message repeats. */
    private static String reason(IOException why) {
        String said = why instanceof FileSystemException system ? system.getReason() : why.getMessage();
        return said == null || said.isBlank() ? why.getClass().getSimpleName() : said;
    }
}
