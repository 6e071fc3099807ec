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
 * @param err error messages, one sentence each
 */
public record Console(InputStream in, Output out, PrintStream err) {
    /** Success. */
    public static final int DONE = 0;

    /** A valid command that failed. */
    public static final int FAILED = 1;

    /** An invalid command. */
    public static final int USAGE = 2;

    /** The output as lines of text. */
    public PrintStream lines() {
        return new PrintStream(out, true, out.charset());
    }

    /** The console of this process. */
    public static Console ofProcess() {
        // System.out would hide errors of writing
        Output out = new Output(new FileOutputStream(FileDescriptor.out), System.out.charset());
        return new Console(System.in, out, System.err);
    }
}
