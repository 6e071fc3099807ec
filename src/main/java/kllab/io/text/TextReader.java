package kllab.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.zip.CRC32C;
import kllab.core.coding.Alphabet;
import kllab.core.coding.Script;
import kllab.core.coding.SymbolSink;
import kllab.core.coding.SymbolSplitter;
import kllab.io.FileException;
import kllab.io.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Reads the symbols of a text file of any size in blocks, with constant memory. {@link LetterCounter} first finds its encoding, and
 * refuses what is no text.
 */
public final class TextReader {
    private static final int BLOCK = 1 << 18;
    private static final int MOST_BYTES_A_CHARACTER = 4;

    private final Path file;
    private final LetterCounter.Watcher watcher;
    private final CountedFile counted;
    private final CRC32C hash = new CRC32C();

    private TextReader(Path file, LetterCounter.Watcher watcher, CountedFile counted) {
        this.file = file;
        this.watcher = watcher;
        this.counted = counted;
    }

    /**
     * Reads a file.
     *
     * @param sink makes what takes the symbols, as soon as its script is known
     * @param watcher hears of the progress and may stop it
     * @return the file's name, size and hash
     */
    public static NamedFile read(Path file, Function<Alphabet, SymbolSink> sink, LetterCounter.Watcher watcher)
            throws FileException {
        CountedFile counted = LetterCounter.count(file, (done, all) -> watcher.goOn(0, all));
        TextReader reader = new TextReader(file, watcher, counted);
        try {
            reader.decode(sink);
        } catch (IOException e) {
            throw new FileException(FileException.unreadable(file, e));
        }
        return new NamedFile(counted.name(), counted.bytes(), reader.hash.getValue());
    }

    /** The whole text of a file, if it is short enough for a state to carry it. */
    public static Optional<String> shortText(Path file) throws FileException {
        try {
            if (Files.size(file) > (long) MOST_BYTES_A_CHARACTER * TextSource.LONGEST_OWN) {
                return Optional.empty();
            }
            Charset encoding = Charset.forName(
                    LetterCounter.count(file, (done, all) -> true).encoding());
            String text = new String(Files.readAllBytes(file), encoding);
            return Optional.of(text).filter(each -> each.length() <= TextSource.LONGEST_OWN);
        } catch (IOException e) {
            throw new FileException(FileException.unreadable(file, e));
        }
    }

    private void decode(Function<Alphabet, SymbolSink> sink) throws IOException, FileException {
        CharsetDecoder decoder = Charset.forName(counted.encoding())
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        byte[] block = new byte[BLOCK];
        ByteBuffer bytes = ByteBuffer.wrap(block);
        CharBuffer text = CharBuffer.allocate(BLOCK);
        @Nullable SymbolSplitter splitter = null;
        try (InputStream in = Files.newInputStream(file)) {
            long done = 0;
            int kept = 0;
            boolean more = true;
            while (more) {
                int read = in.read(block, kept, BLOCK - kept);
                more = read >= 0;
                hash.update(block, kept, Math.max(0, read));
                done += Math.max(0, read);
                bytes.clear().limit(kept + Math.max(0, read));
                decoder.decode(
                        bytes, text.clear(), !more); // a character is no longer than its bytes: all of them find room
                text.flip();
                splitter = splitter == null ? splitter(text, sink) : splitter;
                splitter.add(text);
                kept = bytes.remaining();
                bytes.compact();
                if (!watcher.goOn(done, counted.bytes())) {
                    throw new CancellationException();
                }
            }
            Objects.requireNonNull(splitter).end();
            if (done != counted.bytes()) {
                throw new FileException(new Notice("text.changed", counted.name()));
            }
        }
    }

    private static SymbolSplitter splitter(CharBuffer start, Function<Alphabet, SymbolSink> sink) {
        Alphabet alphabet = new Alphabet(Script.of(start));
        return new SymbolSplitter(alphabet, sink.apply(alphabet));
    }
}
