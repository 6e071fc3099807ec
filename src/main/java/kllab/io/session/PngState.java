package kllab.io.session;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import kllab.io.session.Zlib.End;
import kllab.io.session.Zlib.Inflated;

/** The state in a PNG picture: a chunk of text with the keyword {@value #KEYWORD}, as PNG (W3C, section 11.3.3) defines them. */
public final class PngState {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final String KEYWORD = "kl-lab";

    /** So much of a picture is walked through. */
    private static final long LARGEST = 1L << 30;

    private static final int MOST_CHUNKS = 200_000;
    private static final int CRC_BYTES = 4;

    private PngState() {}

    /**
     * The chunk that carries a line: tEXt, because some programs keep that and lose iTXt. It is not compressed, since the line is; and that
     * has only characters of ASCII.
     */
    public static byte[] chunk(String line) {
        return chunk("tEXt", (KEYWORD + '\0' + line).getBytes(StandardCharsets.US_ASCII));
    }

    /** Any chunk. */
    public static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(4 + 4 + data.length + CRC_BYTES);
        chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) crc.getValue()).array();
    }

    /** Whether a file with these first bytes is a PNG. */
    static boolean isBegunBy(byte[] head) {
        int length = SIGNATURE.length;
        return head.length >= length && Arrays.equals(head, 0, length, SIGNATURE, 0, length);
    }

    /** The line in a picture, wherever a program that rewrote it has put the chunk, compressed or not. */
    static Optional<String> find(InputStream stream) throws IOException, StateFileException {
        DataInputStream in = new DataInputStream(stream);
        in.skipNBytes(SIGNATURE.length);
        long read = 0;
        try {
            for (int chunks = 0; chunks < MOST_CHUNKS && read < LARGEST; chunks++) {
                int length = in.readInt();
                String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                if (length < 0) {
                    throw damaged();
                }
                boolean text = type.equals("iTXt") || type.equals("tEXt") || type.equals("zTXt");
                if (type.equals("IEND")) {
                    return Optional.empty();
                }
                if (text && length <= StateLine.LONGEST) {
                    byte[] data = in.readNBytes(length);
                    if (data.length == length && isOurs(data)) {
                        return Optional.of(line(type, data));
                    }
                    in.skipNBytes(CRC_BYTES);
                } else {
                    in.skipNBytes((long) length + CRC_BYTES);
                }
                read += length;
            }
        } catch (EOFException e) {
            throw damaged();
        }
        return Optional.empty();
    }

    private static boolean isOurs(byte[] data) {
        byte[] keyword = (KEYWORD + '\0').getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(data, 0, Math.min(data.length, keyword.length), keyword, 0, keyword.length);
    }

    private static String line(String type, byte[] data) throws StateFileException {
        int at = KEYWORD.length() + 1;
        boolean compressed = type.equals("zTXt");
        if (compressed) {
            at++; // the method, of which there is one
        } else if (type.equals("iTXt")) {
            compressed = at < data.length && data[at] == 1;
            at = afterZero(data, afterZero(data, at + 2)); // flag, method, language, translated keyword
        }
        if (at > data.length) {
            throw damaged();
        }
        return new String(
                compressed ? inflated(data, at) : Arrays.copyOfRange(data, at, data.length), StandardCharsets.UTF_8);
    }

    private static int afterZero(byte[] data, int from) {
        int at = from;
        while (at < data.length && data[at] != 0) {
            at++;
        }
        return at + 1;
    }

    private static byte[] inflated(byte[] data, int from) throws StateFileException {
        Inflated text = Zlib.inflated(data, from, data.length - from, StateLine.LONGEST);
        if (text.end() != End.WHOLE) {
            throw damaged();
        }
        return text.bytes();
    }

    private static StateFileException damaged() {
        return new StateFileException("file.picture.damaged");
    }
}
