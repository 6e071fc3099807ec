package kllab.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files: with a chooser in a window; without a window nothing is chosen. */
public interface Files {
    /** The purpose of a file; choosers show only such files. */
    enum Kind {
        /** What may hold a state. */
        STATE("shell.files.states", "*.kllab *.json *.svg *.pdf *.png"),
        /** What is saved. */
        DOCUMENT("shell.files.documents", "*.kllab"),
        /** Any file: a text may have any name, also one without a dot. */
        TEXT("shell.files.texts", "*.* *"),
        SVG("shell.files.svg", "*.svg"),
        PDF("shell.files.pdf", "*.pdf"),
        PNG("shell.files.png", "*.png"),
        SOUND("shell.files.sounds", "*.wav");

        private final String name;
        private final String patterns;

        Kind(String name, String patterns) {
            this.name = name;
            this.patterns = patterns;
        }

        /** The message key of its name. */
        public String messageKey() {
            return name;
        }

        /** The file name patterns for choosers. */
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

    /** Without a window: nothing is ever chosen. */
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
