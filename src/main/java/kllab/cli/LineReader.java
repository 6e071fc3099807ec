package kllab.cli;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream line by line; each line is a stream that ends at LF, CR LF or CR. Only one buffer is kept in memory.
 */
final class LineReader extends InputStream {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private int left;
    private boolean inLine;
    private boolean afterReturn;

    /** @param longest the maximum number of bytes of a line */
    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes on to the next line; false if there is none. */
    boolean next() throws InputFault {
        leave();
        inLine = fill();
        left = longest;
        return inLine;
    }

    /** Leaves the line; returns whether more input is available without waiting. */
    boolean more() throws InputFault {
        leave();
        if (position == filled && isReady()) {
            load();
        }
        return position < filled;
    }

    /** @throws BadInput if the line has more bytes than allowed */
    @Override
    public int read(byte[] to, int offset, int length) throws InputFault {
        if (length == 0) {
            return 0;
        }
        if (!inLine || !fill() || endsHere()) {
            inLine = false;
            return -1;
        }
        int count = find(Math.min(filled, position + length)) - position;
        left -= count;
        if (left < 0) {
            throw new BadInput("The line is longer than " + longest / 1_000_000 + " million bytes.");
        }
        System.arraycopy(buffer, position, to, offset, count);
        position += count;
        return count;
    }

    @Override
    public int read() throws InputFault {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    private boolean isReady() throws InputFault {
        try {
            return in.available() > 0;
        } catch (IOException e) {
            throw new InputFault(e);
        }
    }

    private void leave() throws InputFault {
        while (inLine && fill() && !endsHere()) {
            position = find(filled);
        }
        inLine = false;
    }

    /** The end of the line, or {@code limit} if it does not end before. */
    private int find(int limit) {
        int end = position;
        while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Consumes the end of the line, if it is here. */
    private boolean endsHere() {
        byte next = buffer[position];
        if (next != '\n' && next != '\r') {
            return false;
        }
        position++;
        afterReturn = next == '\r';
        skipLineFeed();
        return true;
    }

    /** Whether there is a byte at the position; refills the buffer if necessary. */
    private boolean fill() throws InputFault {
        boolean any = true;
        while (any && position == filled) {
            any = load();
        }
        return any;
    }

    private boolean load() throws InputFault {
        position = 0;
        try {
            filled = Math.max(0, in.read(buffer));
        } catch (IOException e) {
            throw new InputFault(e);
        }
        boolean any = filled > 0;
        skipLineFeed();
        return any;
    }

    /** LF right after CR belongs to the same line end; it may arrive later than the CR. */
    private void skipLineFeed() {
        if (afterReturn && position < filled) {
            position += buffer[position] == '\n' ? 1 : 0;
            afterReturn = false;
        }
    }
}
