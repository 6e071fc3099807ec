package kllab.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import kllab.io.FileException;
import kllab.io.Notice;

/**
 * Counts the letters of a string, or of a file in one streaming pass with constant memory.
 *
 * <p>A file is read as UTF-8, or as the UTF-16 or UTF-32 that its byte order mark names. A file that is not valid UTF-8
 * is read again in the guessed encoding (see {@link Encodings#guess}), and the result says so. That may be UTF-8 with a
 * few errors, which are skipped.
 */
public final class LetterCounter {
    private static final int BLOCK = 1 << 18;

    /** The size of the sample around the first invalid byte, used to guess the encoding. */
    private static final int SAMPLE = 1 << 16;

    private static final char LAST_BEFORE_SPACE = 0x1F;
    private static final String CONTROLS_OF_TEXT = "\t\n\u000B\f\r\u0085\u001A\u001B";
    private static final double MOST_CONTROLS = 0.01;

    /** Observes the progress of a count. */
    @FunctionalInterface
    public interface Watcher {
        /**
         * Called after each block, on the counting thread.
         *
         * @param done bytes of {@code all}
         * @return whether to continue; otherwise the count ends with a {@link CancellationException}
         */
        boolean goOn(long done, long all);
    }

    private final Path file;
    private final Watcher watcher;
    private final BasicFileAttributes found;
    private final byte[] block = new byte[BLOCK];
    private long faults;
    private long beyondAscii;

    private LetterCounter(Path file, Watcher watcher, BasicFileAttributes found) {
        this.file = file;
        this.watcher = watcher;
        this.found = found;
    }

    /** The count of each letter of a text, A to Z, folded. */
    public static long[] count(String text) {
        LetterCounts counts = new LetterCounts();
        text.chars().forEach(c -> counts.add(c, 1));
        return counts.toArray();
    }

