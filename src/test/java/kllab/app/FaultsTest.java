package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import kllab.io.FaultLog;
import kllab.io.session.PreferencesFile;
import kllab.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Something breaks, and the app goes on. */
class FaultsTest {
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final PrintStream err = System.err;
    private ShellFixture shell;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        shell = ShellFixture.open(1024, 768);
        System.setErr(new PrintStream(PrintStream.nullOutputStream()));
    }

    @AfterEach
    void restore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        System.setErr(err);
    }

    private FaultLog watched(Path file) {
        FaultLog log = new FaultLog(file, Clock.systemUTC(), null);
        Thread.setDefaultUncaughtExceptionHandler(new Faults(log, shell.desk));
        return log;
    }

    private static void breakSomething() {
        Platform.runLater(() -> {
            throw new IllegalStateException("what the user typed");
        });
    }

    @Test
    void aFaultOnTheScreensThreadIsNotedAndSaidOnceAndTheKeysStillWork() throws Exception {
        FaultLog log = watched(folder.resolve("faults.log"));
        breakSomething();
        String sentence =
                "Something went wrong inside KL Lab; it goes on. What happened is noted in " + log.file() + ".";
        shell.await(() -> shell.desk.noticeProperty().get().equals(sentence));
        assertThat(Files.readString(log.file()))
                .contains("IllegalStateException")
                .doesNotContain("typed");

        shell.run(shell.desk::hush);
        breakSomething();
        shell.settle();
        assertThat(shell.desk.noticeProperty().get()).as("the same fault again").isEmpty();
        shell.press(KeyCode.L);
        assertThat(shell.desk.languageProperty().get()).isEqualTo(Language.ZH);
    }

    @Test
    void aFaultThatCannotBeNotedIsSaidAllTheSame() throws Exception {
        watched(Files.writeString(folder.resolve("taken"), "").resolve("faults.log"));
        breakSomething();
        shell.await(() -> shell.desk.noticeProperty().get().equals("Something went wrong inside KL Lab; it goes on."));
    }

    @Test
    void aFaultOfTheBackgroundIsNotedBesideThePreferencesAndSaidOnTheScreensThread() throws Exception {
        Faults.watch(shell.desk, new PreferencesFile(folder.resolve("preferences.properties")));
        AtomicBoolean onScreensThread = new AtomicBoolean();
        shell.desk.noticeProperty().addListener(property -> onScreensThread.set(Platform.isFxApplicationThread()));
        Thread.ofPlatform().start(() -> {
            throw new IllegalStateException("what the user typed");
        });
        shell.await(() -> shell.desk.noticeProperty().get().contains("faults.log"));
        assertThat(onScreensThread).isTrue();
        assertThat(Files.readString(folder.resolve("faults.log")))
                .contains("FaultsTest")
                .doesNotContain("typed");
    }
}
