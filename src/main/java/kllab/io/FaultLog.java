package kllab.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where faults of the app itself are noted, for those who mend them: in which version, on which system, in which line. It holds no
 * messages of exceptions, since these may quote what a user has typed.
 *
 * <p>The file has at most {@value #LARGEST} bytes: the oldest entries go first. One fault that happens again and again is noted once
 * a run.
 */
public final class FaultLog {
    static final int LARGEST = 128 << 10;

    static final int MOST_KINDS = 50;
    private static final int MOST_FRAMES = 60;

    /** After so many characters no further cause is told. */
    private static final int LONGEST = LARGEST / 4;

    private static final String ENTRY = "== ";

    private final Path file;
    private final Clock clock;
    private final String version;
    private final Set<String> noted = new HashSet<>();

    /** What became of a fault. */
    public enum Outcome {
        /** It is in the file now. */
        NOTED,
        /** It happened before in this run, or too many others did. */
        KNOWN,
        /** The file cannot be written. */
        UNWRITABLE
    }

    /**
     * A log in a file.
     *
     * @param version of the app
     */
    public FaultLog(Path file, Clock clock, @Nullable String version) {
        this.file = file;
        this.clock = clock;
        this.version = version == null ? "(development)" : version;
    }

    public Path file() {
        return file;
    }

    /** Notes a fault; never throws. */
    public synchronized Outcome note(Throwable fault) {
        String trace = trace(fault);
        if (noted.size() >= MOST_KINDS || !noted.add(trace)) {
            return Outcome.KNOWN;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            append(heading() + trace);
            return Outcome.NOTED;
        } catch (IOException | FileException e) {
            return Outcome.UNWRITABLE;
        }
    }

    private void append(String entry) throws IOException, FileException {
        if (Files.exists(file) && Files.size(file) + entry.length() > LARGEST) {
            byte[] kept = youngest(LARGEST / 2).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, out -> out.write(kept));
        }
        Files.writeString(file, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The whole entries at the end of the file, of so many bytes at most; of a file that is far too large, none. */
    private String youngest(int most) throws IOException {
        if (Files.size(file) > 2L * LARGEST) {
            return "";
        }
        byte[] all = Files.readAllBytes(file);
        String end =
                new String(all, Math.max(0, all.length - most), Math.min(all.length, most), StandardCharsets.UTF_8);
        int first = end.indexOf('\n' + ENTRY);
        return first < 0 ? "" : end.substring(first + 1);
    }

    private String heading() {
        return ENTRY + Instant.now(clock).truncatedTo(ChronoUnit.SECONDS) + " KL Lab " + version + ", Java "
                + System.getProperty("java.version") + ", " + System.getProperty("os.name") + ' '
                + System.getProperty("os.version") + ' ' + System.getProperty("os.arch") + '\n';
    }

    /** The classes of a fault and of its causes, and where they happened. */
    private static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = fault;
                cause != null && trace.length() < LONGEST && told.add(cause);
                cause = cause.getCause()) {
            trace.append(told.size() > 1 ? "because of " : "")
                    .append(cause.getClass().getName())
                    .append('\n');
            Arrays.stream(cause.getStackTrace())
                    .limit(MOST_FRAMES)
                    .forEach(frame -> trace.append("  at ").append(frame).append('\n'));
        }
        return trace.toString();
    }
}