    /**
     * Counts a file.
     *
     * @throws FileException with the reason: no such file, a folder, empty, more than 1 GB, not text, unknown encoding,
     * changed or deleted during the count
     * @throws CancellationException if the watcher cancelled it
     */
    public static CountedFile count(Path file, Watcher watcher) throws FileException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            requireText(file, found);
            return new LetterCounter(file, watcher, found).count();
        } catch (IOException e) {
            throw new FileException(FileException.unreadable(file, e));
        }
    }

    private static void requireText(Path file, BasicFileAttributes found) throws FileException {
        if (found.isDirectory()) {
            throw refused("file.is.folder", file);
        }
        if (!found.isRegularFile()) {
            throw refused("text.special", file);
        }
        if (found.size() == 0) {
            throw refused("text.empty", file);
        }
        if (found.size() > CountedFile.LARGEST) {
            throw refused("text.large", file);
        }
    }

    private CountedFile count() throws IOException, FileException {
        Optional<Charset> marked = marked();
        if (marked.isPresent()) {
            return counted(decode(marked.get()), marked.get(), false);
        }
        Utf8Letters letters = new Utf8Letters();
        Optional<Charset> other = countUtf8(letters);
        if (other.isPresent()) {
            return counted(decode(other.get()), other.get(), true);
        }
        return counted(letters.letters(), StandardCharsets.UTF_8, false);
    }

    private CountedFile counted(long[] letters, Charset encoding, boolean guessed) throws FileException {
        requireUnchanged();
        List<Long> list = Arrays.stream(letters).boxed().toList();
        return new CountedFile(nameOf(file), found.size(), encoding.name(), guessed, list);
    }

    private Optional<Charset> marked() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return Encodings.marked(start, start.length);
        }
    }

    // ---- UTF-8 --------------------------------------------------------------------------------------------------

    /** Counts the file as UTF-8; if it is not UTF-8, returns the guessed encoding. */
    private Optional<Charset> countUtf8(Utf8Letters letters) throws IOException, FileException {
        try (InputStream in = Files.newInputStream(file)) {
            long done = 0;
            int kept = 0;
            int read = in.read(block, 0, BLOCK);
            while (read >= 0) {
                done += read;
                int length = kept + read;
                long start = done - length;
                int taken = letters.add(block, length);
                if (letters.count('\0') > 0) {
                    Charset wide = Encodings.unmarkedUtf16(block, length)
                            .filter(encoding -> start == 0)
                            .orElseThrow(() -> refused("text.binary", file));
                    return Optional.of(wide);
                }
                if (letters.isMalformed()) {
                    return Optional.of(guess(start + taken));
                }
                kept = length - taken;
                System.arraycopy(block, taken, block, 0, kept);
                goOn(done);
                read = in.read(block, kept, BLOCK - kept);
            }
            if (kept > 0) {
                return Optional.of(guess(done - kept));
            }
            requireFewControls(letters, done);
            return Optional.empty();
        }
    }

    private void requireFewControls(Utf8Letters letters, long all) throws FileException {
        long controls = 0;
        for (char c = 0; c <= LAST_BEFORE_SPACE; c++) {
            controls += CONTROLS_OF_TEXT.indexOf(c) < 0 ? letters.count(c) : 0;
        }
        if (controls > MOST_CONTROLS * all) {
            throw refused("text.binary", file);
        }
    }

    /** The encoding guessed from the bytes around the first invalid one. */
    private Charset guess(long fault) throws IOException, FileException {
        byte[] sample = sample(fault);
        long controls = 0;
        for (byte b : sample) {
            controls += b >= 0 && b <= LAST_BEFORE_SPACE && CONTROLS_OF_TEXT.indexOf(b) < 0 ? 1 : 0;
        }
        if (controls > MOST_CONTROLS * sample.length) {
            throw refused("text.binary", file);
        }
        return Encodings.guess(sample).orElseThrow(() -> refused("text.encoding", file));
    }

    /** The bytes around a position, from the start of a character on. */
    private byte[] sample(long place) throws IOException {
        long from = Math.max(0, place - SAMPLE / 2);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            byte[] bytes = in.readNBytes(SAMPLE);
            int start = 0;
            while (from > 0
                    && start < place - from
                    && (start == 0 || bytes[start - 1] < 0 || bytes[start - 1] >= '0')) {
                start++; // in no encoding is a byte below the digits part of a longer character
            }
            return Arrays.copyOfRange(bytes, start, bytes.length);
        }
    }

    // ---- other encodings ----------------------------------------------------------------------------------------

    /**
     * Counts the file in another encoding, without errors; in UTF-8 with a few errors, since valid UTF-8 has been
     * counted before.
     */
    private long[] decode(Charset encoding) throws IOException, FileException {
        CodingErrorAction onFault =
                encoding.equals(StandardCharsets.UTF_8) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        CharsetDecoder decoder = encoding.newDecoder().onMalformedInput(onFault).onUnmappableCharacter(onFault);
        LetterCounts counts = new LetterCounts();
        CharBuffer text = CharBuffer.allocate(BLOCK);
        ByteBuffer bytes = ByteBuffer.wrap(block);
        try (InputStream in = Files.newInputStream(file)) {
            long done = 0;
            int kept = 0;
            boolean more = true;
            while (more) {
                int read = in.read(block, kept, BLOCK - kept);
                more = read >= 0;
                done += Math.max(0, read);
                bytes.clear().limit(kept + Math.max(0, read));
                decode(decoder, bytes, text, !more, counts);
                kept = bytes.remaining();
                bytes.compact();
                goOn(done);
            }
        }
        if (onFault == CodingErrorAction.REPLACE && faults * Encodings.RIGHT_FOR_ONE_FAULT > beyondAscii) {
            throw refused("text.encoding", file);
        }
        return counts.toArray();
    }

    private void decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer text, boolean last, LetterCounts counts)
            throws FileException {
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(bytes, text.clear(), last);
            if (result.isError()) {
                throw refused("text.encoding", file);
            }
            add(text.flip(), counts);
        }
    }

    private void add(CharBuffer text, LetterCounts counts) throws FileException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw refused("text.binary", file);
            }
            faults += c == Encodings.REPLACEMENT ? 1 : 0;
            beyondAscii += c >= 0x80 ? 1 : 0;
            counts.add(c, 1);
        }
    }

    // ---- what may happen meanwhile ------------------------------------------------------------------------------

    private void goOn(long done) throws FileException {
        if (done > CountedFile.LARGEST) {
            throw refused("text.changed", file);
        }
        if (!watcher.goOn(done, found.size())) {
            throw new CancellationException();
        }
    }

    private void requireUnchanged() throws FileException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (now.size() != found.size() || !now.lastModifiedTime().equals(found.lastModifiedTime())) {
                throw refused("text.changed", file);
            }
        } catch (IOException e) {
            throw refused("text.vanished", file);
        }
    }

    private static FileException refused(String key, Path file) {
        return new FileException(new Notice(key, nameOf(file)));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
