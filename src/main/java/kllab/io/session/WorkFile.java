package kllab.io.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.zip.CRC32C;
import kllab.io.AtomicFile;
import kllab.io.FileException;
import kllab.io.Notice;
import kllab.io.session.PlainJson.NotPlain;
import org.jspecify.annotations.Nullable;

/**
 * The file in which all work is kept, beside the preferences (decision 0020). It is written when its content changes, and never over
 * what this process has not read: what another one has written there is kept as a copy, and so is what cannot be read.
 *
 * <p>It may be read on one thread and written on another.
 */
public final class WorkFile {
    /** Some pages with as much as a state file may hold. */
    private static final long LARGEST = 64L << 20;

    private static final String STEM = "work";
    private static final String ENDING = ".kllab";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss");

    /** A draft of this age has no writer any more. */
    private static final Duration ABANDONED = Duration.ofMinutes(1);

    private final Path file;
    private final Clock clock;

    /** What stands in the file as far as this process knows. */
    private Content known = Content.NONE;

    private @Nullable Path othersCopy;
    private boolean tidied;

    public WorkFile(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public static WorkFile beside(PreferencesFile preferences) {
        return new WorkFile(preferences.file().resolveSibling(STEM + ENDING), Clock.system(ZoneId.systemDefault()));
    }

    /**
     * What was found.
     *
     * @param work empty if there is none, or none that can be read
     * @param damaged whether there is something that cannot be read; then it should be set aside
     */
    public record Loaded(Optional<Work> work, boolean damaged) {}

    /** Which content stands somewhere: enough to see that it is another. */
    private record Content(long length, long sum) {
        static final Content NONE = new Content(-1, 0);

        /** Nothing that can be read and compared. */
        static final Content STRANGE = new Content(-2, 0);

        static Content of(byte[] bytes) {
            CRC32C sum = new CRC32C();
            sum.update(bytes);
            return new Content(bytes.length, sum.getValue());
        }
    }

    public Path file() {
        return file;
    }

    /** Reads it; changes nothing on the disk. */
    public synchronized Loaded load() {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Loaded(Optional.empty(), false);
        }
        try {
            byte[] bytes = bytes();
            Optional<Work> work = read(bytes);
            known = work.isPresent() ? Content.of(bytes) : Content.NONE;
            return new Loaded(work, work.isEmpty());
        } catch (IOException | FileException e) {
            return new Loaded(Optional.empty(), true);
        }
    }

    private static Optional<Work> read(byte[] bytes) throws StateFileException {
        try {
            return Optional.of(Work.read(new String(bytes, StandardCharsets.UTF_8)));
        } catch (NotPlain e) {
            return Work.read(StateJson.parse(bytes));
        }
    }

    private byte[] bytes() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new IOException("no file of this app");
        }
        return Files.readAllBytes(file);
    }

    /** Renames a file that cannot be read; returns what to tell the user. */
    public synchronized Notice setAside() {
        Path aside = copy("damaged");
        try {
            Files.move(file, aside);
            known = Content.NONE;
            return new Notice("work.damaged", file.toString(), aside.toString());
        } catch (IOException e) {
            return new Notice("work.damaged.stays", file.toString());
        }
    }

    /** Keeps a copy, since one page cannot be read; returns what to tell the user. */
    public synchronized Notice keepCopy(String lab) {
        Path aside = copy("damaged");
        Notice.Name name = new Notice.Name("lab." + lab, lab);
        try {
            Files.copy(file, aside);
            return new Notice("work.page", name, aside.toString());
        } catch (IOException e) {
            return new Notice("work.page.lost", name);
        }
    }

    /** Writes what has changed; returns what to tell the user, if anything. */
    public synchronized Optional<Notice> save(Work work) {
        byte[] json = work.json().getBytes(StandardCharsets.UTF_8);
        Content next = Content.of(json);
        if (next.equals(known)) {
            return Optional.empty();
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
                tidy(folder);
            }
            Optional<Notice> told = keepOthers();
            AtomicFile.write(file, out -> out.write(json));
            known = next;
            return told;
        } catch (FileException e) {
            return Optional.of(e.notice());
        } catch (IOException e) {
            return Optional.of(FileException.unwritable(file, e));
        }
    }

    /** Renames what another process has written; one copy for all that comes during this run, which is told once. */
    private Optional<Notice> keepOthers() throws IOException {
        Content there = there();
        if (there.equals(Content.NONE) || there.equals(known)) {
            return Optional.empty();
        }
        Path copy = othersCopy;
        if (copy != null) {
            Files.move(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        }
        copy = copy("other");
        Files.move(file, copy);
        othersCopy = copy;
        return Optional.of(new Notice("work.other", copy.toString()));
    }

    private Content there() {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Content.NONE;
        }
        try {
            return Content.of(bytes());
        } catch (IOException e) {
            return Content.STRANGE;
        }
    }

    /** A free name: {@code work (other, 2026-11-30 09.05.00).kllab}. */
    private Path copy(String why) {
        String stem = STEM + " (" + why + ", " + LocalDateTime.now(clock).format(TIME);
        Path free = file.resolveSibling(stem + ")" + ENDING);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = file.resolveSibling(stem + ", " + i + ")" + ENDING);
        }
        return free;
    }

    /** Deletes the drafts of processes that were killed while they wrote. */
    private void tidy(Path folder) {
        if (tidied) {
            return;
        }
        tidied = true;
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, "." + file.getFileName() + ".*.tmp")) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft)
                        .toInstant()
                        .isBefore(clock.instant().minus(ABANDONED))) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return; // they take room, but do no harm
        }
    }
}
