package kllab.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Whether a window can open here; checked before JavaFX starts, which would fail with a stack trace. */
enum Display {
    /** A window can open. */
    READY,
    /** No display. */
    NONE,
    /** A desktop without the library that JavaFX needs for its windows. */
    NO_GTK;

    private static final String GTK = "libgtk-3.so.0";

    /**
     * The usual paths of the library: checking them is fast, while the loader adds twenty milliseconds to the start.
     */
    private static final List<String> USUAL_PLACES =
            List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64");

    /** The display of this process. */
    static Display find() {
        return find(System.getProperty("os.name"), System.getenv(), Display::loads);
    }

    static Display find(String system, Map<String, String> environment, Predicate<String> loads) {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return READY;
        }
        if (isUnset(environment, "DISPLAY") && isUnset(environment, "WAYLAND_DISPLAY")) {
            return NONE;
        }
        return loads.test(GTK) ? READY : NO_GTK;
    }

    private static boolean isUnset(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").isBlank();
    }

    /** If native access is not allowed, loading would print a warning; then the check is left to JavaFX. */
    @SuppressWarnings("restricted") // native access is allowed, or not attempted
    private static boolean loads(String library) {
        for (String place : USUAL_PLACES) {
            if (Files.exists(Path.of(place, library))) {
                return true;
            }
        }
        if (!Display.class.getModule().isNativeAccessEnabled()) {
            return true;
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
