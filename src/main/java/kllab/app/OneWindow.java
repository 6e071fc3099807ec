package kllab.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import kllab.io.session.PreferencesFile;
import org.jspecify.annotations.Nullable;

/**
 * There is one window for each user's folder: who starts the app again gets the first window, with the file that was named. The
 * first start locks a file, which the system unlocks even if the process is killed, and listens at a socket that is a file, too: nothing
 * can be reached from another machine or by another user. Whatever fails here, a second window opens.
 */
final class OneWindow {
    private static final String LOCK = "window.lock";
    private static final String SOCKET = "window.socket";

    /** Systems allow some hundred bytes for the path of a socket. */
    private static final int LONGEST_PATH = 100;

    /** A name of a file or a state as text. */
    private static final int LARGEST = 8 << 20;

    private static final Set<PosixFilePermission> OURS = PosixFilePermissions.fromString("rw-------");
    private static final byte[] DONE = "done".getBytes(StandardCharsets.US_ASCII);

    /** That of this process, made on first use. */
    private static final class OfUser {
        static final OneWindow WINDOW =
                new OneWindow(PreferencesFile.ofUser().file().resolveSibling("."), Duration.ofSeconds(3));
    }

    private final Path folder;
    private final Duration patience;
    private @Nullable FileLock lock;
    private @Nullable FileChannel locked;

    /**
     * Not claimed yet.
     *
     * @param folder of the user
     * @param patience how long a second start waits for the first
     */
    OneWindow(Path folder, Duration patience) {
        this.folder = folder.toAbsolutePath().normalize();
        this.patience = patience;
    }

    static OneWindow ofUser() {
        return OfUser.WINDOW;
    }

    /** What a start finds. */
    enum Claim {
        /** This is the first one. */
        FIRST,
        /** There is a window in another process. */
        TAKEN,
        /** The folder cannot be used for this. */
        UNKNOWN
    }

    /** Locks the folder for this process, until its end. */
    Claim claim() {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Claim.TAKEN;
            }
            locked = channel;
            return Claim.FIRST;
        } catch (OverlappingFileLockException e) {
            return Claim.TAKEN;
        } catch (IOException | UnsupportedOperationException e) {
            return Claim.UNKNOWN;
        }
    }

    // ---- the first --------------------------------------------------------------------------------------------------

    /**
     * Listens to later starts, on a thread of its own.
     *
     * @param taking takes what a later start was given; answers whether it could
     */
    void listen(Predicate<String> taking) {
        if (lock == null) {
            return; // there is another one, which has not answered
        }
        Thread.ofPlatform().name("later starts").daemon().start(() -> {
            try {
                accept(taking);
            } catch (IOException | UnsupportedOperationException e) {
                return; // then later starts open windows of their own
            }
        });
    }

    private void accept(Predicate<String> taking) throws IOException {
        Path socket = socket(true);
        Files.deleteIfExists(socket); // of a process that was killed: the lock is ours
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            protect(socket);
            while (server.isOpen()) {
                try (SocketChannel later = server.accept()) {
                    byte[] given = Channels.newInputStream(later).readNBytes(LARGEST);
                    if (taking.test(new String(given, StandardCharsets.UTF_8))) {
                        later.write(ByteBuffer.wrap(DONE));
                    }
                } catch (IOException e) {
                    Thread.onSpinWait(); // that start has gone away: it opens its own window
                }
            }
        }
    }

    private static void protect(Path socket) throws IOException {
        if (Files.getFileStore(socket).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(socket, OURS);
        }
    }

    /** Ends it: what starts from now on is the first. */
    void close() {
        try {
            FileChannel channel = locked;
            if (channel != null) {
                Files.deleteIfExists(socket(false));
                channel.close();
            }
        } catch (IOException e) {
            locked = null; // the end of the process does it
        }
    }

    // ---- a later one ------------------------------------------------------------------------------------------------

    /**
     * Hands over what this start was given; an empty text only brings the window to the front.
     *
     * @return whether the first process has taken it
     */
    boolean handOver(String given) {
        AtomicBoolean done = new AtomicBoolean();
        long end = System.nanoTime() + patience.toNanos();
        Thread asking = Thread.ofPlatform().daemon().start(() -> {
            while (!done.get() && System.nanoTime() < end) {
                done.set(ask(given));
            }
        });
        try {
            asking.join(patience); // a process that was stopped accepts, but never answers
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return done.get();
    }

    private boolean ask(String given) {
        try (SocketChannel first = SocketChannel.open(UnixDomainSocketAddress.of(socket(false)))) {
            ByteBuffer bytes = ByteBuffer.wrap(given.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                first.write(bytes);
            }
            first.shutdownOutput();
            return Channels.newInputStream(first).readNBytes(DONE.length).length == DONE.length;
        } catch (IOException | UnsupportedOperationException e) {
            return pause(); // it may be just starting
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** In the folder, or if its path is too long, in a folder for temporary files that only the user can enter. */
    private Path socket(boolean create) throws IOException {
        Path usual = folder.resolve(SOCKET);
        if (usual.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH) {
            return usual;
        }
        String name = "kllab-" + Integer.toHexString(folder.hashCode());
        Path own = Path.of(System.getProperty("java.io.tmpdir"))
                .resolve(name + "-"
                        + Integer.toHexString(System.getProperty("user.name").hashCode()));
        if (create && !Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(
                    own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        boolean safe = Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(own).equals(Files.getOwner(folder))
                && PosixFilePermissions.toString(Files.getPosixFilePermissions(own))
                        .equals("rwx------");
        if (!safe) {
            throw new IOException("another user's folder");
        }
        return own.resolve(SOCKET);
    }
}
