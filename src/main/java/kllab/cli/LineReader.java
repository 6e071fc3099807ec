package kllab.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of bytes from a stream, of which no more than one is kept, and of an overlong one nothing. */
final class LineReader {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private byte[] line = new byte[256];
    private int length;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Reads on to the end of the next line; false if there is none. */
    boolean next() throws IOException {
        length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            append(end);
            if (end < filled) {
                position = end + 1;
                return true;
            }
            position = end;
        }
        return any;
    }

    /** Whether the line was longer than allowed; its bytes are gone. */
    boolean tooLong() {
        return length > longest;
    }

    /** The bytes of the line without its end. */
    byte[] bytes() {
        boolean carriageReturn = length > 0 && line[length - 1] == '\r';
        return Arrays.copyOf(line, carriageReturn ? length - 1 : length);
    }

    /** Whether more input is already here, so that the next line will not have to be waited for. */
    boolean more() throws IOException {
        return position < filled || in.available() > 0;
    }

    private boolean fill() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled > 0;
    }

    private void append(int end) {
        int added = end - position;
        if (length + added > longest) {
            length = longest + 1;
            line = new byte[256];
            return;
        }
        if (length + added > line.length) {
            line = Arrays.copyOf(line, Math.max(length + added, 2 * line.length));
        }
        System.arraycopy(buffer, position, line, length, added);
        length += added;
    }
}
