package kllab.core.coding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Deflate (Katz 1993, RFC 1951), the code of zip files, at its best level and without a header: repeated pieces are references to
 * earlier ones, the rest is a Huffman code. Each block may refer to the one before it.
 */
public final class DeflateCoder implements BlockCoder {
    /** How far back a reference can reach, in bytes. */
    private static final int WINDOW = 1 << 15;

    private static final int BUFFER = 1 << 16;

    private final char first;
    private final int bytesEach;
    private byte[] written = {};
    private byte[] read = {};

    /**
     * A code for characters.
     *
     * @param first the character that is symbol 0; the symbols are this one and those after it, all of the same length in UTF-8,
     * which Deflate gets
     */
    public DeflateCoder(char first) {
        this.first = first;
        bytesEach = String.valueOf(first).getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public byte[] encode(int[] symbols, int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) (first + symbols[i]);
        }
        byte[] bytes = new String(text).getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setDictionary(written);
            deflater.setInput(bytes);
            deflater.finish();
            byte[] code = new byte[BUFFER];
            int size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(code, size, code.length - size);
                code = size < code.length ? code : Arrays.copyOf(code, 2 * size);
            }
            written = tail(bytes);
            return Arrays.copyOf(code, size);
        } finally {
            deflater.end();
        }
    }

    @Override
    public void decode(byte[] code, int[] symbols, int length) {
        byte[] bytes = new byte[length * bytesEach];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setDictionary(read);
            inflater.setInput(code);
            int size = 0;
            while (size < bytes.length) {
                int more = inflater.inflate(bytes, size, bytes.length - size);
                if (more == 0) {
                    throw new IllegalArgumentException("The code has " + size + " bytes, not " + bytes.length + ".");
                }
                size += more;
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("This is no code of Deflate.", e);
        } finally {
            inflater.end();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < length; i++) {
            symbols[i] = text.charAt(i) - first;
        }
        read = tail(bytes);
    }

    private static byte[] tail(byte[] bytes) {
        return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - WINDOW), bytes.length);
    }
}
