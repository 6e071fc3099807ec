package kllab.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Who asks the user for files: a chooser in a window, nobody without one. */
public interface Files {
    /** What a file is for: choosers show such files only. */
    enum Kind {
        STATE("shell.files.states", "json"),
        TEXT("shell.files.texts", "*");

        private final String name;
        private final String extension;

        Kind(String name, String extension) {
            this.name = name;
            this.extension = extension;
        }

        /** The key of its name. */
        public String messageKey() {
            return name;
        }

        /** How its names end, without the dot. */
        public String extension() {
            return extension;
        }
    }

    Optional<Path> toOpen(Kind kind, String title);

    /**
     * Asks where to save.
     *
     * @param name proposed for the file
     */
    Optional<Path> toSave(Kind kind, String title, String name);

    /** For where no window is: nothing is ever chosen. */
    static Files none() {
        return new Files() {
            @Override
            public Optional<Path> toOpen(Kind kind, String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toSave(Kind kind, String title, String name) {
                return Optional.empty();
            }
        };
    }
}
