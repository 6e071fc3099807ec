package kllab.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where the command line reads and writes.
 *
 * @param in what is piped in
 * @param out answers
 * @param err what went wrong, one sentence each
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {
    /** Worked. */
    public static final int DONE = 0;

    /** Understood, but it could not be done. */
    public static final int FAILED = 1;

    /** Not understood. */
    public static final int USAGE = 2;

    /** That of this process. */
    public static Console ofProcess() {
        return new Console(System.in, System.out, System.err);
    }
}
