package kllab.io.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Determines encodings: by the byte order mark of a file, or, if it is not UTF-8, by a guess. */
final class Encodings {
    /** UTF-8 with a few errors: the least number of valid characters per invalid one. */
    static final int RIGHT_FOR_ONE_FAULT = 10;

    /** The character with which a decoder replaces an error. */
    static final char REPLACEMENT = '\uFFFD';

    /** With fewer pairs the bytes may also be accented letters. */
    private static final int LEAST_PAIRS = 6;

    private static final double LEAST_ZEROS = 0.2;
    private static final double MOST_ZEROS = 0.01;

    /** Double-byte encodings, each with its common characters. */
    private static final List<Pairs> TWO_BYTES = List.of(
            new Pairs("GB18030", 0.5, (lead, trail) -> trail >= 0xA1 && (in(lead, 0xA1, 0xA3) || in(lead, 0xB0, 0xD7))),
            new Pairs("Big5", 0.8, (lead, trail) -> lead == 0xA1 || in(lead, 0xA4, 0xC6)),
            new Pairs("windows-31j", 0.3, (lead, trail) -> in(lead, 0x81, 0x83) && trail >= 0x40),
            new Pairs("EUC-JP", 0.3, (lead, trail) -> trail >= 0xA1 && in(lead, 0xA4, 0xA5)));

    /**
     * A double-byte encoding.
     *
     * @param least the least fraction of common characters for a text in this encoding
     * @param common the common characters: Chinese of the first level, kana; with punctuation
     */
    private record Pairs(String name, double least, Common common) {
        private boolean mayBe(byte[] sample) {
            return Charset.isSupported(name)
                    && share(sample) >= least
                    && decoded(Charset.forName(name), sample, CodingErrorAction.REPORT)
                            .isPresent();
        }

        private double share(byte[] sample) {
            int pairs = 0;
            int found = 0;
            for (int i = 0; i + 1 < sample.length; i++) {
                int lead = sample[i] & 0xFF;
                if (lead > 0x80) {
                    int trail = sample[++i] & 0xFF;
                    pairs++;
                    found += common.has(lead, trail) ? 1 : 0;
                }
            }
            return pairs < LEAST_PAIRS ? 0 : (double) found / pairs;
        }
    }

    @FunctionalInterface
    private interface Common {
        boolean has(int lead, int trail);
    }

    private static boolean in(int number, int least, int most) {
        return number >= least && number <= most;
    }

    private Encodings() {}

    /** The encoding named by the byte order mark of a file, other than UTF-8, which is the default. */
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

    /** UTF-16 without a byte order mark, recognised by its zeros: in western letters every other byte is 0. */
    static Optional<Charset> unmarkedUtf16(byte[] start, int length) {
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += start[i] == 0 ? 1 : 0;
        }
        int least = zeros[0] < zeros[1] ? 0 : 1;
        double half = length / 2.0;
        Charset wide = least == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        boolean apart = zeros[least] <= MOST_ZEROS * half && zeros[1 - least] >= LEAST_ZEROS * half;
        return apart && isPlain(wide, Arrays.copyOf(start, length)) ? Optional.of(wide) : Optional.empty();
    }

    private static boolean isPlain(Charset encoding, byte[] sample) {
        return decoded(encoding, sample, CodingErrorAction.REPORT)
                .filter(text -> text.chars().noneMatch(c -> c < ' ' && !Character.isWhitespace(c)))
                .isPresent();
    }

    /**
     * The most likely encoding of bytes that are not valid UTF-8: UTF-8 with a few errors; a double-byte encoding if
     * most characters are its common ones; otherwise the guess of {@link Accents}; or none.
     *
     * @param sample begins at the start of a character
     */
    static Optional<Charset> guess(byte[] sample) {
        if (isAlmostUtf8(sample)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return TWO_BYTES.stream()
                .filter(each -> each.mayBe(sample))
                .max(Comparator.comparingDouble(each -> each.share(sample) / each.least))
                .map(each -> Charset.forName(each.name))
                .or(() -> Accents.guess(sample));
    }

    private static boolean isAlmostUtf8(byte[] sample) {
        CharBuffer text = decoded(StandardCharsets.UTF_8, sample, CodingErrorAction.REPLACE)
                .orElseThrow();
        long faults = text.chars().filter(c -> c == REPLACEMENT).count();
        long right = text.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
        return right >= RIGHT_FOR_ONE_FAULT * Math.max(1, faults);
    }

    /** The decoded sample; empty if it is invalid in this encoding. An incomplete last character is not an error. */
    private static Optional<CharBuffer> decoded(Charset encoding, byte[] sample, CodingErrorAction onFault) {
        CharBuffer text = CharBuffer.allocate(sample.length + 1);
        boolean wrong = encoding.newDecoder()
                .onMalformedInput(onFault)
                .onUnmappableCharacter(onFault)
                .decode(ByteBuffer.wrap(sample), text, false)
                .isError();
        return wrong ? Optional.empty() : Optional.of(text.flip());
    }
}
