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

    private final CodePoints symbols;
    private byte[] written = {};
    private byte[] read = {};

    /** A code for characters, which Deflate gets in UTF-8. */
    public DeflateCoder(CodePoints symbols) {
        this.symbols = symbols;
    }

    @Override
    public byte[] encode(int[] block, int length) {
        byte[] bytes = symbols.text(block, length).getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setDictionary(written);
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayBuilder code = new ByteArrayBuilder();
            while (!deflater.finished()) {
                code.filled(deflater.deflate(code.array(), code.size(), code.room()));
            }
            written = tail(bytes);
            return code.toArray();
        } finally {
            deflater.end();
        }
    }

    @Override
    public void decode(byte[] code, int[] block, int length) {
        Inflater inflater = new Inflater(true);
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try {
            inflater.setDictionary(read);
            inflater.setInput(code);
            while (!inflater.finished()) {
                int more = inflater.inflate(bytes.array(), bytes.size(), bytes.room());
                if (more == 0 && !inflater.finished()) {
                    throw new IllegalArgumentException("The code ends too soon.");
                }
                bytes.filled(more);
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("This is no code of Deflate.", e);
        } finally {
            inflater.end();
        }
        read = tail(bytes.toArray());
        int[] text =
                new String(bytes.toArray(), StandardCharsets.UTF_8).codePoints().toArray();
        if (text.length != length) {
            throw new IllegalArgumentException("The code has " + text.length + " symbols, not " + length + ".");
        }
        for (int i = 0; i < length; i++) {
            block[i] = symbols.symbol(text[i]);
        }
    }

    private static byte[] tail(byte[] bytes) {
        return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - WINDOW), bytes.length);
    }
}
