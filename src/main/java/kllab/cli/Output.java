package kllab.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The output stream of answers. Remembers the first error, which text writers hide. */
public final class Output extends OutputStream {
    private final OutputStream out;
    private final Charset charset;
    private @Nullable IOException fault;

    /**
     * @param charset of plain text
     */
    public Output(OutputStream out, Charset charset) {
        this.out = out;
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void write(int b) throws IOException {
        attempt(() -> out.write(b));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    /** Whether something could not be written. */
    boolean failed() {
        return fault != null;
    }

    /** The error message for the user. A pipe closed by its reader is not an error. */
    Optional<String> complaint() {
        return Optional.ofNullable(fault)
                .filter(_ -> !(out instanceof FileOutputStream file && isPipe(file)))
                .map(e -> "The output cannot be written: " + e.getMessage());
    }

    /**
     * The system's message for a broken pipe depends on the language, so a pipe is recognised by having no file
     * position.
     */
    private static boolean isPipe(FileOutputStream file) {
        try {
            return file.getChannel().position() < 0;
        } catch (IOException e) {
            return true;
        }
    }

    private void attempt(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            fault = fault == null ? e : fault;
            throw e;
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
