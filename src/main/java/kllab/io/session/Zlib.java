package kllab.io.session;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes in the zlib format (RFC 1950), whose checksum tells a damaged text from a whole one. Inflating has a limit. */
final class Zlib {
    private static final int BUFFER = 1 << 13;
    /** Deflated, with a window of 32 kB. */
    private static final int USUAL_METHOD = 0x78;

    private static final int HEAD_DIVISOR = 31;

    private Zlib() {}

    /** How inflating ended. */
    enum End {
        WHOLE,
        /** The last bytes are missing. */
        EARLY,
        DAMAGED,
        /** It would be larger than the limit: a bomb, or not from here. */
        TOO_LARGE
    }

    /** What was inflated. */
    static final class Inflated {
        private final ByteArrayOutputStream bytes;
        private final End end;
        private final int rest;

        private Inflated(ByteArrayOutputStream bytes, End end, int rest) {
            this.bytes = bytes;
            this.end = end;
            this.rest = rest;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }

        End end() {
            return end;
        }

        /** The number of bytes after the end. */
        int rest() {
            return rest;
        }
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * Whether bytes may be in this format: the head has a checksum of its own.
     *
     * @param from where they begin in {@code bytes}
     */
    static boolean mayBe(byte[] bytes, int from) {
        if (from + 1 >= bytes.length) {
            return false;
        }
        int head = ((bytes[from] & 0xFF) << 8) | (bytes[from + 1] & 0xFF);
        return head >> 8 == USUAL_METHOD && head % HEAD_DIVISOR == 0;
    }

    /** Inflates bytes from an offset on, to at most {@code most} bytes. */
    static Inflated inflated(byte[] bytes, int from, int length, int most) {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            inflater.setInput(bytes, from, length);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (out.size() + count > most) {
                    return new Inflated(out, End.TOO_LARGE, inflater.getRemaining());
                }
                out.write(buffer, 0, count);
                if (count == 0 && !inflater.finished()) {
                    // it needs more input, or a dictionary that there is none
                    End end = inflater.needsDictionary() ? End.DAMAGED : End.EARLY;
                    return new Inflated(out, end, 0);
                }
            }
            return new Inflated(out, End.WHOLE, inflater.getRemaining());
        } catch (DataFormatException e) {
            return new Inflated(out, End.DAMAGED, 0);
        } finally {
            inflater.end();
        }
    }
}
