package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kllab.app.OneWindow.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A later start hands what it was given to the first. */
class OneWindowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration IMPATIENCE = Duration.ofMillis(300);

    private final List<String> taken = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @Test
    void theLaterStartHandsOverAndTheFirstTakes() {
        OneWindow first = new OneWindow(folder, PATIENCE);
        assertThat(first.claim()).isEqualTo(Claim.FIRST);
        first.listen(taken::add);
        OneWindow later = new OneWindow(folder, PATIENCE);
        assertThat(later.claim()).isEqualTo(Claim.TAKEN);
        String name = "/a b/\u4E2D.kllab " + "x".repeat(300_000);
        assertThat(later.handOver(name)).isTrue();
        assertThat(later.handOver("")).isTrue();
        assertThat(taken).containsExactly(name, "");
        first.close();
        assertThat(later.claim()).isEqualTo(Claim.FIRST);
        later.close();
    }

    @Test
    void aFirstThatDoesNotTakeItLeavesItToTheLater() {
        OneWindow first = new OneWindow(folder, PATIENCE);
        first.claim();
        first.listen(given -> false);
        assertThat(new OneWindow(folder, IMPATIENCE).handOver("a")).isFalse();
        first.close();
    }

    @Test
    void aFirstThatHangsOrIsOnAnotherMachineIsNotWaitedForLong() throws Exception {
        OneWindow first = new OneWindow(folder, PATIENCE);
        first.claim(); // and never listens
        assertThat(new OneWindow(folder, IMPATIENCE).handOver("a")).isFalse();
        try (ServerSocketChannel hanging = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hanging.bind(UnixDomainSocketAddress.of(folder.resolve("window.socket")));
            assertThat(new OneWindow(folder, IMPATIENCE).handOver("a")).isFalse();
        }
        first.close();
    }

    @Test
    void theSocketOfAKilledProcessIsReplaced() throws Exception {
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(folder.resolve("window.socket")));
        }
        assertThat(folder.resolve("window.socket")).exists();
        theLaterStartHandsOverAndTheFirstTakes();
    }

    @Test
    void aLongPathIsReachedFromTheFolderForTemporaryFiles() throws Exception {
        folder = Files.createDirectories(folder.resolve("x".repeat(90)).resolve("y".repeat(90)));
        theLaterStartHandsOverAndTheFirstTakes();
    }

    @Test
    void whereNothingCanBeLockedAWindowOpens() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        OneWindow window = new OneWindow(file, IMPATIENCE);
        assertThat(window.claim()).isEqualTo(Claim.UNKNOWN);
        window.listen(taken::add);
        window.close();
    }
}
