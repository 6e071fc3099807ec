package kllab.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Converts JSON to UTF-8 if it is in UTF-16, as written by some shells. The first bytes show this: a byte order mark,
 * or the zeros of two ASCII characters.
 */
final class Utf8Input extends InputStream {
    private final InputStream in;
    private @Nullable InputStream told;

    Utf8Input(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        return source().read(to, offset, length);
    }

    @Override
    public int read() throws IOException {
        return source().read();
    }

    @Override
    public int available() throws IOException {
        return told == null ? in.available() : told.available();
    }

    private InputStream source() throws IOException {
        if (told == null) {
            byte[] start = new byte[1 << 12];
            int count = readOn(start, 0, 2);
            if (count == 2 && (start[0] == 0) != (start[1] == 0)) {
                count = readOn(start, count, 4);
            }
            Charset utf16 = utf16(Arrays.copyOf(start, 4));
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(start, 0, count), in);
            told = utf16 == null ? all : new Recoded(all, utf16);
        }
        return told;
    }

    /** Reads until {@code enough} bytes are available, and no further, since the rest may not have been written yet. */
    private int readOn(byte[] start, int from, int enough) throws IOException {
        int count = from;
        int more = 0;
        while (count < enough && more >= 0) {
            more = in.read(start, count, start.length - count);
            count += Math.max(0, more);
        }
        return count;
    }

    private static @Nullable Charset utf16(byte[] start) {
        boolean little = start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
        boolean big = start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        little |= start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0;
        big |= start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0;
        return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
    }

    /** Converts UTF-16 to UTF-8. */
    private static final class Recoded extends InputStream {
        private final Reader reader;
        private final char[] chars = new char[1 << 12];
        private int held;
        private InputStream bytes = InputStream.nullInputStream();

        Recoded(InputStream in, Charset charset) {
            reader = new InputStreamReader(in, charset.newDecoder());
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int count = bytes.read(to, offset, length);
            while (count < 0 && recode()) {
                count = bytes.read(to, offset, length);
            }
            return count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int available() throws IOException {
            return bytes.available() > 0 || reader.ready() ? 1 : 0;
        }

        /** Reads the next characters; the first half of a surrogate pair waits for the second. */
        private boolean recode() throws IOException {
            int count = characters();
            int all = held + Math.max(0, count);
            held = count > 0 && Character.isHighSurrogate(chars[all - 1]) ? 1 : 0;
            bytes = new ByteArrayInputStream(new String(chars, 0, all - held).getBytes(StandardCharsets.UTF_8));
            chars[0] = chars[Math.max(0, all - 1)];
            return count > 0;
        }

        private int characters() throws IOException {
            try {
                return reader.read(chars, held, chars.length - held);
            } catch (CharacterCodingException e) {
                throw new IOException("it begins like UTF-16, but is not valid UTF-16", e);
            }
        }
    }
}
