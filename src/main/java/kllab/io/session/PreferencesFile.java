package kllab.io.session;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.io.AtomicFile;
import kllab.io.FileException;
import kllab.io.Notice;
import kllab.io.session.Preferences.Bounds;
import kllab.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The file of the preferences: a plain properties file, so that no JSON is read at the start.
 *
 * <p>Errors never prevent the start: a file that cannot be read or written is reported, and the defaults are used. If
 * two windows share the file, the last one to write wins; each writes the whole file.
 */
public final class PreferencesFile {
    /** The system property with the name of the file, instead of the platform's default. */
    public static final String OVERRIDE = "kllab.preferences";

    private static final long LARGEST = 64 << 10;
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String UNIT = "unit";
    private static final String LAB = "lab";
    private static final String WINDOW = "window";
    private static final String STILL = "reduceMotion";
    private static final String PICTURES = "pictures";
    private static final String HALLS = "halls";
    private static final String REMOTE = "remote";
    private static final String RECENT = "recent.";
    private static final Set<String> KEYS = Set.of(LANGUAGE, THEME, UNIT, LAB, WINDOW, STILL);

    private final Path file;

    public PreferencesFile(Path file) {
        this.file = file;
    }

    /** The preferences read, and a message to the user, if any. */
    public record Loaded(Preferences preferences, Optional<Notice> notice) {}

    /** The file of this user on this platform. */
    public static PreferencesFile ofUser() {
        String override = System.getProperty(OVERRIDE);
        return new PreferencesFile(
                override != null
                        ? Path.of(override)
                        : place(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv()));
    }

    /**
     * The default location on a platform.
     *
     * @param userHome the home directory of the account, used if the environment names none
     */
    static Path place(String system, String userHome, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        Path home = path(environment.get("HOME")).orElse(Path.of(userHome));
        Path folder;
        if (os.startsWith("windows")) {
            // on Windows, HOME is set only by foreign shells
            folder = path(environment.get("APPDATA")).orElse(Path.of(userHome, "AppData", "Roaming"));
        } else if (os.startsWith("mac")) {
            folder = home.resolve("Library").resolve("Application Support");
        } else {
            folder = path(environment.get("XDG_CONFIG_HOME")).orElse(home.resolve(".config"));
        }
        return folder.resolve("kllab").resolve("preferences.properties");
    }

    public Path file() {
        return file;
    }

    /** Reads the file; returns the defaults if it does not exist or is damaged. */
    public Loaded load(Preferences defaults) {
        try {
            return new Loaded(parse(text(), defaults), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Loaded(defaults, Optional.empty());
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return new Loaded(defaults, Optional.of(setAside()));
        } catch (IOException e) {
            return new Loaded(defaults, Optional.of(FileException.unreadable(file, e)));
        }
    }

    /** Writes the file; returns an error message if that fails. */
    public synchronized Optional<Notice> save(Preferences preferences) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            byte[] text = print(preferences).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, out -> out.write(text));
            return Optional.empty();
        } catch (FileException e) {
            return Optional.of(e.notice());
        } catch (IOException e) {
            return Optional.of(FileException.unwritable(file, e));
        }
    }

    private String text() throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
            throw new IllegalArgumentException("too large for preferences");
        }
        return Files.readString(file);
    }

    private Notice setAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Notice("preferences.damaged", file.toString(), aside.toString());
        } catch (IOException e) {
            return new Notice("preferences.damaged.stays", file.toString());
        }
    }

    private static Preferences parse(String text, Preferences defaults) throws IOException {
        Properties values = new Properties();
        values.load(new StringReader(text));
        // a later version may know more keys; a file with none of these is not a preferences file
        if (values.stringPropertyNames().stream().noneMatch(KEYS::contains)) {
            throw new IllegalArgumentException("no preferences");
        }
        return new Preferences(
                value(values, LANGUAGE, one(Language.values(), Language::code)).orElse(defaults.language()),
                value(values, THEME, one(Theme.values(), Theme::id)).orElse(defaults.theme()),
                value(values, UNIT, one(LogBase.values(), PreferencesFile::id)).orElse(defaults.unit()),
                value(values, LAB, PreferencesFile::lab).orElse(defaults.lab()),
                value(values, WINDOW, PreferencesFile::bounds).or(defaults::window),
                value(values, STILL, one(new Boolean[] {true, false}, Object::toString))
                        .orElse(defaults.still()),
                recent(values),
                values.getProperty(PICTURES, ""),
                values.getProperty(HALLS, ""),
                values.getProperty(REMOTE, ""));
    }

    /** What is not a path here, such as one of another system, is left out. */
    private static List<Path> recent(Properties values) {
        List<Path> recent = new ArrayList<>();
        for (int i = 1; i <= Preferences.MOST_RECENT; i++) {
            path(values.getProperty(RECENT + i)).ifPresent(recent::add);
        }
        return recent;
    }

    private static String print(Preferences preferences) throws IOException {
        Properties values = new Properties();
        values.setProperty(LANGUAGE, preferences.language().code());
        values.setProperty(THEME, preferences.theme().id());
        values.setProperty(UNIT, id(preferences.unit()));
        values.setProperty(LAB, preferences.lab());
        preferences.window().ifPresent(window -> values.setProperty(WINDOW, text(window)));
        values.setProperty(STILL, Boolean.toString(preferences.still()));
        values.setProperty(PICTURES, preferences.pictures());
        values.setProperty(HALLS, preferences.halls());
        values.setProperty(REMOTE, preferences.remote());
        List<Path> recent = preferences.recent();
        for (int i = 0; i < Math.min(Preferences.MOST_RECENT, recent.size()); i++) {
            values.setProperty(RECENT + (i + 1), recent.get(i).toString());
        }
        StringWriter text = new StringWriter();
        values.store(text, "KL Lab");
        return text.toString();
    }

    private static <T> Optional<T> value(Properties values, String key, Function<String, T> reader) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).map(reader);
    }

    private static <T> Function<String, T> one(T[] all, Function<T, String> name) {
        return text -> Arrays.stream(all)
                .filter(item -> name.apply(item).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + text));
    }

    private static String lab(String text) {
        if (!text.matches("[a-z][a-z0-9-]{0,40}")) {
            throw new IllegalArgumentException("no id of a lab: " + text);
        }
        return text;
    }

    private static Bounds bounds(String text) {
        double[] numbers = Arrays.stream(text.split(",", -1))
                .mapToDouble(number -> Double.parseDouble(number.strip()))
                .toArray();
        if (numbers.length != 4) {
            throw new IllegalArgumentException("four numbers are needed");
        }
        return new Bounds(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static String text(Bounds window) {
        return window.x() + "," + window.y() + "," + window.width() + "," + window.height();
    }

    private static String id(LogBase unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    /** A path, such as of a folder named by the environment; empty if the name is empty, relative or invalid. */
    private static Optional<Path> path(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
