package kllab.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where answers go. Remembers what stopped it, which writers of text keep to themselves. */
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

    /** What the user should be told of it. That the reader of a pipe has heard enough is no fault. */
    Optional<String> complaint() {
        return Optional.ofNullable(fault)
                .filter(_ -> !(out instanceof FileOutputStream file && isPipe(file)))
                .map(e -> "The output cannot be written: " + e.getMessage());
    }

    /** The system's words for a broken pipe are in the user's language, so a pipe is told by having no position. */
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
