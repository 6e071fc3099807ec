package kllab.io.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kllab.io.session.Zlib.End;
import kllab.io.session.Zlib.Inflated;

/**
 * The state in a PDF: an attached file. Its stream is searched for in the bytes, among all streams of the file: a stream is never inside
 * another one, so it is found however the rest is written, and a damaged or hostile file can cost no more than its size.
 */
final class PdfState {
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] END = ascii("endstream");
    private static final int MOST_STREAMS = 100_000;

    /** So much of a stream tells whether it is a line. */
    private static final int HEAD = 32;

    private PdfState() {}

    /** The last line in a file: what was changed is appended to a PDF. */
    static Optional<String> find(byte[] pdf) throws StateFileException {
        Optional<String> found = Optional.empty();
        Inflater inflater = new Inflater();
        try {
            int at = next(STREAM, pdf, 0);
            for (int streams = 0; at >= 0 && streams < MOST_STREAMS; streams++) {
                int from = afterLineBreak(pdf, at + STREAM.length);
                int end = next(END, pdf, from);
                int to = end < 0 ? pdf.length : end;
                if (isLine(pdf, from, Math.min(to, from + HEAD))) {
                    found = Optional.of(text(pdf, from, Math.min(to, from + 2 * StateLine.LONGEST)));
                } else if (Zlib.mayBe(pdf, from) && isDeflatedLine(inflater, pdf, from, to)) {
                    found = Optional.of(inflated(pdf, from, to));
                }
                at = next(STREAM, pdf, to + END.length);
            }
        } finally {
            inflater.end();
        }
        return found;
    }

    private static boolean isLine(byte[] bytes, int from, int to) {
        boolean may = from < to && (bytes[from] == 'k' || bytes[from] <= ' ');
        return may && StateLine.isOne(text(bytes, from, to));
    }

    /** One inflater is used for all streams, because to make one takes longer than to begin one. */
    private static boolean isDeflatedLine(Inflater inflater, byte[] pdf, int from, int to) {
        try {
            inflater.reset();
            inflater.setInput(pdf, from, to - from);
            byte[] head = new byte[HEAD];
            return isLine(head, 0, inflater.inflate(head));
        } catch (DataFormatException e) {
            return false;
        }
    }

    private static String inflated(byte[] pdf, int from, int to) throws StateFileException {
        Inflated whole = Zlib.inflated(pdf, from, to - from, 2 * StateLine.LONGEST);
        if (whole.end() != End.WHOLE) {
            throw new StateFileException("file.picture.damaged");
        }
        return new String(whole.bytes(), StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static int afterLineBreak(byte[] pdf, int from) {
        int at = from;
        if (at < pdf.length && pdf[at] == '\r') {
            at++;
        }
        return at < pdf.length && pdf[at] == '\n' ? at + 1 : at;
    }

    /** Where a word stands next; −1 if it does not. */
    private static int next(byte[] word, byte[] in, int from) {
        for (int at = from; at + word.length <= in.length; at++) {
            if (in[at] == word[0] && Arrays.equals(in, at, at + word.length, word, 0, word.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
