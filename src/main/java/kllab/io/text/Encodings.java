package kllab.io.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells encodings apart: by the mark at the start of a file, or, for a file that is not UTF-8, by a good guess. */
final class Encodings {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final double LEAST_COMMON_CHARACTERS = 0.5;
    private static final double LEAST_PLAUSIBLE = 0.9;
    private static final double MOST_ACCENTS = 0.3;

    /** What a page of western text has beside ASCII and letters: quotation marks, dashes, spaces, a few signs. */
    private static final String WESTERN_SIGNS = "\u20AC\u2026\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u201A\u201E"
            + "\u00A0\u00A1\u00A3\u00A7\u00A9\u00AB\u00AE\u00B0\u00B7\u00BB\u00BF\u00AA\u00BA\u00BD";

    private Encodings() {}

    /** The encoding that the byte order mark at the start of a file names; UTF-8 needs none, so it is not among them. */
    static Optional<Charset> marked(byte[] start, int length) {
        if (begins(start, length, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (begins(start, length, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (begins(start, length, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return begins(start, length, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] start, int length, int... mark) {
        boolean same = length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (start[i] & 0xFF) == mark[i];
        }
        return same;
    }

    /**
     * The likeliest encoding of bytes that are not UTF-8: GB18030 (and so GBK and GB 2312) if half of the Chinese characters
     * are of the common kind, Windows-1252 (and so Latin-1) if what is not ASCII looks like accents; else none.
     *
     * @param sample from the start of a character on
     */
    static Optional<Charset> guess(byte[] sample, int length) {
        if (isChinese(sample, length)) {
            return Optional.of(CHINESE);
        }
        return isWestern(sample, length) ? Optional.of(WESTERN) : Optional.empty();
    }

    private static boolean isChinese(byte[] sample, int length) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < length; i++) {
            int lead = sample[i] & 0xFF;
            if (lead > 0x80) {
                int trail = sample[++i] & 0xFF;
                pairs++;
                common += lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 ? 1 : 0; // the 3755 of GB 2312's first level
            }
        }
        return pairs > 0
                && common >= LEAST_COMMON_CHARACTERS * pairs
                && decoded(CHINESE, sample, length).isPresent();
    }

    private static boolean isWestern(byte[] sample, int length) {
        Optional<CharBuffer> text = decoded(WESTERN, sample, length);
        if (text.isEmpty()) {
            return false;
        }
        long accents = text.get().chars().filter(c -> c >= 0x80).count();
        long plausible = text.get()
                .chars()
                .filter(c -> c >= 0x80 && (Character.isLetter(c) || WESTERN_SIGNS.indexOf(c) >= 0))
                .count();
        return plausible >= LEAST_PLAUSIBLE * accents && accents <= MOST_ACCENTS * length;
    }

    /** The sample decoded; none if it has what the encoding has not. An incomplete end is no fault. */
    private static Optional<CharBuffer> decoded(Charset encoding, byte[] sample, int length) {
        CharBuffer text = CharBuffer.allocate(length + 1);
        boolean wrong = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(sample, 0, length), text, false)
                .isError();
        return wrong ? Optional.empty() : Optional.of(text.flip());
    }
}
