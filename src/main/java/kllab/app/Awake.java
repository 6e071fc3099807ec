package kllab.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the display from going to sleep while a page is presented. JavaFX has no way to; each system has its own:
 *
 * <ul>
 *   <li>Windows: {@code SetThreadExecutionState}, called on the JavaFX thread, which lives as long as the window;
 *   <li>macOS: {@code caffeinate}, which ends with this process;
 *   <li>Linux: the inhibitor of the desktop, the first of those that are installed, around a {@code tail} that ends with this process.
 * </ul>
 *
 * What cannot be had is left out: a display that sleeps after some minutes is no reason not to present.
 */
interface Awake {
    /** Nothing is kept awake. */
    Awake NONE = on -> {};

    /** Begins to keep it awake, or lets it sleep again. */
    void keep(boolean on);

    /** The way of this system. */
    static Awake ofSystem() {
        return of(System.getProperty("os.name"), System.getenv("PATH"), Awake::begin);
    }

    /** Starts a program; null if that fails. */
    interface Starter {
        @Nullable
        Process start(List<String> command);
    }

    /**
     * The way of a system.
     *
     * @param path the folders of programs
     */
    static Awake of(String system, @Nullable String path, Starter starter) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Windows();
        }
        String pid = Long.toString(ProcessHandle.current().pid());
        Stream<List<String>> ways = name.startsWith("mac")
                ? Stream.of(List.of("caffeinate", "-d", "-i", "-w", pid))
                : Stream.of(
                        List.of(
                                "gnome-session-inhibit",
                                "--inhibit",
                                "idle",
                                "--reason",
                                REASON,
                                "tail",
                                "--pid=" + pid,
                                "-f",
                                "/dev/null"),
                        List.of("kde-inhibit", "--power", "--screenSaver", "tail", "--pid=" + pid, "-f", "/dev/null"),
                        List.of(
                                "systemd-inhibit",
                                "--what=idle:sleep",
                                "--who=KL Lab",
                                "--why=" + REASON,
                                "tail",
                                "--pid=" + pid,
                                "-f",
                                "/dev/null"));
        Optional<List<String>> way =
                ways.filter(command -> isInstalled(command.getFirst(), path)).findFirst();
        return way.<Awake>map(command -> new Program(command, starter)).orElse(NONE);
    }

    /** What the desktop may show of it. */
    String REASON = "presenting";

    private static boolean isInstalled(String program, @Nullable String path) {
        return path != null
                && Stream.of(path.split(java.io.File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static @Nullable Process begin(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            return null; // it can be presented without
        }
    }

    /** A program that keeps it awake as long as it runs. */
    final class Program implements Awake {
        private final List<String> command;
        private final Starter starter;
        private @Nullable Process running;

        Program(List<String> command, Starter starter) {
            this.command = command;
            this.starter = starter;
        }

        @Override
        public void keep(boolean on) {
            Process process = running;
            if (process != null) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                running = null;
            }
            if (on) {
                running = starter.start(command);
            }
        }
    }

    /** The call of Windows. */
    final class Windows implements Awake {
        private static final int CONTINUOUS = 0x8000_0000;
        private static final int SYSTEM_REQUIRED = 1;
        private static final int DISPLAY_REQUIRED = 2;

        @Override
        @SuppressWarnings("restricted") // native access is allowed in the launcher's options
        public void keep(boolean on) {
            int state = on ? CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED : CONTINUOUS;
            try (Arena arena = Arena.ofConfined()) {
                var call = Linker.nativeLinker()
                        .downcallHandle(
                                SymbolLookup.libraryLookup("kernel32", arena)
                                        .find("SetThreadExecutionState")
                                        .orElseThrow(),
                                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
                int before = (int) call.invokeExact(state);
                assert before != 0 || !on;
            } catch (Throwable e) { // a handle may throw anything; without it, the display sleeps as it always does
                return;
            }
        }
    }
}
