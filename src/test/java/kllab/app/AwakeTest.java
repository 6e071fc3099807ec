package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The display is kept awake in the way of each system, as long as it is presented and no longer. */
class AwakeTest {
    @TempDir
    private Path folder;

    private final List<List<String>> started = new ArrayList<>();

    private Awake awake(String system, String... installed) throws IOException {
        for (String program : installed) {
            Path file = Files.createFile(folder.resolve(program));
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        return Awake.of(system, folder + File.pathSeparator + "/none", command -> {
            started.add(command);
            return null;
        });
    }

    @Test
    void linuxUsesTheFirstInhibitorThatIsInstalled() throws IOException {
        awake("Linux", "systemd-inhibit", "kde-inhibit").keep(true);
        assertThat(started).hasSize(1);
        assertThat(started.getFirst())
                .startsWith("kde-inhibit")
                .contains("--pid=" + ProcessHandle.current().pid());
    }

    @Test
    void aMacUsesCaffeinate() throws IOException {
        awake("Mac OS X", "caffeinate").keep(true);
        assertThat(started)
                .containsExactly(List.of(
                        "caffeinate",
                        "-d",
                        "-i",
                        "-w",
                        Long.toString(ProcessHandle.current().pid())));
    }

    @Test
    void withoutAnyWayItIsPresentedAllTheSame() throws IOException {
        Awake awake = awake("Linux");
        awake.keep(true);
        awake.keep(false);
        assertThat(started).isEmpty();
    }

    @Test
    void whatKeepsItAwakeEndsWithPresenting() throws Exception {
        Path sleeper = Path.of("/bin/sleep");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isExecutable(sleeper));
        List<Process> running = new ArrayList<>();
        Awake awake = new Awake.Program(List.of(sleeper.toString(), "60"), command -> {
            try {
                Process process = new ProcessBuilder(command).start();
                running.add(process);
                return process;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        awake.keep(true);
        assertThat(running.getFirst().isAlive()).isTrue();
        awake.keep(false);
        assertThat(running.getFirst().waitFor(10, java.util.concurrent.TimeUnit.SECONDS))
                .isTrue();
    }
}
