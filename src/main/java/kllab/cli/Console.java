package kllab.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where the command line reads and writes.
 *
 * @param in what is piped in
 * @param out answers
 * @param err what went wrong, one sentence each
 */
public record Console(InputStream in, Output out, PrintStream err) {
    /** Worked. */
    public static final int DONE = 0;

    /** Understood, but it could not be done. */
    public static final int FAILED = 1;

    /** Not understood. */
    public static final int USAGE = 2;

    /** The output as lines of text. */
    public PrintStream lines() {
        return new PrintStream(out, true, out.charset());
    }

    /** That of this process. */
    public static Console ofProcess() {
        // System.out would swallow what keeps it from being written
        Output out = new Output(new FileOutputStream(FileDescriptor.out), System.out.charset());
        return new Console(System.in, out, System.err);
    }
}
