package kllab.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Who asks the user for files: a chooser in a window, nobody without one. */
public interface Files {
    /** What a file is for: choosers show such files only. */
    enum Kind {
        STATE("shell.files.states", "*.json"),
        /** Any file at all: a text may have any name, or one without a dot. */
        TEXT("shell.files.texts", "*.* *"),
        SOUND("shell.files.sounds", "*.wav");

        private final String name;
        private final String patterns;

        Kind(String name, String patterns) {
            this.name = name;
            this.patterns = patterns;
        }

        /** The key of its name. */
        public String messageKey() {
            return name;
        }

        /** What its names look like, as choosers understand it. */
        public List<String> patterns() {
            return List.of(patterns.split(" "));
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
