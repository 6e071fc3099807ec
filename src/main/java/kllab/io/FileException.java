package kllab.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kllab.text.Refusal;

/** A file could not be read or written; gives the reason in one sentence, in either language. */
@SuppressWarnings("serial") // never serialized
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
        return switch (why) {
            case AccessDeniedException _ -> new Notice("file.denied", file.toString());
            case NoSuchFileException _ -> new Notice("file.refused.there", file.toString());
            default -> new Notice("file.unwritable", file.toString(), reason(why));
        };
    }

    /** The system's own message, without the path and without the names of Java classes. */
    private static Object reason(IOException why) {
        Throwable cause = why;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String said = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return said == null || said.isBlank() ? new Refusal("file.no.reason") : said;
    }
}
